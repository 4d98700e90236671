// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonFuzzing
internal import Glibc

/// The target that `--target=NAME` names; libFuzzer passes over flags that begin with two dashes.
private let target: FuzzTarget = {
    let flag = "--target="
    let names = CommandLine.arguments.filter { $0.hasPrefix(flag) }.map { String($0.dropFirst(flag.count)) }
    guard let name = names.last, let target = FuzzTarget(rawValue: name) else {
        let known = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
        report("say --target=NAME; the targets are \(known)")
        exit(2)
    }
    return target
}()

private func report(_ text: String) {
    let line = Array("baton-fuzz: \(text)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
}

/// What libFuzzer calls with each input. A broken rule ends the process as a trap would, so that the input is kept.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ bytes: UnsafeRawPointer?, _ count: Int) -> CInt {
    if let fault = target.fault(in: UnsafeRawBufferPointer(start: bytes, count: count)) {
        report("\(target.rawValue): \(fault)")
        abort()
    }
    return 0
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonFuzzing
import Testing

@Suite("Committed inputs of the fuzzers")
struct ReplayTests {
    @Test("every input is taken without a fault", arguments: FuzzTarget.allCases)
    func replay(target: FuzzTarget) throws {
        let files = CorpusFile.all(target)
        #expect(files.count >= 3, "the inputs of \(target) are not where they belong")
        for file in files {
            let input = try #require(file.input, "\(file) cannot be read")
            if let fault = input.withUnsafeBytes({ target.fault(in: $0) }) { Issue.record("\(file): \(fault)") }
        }
    }

    /// What a fuzzer does first, so that a target that fails on half an input is seen in any test run.
    @Test("neither does any beginning of an input, or an input with one bit changed", arguments: FuzzTarget.allCases)
    func damage(target: FuzzTarget) async throws {
        for file in CorpusFile.all(target) {
            let input = try #require(file.input)
            let step = max(1, input.count / 50)
            for length in stride(from: 0, to: input.count, by: step) {
                var bytes = [UInt8](input[..<length])
                check(bytes, target, file)
                bytes = input
                bytes[length] ^= 1 << UInt8(truncatingIfNeeded: length & 7)
                check(bytes, target, file)
            }
            await Task.yield()
        }
    }

    private func check(_ bytes: [UInt8], _ target: FuzzTarget, _ file: CorpusFile) {
        guard let fault = bytes.withUnsafeBytes({ target.fault(in: $0) }) else { return }
        Issue.record("\(file), damaged to \(bytes): \(fault)")
    }

    @Test("the types that only JSON has are among the targets")
    func wellKnownTypes() {
        #expect(WellKnownTypes.dynamic != nil)
    }
}

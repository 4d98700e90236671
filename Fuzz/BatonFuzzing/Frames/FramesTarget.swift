// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire

/// One end of a connection, fed by a peer that sends any bytes.
///
/// The first two bytes of an input choose the set-up (``FrameSetup``), the rest is what the peer sends. It is given to a
/// machine twice, whole and cut at random places: the machine must not see a difference.
enum FramesTarget {
    static func fault(in input: UnsafeRawBufferPointer) -> String? {
        guard let setup = FrameSetup(input) else { return nil }
        let stream = setup.stream(input)
        let whole = stream.withUnsafeBytes { run($0, setup, cut: false) }
        if let fault = whole.fault { return fault }
        let cut = stream.withUnsafeBytes { run($0, setup, cut: true) }
        if let fault = cut.fault { return "\(fault), with the bytes cut" }
        return whole.digest == cut.digest ? nil : "the machine depends on how the bytes are cut"
    }

    private static func run(
        _ stream: UnsafeRawBufferPointer,
        _ setup: FrameSetup,
        cut: Bool
    ) -> (fault: String?, digest: Int) {
        let budget = ProcessMessageBudget(limit: setup.processBytes)
        var result =
            setup.side == .server
            ? drive(ServerEnd(setup, budget), stream, setup, cut: cut)
            : drive(ClientEnd(setup, budget), stream, setup, cut: cut)
        if result.fault == nil, budget.usedBytes != 0 {
            result.fault = "\(budget.usedBytes) bytes of the process's budget are not given back"
        }
        return result
    }

    private static func drive<End: FuzzedEnd & ~Copyable>(
        _ end: consuming End,
        _ stream: UnsafeRawBufferPointer,
        _ setup: FrameSetup,
        cut: Bool
    ) -> (fault: String?, digest: Int) {
        var random = SplitMix64(seed: UInt64(setup.seed))
        var taken = 0
        var arrived = 0
        while arrived < stream.count, end.judge.fault == nil {
            let most = stream.count - arrived
            // Long inputs in longer pieces: what is incomplete is copied each time.
            let longest = random.below(4) == 0 ? 4 : 64 + stream.count / 16
            arrived += cut ? min(most, 1 + random.below(longest)) : most
            // A copy of just these bytes, so that AddressSanitizer sees a read beyond them.
            let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: arrived - taken, alignment: 1)
            defer { bytes.deallocate() }
            bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: stream[taken..<arrived]))
            taken += end.take(UnsafeRawBufferPointer(bytes))
        }
        end.finish()
        return (end.judge.fault, end.judge.digest)
    }
}

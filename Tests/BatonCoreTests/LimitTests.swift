// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@Suite("decoding limits")
struct LimitTests {
    @Test(
        "the arena grows with the message up to the cap, whatever the numbers",
        arguments: [(0, 65_536), (1000, 73_536), (1 << 30, 64 << 20), (Int.max, 64 << 20), (-5, 65_536)]
    )
    func arena(size: Int, bytes: Int) {
        #expect(DecodingLimits.defaults.arenaBytes(forMessageOf: size) == bytes)
    }

    @Test("knobs change one limit and leave the rest")
    func knobs() {
        let limits = DecodingLimits.defaults.with { $0.depth = 3 }
        #expect(limits.depth == 3)
        #expect(limits.fields == DecodingLimits.defaults.fields)
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The generator SplitMix64 (Steele, Lea and Flood, 2014): 64 bits of state, arithmetic on whole numbers only, so that a
/// seed gives the same numbers on every machine.
struct SplitMix64: Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        self.state = seed
    }

    mutating func next() -> UInt64 {
        self.state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = self.state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// 0 or more and below 1, in steps of 2^-53.
    mutating func nextUnit() -> Double {
        Double(self.next() >> 11) * 0x1p-53
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Makes the request ids of one connection: a random half that tells connections apart, also across restarts, and a
/// mixed counter that tells its calls apart. Ids are names, not secrets.
struct RequestIDSource {
    private let high: UInt64
    private var counter: UInt64

    init() {
        var generator = SystemRandomNumberGenerator()
        self.high = generator.next()
        self.counter = generator.next()
    }

    mutating func next() -> RequestID {
        self.counter &+= 0x9e37_79b9_7f4a_7c15
        // The finaliser of SplitMix64: a bijection, so that two counts never give the same half.
        var mixed = self.counter
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return RequestID(high: self.high, low: mixed ^ (mixed >> 31))
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Makes the request ids of one connection: a random half that tells connections apart, also across restarts, and a
/// mixed counter that tells its calls apart. Ids are names, not secrets.
struct RequestIDSource {
    private let high: UInt64
    /// Gives each number once before it gives one again.
    private var low: SplitMix64

    init() {
        var generator = SystemRandomNumberGenerator()
        self.high = generator.next()
        self.low = SplitMix64(seed: generator.next())
    }

    mutating func next() -> RequestID {
        RequestID(high: self.high, low: self.low.next())
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// The age at which connections drain, a little different for each, so that the clients of a server that was started once
/// do not all come back at once for ever after.
struct ConnectionAge: Sendable {
    private let age: UInt64
    private let seed: UInt64

    /// - Parameters:
    ///   - age: the age in the mean; zero for no bound.
    ///   - seed: chosen at random for each server; tests choose it.
    init(_ age: Duration, seed: UInt64) {
        self.age = min(age.clampedNanoseconds, UInt64(Int64.max) / 2)
        self.seed = seed
    }

    /// The age of a connection: within 10 % of the mean.
    func limit(of connection: UInt64) -> Duration {
        // Neighbouring connections get unrelated ages.
        let mixed = SplitMix64.mixed(self.seed &+ connection &* SplitMix64.step)
        let fifth = self.age / 5
        guard fifth > 0 else { return .nanoseconds(Int64(clamping: self.age)) }
        return .nanoseconds(Int64(clamping: self.age - self.age / 10 + mixed % (fifth + 1)))
    }
}

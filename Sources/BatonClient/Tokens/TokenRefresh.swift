// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// When and how a client renews a token that expires.
public struct TokenRefresh: Sendable, Hashable {
    /// The defaults.
    public static let defaults = TokenRefresh()

    /// After which part of its lifetime a token is renewed, 0 to 1. Default 0.8.
    public var fraction = 0.8
    /// How long before its end a token is renewed at the latest, but not before half of its lifetime. Default 10 s.
    public var margin: Duration = .seconds(10)
    /// How long one fetch may take. Default 30 s.
    public var timeout: Duration = .seconds(30)
    /// How long to wait between fetches that fail. Default 1 s doubling to 60 s, full jitter.
    public var backoff = Backoff(initial: .seconds(1), maximum: .seconds(60))
    /// How often, at most, a token is renewed because a server refused it. Default every 5 s.
    public var rejectionInterval: Duration = .seconds(5)

    /// The defaults.
    public init() {}

    /// These settings after `change`.
    public func with(_ change: (inout TokenRefresh) -> Void) -> TokenRefresh {
        var copy = self
        change(&copy)
        return copy
    }

    /// After which part of a lifetime a token is renewed.
    func age(ofLifetime lifetime: Duration) -> Duration {
        let fraction = self.fraction.isNaN ? 1 : min(max(0, self.fraction), 1)
        let part = Duration(secondsAsDouble: lifetime.secondsAsDouble * fraction)
        return min(part, max(lifetime / 2, lifetime - max(.zero, self.margin)))
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What a client did for a call that failed. Known on the client only, never sent.
public struct CallHistory: Sendable, Hashable {
    /// How often the call was handed to a connection; 0 when it never got that far.
    public var attempts: Int
    /// From the moment the call was made until it failed.
    public var elapsed: Duration
    /// How long the call was allowed to take, all attempts included.
    public var allowed: Duration
    /// The method whose handler made the call, when the deadline is that of the call which it was answering; nil when the
    /// deadline is the call's own.
    public var inheritedFrom: String?

    /// Makes a history.
    public init(attempts: Int, elapsed: Duration, allowed: Duration, inheritedFrom: String? = nil) {
        self.attempts = attempts
        self.elapsed = elapsed
        self.allowed = allowed
        self.inheritedFrom = inheritedFrom
    }
}

extension CallHistory: CustomStringConvertible {
    /// `2 attempts, after 12 ms of 5000 ms inherited from shop.v1.Orders/Place`.
    public var description: String {
        let times = self.attempts == 1 ? "1 attempt" : "\(self.attempts) attempts"
        let source = self.inheritedFrom.map { " inherited from \($0)" } ?? ""
        return "\(times), after \(self.elapsed.shortText) of \(self.allowed.shortText)\(source)"
    }
}

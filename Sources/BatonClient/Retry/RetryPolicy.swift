// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore

/// Which failed calls a client makes again, and how often.
///
/// An error is retried when its code is one of ``codes`` and repeating is safe: the server did not process the call, or
/// the method is declared idempotent (for calls with streams only the former, and only while no message was taken from or
/// given to the application). All attempts share the call's deadline; a retry that could not begin before it is not
/// waited for.
public struct RetryPolicy: Sendable, Hashable {
    /// How often a call is made at most, the first time included; less than 1 counts as 1. Default 4.
    public var maximumAttempts = 4
    /// How long to wait between attempts. A server's retry-after comes on top. Default 100 ms doubling to 5 s, full
    /// jitter.
    public var backoff = Backoff(initial: .milliseconds(100), maximum: .seconds(5))
    /// The codes of errors worth another attempt. Default `UNAVAILABLE`.
    public var codes: Set<RPCError.Code> = [.unavailable]
    /// Keeps retries from adding to an overload; nil for no limit. Default: on.
    public var throttling: RetryThrottling? = RetryThrottling()

    /// The default policy.
    public init() {}

    /// This policy after `change`.
    public func with(_ change: (inout RetryPolicy) -> Void) -> RetryPolicy {
        var copy = self
        change(&copy)
        return copy
    }
}

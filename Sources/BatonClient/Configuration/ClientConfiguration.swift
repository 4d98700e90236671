// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore

/// How a client makes calls.
public struct ClientConfiguration: Sendable, Hashable {
    /// The defaults, and the base for others.
    public static let defaults = ClientConfiguration()

    /// The deadline of a unary call when neither its options nor its method sets one. Default 30 s.
    public var defaultDeadline: Duration = .seconds(30)
    /// The deadline of a call with streams when neither its options nor its method sets one. Default 24 h.
    public var defaultStreamDeadline: Duration = .seconds(24 * 3600)
    /// What decoding one reply may cost.
    public var decoding: DecodingLimits = .defaults
    /// How often a call that no server processed, because it was draining or had no place for it, is made again at once
    /// on another connection, whatever ``retry`` says. Default 1.
    public var refusalRetries = 1
    /// Which other failed calls are made again; nil for none. Default nil.
    public var retry: RetryPolicy?

    // MARK: - The connection

    /// How long connecting and the handshake may take. Default 10 s.
    public var connectTimeout: Duration = .seconds(10)
    /// How long a call waits, within its deadline, while attempts to connect fail. Default 2 s.
    ///
    /// A call always waits for the attempt that is under way or that it begins, and for a delay that the server asked
    /// for. When an attempt has failed it waits for the next one only if that is due within this time; otherwise it
    /// fails at once with the reason of the last attempt. Zero fails calls fast while the server cannot be reached; more
    /// than the deadline makes them wait for it as long as they can.
    public var connectionWait: Duration = .seconds(2)
    /// How long to wait between attempts to connect. Default 100 ms doubling to 30 s, full jitter.
    public var reconnect = Backoff()
    /// A connection that lived so long ends a row of failures; a shorter one counts as a failure. Default 1 s.
    public var reconnectResetAfter: Duration = .seconds(1)
    /// The longest delay before a reconnect that a server's wish is heeded for, without the spread. Default 30 s.
    public var maximumReconnectDelay: Duration = .seconds(30)
    /// By which part of it, at most, a delay that the server asked for is lengthened at random, so that its clients do
    /// not come back all at once. Default 1: up to twice the delay.
    public var reconnectSpread = 1.0
    /// How often, at most, a connection that refused a call but stays open is replaced by another. In between, the call
    /// is made again on the same one, after a pause. Default every 10 s.
    public var replacementInterval: Duration = .seconds(10)
    /// How many calls may wait for a connection or for their next attempt; one more fails at once. Default 10,000.
    public var waitingCalls = 10_000

    /// The default configuration.
    public init() {}

    /// This configuration after `change`.
    public func with(_ change: (inout ClientConfiguration) -> Void) -> ClientConfiguration {
        var copy = self
        change(&copy)
        return copy
    }
}

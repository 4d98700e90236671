// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore

/// How a server treats calls, whatever transport they come over.
public struct ServerConfiguration: Sendable, Hashable {
    /// The defaults, and the base for others.
    public static let defaults = ServerConfiguration()

    /// The deadline of a unary call when neither its caller nor its method sets one. Default 30 s.
    public var defaultDeadline: Duration = .seconds(30)
    /// The longest deadline that a unary call gets. Default 60 s.
    public var maximumDeadline: Duration = .seconds(60)
    /// The longest deadline that a call with streams gets, and the one that it has when neither its caller nor its method
    /// sets one. Default 24 h.
    public var maximumStreamDeadline: Duration = .seconds(24 * 3600)
    /// How long after a cancel or deadline the status waits for the handler to return. Default 1 s.
    public var handlerReturnGrace: Duration = .seconds(1)
    /// How long a stream goes on behind the expiry of its caller's token, before it ends with `UNAUTHENTICATED`: time for
    /// the caller to give a new one. In whole seconds. Default 60 s.
    public var streamExpiryGrace: Duration = .seconds(60)
    /// How often the callers of running streams are judged again: a revoked or withdrawn token, or a role that was taken
    /// away, ends them then. Default 30 s; zero for never.
    public var streamRecheck: Duration = .seconds(30)
    /// Bytes of replies that one call may have waiting for a slow caller before its writers suspend; one reply more is
    /// always taken. Default 64 KiB.
    public var replyBufferBytes: Int = 64 << 10
    /// What decoding one request may cost.
    public var decoding: DecodingLimits = .defaults
    /// What calls may take, in all and by whom, and when they are shed.
    public var limits: CallLimits = .defaults
    /// Threads for `offload` and for methods with `execution: POOL`. Default 2.
    public var poolThreads: Int = 2
    /// Pieces of work that may wait for a pool thread. Default 1,024.
    public var poolQueue: Int = 1024
    /// A handler that holds its event loop longer than this is logged with its method's name. Default 50 ms.
    public var loopStallThreshold: Duration = .milliseconds(50)

    /// The default configuration.
    public init() {}

    /// This configuration after `change`.
    public func with(_ change: (inout ServerConfiguration) -> Void) -> ServerConfiguration {
        var copy = self
        change(&copy)
        return copy
    }
}

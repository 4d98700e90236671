// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire

/// What one side of a connection accepts and how long it waits. The announced limits reach the peer in SETTINGS, and the
/// peer keeps to them: it fails locally what would break them.
public struct TransportLimits: Sendable, Hashable {
    /// The defaults, and the base for others.
    public static let defaults = TransportLimits()

    // MARK: Announced to the peer

    /// Largest message in bytes, announced. Default 4 MiB; at least 16,372.
    public var messageBytes = 4 << 20
    /// Largest DATA frame in bytes, announced. Default 16,372, which fills whole TLS records; at most 1 MiB.
    public var dataFrameBytes = 16_372
    /// Largest head in bytes, metadata included, announced. Default 8 KiB; at most 16,372.
    public var headBytes = 8 << 10
    /// Calls that may be open on one connection, announced by servers. Default 256; at least 16.
    public var concurrentCalls = 256
    /// Tokens that a connection may hold at once, announced by servers. Default 64; at least 4.
    public var credentials = 64
    /// Bytes of messages that the peer may send on one call before the application takes any, announced. A larger message
    /// is granted to its end. Default 256 KiB; at least 64 KiB.
    public var callCredit = 256 << 10
    /// Bytes of messages that may be on their way on the whole connection, announced. Default 1 MiB; at least 64 KiB.
    public var connectionCredit = 1 << 20
    /// The peer may send a PING so often, announced. Default 10 s.
    public var pingInterval: Duration = .seconds(10)

    // MARK: Memory

    /// Calls that may wait for a free slot on a client's connection. Default 10,000.
    public var waitingCalls = 10_000
    /// Bytes of incomplete messages on one connection that were granted more than the call's credit. Default 16 MiB; never
    /// below one message.
    public var assemblyBytes = 16 << 20
    /// Bytes of fragmented messages of all connections together: requests that are incomplete or unread, and replies
    /// that wait to be sent. A server's limit. Default 256 MiB.
    public var processMessageBytes = 256 << 20
    /// Bytes of messages of one connection that may wait for credit or for their turn; a server's call whose next message
    /// would pass it fails. Default 64 MiB.
    public var queuedBytes = 64 << 20
    /// Bytes of requests by which the writers of one call of a client may be ahead of the connection before they suspend.
    /// Default 64 KiB.
    public var streamBufferBytes = 64 << 10
    /// Encrypted bytes that may wait for the socket before a server stops reading the connection: replies that need no
    /// credit, for a peer that does not read them. Default 1 MiB.
    public var outboundBytes = 1 << 20
    /// Encrypted bytes that may wait for the socket before messages of streams, and large ones, wait too. Default 128 KiB.
    public var socketBytes = 128 << 10

    // MARK: Fairness

    /// Handlers that start in one turn of the event loop for one connection. Default 32.
    public var startsPerTurn = 32
    /// Bytes of messages that a stream sends in one turn of the event loop. Default 64 KiB.
    public var streamBytesPerTurn = 64 << 10
    /// How long streams whose peers take everything at once may keep a server's event loop before it looks for what has
    /// come in on all its connections. Default 1 ms.
    public var streamTime: Duration = .milliseconds(1)

    // MARK: Time

    /// How long a handshake may take, from the accepted or established TCP connection on, and then again the peer's
    /// SETTINGS. Default 10 s.
    public var handshakeTimeout: Duration = .seconds(10)
    /// How long output may stand still before the connection is closed. Default 10 s.
    public var writeStallTimeout: Duration = .seconds(10)
    /// How long a closing connection waits for the peer's end. Default 2 s.
    public var closeTimeout: Duration = .seconds(2)
    /// Bytes that a closing connection discards while it waits for the peer's end. Default 1 MiB.
    public var closeBytes = 1 << 20
    /// Silence after which the peer is asked whether it is alive, never more often than it announced. Default 30 s; zero
    /// for never.
    public var keepalive: Duration = .seconds(30)
    /// Silence behind that question which ends the connection. Default 20 s.
    public var keepaliveTimeout: Duration = .seconds(20)
    /// Whether a client asks also while it has no open call; a server always does. Default false.
    public var keepaliveWithoutCalls = false
    /// How long a frame may come slowly before ``frameBytesPerSecond`` is asked of it. Default 5 s.
    public var frameGrace: Duration = .seconds(5)
    /// Bytes per second that a frame must progress once it has begun. Default 1,024.
    public var frameBytesPerSecond = 1_024

    // MARK: The end of a server's connections

    /// How long open calls may go on after a connection began to drain, for a shutdown, its age or its idleness.
    /// Default 30 s.
    public var drainGrace: Duration = .seconds(30)
    /// How long a server waits for the client to say that no more calls are on their way. Default 5 s.
    public var drainAcknowledgement: Duration = .seconds(5)
    /// How long clients are asked to wait before they connect again after a shutdown. Default zero.
    public var reconnectDelay: Duration = .zero
    /// Time without a call after which a server's connection drains. Default 10 min; zero for never.
    public var idleTimeout: Duration = .seconds(600)
    /// Age at which a server's connection drains, spread by 10 % at random so that clients do not all come back at once.
    /// Default zero, which is never.
    public var maximumAge: Duration = .zero

    // MARK: Floods

    /// PINGs that may come at once; one comes back each ``pingInterval``. Default 3.
    public var pingBurst = 3
    /// Frames that bring nothing (skipped types, small grants, tiny fragments) that may come at once. Default 100.
    public var idleFrames = 100
    /// One such frame is forgiven so often. Default 100 ms.
    public var idleFrameInterval: Duration = .milliseconds(100)
    /// Tokens that may come at once beyond ``credentials``. Default 64.
    public var credentialBurst = 64
    /// One such token is forgiven so often. Default 100 ms.
    public var credentialInterval: Duration = .milliseconds(100)
    /// Calls above ``concurrentCalls`` that were refused and that the client has not closed. Default 256.
    public var refusedCalls = 256

    // MARK: Listening

    /// Connections that a server has open at once, those in their handshake included; one more is closed at once.
    /// Default 10,000.
    public var connections = 10_000
    /// Connections that may be in their handshake at once; one more is closed at once. Default 2,048.
    public var pendingHandshakes = 2_048
    /// The same for each remote address, of IPv6 for each /64. Default 1,024.
    public var pendingHandshakesPerAddress = 1_024
    /// Connections that each remote address, of IPv6 each /64, may have open at once, those in their handshake included;
    /// nil for no limit, since many callers may share a gateway's address. Default nil.
    public var connectionsPerAddress: Int?
    /// Connections that the kernel completes before the server takes them. Default 4,096.
    public var backlog = 4096

    /// The default limits.
    public init() {}

    /// These limits after `change`.
    public func with(_ change: (inout TransportLimits) -> Void) -> TransportLimits {
        var copy = self
        change(&copy)
        return copy
    }

    /// The limits as the protocol's machines take them.
    var connectionLimits: ConnectionLimits {
        var limits = ConnectionLimits()
        limits.messageBytes = self.messageBytes
        limits.dataFrameBytes = self.dataFrameBytes
        limits.headBytes = self.headBytes
        limits.concurrentCalls = self.concurrentCalls
        limits.credentials = self.credentials
        limits.callCredit = self.callCredit
        limits.connectionCredit = self.connectionCredit
        limits.pingIntervalMilliseconds = self.pingInterval.wireMilliseconds
        limits.pingTokens = UInt32(clamping: self.pingBurst)
        limits.assemblyBytes = self.assemblyBytes
        limits.refusedCalls = self.refusedCalls
        limits.settingsMilliseconds = self.handshakeTimeout.wireMilliseconds
        limits.goAwayAckMilliseconds = self.drainAcknowledgement.wireMilliseconds
        limits.frameBytesPerSecond = self.frameBytesPerSecond
        limits.frameGraceMilliseconds = self.frameGrace.wireMilliseconds
        limits.keepaliveMilliseconds = self.keepalive.wireMilliseconds
        limits.keepaliveTimeoutMilliseconds = self.keepaliveTimeout.wireMilliseconds
        limits.keepaliveWithoutCalls = self.keepaliveWithoutCalls
        limits.idleMilliseconds = self.idleTimeout.wireMilliseconds
        limits.maximumAgeMilliseconds = self.maximumAge.wireMilliseconds
        limits.drainGraceMilliseconds = self.drainGrace.wireMilliseconds
        limits.idleFrames = UInt32(clamping: self.idleFrames)
        limits.idleFrameMilliseconds = self.idleFrameInterval.wireMilliseconds
        limits.credentialBurst = UInt32(clamping: self.credentialBurst)
        limits.credentialMilliseconds = self.credentialInterval.wireMilliseconds
        return limits.bounded
    }
}

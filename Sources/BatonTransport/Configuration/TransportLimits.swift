// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire

/// What one side of a connection accepts and how long it waits. The announced limits reach the peer in SETTINGS, and the
/// peer keeps to them: it fails locally what would break them.
public struct TransportLimits: Sendable, Hashable {
    /// The defaults, and the base for others.
    public static let defaults = TransportLimits()

    /// Largest message in bytes, announced. Default 4 MiB; at least 16,372.
    public var messageBytes = 4 << 20
    /// Largest head in bytes, metadata included, announced. Default 8 KiB; at most 16,372.
    public var headBytes = 8 << 10
    /// Calls that may be open on one connection, announced by servers. Default 256; at least 16.
    public var concurrentCalls = 256
    /// Calls that may wait for a free slot on a client's connection. Default 10,000.
    public var waitingCalls = 10_000
    /// Tokens that a connection may hold at once, announced by servers. Default 64; at least 4.
    public var credentials = 64
    /// Bytes of incomplete messages on one connection. Default 16 MiB; never below one message.
    public var assemblyBytes = 16 << 20
    /// Bytes of fragmented messages of all connections together: requests that are incomplete or unread, and replies
    /// that wait to be sent. A server's limit. Default 256 MiB.
    public var processMessageBytes = 256 << 20
    /// How long a handshake may take, from the accepted or established TCP connection on, and then again the peer's
    /// SETTINGS. Default 10 s.
    public var handshakeTimeout: Duration = .seconds(10)
    /// How long a closing connection waits for the peer's end. Default 2 s.
    public var closeTimeout: Duration = .seconds(2)
    /// How long output may stand still before the connection is closed. Default 10 s.
    public var writeStallTimeout: Duration = .seconds(10)
    /// Encrypted bytes that may wait for the socket before a server stops reading the connection. Default 1 MiB.
    public var outboundBytes = 1 << 20
    /// Handlers that start in one turn of the event loop for one connection. Default 32.
    public var startsPerTurn = 32
    /// How long open calls may go on after a graceful shutdown began. Default 30 s.
    public var drainGrace: Duration = .seconds(30)
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
        limits.headBytes = self.headBytes
        limits.concurrentCalls = self.concurrentCalls
        limits.credentials = self.credentials
        limits.assemblyBytes = self.assemblyBytes
        limits.settingsMilliseconds = UInt32(clamping: self.handshakeTimeout.clampedMicroseconds / 1000)
        return limits.bounded
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore
public import Logging

/// A server and its clients in one process: the same protocol over socket pairs, without TLS and without a port.
///
/// For tests of services. Its clients have no certificate; tokens are checked as everywhere.
public final class InProcessTransport: Sendable {
    private let listener: InProcessListener

    /// Makes a transport.
    ///
    /// - Parameters:
    ///   - limits: what a connection may cost, on both sides.
    ///   - logger: gets connections that broke the protocol.
    public init(limits: TransportLimits = .defaults, logger: Logger) {
        self.listener = InProcessListener(limits: limits, logger: logger)
    }

    /// The server's end.
    public var server: ServerTransport { ServerTransport(listener: self.listener) }
    /// A client's end; each client has a connection of its own.
    public var client: ClientTransport { ClientTransport(connector: self.listener) }

    /// A client's end as a socket on which the caller speaks the protocol itself. Blocks: not for event loops and tasks.
    ///
    /// - Throws: ``TransportError`` when the server does not run; an error of the system.
    package func connectSocket() throws -> CInt { try self.listener.connectSocket() }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore
internal import BatonTLS
internal import BatonTransport
internal import BatonWire
internal import Glibc

/// A server of which a test decides every byte, for tests of clients over any transport. Blocking: use ``accept()`` inside
/// ``onOwnThread(_:)``.
package final class RawServer: Sendable {
    /// The server's ends of in-process connections that were not accepted yet.
    private final class Arrivals: Sendable {
        private let sockets = Locked<[CInt]>([])
        private let arrival = Signal()

        func connect() throws -> CInt {
            var ends: [CInt] = [-1, -1]
            guard socketpair(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0, &ends) == 0 else {
                throw PeerFailure("socketpair: \(String(cString: strerror(errno)))")
            }
            let server = ends[0]
            self.sockets.withLock { $0.append(server) }
            self.arrival.raise()
            return ends[1]
        }

        func next() throws -> RawSocket {
            try self.arrival.wait(for: "a client to connect")
            return RawSocket(taking: self.sockets.withLock { $0.removeFirst() }, patience: .seconds(10))
        }

        deinit {
            for socket in self.sockets.withLock({ $0 }) { Glibc.close(socket) }
        }
    }

    /// How clients reach it.
    package let clientTransport: ClientTransport
    private let take: @Sendable () throws -> RawPeer

    package init(_ transport: TestTransport) throws {
        switch transport {
        case .inProcess:
            let arrivals = Arrivals()
            self.clientTransport = ClientTransport(connector: ConnectedSockets { try arrivals.connect() })
            self.take = { try RawPeer(plain: arrivals.next(), .server) }
        case .tls, .mutualTLS:
            let mutual = transport == .mutualTLS
            let listener = try RawListener(tls: TestCertificates.server(mutual: mutual))
            self.clientTransport = try .tls(
                host: "localhost",
                port: listener.port,
                tls: TestCertificates.client(mutual: mutual)
            )
            self.take = { try listener.accept() }
        }
    }

    /// Takes the next connection and completes its handshake.
    package func accept() throws -> RawPeer { try self.take() }
}

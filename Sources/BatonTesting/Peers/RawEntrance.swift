// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonTLS
internal import BatonTransport
internal import BatonWire

/// The way to a test's server for peers of which a test decides every byte, over whatever transport it runs. Blocking: use
/// it inside ``onOwnThread(_:)``.
package struct RawEntrance: Sendable {
    private enum Way: Sendable {
        case inProcess(InProcessTransport)
        case tcp(port: Int, mutual: Bool)
    }

    private let way: Way

    init(_ transport: InProcessTransport) {
        self.way = .inProcess(transport)
    }

    init(port: Int, mutual: Bool) {
        self.way = .tcp(port: port, mutual: mutual)
    }

    /// A connection before any handshake.
    package func socket(patience: Duration = .seconds(10)) throws -> RawSocket {
        switch self.way {
        case .inProcess(let transport): RawSocket(taking: try transport.connectSocket(), patience: patience)
        case .tcp(let port, _): try RawSocket(port: port, patience: patience)
        }
    }

    /// A connection behind the handshake, if there is one, before SETTINGS.
    package func peer(patience: Duration = .seconds(10)) throws -> RawPeer {
        let socket = try self.socket(patience: patience)
        switch self.way {
        case .inProcess: return try RawPeer(plain: socket, .client)
        case .tcp(_, let mutual): return try RawPeer(over: socket, tls: TestCertificates.client(mutual: mutual))
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore
package import BatonTLS
internal import NIOCore
internal import NIOPosix

/// Connects to a TCP address with TLS.
package struct SocketConnector: ClientConnector {
    private let host: String
    private let port: Int
    private let contexts: TLSContextSource
    private let limits: TransportLimits

    package init(host: String, port: Int, contexts: TLSContextSource, limits: TransportLimits) {
        self.host = host
        self.port = port
        self.contexts = contexts
        self.limits = limits
    }

    package var target: String {
        self.host.contains(":") ? "[\(self.host)]:\(self.port)" : "\(self.host):\(self.port)"
    }

    package func connect(timeout: Duration) async throws(RPCError) -> any ClientConnection {
        let client = ConnectingClient(target: self.target, limits: self.limits) {
            try self.contexts.current.makeEngine(host: self.host)
        }
        return try await client.connect(timeout: timeout) { bootstrap in
            bootstrap
                .channelOption(.tcpOption(.tcp_nodelay), value: 1)
                .channelOption(.unsentLowWater, value: .unsentBytes)
                .connect(host: self.host, port: self.port)
        }
    }
}

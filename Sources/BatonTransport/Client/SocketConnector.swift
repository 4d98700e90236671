// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore
package import BatonTLS
internal import Glibc
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
        let engine: TLSEngine
        do throws(TLSError) {
            engine = try self.contexts.current.makeEngine(host: self.host)
        } catch {
            throw RPCError(.unavailable, "TLS cannot be set up: \(error.description)", processed: .no)
        }
        let loop = MultiThreadedEventLoopGroup.singleton.next()
        let handler = ClientChannelHandler(
            eventLoop: loop,
            engine: engine,
            target: self.target,
            limits: self.limits.with { $0.handshakeTimeout = min($0.handshakeTimeout, timeout) }
        )
        do {
            _ = try await ClientBootstrap(group: loop)
                .connectTimeout(timeout.loop)
                .channelOption(.tcpOption(.tcp_nodelay), value: 1)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(handler)
                    }
                }
                .connect(host: self.host, port: self.port)
                .get()
        } catch {
            throw RPCError(
                .unavailable,
                "cannot connect to \(self.target): \(Self.reason(error, timeout))",
                processed: .no
            )
        }
        do {
            try await handler.handshake.get()
        } catch {
            throw error as? RPCError
                ?? RPCError(.unavailable, "no connection to \(self.target): \(error)", processed: .no)
        }
        return handler
    }

    private static func reason(_ error: any Error, _ timeout: Duration) -> String {
        switch error {
        case let error as IOError:
            return String(cString: strerror(error.errnoCode))
        case let error as NIOConnectionError:
            if let first = error.connectionErrors.first { return Self.reason(first.error, timeout) }
            if let failure = error.dnsAError ?? error.dnsAAAAError { return "the name cannot be resolved: \(failure)" }
            return "no address"
        case ChannelError.connectTimeout:
            return "no answer within \(timeout.shortText)"
        default:
            return "\(error)"
        }
    }
}

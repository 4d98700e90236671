// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore
package import BatonTLS
internal import Glibc
package import Logging
internal import NIOCore
internal import NIOPosix

/// Listens on a TCP address and serves TLS connections.
package final class SocketListener: ServerListener {
    private enum Lifecycle {
        case idle
        case listening(any Channel)
        case stopping
    }

    private let host: String
    private let port: Int
    private let threads: Int
    private let contexts: TLSContextSource
    let connections: ServerConnections
    private let address = ListenerAddress()
    private let lifecycle = Locked(Lifecycle.idle)
    private let hasRun = Locked(false)

    package init(
        host: String,
        port: Int,
        contexts: TLSContextSource,
        limits: TransportLimits,
        threads: Int,
        logger: Logger
    ) {
        self.host = host
        self.port = port
        self.contexts = contexts
        self.threads = max(1, threads)
        self.connections = ServerConnections(limits: limits, logger: logger)
    }

    package func listeningAddress() async throws -> String {
        try await self.address.value()
    }

    package func run(acceptor: any ConnectionAcceptor) async throws {
        let isFirst = self.hasRun.withLock { hasRun in
            defer { hasRun = true }
            return !hasRun
        }
        guard isFirst else { throw TransportError(.alreadyRunning, "the server was run before") }
        let group = MultiThreadedEventLoopGroup(numberOfThreads: self.threads)
        let outcome: Result<Void, any Error>
        do {
            let channel = try await self.bind(group, acceptor)
            try await withTaskCancellationHandler {
                try await channel.closeFuture.get()
                await self.connections.waitUntilEmpty(on: channel.eventLoop)
            } onCancel: {
                self.stopListening()
                self.connections.closeAll()
            }
            await self.connections.waitForHandlers(of: acceptor, on: channel.eventLoop)
            outcome = .success(())
        } catch {
            outcome = .failure(error)
        }
        self.address.resolve(.failure(TransportError(.notRunning, "the server has stopped")))
        try await group.shutdownGracefully()
        try outcome.get()
    }

    package func beginGracefulShutdown() {
        self.stopListening()
        self.connections.drain()
    }

    /// Closes the listening socket, now or as soon as there is one.
    private func stopListening() {
        let channel = self.lifecycle.withLock { lifecycle -> (any Channel)? in
            defer { lifecycle = .stopping }
            guard case .listening(let channel) = lifecycle else { return nil }
            return channel
        }
        channel?.close(promise: nil)
    }

    private func bind(
        _ group: MultiThreadedEventLoopGroup,
        _ acceptor: any ConnectionAcceptor
    ) async throws -> any Channel {
        let limits = self.connections.limits
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: Int32(clamping: limits.backlog))
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(.unsentLowWater, value: .unsentBytes)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try self.connections.add(
                        channel,
                        remoteAddress: Self.text(channel.remoteAddress) ?? "unknown",
                        acceptor: acceptor
                    ) {
                        try self.contexts.current.makeEngine()
                    }
                }
            }
        let channel: any Channel
        do {
            channel = try await bootstrap.bind(host: self.host, port: self.port).get()
        } catch {
            let mapped = Self.listenError(error, "\(self.host):\(self.port)")
            self.address.resolve(.failure(mapped))
            throw mapped
        }
        let isStopping = self.lifecycle.withLock { lifecycle in
            if case .stopping = lifecycle { return true }
            lifecycle = .listening(channel)
            return false
        }
        if isStopping { channel.close(promise: nil) }
        self.address.resolve(.success(Self.text(channel.localAddress) ?? "\(self.host):\(self.port)"))
        return channel
    }

    private static func listenError(_ error: any Error, _ address: String) -> TransportError {
        guard let error = error as? IOError else {
            return TransportError(.cannotListen, "cannot listen on \(address): \(error)")
        }
        if error.errnoCode == EADDRINUSE {
            return TransportError(.addressInUse, "cannot listen on \(address): another process listens there")
        }
        let reason = String(cString: strerror(error.errnoCode))
        return TransportError(.cannotListen, "cannot listen on \(address): \(reason)")
    }

    /// `127.0.0.1:7443`, `[::1]:7443`.
    private static func text(_ address: SocketAddress?) -> String? {
        guard let address, let ip = address.ipAddress, let port = address.port else { return nil }
        return ip.contains(":") ? "[\(ip)]:\(port)" : "\(ip):\(port)"
    }
}

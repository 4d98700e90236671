// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore
internal import BatonTLS
internal import BatonWire
package import Logging
internal import NIOCore
internal import NIOPosix
internal import Synchronization
internal import Glibc

/// Listens on a TCP address and serves TLS connections.
// @unchecked: mutable state is behind `state` or atomic.
package final class SocketListener: ServerListener, @unchecked Sendable {
    private enum Lifecycle {
        case idle([CheckedContinuation<String, any Error>])
        case listening(address: String, channel: any Channel)
        case stopped((any Error)?)
    }

    private struct State {
        var lifecycle = Lifecycle.idle([])
        var connections: [UInt64: ServerChannelHandler] = [:]
        var hasRun = false
        /// Waits for the last connection.
        var drained: CheckedContinuation<Void, Never>?
    }

    let limits: TransportLimits
    let logger: Logger
    let budget: ProcessMessageBudget
    private let host: String
    private let port: Int
    private let threads: Int
    private let contexts: TLSContextSource
    private let state = Locked(State())
    private let shuttingDown = Atomic<Bool>(false)
    private let nextID = Atomic<UInt64>(1)

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
        self.limits = limits
        self.threads = max(1, threads)
        self.logger = logger
        self.budget = ProcessMessageBudget(limit: limits.processMessageBytes)
    }

    var isShuttingDown: Bool { self.shuttingDown.load(ordering: .acquiring) }

    package func listeningAddress() async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            let now: Result<String, any Error>? = self.state.withLock { state in
                switch state.lifecycle {
                case .idle(let waiting):
                    state.lifecycle = .idle(waiting + [continuation])
                    return nil
                case .listening(let address, _):
                    return .success(address)
                case .stopped(let error):
                    return .failure(error ?? TransportError(.notRunning, "the server has stopped"))
                }
            }
            if let now { continuation.resume(with: now) }
        }
    }

    package func run(acceptor: any ConnectionAcceptor) async throws {
        let isFirst = self.state.withLock { state in
            defer { state.hasRun = true }
            return !state.hasRun
        }
        guard isFirst else { throw TransportError(.alreadyRunning, "the server was run before") }
        let group = MultiThreadedEventLoopGroup(numberOfThreads: self.threads)
        let outcome: Result<Void, any Error>
        do {
            let channel = try await self.bind(group, acceptor)
            try await withTaskCancellationHandler {
                try await self.serve(channel)
            } onCancel: {
                self.closeAll()
            }
            outcome = .success(())
        } catch {
            outcome = .failure(error)
        }
        self.stopped(nil)
        try await group.shutdownGracefully()
        try outcome.get()
    }

    package func beginGracefulShutdown() {
        self.shuttingDown.store(true, ordering: .releasing)
        let (channel, connections) = self.state.withLock { state -> ((any Channel)?, [ServerChannelHandler]) in
            guard case .listening(_, let channel) = state.lifecycle else { return (nil, []) }
            return (channel, Array(state.connections.values))
        }
        channel?.close(promise: nil)
        for connection in connections {
            connection.eventLoop.execute { connection.drain() }
        }
    }

    // MARK: - Listening

    private func bind(
        _ group: MultiThreadedEventLoopGroup,
        _ acceptor: any ConnectionAcceptor
    ) async throws -> any Channel {
        let notSentLowWater = ChannelOptions.Types.SocketOption(level: .tcp, name: .init(rawValue: 25))
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: Int32(clamping: self.limits.backlog))
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            // Little unsent data stays in the kernel, or nothing could overtake it.
            .childChannelOption(notSentLowWater, value: 128 << 10)
            .childChannelOption(
                .writeBufferWaterMark,
                value: .init(low: max(1, self.limits.outboundBytes / 2), high: max(2, self.limits.outboundBytes))
            )
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try self.initialize(channel, acceptor) }
            }
        do {
            let channel = try await bootstrap.bind(host: self.host, port: self.port).get()
            let address = Self.text(channel.localAddress) ?? "\(self.host):\(self.port)"
            let waiting = self.state.withLock { state -> [CheckedContinuation<String, any Error>] in
                guard case .idle(let waiting) = state.lifecycle else { return [] }
                state.lifecycle = .listening(address: address, channel: channel)
                return waiting
            }
            waiting.forEach { $0.resume(returning: address) }
            // A shutdown that began before the socket was there.
            if self.isShuttingDown { channel.close(promise: nil) }
            return channel
        } catch {
            let mapped = Self.listenError(error, "\(self.host):\(self.port)")
            self.stopped(mapped)
            throw mapped
        }
    }

    private func initialize(_ channel: any Channel, _ acceptor: any ConnectionAcceptor) throws {
        let handler = ServerChannelHandler(
            eventLoop: channel.eventLoop,
            engine: try self.contexts.current.makeEngine(),
            id: self.nextID.wrappingAdd(1, ordering: .relaxed).oldValue,
            remoteAddress: Self.text(channel.remoteAddress) ?? "unknown",
            listener: self,
            acceptor: acceptor
        )
        self.state.withLock { $0.connections[handler.id] = handler }
        do {
            try channel.pipeline.syncOperations.addHandler(handler)
        } catch {
            self.closed(handler)
            throw error
        }
    }

    func closed(_ handler: ServerChannelHandler) {
        let drained = self.state.withLock { state -> CheckedContinuation<Void, Never>? in
            state.connections[handler.id] = nil
            guard state.connections.isEmpty else { return nil }
            defer { state.drained = nil }
            return state.drained
        }
        drained?.resume()
    }

    // MARK: - Stopping

    /// Waits for the end of listening and then of the connections, which get a grace period.
    private func serve(_ channel: any Channel) async throws {
        try await channel.closeFuture.get()
        let grace = channel.eventLoop.next().scheduleTask(in: self.limits.drainGrace.loop) { self.closeAll() }
        await withCheckedContinuation { continuation in
            let isDone = self.state.withLock { state in
                guard !state.connections.isEmpty else { return true }
                state.drained = continuation
                return false
            }
            if isDone { continuation.resume() }
        }
        grace.cancel()
    }

    /// Closes everything at once.
    private func closeAll() {
        self.shuttingDown.store(true, ordering: .releasing)
        let (channel, connections) = self.state.withLock { state -> ((any Channel)?, [ServerChannelHandler]) in
            guard case .listening(_, let channel) = state.lifecycle else { return (nil, []) }
            return (channel, Array(state.connections.values))
        }
        channel?.close(promise: nil)
        for connection in connections {
            connection.eventLoop.execute { connection.context?.close(promise: nil) }
        }
    }

    private func stopped(_ error: (any Error)?) {
        let waiting = self.state.withLock { state -> [CheckedContinuation<String, any Error>] in
            var waiting: [CheckedContinuation<String, any Error>] = []
            if case .idle(let continuations) = state.lifecycle { waiting = continuations }
            state.lifecycle = .stopped(error)
            return waiting
        }
        let shown = error ?? TransportError(.notRunning, "the server has stopped")
        waiting.forEach { $0.resume(throwing: shown) }
    }

    private static func listenError(_ error: any Error, _ address: String) -> TransportError {
        guard let error = error as? IOError else {
            return TransportError(.cannotListen, "cannot listen on \(address): \(error)")
        }
        if error.errnoCode == EADDRINUSE {
            return TransportError(.addressInUse, "cannot listen on \(address): another process listens there")
        }
        return TransportError(.cannotListen, "cannot listen on \(address): \(String(cString: strerror(error.errnoCode)))")
    }

    /// `127.0.0.1:7443`, `[::1]:7443`.
    static func text(_ address: SocketAddress?) -> String? {
        guard let address, let ip = address.ipAddress, let port = address.port else { return nil }
        return ip.contains(":") ? "[\(ip)]:\(port)" : "\(ip):\(port)"
    }
}

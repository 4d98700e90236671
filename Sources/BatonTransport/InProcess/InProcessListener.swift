// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Glibc
internal import Logging
internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// Both ends of connections inside the process.
final class InProcessListener: ServerListener, ClientConnector {
    private typealias Waiter = CheckedContinuation<(any ConnectionAcceptor)?, Never>

    private enum Lifecycle {
        /// Clients wait for the server to run.
        case idle(waiting: [UInt64: Waiter])
        case running(any ConnectionAcceptor, stop: EventLoopPromise<Void>)
        case stopped
    }

    let target = "in-process"
    private let limits: TransportLimits
    private let connections: ServerConnections
    private let lifecycle = Locked(Lifecycle.idle(waiting: [:]))
    private let nextWaiter = Atomic<UInt64>(0)

    init(limits: TransportLimits, logger: Logger) {
        self.limits = limits
        self.connections = ServerConnections(limits: limits, logger: logger)
    }

    func listeningAddress() async throws -> String { self.target }

    func run(acceptor: any ConnectionAcceptor) async throws {
        let loop = MultiThreadedEventLoopGroup.singleton.next()
        let stop = loop.makePromise(of: Void.self)
        let waiting = self.lifecycle.withLock { lifecycle -> [Waiter]? in
            guard case .idle(let waiting) = lifecycle else { return nil }
            lifecycle = .running(acceptor, stop: stop)
            return Array(waiting.values)
        }
        guard let waiting else {
            stop.succeed(())
            throw TransportError(.alreadyRunning, "the server was run before, or stopped")
        }
        for continuation in waiting {
            continuation.resume(returning: acceptor)
        }
        try await withTaskCancellationHandler {
            try await stop.futureResult.get()
            await self.connections.waitUntilEmpty(on: loop)
        } onCancel: {
            self.stop()
            self.connections.closeAll()
        }
        await self.connections.waitForHandlers(of: acceptor, on: loop)
    }

    func beginGracefulShutdown() {
        self.stop()
        self.connections.drain()
    }

    private func stop() {
        let last = self.lifecycle.withLock { lifecycle in
            defer { lifecycle = .stopped }
            return lifecycle
        }
        switch last {
        case .idle(let waiting): waiting.values.forEach { $0.resume(returning: nil) }
        case .running(_, let stop): stop.succeed(())
        case .stopped: break
        }
    }

    func connect(timeout: Duration) async throws(RPCError) -> any ClientConnection {
        guard let acceptor = await self.acceptor() else {
            throw RPCError(.unavailable, "the in-process server has stopped or was not awaited", processed: .no)
        }
        let server: CInt
        let client: CInt
        do throws(TransportError) {
            (server, client) = try Self.socketPair()
        } catch {
            throw RPCError(.unavailable, "no in-process connection: \(error.message)", processed: .no)
        }
        do {
            _ = try await self.take(server, acceptor).get()
        } catch {
            Glibc.close(client)
            throw RPCError(.unavailable, "no in-process connection: \(error)", processed: .no)
        }
        let connection = ConnectingClient(target: self.target, limits: self.limits)
        return try await connection.connect(timeout: timeout) {
            $0.withConnectedSocket(client)
        }
    }

    /// A client's end without a client on it. Blocks: not for event loops and tasks.
    func connectSocket() throws -> CInt {
        let running = self.lifecycle.withLock { lifecycle -> (any ConnectionAcceptor)? in
            guard case .running(let acceptor, _) = lifecycle else { return nil }
            return acceptor
        }
        guard let acceptor = running else {
            throw TransportError(.notRunning, "the in-process server does not run")
        }
        let (server, client) = try Self.socketPair()
        do {
            _ = try self.take(server, acceptor).wait()
        } catch {
            Glibc.close(client)
            throw error
        }
        return client
    }

    /// Serves a connection at the server's end of a socket pair.
    private func take(_ server: CInt, _ acceptor: any ConnectionAcceptor) -> EventLoopFuture<any Channel> {
        ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton.next())
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try self.connections.add(channel, remoteAddress: self.target, acceptor: acceptor)
                }
            }
            .withConnectedSocket(server)
    }

    /// The running server; waits for one that is about to run. Nil when it has stopped, or the task is cancelled.
    private func acceptor() async -> (any ConnectionAcceptor)? {
        let id = self.nextWaiter.wrappingAdd(1, ordering: .relaxed).oldValue
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let now = self.lifecycle.withLock { lifecycle -> (any ConnectionAcceptor)?? in
                    switch lifecycle {
                    case .idle(var waiting):
                        // Cancelled between the check and here: the handler below finds the continuation.
                        guard !Task.isCancelled else { return .some(nil) }
                        waiting[id] = continuation
                        lifecycle = .idle(waiting: waiting)
                        return .none
                    case .running(let acceptor, _):
                        return .some(acceptor)
                    case .stopped:
                        return .some(nil)
                    }
                }
                if let now { continuation.resume(returning: now) }
            }
        } onCancel: {
            let waiter = self.lifecycle.withLock { lifecycle -> Waiter? in
                guard case .idle(var waiting) = lifecycle else { return nil }
                let waiter = waiting.removeValue(forKey: id)
                lifecycle = .idle(waiting: waiting)
                return waiter
            }
            waiter?.resume(returning: nil)
        }
    }

    private static func socketPair() throws(TransportError) -> (server: CInt, client: CInt) {
        var ends: [CInt] = [-1, -1]
        guard socketpair(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0, &ends) == 0 else {
            throw TransportError(.cannotListen, "no socket pair: \(String(cString: strerror(errno)))")
        }
        return (ends[0], ends[1])
    }
}

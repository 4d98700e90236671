// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTLS
internal import BatonWire
internal import Logging
internal import NIOCore
internal import Synchronization

/// The open connections of one server and what they share.
final class ServerConnections: Sendable {
    private struct State {
        var open: [UInt64: ServerChannelHandler] = [:]
        /// New connections are closed at once. Set under the lock, so that none slips in behind the last look at `open`.
        var isStopping = false
        /// Resumed with the end of the last connection.
        var empty: CheckedContinuation<Void, Never>?
    }

    let limits: TransportLimits
    let logger: Logger
    let budget: ProcessMessageBudget
    let age: ConnectionAge
    private let state = Locked(State())
    private let nextID = Atomic<UInt64>(1)

    init(limits: TransportLimits, logger: Logger) {
        self.limits = limits
        self.logger = logger
        self.budget = ProcessMessageBudget(limit: limits.processMessageBytes)
        self.age = ConnectionAge(limits.maximumAge, seed: .random(in: 0 ... .max))
    }

    /// Puts a new channel in charge of a handler; throws, and the channel is closed, when there is no place for it.
    func add(
        _ channel: any Channel,
        remoteAddress: String,
        acceptor: any ConnectionAcceptor,
        makeEngine: () throws -> TLSEngine? = { nil }
    ) throws {
        let id = self.nextID.wrappingAdd(1, ordering: .relaxed).oldValue
        do {
            // Before anything is made for it. Several loops may get past here together, one connection each.
            try self.state.withLock { state throws(TransportError) in
                guard !state.isStopping else { throw TransportError(.notRunning, "the server has stopped") }
                guard state.open.count < self.limits.connections else {
                    throw TransportError(.notRunning, "\(self.limits.connections) connections are open (the limit)")
                }
            }
            let handler = ServerChannelHandler(
                eventLoop: channel.eventLoop,
                engine: try makeEngine(),
                id: id,
                remoteAddress: remoteAddress,
                connections: self,
                acceptor: acceptor
            )
            try channel.pipeline.syncOperations.addHandler(handler)
            let isStopping = self.state.withLock { state in
                state.open[id] = handler
                return state.isStopping
            }
            if isStopping { channel.close(promise: nil) }
        } catch {
            self.logger.info(
                "connection refused",
                metadata: ["peer": "\(remoteAddress)", "connection": "\(id)", "reason": "\(error)"]
            )
            throw error
        }
    }

    /// A connection is gone.
    func closed(_ handler: ServerChannelHandler) {
        let empty = self.state.withLock { state -> CheckedContinuation<Void, Never>? in
            state.open[handler.id] = nil
            guard state.open.isEmpty else { return nil }
            defer { state.empty = nil }
            return state.empty
        }
        empty?.resume()
    }

    /// Begins an orderly end of all connections; those that are still in their handshake are closed.
    func drain() {
        for connection in self.stop() {
            connection.eventLoop.execute { connection.drain() }
        }
    }

    /// Closes all connections at once.
    func closeAll() {
        for connection in self.stop() {
            connection.eventLoop.execute { connection.socket.abort() }
        }
    }

    private func stop() -> [ServerChannelHandler] {
        self.state.withLock { state in
            state.isStopping = true
            return Array(state.open.values)
        }
    }

    /// Returns when the last connection is gone; closes what is left after the grace period.
    func waitUntilEmpty(on loop: any EventLoop) async {
        let grace = loop.scheduleTask(in: self.limits.drainGrace.loop) { self.closeAll() }
        await withCheckedContinuation { continuation in
            let isEmpty = self.state.withLock { state in
                guard !state.open.isEmpty else { return true }
                state.empty = continuation
                return false
            }
            if isEmpty { continuation.resume() }
        }
        grace.cancel()
    }

    /// Returns when the handlers of connections that are gone have returned, which they were told to; after the closing
    /// timeout it no longer waits.
    func waitForHandlers(of acceptor: any ConnectionAcceptor, on loop: any EventLoop) async {
        let returned = loop.makePromise(of: Bool.self)
        let timeout = loop.scheduleTask(in: self.limits.closeTimeout.loop) { returned.succeed(false) }
        acceptor.whenHandlersReturned { returned.succeed(true) }
        let isClean = (try? await returned.futureResult.get()) ?? false
        timeout.cancel()
        if !isClean { self.logger.warning("handlers run on although the server stops") }
    }
}

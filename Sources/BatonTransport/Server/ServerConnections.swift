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
    private struct Connection {
        let address: AddressPrefix
        /// Nil until it was made.
        var handler: ServerChannelHandler?
        var isPending = true
    }

    private struct State {
        var admission: ConnectionAdmission
        var open: [UInt64: Connection] = [:]
        var throttles: [ConnectionAdmission.Refusal: LogThrottle] = [:]
        /// New connections are closed at once. Set under the lock, so that none slips in behind the last look at `open`.
        var isStopping = false
        /// Resumed with the end of the last connection.
        var empty: CheckedContinuation<Void, Never>?
    }

    /// Refusals of one kind are logged at most this often; each record says how many came between.
    private static let refusalLogInterval: Duration = .seconds(1)

    let limits: TransportLimits
    let logger: Logger
    let budget: ProcessMessageBudget
    let age: ConnectionAge
    private let state: Locked<State>
    private let turns = Locked<[ObjectIdentifier: LoopTurns]>([:])
    private let nextID = Atomic<UInt64>(1)

    init(limits: TransportLimits, logger: Logger) {
        self.limits = limits
        self.logger = logger
        self.state = Locked(State(admission: ConnectionAdmission(limits: limits)))
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
        // Before anything is made for it.
        try self.admit(id, remoteAddress)
        do {
            let handler = ServerChannelHandler(
                eventLoop: channel.eventLoop,
                engine: try makeEngine(),
                id: id,
                remoteAddress: remoteAddress,
                connections: self,
                acceptor: acceptor
            )
            let isStopping = self.state.withLock { state in
                state.open[id]?.handler = handler
                return state.isStopping
            }
            // From here on the handler says when it is gone, also when it cannot be added.
            try channel.pipeline.syncOperations.addHandler(handler)
            if isStopping { channel.close(promise: nil) }
        } catch {
            self.closed(id)
            self.log("\(error)", id, remoteAddress)
            throw error
        }
    }

    /// Takes a place for a connection.
    private func admit(_ id: UInt64, _ remoteAddress: String) throws(TransportError) {
        let address = AddressPrefix(remoteAddress)
        let refusal = self.state.withLock { state -> (text: String, withheld: Int?)? in
            guard !state.isStopping else { return ("the server has stopped", 0) }
            guard let refusal = state.admission.admit(address) else {
                state.open[id] = Connection(address: address)
                return nil
            }
            let withheld = state.throttles[refusal, default: LogThrottle(interval: Self.refusalLogInterval)]
                .pass(at: .now())
            return (state.admission.text(refusal), withheld)
        }
        guard let refusal else { return }
        if let withheld = refusal.withheld { self.log(refusal.text, id, remoteAddress, withheld: withheld) }
        throw TransportError(.notRunning, refusal.text)
    }

    private func log(_ reason: String, _ id: UInt64, _ remoteAddress: String, withheld: Int = 0) {
        var metadata: Logger.Metadata = [
            "peer": "\(remoteAddress)", "connection": "\(id)", "reason": "\(reason)",
        ]
        if withheld > 0 { metadata["withheld"] = "\(withheld)" }
        self.logger.info("connection refused", metadata: metadata)
    }

    /// Connections that were not taken, by reason.
    func refused(_ reason: ConnectionAdmission.Refusal) -> Int {
        self.state.withLock { $0.admission.refused(reason) }
    }

    /// What the streams of one event loop share.
    func turns(of loop: any EventLoop) -> LoopTurns {
        self.turns.withLock { turns in
            if let known = turns[ObjectIdentifier(loop)] { return known }
            let new = LoopTurns(eventLoop: loop, time: self.limits.streamTime)
            turns[ObjectIdentifier(loop)] = new
            return new
        }
    }

    /// The handshake of a connection is done.
    func established(_ handler: ServerChannelHandler) {
        self.state.withLock { state in
            guard let connection = state.open[handler.id], connection.isPending else { return }
            state.open[handler.id]?.isPending = false
            state.admission.established(connection.address)
        }
    }

    /// A connection is gone.
    func closed(_ handler: ServerChannelHandler) {
        self.closed(handler.id)
    }

    private func closed(_ id: UInt64) {
        let empty = self.state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard let connection = state.open.removeValue(forKey: id) else { return nil }
            state.admission.left(connection.address, isPending: connection.isPending)
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
            return state.open.values.compactMap(\.handler)
        }
    }

    /// Returns when the last connection is gone; closes what is left when the grace period is over and connections had the
    /// time to close in good order behind it.
    func waitUntilEmpty(on loop: any EventLoop) async {
        let limit = NIODeadline.now() + self.limits.drainGrace.loop + self.limits.closeTimeout.loop
        let grace = loop.scheduleTask(deadline: limit) { self.closeAll() }
        await withCheckedContinuation { continuation in
            let isEmpty = self.state.withLock { state in
                guard !state.open.isEmpty else { return true }
                state.empty = continuation
                return false
            }
            if isEmpty { continuation.resume() }
        }
        grace.cancel()
        for turns in self.turns.withLock({ Array($0.values) }) { turns.eventLoop.execute { turns.close() } }
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

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// The calls of one connection, from their head to their end. Confined to the connection's event loop.
///
/// The order of checks is fixed: connection limits (the transport's), rates and load, authentication, method, roles, the
/// caller's limits, interceptors, size, validation, handler.
// @unchecked: all mutable state is only touched on the connection's event loop.
final class ServerSession: ServerConnectionDelegate, @unchecked Sendable {
    let connection: any ServerConnection
    let configuration: ServerConfiguration
    let interceptors: ServerInterceptors
    let watchdog: LoopWatchdog
    let clock: ServerClock
    let admission: Admission
    let statistics: ServerStatistics
    let lingering: LingeringHandlers

    private let pool: WorkerPool
    private let quota: ConnectionQuota
    private let runtime: SessionRuntime
    private var requestIDs = RequestIDSource()

    var calls: [CallID: DispatchedCall] = [:]
    /// Calls that got their status before their handler returned; the connection still counts them.
    var overdue: [CallID: DispatchedCall] = [:]
    var isClosed = false
    /// The tokens that calls name by id.
    var credentials: [UInt32: [UInt8]] = [:]
    /// When the timer fires next; nil when none is set.
    var timer: MonotonicTime?
    /// When the callers of streams are judged again; nil while no stream has one.
    var recheck: MonotonicTime?

    init(_ server: RPCServer.Parts, connection: any ServerConnection) {
        self.connection = connection
        self.configuration = server.configuration
        self.interceptors = server.interceptors
        self.watchdog = server.watchdog
        self.clock = server.clock
        self.admission = server.admission
        self.pool = server.pool
        self.quota = ConnectionQuota(server.control, connection: connection)
        self.runtime = SessionRuntime(pool: server.pool)
        self.statistics = server.statistics
        self.lingering = server.lingering
        self.statistics.connectionOpened()
    }

    /// Runs `work` on the event loop: at once on it, else as soon as it gets there.
    func onLoop(_ work: @escaping @Sendable () -> Void) {
        if self.connection.isOnLoop {
            work()
        } else {
            self.connection.execute(work)
        }
    }

    // MARK: - Events of the connection

    func opened(_ incoming: IncomingCall) -> CallOpening {
        let requestID = self.requestIDs.next()
        var identity: VerifiedIdentity?
        let call: DispatchedCall
        do {
            try self.quota.opened(at: incoming.arrival)
            identity = try self.identity(incoming.credential)
            let granted = try self.admission.admit(
                method: incoming.method,
                identity: identity,
                connection: self.connection.info
            )
            identity = granted.identity
            let method = granted.handler.method
            let permit = try self.quota.admit(granted.identity, to: method, at: incoming.arrival)
            let context = CallContext(
                method: method,
                peer: Peer(identity: granted.identity, connection: self.connection.info),
                metadata: incoming.metadata,
                deadline: try self.deadline(of: incoming, method),
                requestID: requestID,
                runtime: self.runtime
            )
            try self.admit(context)
            call = DispatchedCall(
                id: incoming.id,
                context: context,
                handler: granted.handler,
                permit: permit,
                session: self
            )
        } catch {
            self.quota.dispatched(incoming.arrival)
            let shown = StatusMapping.publicError(for: error)
            return .refused(
                self.refusal(shown, requestID, method: incoming.method, identity: identity, at: incoming.arrival)
            )
        }
        self.calls[incoming.id] = call
        self.statistics.callOpened()
        self.arm(call.context.deadline.end)
        let kind = call.context.method.kind
        if kind != .unary { self.streamOpened(call, incoming.credential) }
        return .admitted(kind)
    }

    func announced(messageOf size: Int, for id: CallID) {
        guard let call = self.calls[id], call.ending == nil else { return }
        do throws(RPCError) {
            try self.checkSize(call, size)
            try call.permit.charge(size)
            call.announcedBytes = size
        } catch {
            self.stop(call, error)
        }
    }

    func received(_ incoming: IncomingMessage, for id: CallID) {
        // Nobody wants what comes for a call that is ending.
        guard let call = self.calls[id], call.ending == nil else { return }
        let charged = call.announcedBytes
        call.announcedBytes = 0
        do throws(RPCError) {
            try self.checkSize(call, incoming.bytes.count)
        } catch {
            self.stop(call, error)
            return
        }
        if let requests = call.streams?.requests {
            var message = incoming.kept
            if charged > 0 { message.owner = HeldBytes(charged, permit: call.permit, owner: message.owner) }
            requests.push(message)
        } else {
            self.start(call, with: incoming.bytes)
            call.permit.release(charged)
        }
    }

    func halfClosed(_ id: CallID) {
        self.calls[id]?.streams?.requests?.finish()
    }

    func hasRoom(for id: CallID) {
        self.drain(id)
    }

    func ended(_ id: CallID) {
        guard let call = self.calls[id], call.hasSentEnd else { return }
        self.succeeded(call, at: self.clock.now())
    }

    func cancelled(_ id: CallID) {
        guard let call = self.calls[id] else { return }
        self.end(call, .cancelled)
    }

    func refused(_ error: RPCError, method: UnsafeRawBufferPointer) -> StatusHead {
        let now = self.clock.now()
        self.quota.refusedElsewhere(at: now)
        return self.refusal(error, self.requestIDs.next(), method: method, at: now)
    }

    func aborted(_ id: CallID, _ error: RPCError) -> Bool {
        guard let call = self.calls[id] else { return false }
        // What was answered stands, be it on its way still.
        if !call.hasSentEnd { self.stop(call, error) }
        return true
    }

    func closed(_ reason: String) {
        let open = self.calls.values
        self.calls = [:]
        self.credentials = [:]
        self.isClosed = true
        let error = RPCError(.cancelled, "the connection ended: \(reason)")
        let now = self.clock.now()
        var tasks: [Task<Void, Never>] = []
        for call in open {
            call.ending = call.ending ?? .cancelled
            let neverBegan = call.start.abandon()
            if call.isRunning { self.overdue[call.id] = call } else if let task = call.task { tasks.append(task) }
            self.release(call)
            self.statistics.callEnded(.cancelled)
            self.tell(call, error, reachedHandler: !neverBegan, elapsed: call.context.deadline.start.duration(to: now))
        }
        // Before any is cancelled: a handler could return while this goes on.
        self.lingering.add(self.overdue.count)
        for call in self.overdue.values { if let task = call.task { tasks.append(task) } }
        for task in tasks { task.cancel() }
        self.statistics.connectionClosed()
    }

    // MARK: - Starting

    /// Starts the handler of a call: with its one request, or without for kinds with several.
    func start(_ call: DispatchedCall, with message: UnsafeRawBufferPointer) {
        // A call that was cancelled or ran out of time before its message was whole is not started.
        guard call.isOpen, call.task == nil else { return }
        let now = self.clock.now()
        if call.context.deadline.isPast(at: now) {
            self.stop(call, self.deadlineExceeded(call.context.deadline, hasBegun: false))
            return
        }
        // Decoding and validation hold the loop like a handler does.
        self.watchdog.observe(call.context.method, from: now) {
            do {
                let operation = try call.handler.start(message, call)
                CallLauncher.launch(call, pool: self.pool, operation)
            } catch {
                self.stop(call, StatusMapping.publicError(for: error))
            }
        }
        self.quota.dispatched(now)
    }

    // MARK: - Checks

    private func checkSize(_ call: DispatchedCall, _ size: Int) throws(RPCError) {
        guard let limit = call.context.method.policy?.payloadLimit, size > limit else { return }
        throw RPCError(
            .resourceExhausted,
            "the request has \(size) bytes; \(call.context.method.name) takes at most \(limit)"
        )
    }

    private func deadline(of call: IncomingCall, _ method: MethodDescriptor) throws(RPCError) -> Deadline {
        let isStream = method.kind != .unary
        let longest = isStream ? self.configuration.maximumStreamDeadline : self.configuration.maximumDeadline
        let usual = isStream ? longest : self.configuration.defaultDeadline
        let wanted = call.timeout ?? method.policy?.defaultDeadline ?? usual
        let deadline = Deadline(start: call.arrival, timeout: min(wanted, longest))
        guard !deadline.isPast(at: call.arrival) else {
            throw self.deadlineExceeded(deadline, hasBegun: false)
        }
        return deadline
    }

    private func admit(_ context: CallContext) throws {
        guard !self.interceptors.admitting.isEmpty else { return }
        do {
            for interceptor in self.interceptors.admitting { try interceptor.admit(context) }
        } catch {
            var shown = StatusMapping.publicError(for: error)
            if shown.metadata.isEmpty { shown.metadata = context.trailers }
            throw shown
        }
    }

    private func refusal(
        _ error: RPCError,
        _ requestID: RequestID,
        method: UnsafeRawBufferPointer,
        identity: VerifiedIdentity? = nil,
        at arrival: MonotonicTime
    ) -> StatusHead {
        self.statistics.callRefused(error.code)
        self.tell(
            CallSummary(
                method: self.admission.methods.handler(named: method)?.method,
                methodName: Admission.printable(method),
                peer: Peer(identity: identity, connection: self.connection.info),
                requestID: requestID,
                start: arrival,
                elapsed: arrival.duration(to: self.clock.now()),
                error: error,
                reachedHandler: false
            )
        )
        return StatusMapping.status(for: error, requestID: requestID, notProcessed: true)
    }
}

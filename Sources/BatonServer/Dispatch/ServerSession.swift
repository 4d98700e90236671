// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// The calls of one connection, from their head to their end. Confined to the connection's event loop.
///
/// The order of checks is fixed: connection limits (the transport's), authentication, method, roles, size, validation,
/// handler.
// @unchecked: all mutable state is only touched on the connection's event loop.
final class ServerSession: ServerConnectionDelegate, @unchecked Sendable {
    let connection: any ServerConnection
    let configuration: ServerConfiguration
    let watchdog: LoopWatchdog

    private let admission: Admission
    private let pool: WorkerPool
    private let runtime: SessionRuntime
    private let statistics: ServerStatistics
    private let log: CallLog
    private var requestIDs = RequestIDSource()
    private var calls: [CallID: DispatchedCall] = [:]
    /// Calls that got their status before their handler returned; the connection still counts them.
    private var overdue: [CallID: DispatchedCall] = [:]
    private let lingering: LingeringHandlers
    private var isClosed = false
    private var credentials: [UInt32: [UInt8]] = [:]
    /// When the timer fires next; nil when none is set.
    private var timer: MonotonicTime?

    init(_ server: RPCServer.Parts, connection: any ServerConnection) {
        self.connection = connection
        self.configuration = server.configuration
        self.watchdog = server.watchdog
        self.admission = server.admission
        self.pool = server.pool
        self.runtime = SessionRuntime(pool: server.pool)
        self.statistics = server.statistics
        self.log = server.log
        self.lingering = server.lingering
        self.statistics.connectionOpened()
    }

    // MARK: - Events of the connection

    func opened(_ call: IncomingCall) -> CallOpening {
        let requestID = self.requestIDs.next()
        let granted: Admission.Granted
        let deadline: Deadline
        var identity: VerifiedIdentity?
        do throws(RPCError) {
            identity = try self.identity(call.credential)
            granted = try self.admission.admit(
                method: call.method,
                identity: identity,
                connection: self.connection.info
            )
            deadline = try self.deadline(of: call, granted.handler.method)
        } catch {
            return .refused(
                self.refusal(error, requestID, method: call.method, identity: identity, arrival: call.arrival)
            )
        }
        let context = CallContext(
            method: granted.handler.method,
            peer: Peer(identity: granted.identity, connection: self.connection.info),
            metadata: call.metadata,
            deadline: deadline,
            requestID: requestID,
            runtime: self.runtime
        )
        self.calls[call.id] = DispatchedCall(id: call.id, context: context, handler: granted.handler, session: self)
        self.statistics.callOpened()
        self.arm(deadline.end)
        return .admitted(granted.handler.method.kind)
    }

    func announced(messageOf size: Int, for id: CallID) {
        guard let call = self.calls[id], let error = Self.sizeError(call, size) else { return }
        self.refuse(call, error)
    }

    func received(_ incoming: IncomingMessage, for id: CallID) {
        let message = incoming.bytes
        // A call that was cancelled or ran out of time before its message was whole is not started.
        guard let call = self.calls[id], call.task == nil else { return }
        if let error = Self.sizeError(call, message.count) {
            self.refuse(call, error)
            return
        }
        if call.context.deadline.isPast() {
            self.refuse(call, Self.deadlineExceeded(call.context.deadline))
            return
        }
        // Decoding and validation hold the loop like a handler does.
        self.watchdog.observe(call.context.method) {
            do {
                let operation = try call.handler.start(message, call)
                CallLauncher.launch(call, pool: self.pool, operation)
            } catch {
                self.refuse(call, StatusMapping.publicError(for: error))
            }
        }
    }

    func halfClosed(_ id: CallID) {}

    func hasRoom(for id: CallID) {}

    func cancelled(_ id: CallID) {
        guard let call = self.calls[id] else { return }
        self.end(call, .cancelled)
    }

    func refused(_ error: RPCError, method: UnsafeRawBufferPointer) -> StatusHead {
        self.refusal(error, self.requestIDs.next(), method: method, arrival: .now())
    }

    func aborted(_ id: CallID, _ error: RPCError) -> Bool {
        guard let call = self.calls[id] else { return false }
        let isRunning = call.task != nil
        if isRunning { self.overdue[id] = call }
        self.conclude(call, error, notProcessed: !isRunning, handlerRunning: isRunning)
        call.task?.cancel()
        return true
    }

    func credential(_ token: UnsafeRawBufferPointer, id: UInt32, replacing: UInt32?) {
        if let replacing {
            self.credentials[replacing] = nil
        }
        // The token is judged with each call that names it: the cache of verified tokens makes that cheap, and
        // expiry, revocation and withdrawn keys are seen at once.
        self.credentials[id] = Array(token)
    }

    func credentialDropped(_ id: UInt32) {
        self.credentials[id] = nil
    }

    func closed(_ reason: String) {
        let open = self.calls.values
        self.calls = [:]
        self.credentials = [:]
        self.isClosed = true
        for call in open {
            call.ending = call.ending ?? .cancelled
            self.statistics.callEnded(.cancelled)
            self.log.failed(call, RPCError(.cancelled, "the connection ended: \(reason)"))
            if call.task != nil { self.overdue[call.id] = call }
        }
        // Before any is cancelled: a handler could return while this goes on.
        self.lingering.add(self.overdue.count)
        for call in Array(self.overdue.values) {
            call.task?.cancel()
        }
        self.statistics.connectionClosed()
    }

    // MARK: - Answers of handlers

    func finish(
        _ call: DispatchedCall,
        _ encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) {
        guard self.isOpen(call) else { return }
        if let ending = call.ending {
            self.conclude(call, Self.error(for: ending, call))
            return
        }
        if call.context.deadline.isPast() {
            self.conclude(call, Self.deadlineExceeded(call.context.deadline))
            return
        }
        var reply = ReplyHead()
        call.context.copyReply(into: &reply)
        do {
            try self.connection.finish(call.id, reply: reply, encode: encode)
        } catch {
            self.conclude(call, StatusMapping.publicError(for: error))
            return
        }
        self.forget(call, .ok)
        self.log.succeeded(call)
    }

    func fail(_ call: DispatchedCall, _ error: any Error) {
        guard self.isOpen(call) else { return }
        let shown = call.ending.map { Self.error(for: $0, call) } ?? StatusMapping.publicError(for: error)
        self.conclude(call, shown)
    }

    /// Ends a call that was given up before its handler began.
    func abandon(_ call: DispatchedCall) {
        guard self.isOpen(call) else { return }
        self.conclude(call, Self.error(for: call.ending ?? .cancelled, call), notProcessed: true)
    }

    /// Ends a call that no handler saw.
    func refuse(_ call: DispatchedCall, _ error: RPCError) {
        self.conclude(call, error, notProcessed: true)
    }

    // MARK: - Ends

    private func isOpen(_ call: DispatchedCall) -> Bool {
        if self.calls[call.id] === call { return true }
        // Its status is out already, or the connection is gone: now its handler has returned too.
        if self.overdue.removeValue(forKey: call.id) != nil {
            if self.isClosed {
                self.lingering.returned()
            } else {
                self.connection.handlerReturned()
            }
        }
        return false
    }

    private func conclude(
        _ call: DispatchedCall,
        _ error: RPCError,
        notProcessed: Bool = false,
        handlerRunning: Bool = false
    ) {
        var error = error
        error.metadata = error.metadata.isEmpty ? call.context.trailers : error.metadata
        self.connection.fail(
            call.id,
            with: StatusMapping.status(for: error, requestID: call.context.requestID, notProcessed: notProcessed),
            handlerRunning: handlerRunning
        )
        self.forget(call, error.code)
        self.log.failed(call, error)
    }

    private func forget(_ call: DispatchedCall, _ code: RPCError.Code) {
        self.calls[call.id] = nil
        self.statistics.callEnded(code, after: call.context.deadline.start.duration(to: .now()))
    }

    /// Tells the handler that nobody waits any more, and gives it a moment to return.
    private func end(_ call: DispatchedCall, _ ending: DispatchedCall.Ending) {
        guard call.ending == nil else { return }
        call.ending = ending
        guard let task = call.task else {
            self.conclude(call, Self.error(for: ending, call), notProcessed: true)
            return
        }
        let forced = MonotonicTime.now().advanced(by: self.configuration.handlerReturnGrace)
        call.forcedEnd = forced
        self.arm(forced)
        task.cancel()
    }

    private func refusal(
        _ error: RPCError,
        _ requestID: RequestID,
        method: UnsafeRawBufferPointer,
        identity: VerifiedIdentity? = nil,
        arrival: MonotonicTime
    ) -> StatusHead {
        self.statistics.callRefused(error.code)
        self.log.failed(
            error,
            requestID: requestID,
            method: Admission.printable(method),
            peer: Peer(identity: identity, connection: self.connection.info),
            start: arrival
        )
        return StatusMapping.status(for: error, requestID: requestID, notProcessed: true)
    }

    // MARK: - Checks

    private func identity(_ credential: IncomingCall.Credential) throws(RPCError) -> VerifiedIdentity? {
        switch credential {
        case .none:
            return nil
        case .invalid(let error):
            throw error
        case .token(let token):
            return try self.verify(token)
        case .reference(let id):
            guard let token = self.credentials[id] else {
                throw RPCError(.unauthenticated, "credential \(id) is unknown on this connection")
            }
            let verdict = token.withUnsafeBytes { bytes in
                Result { () throws(RPCError) in try self.verify(bytes) }
            }
            return try verdict.get()
        }
    }

    private func verify(_ token: UnsafeRawBufferPointer) throws(RPCError) -> VerifiedIdentity {
        guard let authenticator = self.admission.authenticator else {
            throw RPCError(.unauthenticated, "this server takes no tokens")
        }
        return try authenticator.identity(ofToken: token, on: self.connection.info, now: WallClock.seconds())
    }

    private func deadline(of call: IncomingCall, _ method: MethodDescriptor) throws(RPCError) -> Deadline {
        let wanted = call.timeout ?? method.policy?.defaultDeadline ?? self.configuration.defaultDeadline
        let deadline = Deadline(start: call.arrival, timeout: min(wanted, self.configuration.maximumDeadline))
        guard !deadline.isPast(at: call.arrival) else {
            throw Self.deadlineExceeded(deadline)
        }
        return deadline
    }

    private static func sizeError(_ call: DispatchedCall, _ size: Int) -> RPCError? {
        guard let limit = call.context.method.policy?.payloadLimit, size > limit else { return nil }
        return RPCError(
            .resourceExhausted,
            "the request has \(size) bytes; \(call.context.method.name) takes at most \(limit)"
        )
    }

    private static func error(for ending: DispatchedCall.Ending, _ call: DispatchedCall) -> RPCError {
        switch ending {
        case .cancelled: RPCError(.cancelled, "the caller cancelled the call")
        case .deadlineExceeded: self.deadlineExceeded(call.context.deadline)
        }
    }

    private static func deadlineExceeded(_ deadline: Deadline) -> RPCError {
        let elapsed = deadline.start.duration(to: .now())
        return RPCError(
            .deadlineExceeded,
            "the server noticed after \(elapsed.shortText) that the call's \(deadline.allowed.shortText) had passed"
        )
    }

    // MARK: - Time

    /// One timer for all calls of the connection. A call that ends in time leaves it alone, so that an ordinary call
    /// costs no timer: when it fires, it looks for calls that are late and sets itself for the next.
    private func arm(_ time: MonotonicTime) {
        if let timer = self.timer, timer <= time { return }
        self.timer = time
        self.connection.wake(at: time)
    }

    func woken() {
        self.timer = nil
        let now = MonotonicTime.now()
        for call in Array(self.calls.values) {
            if let forced = call.forcedEnd {
                if forced <= now {
                    self.overdue[call.id] = call
                    self.conclude(call, Self.error(for: call.ending ?? .cancelled, call), handlerRunning: true)
                }
            } else if call.context.deadline.isPast(at: now) {
                self.end(call, .deadlineExceeded)
            }
        }
        if let next = self.calls.values.lazy.map({ $0.forcedEnd ?? $0.context.deadline.end }).min() {
            self.arm(next)
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

extension ServerSession {
    // MARK: - Answers of handlers

    func finish(
        _ call: DispatchedCall,
        _ encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) {
        guard self.returned(call) else { return }
        let now = self.clock.now()
        if let error = self.lateness(call, at: now) {
            self.conclude(call, error)
            return
        }
        self.sendEnd(of: call, at: now) {
            try self.connection.finish(call.id, reply: self.replyHead(call), encode: encode)
        }
    }

    func fail(_ call: DispatchedCall, _ error: any Error) {
        guard self.returned(call) else { return }
        let shown = call.ending.map { self.error(for: $0, call) } ?? StatusMapping.publicError(for: error)
        self.conclude(call, shown)
    }

    /// The handler of a call with several replies has returned: END goes out behind those that wait.
    func finishReplies(_ call: DispatchedCall) {
        guard self.returned(call) else { return }
        if let ending = call.ending {
            self.conclude(call, self.error(for: ending, call))
            return
        }
        guard let outbox = call.streams?.replies, !(outbox.isEmpty && self.connection.hasRoom(for: call.id)) else {
            self.endReplies(call)
            return
        }
        // Until it is empty the call stays open, under its deadline and its caller's cancel.
        outbox.finish()
    }

    /// Sends the END of a call whose handler has returned and whose replies are all sent.
    func endReplies(_ call: DispatchedCall) {
        let now = self.clock.now()
        if let error = self.lateness(call, at: now) {
            self.conclude(call, error)
            return
        }
        self.sendEnd(of: call, at: now) { try self.connection.finish(call.id, reply: self.replyHead(call)) }
    }

    /// While the end waits behind messages the call stays open, under its deadline and its caller's cancel.
    private func sendEnd(of call: DispatchedCall, at now: MonotonicTime, _ send: () throws -> EndProgress) {
        do {
            let progress = try send()
            call.hasSentEnd = true
            guard progress == .sent else { return }
        } catch {
            self.conclude(call, StatusMapping.publicError(for: error))
            return
        }
        self.succeeded(call, at: now)
    }

    /// What waited for a thread of the worker pool is no longer worth starting, and was given up there.
    func expired(_ call: DispatchedCall) {
        guard call.isOpen else { return }
        self.conclude(call, self.error(for: call.ending ?? .deadlineExceeded, call))
    }

    /// The handler has answered, by which it returned; false when nobody waits for the answer any more.
    private func returned(_ call: DispatchedCall) -> Bool {
        guard !call.hasReturned else { return false }
        call.hasReturned = true
        call.permit.handlerReturned()
        // Nobody reads any more.
        call.streams?.requests?.finish(CancellationError(), dropping: true)
        if call.isOpen { return true }
        // Its status is out already, or the connection is gone.
        if self.overdue.removeValue(forKey: call.id) != nil {
            if self.isClosed {
                self.lingering.returned()
            } else {
                self.connection.handlerReturned()
            }
        }
        return false
    }

    private func lateness(_ call: DispatchedCall, at now: MonotonicTime) -> RPCError? {
        if let ending = call.ending { return self.error(for: ending, call) }
        guard call.context.deadline.isPast(at: now) else { return nil }
        return self.error(for: .deadlineExceeded, call)
    }

    private func replyHead(_ call: DispatchedCall) -> ReplyHead {
        var reply = ReplyHead()
        call.context.copyReply(into: &reply)
        if call.streams?.hasBegun == true { reply.initialMetadata = [:] }
        return reply
    }

    // MARK: - Ends

    /// Tells the handler that nobody waits any more, and gives it a moment to return.
    func end(_ call: DispatchedCall, _ ending: DispatchedCall.Ending) {
        guard call.isOpen, call.ending == nil else { return }
        call.ending = ending
        guard !call.start.abandon(), !call.hasReturned else {
            self.conclude(call, self.error(for: ending, call))
            call.task?.cancel()
            return
        }
        let forced = self.clock.now().advanced(by: self.configuration.handlerReturnGrace)
        call.forcedEnd = forced
        self.arm(forced)
        call.streams?.close()
        call.task?.cancel()
    }

    /// Ends a call at once, for a reason of the server's own. A handler that runs is cancelled and keeps its place until
    /// it returns; one that did not begin never will.
    func stop(_ call: DispatchedCall, _ error: RPCError) {
        guard call.isOpen else { return }
        _ = call.start.abandon()
        self.conclude(call, error)
        call.task?.cancel()
    }

    /// Ends a call with a status that is not OK.
    func conclude(_ call: DispatchedCall, _ error: RPCError) {
        var error = error
        error.metadata = error.metadata.isEmpty ? call.context.trailers : error.metadata
        let hasBegun = call.start.hasBegun
        let isRunning = call.isRunning
        if isRunning { self.overdue[call.id] = call }
        self.connection.fail(
            call.id,
            with: StatusMapping.status(for: error, requestID: call.context.requestID, notProcessed: !hasBegun),
            handlerRunning: isRunning
        )
        let elapsed = self.forget(call, error.code, at: self.clock.now())
        self.tell(call, error, reachedHandler: hasBegun, elapsed: elapsed)
    }

    func succeeded(_ call: DispatchedCall, at now: MonotonicTime) {
        let elapsed = self.forget(call, .ok, at: now)
        self.tell(call, nil, reachedHandler: true, elapsed: elapsed)
    }

    private func forget(_ call: DispatchedCall, _ code: RPCError.Code, at now: MonotonicTime) -> Duration {
        self.calls[call.id] = nil
        self.release(call)
        let elapsed = call.context.deadline.start.duration(to: now)
        self.statistics.callEnded(code, after: elapsed)
        return elapsed
    }

    /// Gives back what a call holds that is no longer open, but for the place of a handler that still runs.
    func release(_ call: DispatchedCall) {
        call.isOpen = false
        if let streams = call.streams {
            streams.close()
            streams.authority = nil
        }
        if !call.isRunning { call.permit.handlerReturned() }
        call.permit.release(call.permit.heldBytes)
    }

    // MARK: - Telling

    func tell(_ call: DispatchedCall, _ error: RPCError?, reachedHandler: Bool, elapsed: Duration) {
        let context = call.context
        self.tell(
            CallSummary(
                method: context.method,
                methodName: context.method.fullName,
                peer: context.peer,
                requestID: context.requestID,
                start: context.deadline.start,
                elapsed: elapsed,
                error: error,
                reachedHandler: reachedHandler
            )
        )
    }

    func tell(_ summary: CallSummary) {
        for interceptor in self.interceptors.ending { interceptor.ended(summary) }
    }

    func error(for ending: DispatchedCall.Ending, _ call: DispatchedCall) -> RPCError {
        switch ending {
        case .cancelled: RPCError(.cancelled, "the caller cancelled the call")
        case .deadlineExceeded: self.deadlineExceeded(call.context.deadline, hasBegun: call.start.hasBegun)
        }
    }

    func deadlineExceeded(_ deadline: Deadline, hasBegun: Bool) -> RPCError {
        let elapsed = deadline.start.duration(to: self.clock.now())
        let noticed = "the server noticed after \(elapsed.shortText)"
        let processed = hasBegun ? "" : ", before a handler saw the call,"
        return RPCError(
            .deadlineExceeded,
            "\(noticed)\(processed) that the call's \(deadline.allowed.shortText) had passed"
        )
    }
}

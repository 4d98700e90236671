// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire
internal import NIOCore

extension ClientChannelHandler {
    /// Sends a call, or lets it wait for a slot.
    func start(_ call: ClientCall) {
        guard !call.isCancelled else {
            call.fail(RPCError(.cancelled, "the call was cancelled before it was sent", processed: .no))
            return
        }
        // The connection can have ended since the caller chose it.
        guard self.socket.phase == .open else {
            call.fail(self.notSent("the connection to \(self.target) ended: \(self.ending ?? "it was closed")"))
            return
        }
        let name = call.request.method.utf8
        guard (1...Baton1.methodName).contains(name.count), name.allSatisfy({ (33...126).contains($0) }) else {
            call.fail(
                RPCError(
                    .invalidArgument,
                    "the method's name must be 1 to \(Baton1.methodName) printable ASCII characters",
                    processed: .no
                )
            )
            return
        }
        if let fault = MetadataRules.fault(call.metadata) {
            call.fail(RPCError(.invalidArgument, "the call's metadata breaks the rules: \(fault.text)", processed: .no))
            return
        }
        if !self.waiting.isEmpty || !self.send(call) {
            self.enqueue(call)
        }
        self.scheduleFlush()
    }

    private func enqueue(_ call: ClientCall) {
        guard self.waiting.count < self.limits.waitingCalls else {
            call.fail(
                RPCError(
                    .resourceExhausted,
                    "\(self.waiting.count) calls wait for a slot already (limit \(self.limits.waitingCalls))",
                    processed: .no
                )
            )
            return
        }
        self.waiting.append(call)
        self.armDeadline(call.request.deadline.end)
    }

    /// Sends a call or tells its failure; false when it has to wait.
    private func send(_ call: ClientCall) -> Bool {
        let now = MonotonicTime.now()
        guard !call.request.deadline.isPast(at: now) else {
            call.fail(call.deadlineExceeded(processed: .no))
            return true
        }
        var head = RequestHead(
            method: call.request.method,
            timeoutMicroseconds: max(1, call.request.deadline.remaining(at: now).clampedMicroseconds),
            metadata: call.metadata
        )
        if let token = call.request.ownToken {
            head.metadata.append(MetadataEntry(BearerToken.key, "Bearer \(token)"))
        } else if let token = call.request.token {
            let id = self.credentials.id(for: token, of: call.request, &self.machine, &self.socket.outbound, now: now)
            if let id {
                head.credential = id
            } else {
                head.metadata.append(MetadataEntry(BearerToken.key, "Bearer \(token)"))
            }
        }
        // A CANCEL that frees a slot at the server must stand before the REQUEST that takes it.
        self.appendControls()
        let kind = call.request.kind.wire
        let message = kind.hasOneRequest ? call.request.message ?? [] : nil
        let plan: RequestPlan
        do throws(OpenFailure) {
            plan = try self.machine.openCall(
                kind: kind,
                head: head.size,
                messageSize: message?.count,
                endsStream: kind.hasOneRequest
            )
        } catch {
            return self.refused(call, error)
        }
        call.id = plan.streamID
        call.isHalfClosed = kind.hasOneRequest
        self.calls[plan.streamID] = call
        self.armDeadline(call.request.deadline.end)
        self.socket.outbound.append(plan.header, head: head)
        if let message {
            if plan.withMessage {
                message.withUnsafeBytes { self.socket.outbound.append($0) }
            } else {
                self.unsent[plan.streamID] = UnsentMessage(bytes: message)
            }
        }
        if self.machine.isSettled { self.opened(call) }
        return true
    }

    /// - Returns: false when the call has to wait.
    private func refused(_ call: ClientCall, _ failure: OpenFailure) -> Bool {
        switch failure {
        case .waitForSlot, .waitForSettings:
            return false
        case .limit(let violation):
            call.fail(RPCError(.resourceExhausted, "the call cannot be sent: \(violation.description)", processed: .no))
        case .metadata(let fault):
            call.fail(RPCError(.invalidArgument, "the call's metadata breaks the rules: \(fault.text)", processed: .no))
        case .draining, .closed:
            call.fail(self.notSent("the connection to \(self.target) takes no more calls"))
        }
        return true
    }

    /// A call has its place, and what the server takes is known. Nothing is lost by waiting for that: DATA needs credit,
    /// which comes with it, and no reply comes before it.
    private func opened(_ call: ClientCall) {
        call.opened(.success(self.machine.peer.messageBytes))
    }

    /// The server's SETTINGS have come.
    func settled() {
        for call in self.calls.values where call.exchange != nil {
            self.opened(call)
        }
        self.sendWaiting()
    }

    /// Lets calls that wait go on, in their order, until one has to wait still.
    func sendWaiting() {
        while let call = self.waiting.first, call.isOver || self.send(call) {
            self.waiting.removeFirst()
        }
    }

    /// The application wants no answer any more.
    func cancel(_ call: ClientCall) {
        call.isCancelled = true
        if let id = call.id {
            call.fail(RPCError(.cancelled, "the call was cancelled", processed: .maybe), dropping: true)
            self.giveUp(id, CancelHead(code: .cancelled))
        } else if !call.isOver {
            self.waiting.removeAll { $0 === call }
            call.fail(RPCError(.cancelled, "the call was cancelled before it was sent", processed: .no))
        }
    }

    /// Tells the server, once, that nobody waits for a call; its slot is free when END comes. Nothing happens for a call
    /// that has ended.
    func giveUp(_ id: StreamID, _ head: CancelHead) {
        self.unsent[id] = nil
        if self.machine.cancel(id, head) {
            self.scheduleFlush()
        }
    }
}

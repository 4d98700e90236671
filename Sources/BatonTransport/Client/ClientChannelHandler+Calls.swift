// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire
internal import NIOCore

extension ClientChannelHandler {
    // MARK: - Starting and giving up

    /// Sends a call, or lets it wait for a slot.
    func start(_ call: ClientCall) {
        guard !call.isCancelled else {
            call.fail(RPCError(.cancelled, "the call was cancelled before it was sent", processed: .no))
            return
        }
        // The connection can have ended since the caller chose it.
        guard self.isOpen else {
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
            if let id = self.credential(token, now) {
                head.credential = id
            } else {
                head.metadata.append(MetadataEntry(BearerToken.key, "Bearer \(token)"))
            }
        }
        // A CANCEL that frees a slot at the server must stand before the REQUEST that takes it.
        self.appendControls()
        let message = call.request.message ?? []
        let plan: RequestPlan
        do throws(OpenFailure) {
            plan = try self.machine.openCall(kind: .unary, head: head.size, messageSize: message.count)
        } catch {
            return self.refused(call, error)
        }
        call.id = plan.streamID
        self.calls[plan.streamID] = call
        self.armDeadline(call.request.deadline.end)
        self.outbound.append(plan.header, head: head)
        message.withUnsafeBytes { bytes in
            if plan.withMessage {
                self.outbound.append(bytes)
            } else {
                self.pending[plan.streamID] = PendingMessage(bytes)
            }
        }
        return true
    }

    /// The id under which the server holds a token, which is given to it once; nil when it must travel with the call.
    private func credential(_ token: String, _ now: MonotonicTime) -> UInt32? {
        if let index = self.credentials.firstIndex(where: { $0.token == token }) {
            return self.credentials[index].id
        }
        guard self.credentialAllowance.take(now: now.wire) else { return nil }
        // A refreshed token takes the place of the oldest; calls that named that one are ahead of this frame.
        if self.credentials.count >= Self.credentialLimit,
            let head = self.credentials.first.flatMap({ self.machine.dropCredential($0.id) })
        {
            self.credentials.removeFirst()
            self.outbound.append(ClientConnectionMachine.credentialHeader(head), head: head)
        }
        do throws(OpenFailure) {
            let head = try self.machine.addCredential(token)
            self.outbound.append(ClientConnectionMachine.credentialHeader(head), head: head)
            self.credentials.append((token, head.id))
            return head.id
        } catch {
            // A token that is too long for a head here will be judged with the call.
            return nil
        }
    }

    /// Tokens that a client keeps with the server: as many as every server takes.
    static let credentialLimit = 4

    /// Tokens that may be given at once, and how often one more: far from what a server takes for a flood. Above that
    /// they travel with their calls.
    static let credentialBurst: UInt32 = 16
    static let credentialMilliseconds: UInt32 = 1000

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

    /// Lets calls that wait go on, in their order, until one has to wait still.
    private func sendWaiting() {
        while let call = self.waiting.first, call.isOver || self.send(call) {
            self.waiting.removeFirst()
        }
    }

    func cancel(_ call: ClientCall) {
        call.isCancelled = true
        guard !call.isOver else { return }
        if let id = call.id {
            call.fail(RPCError(.cancelled, "the call was cancelled", processed: .maybe))
            self.giveUp(id, CancelHead(code: .cancelled))
        } else if call.continuation != nil {
            self.waiting.removeAll { $0 === call }
            call.fail(RPCError(.cancelled, "the call was cancelled before it was sent", processed: .no))
        }
    }

    /// Tells the server that nobody waits for a call; its slot is free when END comes.
    func giveUp(_ id: StreamID, _ head: CancelHead) {
        self.pending[id] = nil
        if self.machine.cancel(id, head) {
            self.scheduleFlush()
        }
    }

    // MARK: - What the server sends

    func perform(_ action: ClientAction, _ frame: Frame) {
        switch action {
        case .none, .pong, .credit:
            break
        case .settings:
            self.sendWaiting()
        case .response(let id, let metadata):
            self.calls[id]?.initialMetadata = Metadata(metadata, in: frame.head)
        case .message(let id, let place, _):
            let message = place == .assembled ? self.machine.takeAssembled()?.bytes : Array(frame.body)
            self.calls[id]?.message = message
        case .fault(let id, let fault):
            self.calls[id]?.fail(fault.error)
            self.pending[id] = nil
        case .end(let end):
            self.ended(end, frame)
        case .goAway(let head):
            self.goAway(head)
        }
    }

    private func ended(_ end: ReceivedEnd, _ frame: Frame) {
        self.pending[end.streamID] = nil
        if let call = self.calls.removeValue(forKey: end.streamID), !call.isOver {
            if let fault = end.fault {
                call.fail(fault.error)
            } else if end.head.code == .ok {
                call.complete(
                    .success(
                        Reply(
                            message: end.hasMessage ? Array(frame.body) : call.message ?? [],
                            initialMetadata: call.initialMetadata,
                            trailers: Metadata(end.head.trailers, in: frame.head),
                            rateLimit: end.head.rate.map(RateLimitFigures.init)
                        )
                    )
                )
            } else {
                call.fail(end.head.materialised(from: frame.head).error)
            }
        }
        self.sendWaiting()
    }

    private func goAway(_ head: GoAwayHead) {
        // Before any call is told: its next attempt must not come here.
        self.takeNoMore()
        if head.code.rawValue >= GoAwayCode.protocolViolation.rawValue {
            self.note("the server ended it with \(head.code.name)\(head.text.isEmpty ? "" : ": \(head.text)")")
        }
        let queued = self.waiting
        self.waiting = []
        for call in queued {
            call.fail(self.notSent("\(self.target) takes no more calls: \(head.code.name)"))
        }
        guard head.lastStreamID != Baton1.openEndedStreamID else { return }
        for (id, call) in self.calls where !self.machine.mayHaveBeenProcessed(id) {
            call.fail(self.notSent("\(self.target) did not take the call: \(head.code.name)"))
            self.giveUp(id, CancelHead(code: .cancelled))
        }
    }
}

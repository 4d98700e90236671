// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire
internal import Logging
internal import NIOCore

extension ServerChannelHandler: ServerConnection {
    var isOnLoop: Bool { self.eventLoop.inEventLoop }
    var loopID: ObjectIdentifier { ObjectIdentifier(self.eventLoop) }

    func execute(_ work: @escaping @Sendable () -> Void) {
        self.eventLoop.execute(work)
    }

    func wake(at time: MonotonicTime) {
        self.wakeUp?.cancel()
        // Weak: a connection that is gone is not kept until its last deadline.
        self.wakeUp = self.eventLoop.scheduleTask(deadline: time.loop) { [weak self] in
            guard let self, self.phase != .closed else { return }
            self.wakeUp = nil
            self.delegate?.woken()
        }
    }

    func finish(
        _ call: CallID,
        reply: ReplyHead,
        encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) throws -> EndProgress {
        var progress = EndProgress.sent
        let head = reply.isEmpty ? EndHead() : try self.head(of: reply, call)
        let headSize = head.size
        let start = self.outbound.count
        var small: (place: UnsafeMutableRawPointer, size: Int)?
        var large: PendingMessage?
        do {
            // END is planned only when the message is there: what could not be encoded leaves no trace.
            try encode { size in
                guard small == nil, large == nil else {
                    throw RPCError(.internalError, "the reply was encoded twice")
                }
                try self.checkReply(size)
                if headSize.encoded + size <= Baton1.framePayload {
                    let place = self.outbound.append(Baton1.headerSize + headSize.encoded + size)
                    small = (place, size)
                    return UnsafeMutableRawBufferPointer(
                        start: place + (Baton1.headerSize + headSize.encoded),
                        count: size
                    )
                }
                guard let message = PendingMessage(size: size, head: head, budget: self.budget) else {
                    throw self.tooMuchWaits(size)
                }
                large = message
                return message.bytes
            }
            guard let size = small?.size ?? large?.bytes.count else {
                throw RPCError(.internalError, "the reply was not encoded")
            }
            let plan: EndPlan
            do throws(SendFailure) {
                plan = try self.machine.sendEnd(call.value, code: .ok, head: headSize, messageSize: size)
            } catch {
                throw error.rpcError
            }
            switch (plan, small) {
            case (.now(let header, true), .some(let small)):
                header.encode(into: small.place)
                head.encode(into: small.place + Baton1.headerSize)
            case (.now(let header, _), _):
                // The call does not want its message any more, because it was cancelled meanwhile.
                self.outbound.truncate(to: start)
                self.outbound.append(header, head: head)
            case (.afterData, _):
                self.pending[call.value] = large
                progress = .waiting
            }
        } catch {
            self.outbound.truncate(to: start)
            throw error
        }
        self.scheduleFlush()
        return progress
    }

    private func tooMuchWaits(_ size: Int) -> RPCError {
        let violation = LimitViolation(
            .processMemory,
            limit: self.budget.limit,
            actual: self.budget.usedBytes + size,
            announcedByPeer: false
        )
        return RPCError(
            .resourceExhausted,
            "the reply cannot be kept: \(violation.description)",
            retryAfter: .milliseconds(100)
        )
    }

    private func checkReply(_ size: Int) throws {
        let limit = self.machine.peer.messageBytes
        guard size <= limit else {
            let violation = LimitViolation(.message, limit: limit, actual: size, announcedByPeer: true)
            throw SendFailure.limit(violation).rpcError
        }
    }

    func fail(_ call: CallID, with status: StatusHead, handlerRunning: Bool) {
        self.writeEnd(call.value, status, handlerRunning: handlerRunning)
        self.scheduleFlush()
    }

    func handlerReturned() {
        self.machine.handlerReturned()
    }

    /// Appends an END that is not OK, made to fit what the client takes.
    func writeEnd(_ id: StreamID, _ status: StatusHead, handlerRunning: Bool) {
        var head = EndHead(status)
        if MetadataRules.fault(head.trailers) != nil {
            self.logger.error("a handler's trailers break the rules of metadata; left out", metadata: self.logMetadata)
            head.trailers = []
        }
        head.fit(limit: self.machine.peer.headBytes)
        do throws(SendFailure) {
            let plan = try self.machine.sendEnd(
                id,
                code: head.code,
                head: head.size,
                handlerRunning: handlerRunning
            )
            self.pending[id] = nil
            if case .now(let header, _) = plan {
                self.outbound.append(header, head: head)
            }
        } catch {
            // The call or the connection is gone already: nobody is left to tell.
            self.logger.debug("a status was not sent", metadata: self.logMetadata("\(error)"))
        }
    }

    private func head(of reply: ReplyHead, _ call: CallID) throws -> EndHead {
        var head = EndHead(reply)
        let initial = reply.initialMetadata.wireEntries
        if let fault = MetadataRules.fault(head.trailers) ?? MetadataRules.fault(initial) {
            throw RPCError(.internalError, "the handler's metadata breaks the rules: \(fault.text)")
        }
        head.fit(limit: self.machine.peer.headBytes)
        guard !initial.isEmpty else { return head }
        let response = ResponseHead(metadata: initial)
        do throws(SendFailure) {
            let header = try self.machine.sendResponse(call.value, head: response.size)
            self.outbound.append(header, head: response)
        } catch {
            throw error.rpcError
        }
        return head
    }
}

extension SendFailure {
    /// The failure as the status that the caller gets instead of the reply.
    var rpcError: RPCError {
        switch self {
        case .limit(let violation):
            RPCError(.resourceExhausted, "the reply cannot be sent: \(violation.description)")
        case .unknownCall, .closed:
            RPCError(.cancelled, "the call is over")
        case .misuse, .waitForSettings:
            RPCError(.internalError, "the call cannot be ended this way")
        }
    }
}

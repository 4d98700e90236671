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
            guard let self, self.socket.phase != .closed else { return }
            self.wakeUp = nil
            self.delegate?.woken()
        }
    }

    func finish(
        _ call: CallID,
        reply: ReplyHead,
        encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) throws -> EndProgress {
        let id = call.value
        let head = reply.isEmpty ? EndHead() : try self.head(of: reply, call)
        let headSize = head.size
        let start = self.socket.outbound.count
        var size: Int?
        var waits: PendingMessage?
        do {
            // END is planned only when the message is there: what could not be encoded leaves no trace.
            try encode { wanted in
                guard size == nil else { throw RPCError(.internalError, "the reply was encoded twice") }
                try self.checkMessage(wanted)
                size = wanted
                let front = Baton1.headerSize + headSize.encoded
                guard headSize.encoded + wanted <= Baton1.framePayload else {
                    let message = try self.makePending(wanted)
                    waits = message
                    return message.bytes
                }
                let place = self.socket.outbound.append(front + wanted)
                return UnsafeMutableRawBufferPointer(start: place + front, count: wanted)
            }
            guard let size else { throw RPCError(.internalError, "the reply was not encoded") }
            let plan: EndPlan
            do throws(SendFailure) {
                plan = try self.machine.sendEnd(id, code: .ok, head: headSize, messageSize: size)
            } catch {
                throw error.rpcError
            }
            self.scheduleFlush()
            switch plan {
            case .now(let header, true):
                self.socket.outbound.write(header, head: head, at: start)
            case .now(let header, false):
                // The call does not want its message any more, because it was cancelled meanwhile.
                self.socket.outbound.truncate(to: start)
                self.socket.outbound.append(header, head: head)
            case .afterData:
                if let waits { self.pending.add(id, waits) }
                self.pending.setEnd(id, head)
                return .waiting
            }
            return .sent
        } catch {
            self.socket.outbound.truncate(to: start)
            throw error
        }
    }

    func fail(_ call: CallID, with status: StatusHead, handlerRunning: Bool) {
        self.writeEnd(call.value, status, handlerRunning: handlerRunning, replacesPlanned: true)
        self.scheduleFlush()
    }

    func handlerReturned() {
        self.machine.handlerReturned()
    }

    /// Appends an END that is not OK, made to fit what the client takes.
    ///
    /// - Parameter replacesPlanned: in place of an END that waits.
    func writeEnd(_ id: StreamID, _ status: StatusHead, handlerRunning: Bool, replacesPlanned: Bool = false) {
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
                handlerRunning: handlerRunning,
                replacesPlanned: replacesPlanned
            )
            self.forget(id)
            if case .now(let header, _) = plan {
                self.socket.outbound.append(header, head: head)
            }
        } catch {
            // The call or the connection is gone already: nobody is left to tell.
            self.logger.debug("a status was not sent", metadata: self.logMetadata("\(error)"))
        }
    }

    func head(of reply: ReplyHead, _ call: CallID) throws -> EndHead {
        var head = EndHead(reply)
        let initial = reply.initialMetadata.wireEntries
        if let fault = MetadataRules.fault(head.trailers) ?? MetadataRules.fault(initial) {
            throw RPCError(.internalError, "the handler's metadata breaks the rules: \(fault.text)")
        }
        head.fit(limit: self.machine.peer.headBytes)
        guard !initial.isEmpty else { return head }
        try self.begin(call, ResponseHead(metadata: initial))
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

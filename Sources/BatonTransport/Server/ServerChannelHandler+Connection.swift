// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire
internal import Logging
internal import NIOCore

extension ServerChannelHandler: ServerConnection {
    var isOnLoop: Bool { self.eventLoop.inEventLoop }

    func execute(_ work: @escaping @Sendable () -> Void) {
        self.eventLoop.execute(work)
    }

    func schedule(at time: MonotonicTime, _ work: @escaping @Sendable () -> Void) {
        self.eventLoop.scheduleTask(deadline: time.loop) {
            guard self.phase != .closed else { return }
            work()
        }
    }

    func finish(
        _ call: CallID,
        reply: ReplyHead,
        encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) throws {
        var head = EndHead()
        if !reply.isEmpty {
            head = try self.head(of: reply, call)
        }
        let encodedHead = head
        // Space for a message that the call does not want any more, because it was cancelled meanwhile.
        var unwanted: UnsafeMutableRawBufferPointer?
        defer { unwanted?.deallocate() }
        var isPlanned = false
        try encode { size in
            let plan: EndPlan
            do throws(SendFailure) {
                plan = try self.machine.sendEnd(call.value, code: .ok, head: encodedHead.size, messageSize: size)
            } catch {
                throw error.rpcError
            }
            isPlanned = true
            switch plan {
            case .now(let header, true):
                let place = self.outbound.append(header.frameSize)
                header.encode(into: place)
                encodedHead.encode(into: place + Baton1.headerSize)
                let offset = Baton1.headerSize + Int(header.headLength)
                return UnsafeMutableRawBufferPointer(start: place + offset, count: size)
            case .now(let header, false):
                self.outbound.append(header, head: encodedHead)
                let space = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
                unwanted = space
                return space
            case .afterData:
                let message = PendingMessage(size: size, head: encodedHead)
                self.pending[call.value] = message
                return message.bytes
            }
        }
        guard isPlanned else {
            throw RPCError(.internalError, "the reply was not encoded")
        }
        self.scheduleFlush()
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
        self.pending[id] = nil
        do throws(SendFailure) {
            let plan = try self.machine.sendEnd(
                id,
                code: head.code,
                head: head.size,
                handlerRunning: handlerRunning
            )
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
        case .misuse:
            RPCError(.internalError, "the call cannot be ended this way")
        }
    }
}

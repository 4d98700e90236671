// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire
internal import NIOCore

extension ServerChannelHandler {
    func begin(_ call: CallID, initialMetadata: Metadata) throws {
        let entries = initialMetadata.wireEntries
        if let fault = MetadataRules.fault(entries) {
            throw RPCError(.internalError, "the handler's metadata breaks the rules: \(fault.text)")
        }
        try self.begin(call, ResponseHead(metadata: entries))
        self.scheduleFlush()
    }

    func begin(_ call: CallID, _ response: ResponseHead) throws {
        do throws(SendFailure) {
            let header = try self.machine.sendResponse(call.value, head: response.size)
            self.socket.outbound.append(header, head: response)
        } catch {
            throw error.rpcError
        }
    }

    func send(
        _ call: CallID,
        encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) throws {
        let id = call.value
        let start = self.socket.outbound.count
        var size: Int?
        var waits: PendingMessage?
        do {
            // The machine hears of the message when it is there: what could not be encoded leaves no trace.
            try encode { wanted in
                guard size == nil else { throw RPCError(.internalError, "the message was encoded twice") }
                try self.checkMessage(wanted)
                size = wanted
                guard self.goesNow(id, wanted) else {
                    let message = try self.makePending(wanted)
                    waits = message
                    return message.bytes
                }
                let place = self.socket.outbound.append(Baton1.headerSize + wanted)
                return UnsafeMutableRawBufferPointer(start: place + Baton1.headerSize, count: wanted)
            }
            guard let size else { throw RPCError(.internalError, "the message was not encoded") }
            try self.plan(id, size, from: start, waits)
        } catch {
            self.socket.outbound.truncate(to: start)
            throw error
        }
        self.scheduleFlush()
    }

    /// Whether the machine will let a message of this size go at once.
    private func goesNow(_ id: StreamID, _ size: Int) -> Bool {
        size <= self.machine.peer.dataFrameBytes && !self.machine.hasOutbound
            && Baton1.dataCost(size) <= self.machine.sendable(id)
    }

    /// Hands a message to the machine that lies in the output from `start` on, or in `waits`.
    private func plan(_ id: StreamID, _ size: Int, from start: Int, _ waits: PendingMessage?) throws {
        let plan: MessagePlan
        do throws(SendFailure) {
            plan = try self.machine.sendMessage(id, size: size)
        } catch {
            throw error.rpcError
        }
        switch (plan, waits) {
        case (.now(let header), nil):
            self.socket.outbound.write(header, at: start)
            let sent = Baton1.headerSize + size
            self.turn.bytes = self.turn.call == id ? self.turn.bytes + sent : sent
            self.turn.call = id
        case (.queued, .some(let message)):
            self.pending.add(id, message)
        // The next two are not reached while ``goesNow(_:_:)`` knows the machine's mind; but nothing may be lost.
        case (.now(let header), .some(let message)):
            self.socket.outbound.append(header, message: message)
        case (.queued, nil):
            self.pending.add(id, PendingMessage(self.socket.outbound.message(behind: start)))
            self.socket.outbound.truncate(to: start)
        }
    }

    func hasRoom(for call: CallID) -> Bool {
        let id = call.value
        guard !self.socket.isBlocked, self.socket.outbound.count < self.limits.socketBytes,
            self.turn.call != id || self.turn.bytes < self.turn.share
        else {
            self.waiting.add(id, until: .turn)
            self.scheduleFlush()
            return false
        }
        guard self.machine.sendable(id) > 0 else {
            self.waiting.add(id, until: .credit)
            return false
        }
        return true
    }

    func finish(_ call: CallID, reply: ReplyHead) throws -> EndProgress {
        let id = call.value
        let head = reply.isEmpty ? EndHead() : try self.head(of: reply, call)
        let plan: EndPlan
        do throws(SendFailure) {
            plan = try self.machine.sendEnd(id, code: .ok, head: head.size)
        } catch {
            throw error.rpcError
        }
        self.scheduleFlush()
        switch plan {
        case .now(let header, _):
            self.socket.outbound.append(header, head: head)
            self.forget(id)
            return .sent
        case .afterData:
            self.pending.setEnd(id, head)
            self.waiting.forget(id)
            return .waiting
        }
    }

    func taken(_ call: CallID, cost: Int) {
        self.machine.taken(call.value, cost: cost)
        self.scheduleFlush()
    }

    var creditQuantum: Int { max(1, self.limits.callCredit / 4) }

    // MARK: - Messages

    func checkMessage(_ size: Int) throws {
        let limit = self.machine.peer.messageBytes
        guard size <= limit else {
            let violation = LimitViolation(.message, limit: limit, actual: size, announcedByPeer: true)
            throw SendFailure.limit(violation).rpcError
        }
    }

    /// Room for a message that waits, within the connection's and the process's memory.
    func makePending(_ size: Int) throws -> PendingMessage {
        // One message always has room.
        guard self.pending.bytes == 0 || self.pending.bytes + size <= self.limits.queuedBytes else {
            throw Self.tooMuchWaits(.queued, self.limits.queuedBytes, self.pending.bytes + size)
        }
        guard let message = PendingMessage(size: size, budget: self.budget) else {
            throw Self.tooMuchWaits(.processMemory, self.budget.limit, self.budget.usedBytes + size)
        }
        return message
    }

    private static func tooMuchWaits(_ subject: LimitViolation.Subject, _ limit: Int, _ actual: Int) -> RPCError {
        let violation = LimitViolation(subject, limit: limit, actual: actual, announcedByPeer: false)
        return RPCError(
            .resourceExhausted,
            "the reply cannot be kept: \(violation.description)",
            retryAfter: .milliseconds(100)
        )
    }

    /// Nothing of a call goes out any more.
    func forget(_ id: StreamID) {
        self.pending.drop(id)
        self.waiting.forget(id)
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension ServerConnectionMachine {
    // MARK: Calls

    /// Tells the kind of the method that a REQUEST names.
    /// - Returns: the fault with which to end the call when REQUEST does not suit the kind.
    package mutating func accept(_ id: StreamID, kind: MethodKind) -> CallFault? {
        guard let index = table.index(of: id), !table[index].machine.accept(kind) else { return nil }
        return CallFault(.messageCount, finder: .server)
    }

    /// The message whose last fragment came with the frame being handled.
    package mutating func takeAssembled() -> AssembledMessage? {
        let message = inbound.completed
        inbound.completed = nil
        return message
    }

    /// Plans RESPONSE, the initial metadata: at most once, before any message.
    /// - Returns: the header; write it and the head at once.
    package mutating func sendResponse(_ id: StreamID, head: HeadSize) throws(SendFailure) -> FrameHeader {
        let index = try sendingCall(id)
        try checkHead(head)
        guard !table[index].machine.isResponseSent, table[index].machine.messagesOut == 0 else { throw .misuse }
        table[index].machine.isResponseSent = true
        return FrameHeader(
            type: .response,
            flags: [],
            streamID: id,
            length: head.encoded,
            headLength: head.encoded
        )
    }

    /// Hands in a message that goes out in DATA.
    package mutating func sendMessage(_ id: StreamID, size: Int) throws(SendFailure) -> MessagePlan {
        let index = try sendingCall(id)
        try checkMessage(size)
        guard let kind = table[index].machine.kind,
            !(kind.hasOneResponse && table[index].machine.messagesOut > 0)
        else { throw .misuse }
        if let header = core.sendNow(&table[index], size, others: scheduler.readyCount, flags: []) {
            table[index].machine.messagesOut &+= 1
            return .now(header)
        }
        return .queued(enqueue(index, size))
    }

    /// Bytes of DATA that the call could send now: zero when something of it waits, and for a call that is not open.
    package func sendable(_ id: StreamID) -> Int {
        guard core.failure == nil, let index = table.index(of: id), table[index].machine.isServerOpen else { return 0 }
        return core.sendable(table[index])
    }

    /// Bytes of the call's messages that were handed in and have not gone out.
    package func queuedBytes(_ id: StreamID) -> Int {
        table.index(of: id).map { scheduler.queuedBytes(table[$0]) } ?? 0
    }

    /// The handler took messages of a call that have cost so much together: credit returns to the client. Nothing
    /// happens when the client sends nothing more.
    package mutating func taken(_ id: StreamID, cost: Int) {
        guard cost > 0, core.failure == nil, let index = table.index(of: id), table[index].machine.acceptsGrants
        else { return }
        if table[index].returnCredit(cost, least: core.limits.callCredit / 4) { core.controls.grant(id) }
    }

    /// Plans END, exactly once for each REQUEST.
    ///
    /// - Parameters:
    ///   - code: the status; a message goes only with OK, and only while the client wants it.
    ///   - head: the size of the END head, already made to fit ``peer``'s limit with ``EndHead/fit(limit:)``.
    ///   - messageSize: bytes of the last message, nil for none.
    ///   - handlerRunning: the handler has not returned and keeps its slot; tell with ``handlerReturned()``.
    ///   - replacesPlanned: takes the place of an END that waits behind DATA; the code is not OK.
    /// - Throws: `misuse` when END was planned before, or the number of messages does not suit the method.
    package mutating func sendEnd(
        _ id: StreamID,
        code: StatusCode,
        head: HeadSize,
        messageSize: Int? = nil,
        handlerRunning: Bool = false,
        replacesPlanned: Bool = false,
    ) throws(SendFailure) -> EndPlan {
        guard core.failure == nil else { throw .closed }
        guard let index = table.index(of: id) else { throw .unknownCall }
        let call = table[index].machine
        guard call.isServerOpen, !call.isEndPlanned || (replacesPlanned && code != .ok) else { throw .misuse }
        try checkHead(head)
        var size = code == .ok && call.state != .cancelling && !call.isFailed ? messageSize : nil
        if let size { try checkMessage(size) }
        if code == .ok, call.state != .cancelling, !call.isFailed {
            guard let kind = call.kind else { throw .misuse }
            if kind.hasOneResponse, call.messagesOut != (size == nil ? 1 : 0) { throw .misuse }
        }
        if handlerRunning { lingering += 1 }
        if table[index].lane != 0 {
            if code == .ok, call.state != .cancelling {
                if let last = size { _ = enqueue(index, last) }
                return endAfterData(index, head)
            }
            scheduler.drop(&table[index], keepEnd: false)
        }
        if let whole = size, head.encoded + whole > Baton1.framePayload {
            _ = enqueue(index, whole)
            size = nil
            return endAfterData(index, head)
        }
        closeServerSide(index)
        let header = FrameHeader(
            type: .end,
            flags: size == nil ? .noMessage : [],
            streamID: id,
            length: head.encoded + (size ?? 0),
            headLength: head.encoded
        )
        return .now(header, withMessage: size != nil)
    }

    /// A handler whose call has ended before it returned, has returned.
    package mutating func handlerReturned() {
        if lingering > 0 { lingering -= 1 }
    }

    private mutating func endAfterData(_ index: Int, _ head: HeadSize) -> EndPlan {
        table[index].machine.isEndPlanned = true
        scheduler.end(&table[index], headLength: head.encoded)
        return .afterData
    }

    private mutating func enqueue(_ index: Int, _ size: Int) -> UInt32 {
        let number = table[index].machine.messagesOut
        table[index].machine.messagesOut &+= 1
        scheduler.add(&table[index], index: number, length: size)
        return number
    }

    private mutating func closeServerSide(_ index: Int) {
        guard table[index].machine.sentEnd() else { return }
        if table[index].machine.state == .closed {
            forget(index)
        } else {
            dropUnread(table[index].id)
        }
    }

    /// Forgets what has come of the call's incomplete message; the next one that waits may be granted.
    mutating func dropUnread(_ id: StreamID) {
        inbound.drop(id)
        if inbound.isWaiting { inbound.admit(&table, &core.controls) }
    }

    private func sendingCall(_ id: StreamID) throws(SendFailure) -> Int {
        guard core.failure == nil else { throw .closed }
        guard let index = table.index(of: id) else { throw .unknownCall }
        let call = table[index].machine
        guard call.state == .open || call.state == .halfClosed, !call.isFailed else { throw .unknownCall }
        guard !call.isEndPlanned else { throw .misuse }
        return index
    }

    private func checkHead(_ head: HeadSize) throws(SendFailure) {
        let limit = core.peer.headBytes
        guard head.measured <= limit, head.encoded <= Baton1.framePayload else {
            throw .limit(LimitViolation(.head, limit: limit, actual: head.measured, announcedByPeer: true))
        }
        guard head.entries <= Baton1.metadataEntries else {
            throw .limit(
                LimitViolation(
                    .metadataEntries,
                    limit: Baton1.metadataEntries,
                    actual: head.entries,
                    announcedByPeer: true
                )
            )
        }
    }

    private func checkMessage(_ size: Int) throws(SendFailure) {
        let limit = core.peer.messageBytes
        guard size <= limit else {
            throw .limit(LimitViolation(.message, limit: limit, actual: size, announcedByPeer: true))
        }
    }

    // MARK: Sending

    /// The next control frame to write, if any.
    package mutating func nextControl() -> ControlFrame? { core.controls.next(&table) }

    /// The next frame of a call that waited for its turn or for credit, if any may go now. Ask until nil, or until
    /// the output is full.
    package mutating func nextOutbound() -> OutboundFrame? {
        guard !scheduler.isEmpty, core.failure == nil else { return nil }
        let frame = scheduler.next(&table, connection: &core.sending, framePayload: core.peer.dataFrameBytes)
        switch frame {
        case .data(let data):
            if data.lengthPrefix != nil { core.begunMessage() }
        case .end(let header):
            if let index = table.index(of: header.streamID) { closeServerSide(index) }
        case nil: break
        }
        return frame
    }

    /// Whether a call may have something to send now: `nextOutbound()` tells.
    package var hasOutbound: Bool { scheduler.readyCount > 0 }

    /// Asks for a PING with these eight bytes, which its answer brings back.
    /// - Returns: false when the last one has no answer yet, or the client's interval does not allow one now.
    package mutating func ping(_ data: UInt64, now: WireInstant) -> Bool { core.ping(data, now: now) }
}

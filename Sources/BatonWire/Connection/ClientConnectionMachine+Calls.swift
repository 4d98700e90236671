// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension ClientConnectionMachine {
    // MARK: Calls

    /// Opens a call.
    ///
    /// - Parameters:
    ///   - head: the size of the REQUEST head; its metadata has been judged by ``MetadataRules``.
    ///   - messageSize: bytes of the first message, nil for none yet.
    ///   - endsStream: nothing follows the first message; always true for a kind with one request.
    /// - Returns: what to write at once. A message that does not fit beside the head follows through
    ///   `nextOutbound()`.
    package mutating func openCall(
        kind: MethodKind = .unary,
        head: HeadSize,
        messageSize: Int?,
        endsStream: Bool = true,
    ) throws(OpenFailure) -> RequestPlan {
        guard core.failure == nil else { throw .closed }
        guard !isDraining else { throw .draining }
        try checkOpening(head, messageSize)
        // A REQUEST must not pass the CANCEL that frees its slot at the server.
        guard table.count + core.controls.closings < core.peer.concurrentCalls else { throw .waitForSlot }
        let id = nextID
        nextID += 2
        let fits = messageSize.map { head.encoded + $0 <= Baton1.framePayload } ?? true
        var call = ClientCallMachine()
        call.sentRequest(kind: kind, endStream: endsStream && fits)
        if !fits {
            call.messagesOut = 1
            call.isEndPlanned = endsStream
        }
        let index = table.insert(
            CallTable.Slot(
                id: id,
                sending: CreditWindow(core.peer.callCredit),
                receiving: CreditWindow(core.limits.callCredit),
                machine: call
            )
        )
        var flags: FrameFlags = []
        if endsStream, fits { flags.insert(.endStream) }
        if messageSize == nil || !fits { flags.insert(.noMessage) }
        if let messageSize, !fits {
            scheduler.add(&table[index], index: 0, length: messageSize)
            if endsStream { scheduler.endStream(&table[index]) }
        }
        let inFrame = fits ? messageSize : nil
        let header = FrameHeader(
            type: .request,
            flags: flags,
            streamID: id,
            length: head.encoded + (inFrame ?? 0),
            headLength: head.encoded
        )
        return RequestPlan(header: header, withMessage: inFrame != nil)
    }

    private func checkOpening(_ head: HeadSize, _ messageSize: Int?) throws(OpenFailure) {
        guard head.entries <= Baton1.metadataEntries else {
            throw .limit(
                LimitViolation(
                    .metadataEntries,
                    limit: Baton1.metadataEntries,
                    actual: head.entries,
                    announcedByPeer: false
                )
            )
        }
        guard head.encoded <= Baton1.framePayload else {
            throw .limit(
                LimitViolation(.head, limit: Baton1.framePayload, actual: head.encoded, announcedByPeer: false)
            )
        }
        let peer = core.peer
        guard head.measured <= peer.headBytes else {
            guard isSettled else { throw .waitForSettings }
            throw .limit(
                LimitViolation(.head, limit: peer.headBytes, actual: head.measured, announcedByPeer: true)
            )
        }
        guard let messageSize, messageSize > peer.messageBytes else { return }
        guard isSettled else { throw .waitForSettings }
        throw .limit(
            LimitViolation(.message, limit: peer.messageBytes, actual: messageSize, announcedByPeer: true)
        )
    }

    /// Hands in a further message of a call.
    /// - Parameter endsStream: it is the last: END_STREAM goes out with it.
    package mutating func sendMessage(
        _ id: StreamID,
        size: Int,
        endsStream: Bool = false,
    ) throws(SendFailure) -> MessagePlan {
        guard core.failure == nil else { throw .closed }
        guard let index = table.index(of: id), table[index].machine.isOpen else { throw .unknownCall }
        guard !table[index].machine.isEndPlanned else { throw .misuse }
        let limit = core.peer.messageBytes
        guard size <= limit else {
            guard isSettled else { throw .waitForSettings }
            throw .limit(LimitViolation(.message, limit: limit, actual: size, announcedByPeer: true))
        }
        let number = table[index].machine.messagesOut
        table[index].machine.messagesOut &+= 1
        if endsStream { table[index].machine.isEndPlanned = true }
        if let header = core.sendNow(
            &table[index],
            size,
            others: scheduler.readyCount,
            flags: endsStream ? .endStream : []
        ) {
            if endsStream { _ = table[index].machine.sentEndStream() }
            return .now(header)
        }
        scheduler.add(&table[index], index: number, length: size)
        if endsStream { scheduler.endStream(&table[index]) }
        return .queued(number)
    }

    /// Bytes of DATA that the call could send now: zero when something of it waits, and for a call that is not open.
    package func sendable(_ id: StreamID) -> Int {
        guard core.failure == nil, let index = table.index(of: id), table[index].machine.isOpen else { return 0 }
        return core.sendable(table[index])
    }

    /// Bytes of the call's messages that were handed in and have not gone out.
    package func queuedBytes(_ id: StreamID) -> Int {
        table.index(of: id).map { scheduler.queuedBytes(table[$0]) } ?? 0
    }

    /// The application took messages of a call that have cost so much together: credit returns to the server. Nothing
    /// happens for a call that is over.
    package mutating func taken(_ id: StreamID, cost: Int) {
        guard cost > 0, core.failure == nil, let index = table.index(of: id), table[index].machine.acceptsGrants
        else { return }
        if table[index].returnCredit(cost, least: core.limits.callCredit / 4) { core.controls.grant(id) }
    }

    /// Closes this side of a call behind what was handed in; END_STREAM goes out through `nextOutbound()`.
    package mutating func halfClose(_ id: StreamID) throws(SendFailure) {
        guard core.failure == nil else { throw .closed }
        guard let index = table.index(of: id), table[index].machine.isOpen else { throw .unknownCall }
        guard !table[index].machine.isEndPlanned else { throw .misuse }
        table[index].machine.isEndPlanned = true
        scheduler.endStream(&table[index])
    }

    /// Gives a call up: CANCEL is planned, what waits is dropped, and the slot is free when END comes.
    /// - Returns: false when the call was cancelled before or is over.
    package mutating func cancel(_ id: StreamID, _ head: CancelHead = CancelHead(code: .cancelled)) -> Bool {
        guard core.failure == nil, let index = table.index(of: id), table[index].machine.cancel() else {
            return false
        }
        dropUnread(id)
        scheduler.drop(&table[index], keepEnd: false)
        core.controls.cancel(id, head)
        return true
    }

    /// Forgets what has come of the call's incomplete message; the next one that waits may be granted.
    mutating func dropUnread(_ id: StreamID) {
        inbound.drop(id)
        if inbound.isWaiting { inbound.admit(&table, &core.controls) }
    }

    // MARK: Credentials

    /// Gives the server a token once, for calls to name.
    /// - Parameters:
    ///   - token: not empty.
    ///   - replacing: the id of the credential whose place it takes, zero for none.
    /// - Returns: the head; write a frame with ``credentialHeader(_:)`` and it at once.
    package mutating func addCredential(
        _ token: String,
        replacing: UInt32 = 0,
    ) throws(OpenFailure) -> CredentialHead {
        guard core.failure == nil else { throw .closed }
        guard !isDraining else { throw .draining }
        let head = CredentialHead(id: nextCredential, token: token, replaces: replacing)
        guard head.encodedSize <= core.peer.headBytes else {
            guard isSettled || head.encodedSize > Baton1.framePayload else { throw .waitForSettings }
            throw .limit(
                LimitViolation(
                    .head,
                    limit: core.peer.headBytes,
                    actual: head.encodedSize,
                    announcedByPeer: true
                )
            )
        }
        let isFree = liveCredentials.contains(replacing)
        guard liveCredentials.count - (isFree ? 1 : 0) < core.peer.credentials,
            nextCredential < UInt32(Baton1.largestCredit)
        else {
            guard isSettled else { throw .waitForSettings }
            throw .limit(
                LimitViolation(
                    .credentials,
                    limit: core.peer.credentials,
                    actual: liveCredentials.count + 1,
                    announcedByPeer: true
                )
            )
        }
        nextCredential += 1
        liveCredentials.removeAll { $0 == replacing }
        liveCredentials.append(head.id)
        return head
    }

    /// Drops a credential that no further call will name.
    /// - Returns: the head to write at once; nil when the id is not held.
    package mutating func dropCredential(_ id: UInt32) -> CredentialHead? {
        guard core.failure == nil, liveCredentials.contains(id) else { return nil }
        liveCredentials.removeAll { $0 == id }
        return CredentialHead(id: id, token: "")
    }

    /// The header of a CREDENTIAL frame.
    package static func credentialHeader(_ head: CredentialHead) -> FrameHeader {
        let length = head.encodedSize
        return FrameHeader(type: .credential, flags: [], streamID: 0, length: length, headLength: length)
    }
}

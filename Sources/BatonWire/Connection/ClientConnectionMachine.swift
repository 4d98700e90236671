// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One connection as the client sees it: what may be sent when, what the server's frames mean, which calls were
/// certainly not processed.
///
/// Every frame that a method returns takes its place in the output at once and in that order; this is what makes the
/// rules of ordering hold. Waiting for a slot or for SETTINGS is the transport's part.
package struct ClientConnectionMachine: ~Copyable {
    private(set) var core: ConnectionCore
    private(set) var table = CallTable<ClientCallMachine>()
    private var scheduler = DataScheduler()
    private var inbound: InboundMessages
    /// The id of the next call; above ``Baton1/lastStreamID`` when none is left.
    var nextID: StreamID = 1
    private var isLeaving = false
    /// The last id of the last GOAWAY.
    private var lastID: StreamID?
    private var liveCredentials: [UInt32] = []
    private var nextCredential: UInt32 = 1

    /// - Parameters:
    ///   - limits: what this side accepts; moved into the protocol's ranges.
    ///   - process: the cap that all connections share, if any.
    ///   - now: when the handshake was complete.
    package init(limits: ConnectionLimits = .init(), process: ProcessMessageBudget? = nil, now: WireInstant) {
        core = ConnectionCore(side: .client, limits: limits, now: now)
        inbound = InboundMessages(limits: core.limits, process: process)
    }

    // MARK: State

    /// What the server accepts; the floors without credit before its SETTINGS.
    package var peer: PeerSettings { core.peer }
    /// Whether the server's SETTINGS have come.
    package var isSettled: Bool { core.isSettled }
    /// The error that closed the connection, if any.
    package var failure: WireError? { core.failure }
    /// Calls that hold a slot.
    package var openCalls: Int { table.count }
    /// Messages of which a part has come.
    package var incompleteMessages: Int { inbound.count }
    /// Whether no more calls can be opened here.
    package var isDraining: Bool { isLeaving || lastID != nil || nextID > Baton1.lastStreamID }
    /// Whether nothing is left to do: close when what was written is flushed.
    package var isFinished: Bool {
        core.failure != nil || (table.count == 0 && isDraining && core.controls.isEmpty)
    }

    /// Whether a handler may have seen the call: false when its id is above the last id of GOAWAY.
    package func mayHaveBeenProcessed(_ id: StreamID) -> Bool { lastID.map { id <= $0 } ?? true }

    // MARK: Bytes and time

    /// The frame at the start of the inbound bytes, or nil when more are needed. Drop ``Frame/size`` bytes when it has
    /// been handled.
    /// - Throws: ``WireError``; the machine is closed then, and GOAWAY waits in `nextControl()`.
    package mutating func parse(_ bytes: UnsafeRawBufferPointer) throws(WireError) -> Frame? {
        guard core.failure == nil else { return nil }
        do {
            return try core.parse(bytes)
        } catch {
            fail(error)
            throw error
        }
    }

    /// Tells how many bytes are left when all whole frames were taken: an incomplete frame must progress.
    package mutating func noteIncomplete(_ bytes: Int, now: WireInstant) { core.note(incomplete: bytes, now: now) }

    /// Applies the rules of time; call it at ``deadline`` or each second.
    /// - Throws: ``WireError`` as ``parse(_:)``.
    package mutating func tick(now: WireInstant) throws(WireError) {
        guard core.failure == nil else { return }
        do {
            try core.tick(now: now)
        } catch {
            fail(error)
            throw error
        }
    }

    /// When ``tick(now:)`` could next have something to do.
    package var deadline: WireInstant? { core.failure == nil ? core.deadline : nil }

    /// Closes the connection with an error of the transport's own, for example a write that stalled.
    package mutating func fail(_ error: WireError) { core.fail(error, lastStreamID: 0) }

    // MARK: Receiving

    /// Takes one frame.
    /// - Throws: ``WireError``; the machine is closed then, and GOAWAY waits in `nextControl()`.
    package mutating func receive(_ frame: Frame, now: WireInstant) throws(WireError) -> ClientAction {
        guard core.failure == nil else { return .none }
        do {
            return try process(frame, now)
        } catch {
            fail(error)
            throw error
        }
    }

    private mutating func process(_ frame: Frame, _ now: WireInstant) throws(WireError) -> ClientAction {
        try core.checkOrder(frame.header)
        switch frame.header.type {
        case .end: return try end(frame)
        case .data: return try data(frame, now)
        case .response: return try response(frame)
        case .window: return try window(frame, now)
        case .ping: return try core.receivedPing(frame, now: now).map { .pong($0) } ?? .none
        case .settings:
            try core.receivedSettings(frame, now: now)
            // Calls that were opened before begin with the credit that is known only now.
            let credit = core.peer.callCredit
            table.forEach { $0.sending = CreditWindow(credit) }
            return .settings
        case .goAway: return try goAway(frame, now)
        default:
            try core.idleFrame("frames of unknown types", now: now)
            return .none
        }
    }

    private mutating func end(_ frame: Frame) throws(WireError) -> ClientAction {
        let header = frame.header
        guard let index = table.index(of: header.streamID) else { throw notOpen(header) }
        let head = try EndHeadView(parsing: frame.head)
        let hasMessage = !header.flags.contains(.noMessage)
        guard !hasMessage || head.code == .ok else {
            throw WireError(.protocolViolation, "END carries a message although its code is \(head.code.rawValue)")
        }
        let outcome = table[index].machine.receivedEnd(ok: head.code == .ok, message: hasMessage)
        guard !outcome.isViolation else { throw notOpen(header) }
        var reason = outcome.wasCancelled ? nil : fault(head.size, head.trailers)
        if head.code == .ok, !outcome.wasCancelled, reason == nil {
            if inbound.isIncomplete(header.streamID) {
                reason = .messageLength
            } else if outcome.isCountWrong {
                reason = .messageCount
            }
        }
        if outcome.sendsCancel { core.controls.close(header.streamID) }
        inbound.drop(header.streamID)
        if !scheduler.isEmpty { scheduler.drop(header.streamID, keepEnd: false) }
        table.remove(at: index)
        return .end(
            ReceivedEnd(
                streamID: header.streamID,
                head: head,
                hasMessage: hasMessage,
                fault: reason.map { CallFault($0, finder: .client) },
                wasCancelled: outcome.wasCancelled
            )
        )
    }

    /// What a well-formed head of RESPONSE or END has wrong.
    private func fault(_ size: HeadSize, _ metadata: MetadataView) -> CallFault.Reason? {
        let limit = core.limits.headBytes
        guard size.measured <= limit else {
            return .limit(LimitViolation(.head, limit: limit, actual: size.measured, announcedByPeer: false))
        }
        return metadata.fault.map { .metadata($0) }
    }

    private mutating func response(_ frame: Frame) throws(WireError) -> ClientAction {
        let header = frame.header
        guard let index = table.index(of: header.streamID) else { throw notOpen(header) }
        let metadata = try ResponseHead.view(parsing: frame.head)
        switch table[index].machine.receivedResponse() {
        case .violation: throw WireError(.protocolViolation, "RESPONSE comes twice or behind DATA")
        case .discard, .fault: return .none
        case .deliver:
            let size = HeadSize(encoded: frame.head.count, entries: Int(metadata.count))
            if let reason = fault(size, metadata) { return failed(index, reason) }
            return .response(header.streamID, metadata)
        }
    }

    private mutating func data(_ frame: Frame, _ now: WireInstant) throws(WireError) -> ClientAction {
        let header = frame.header
        let id = header.streamID
        guard let index = table.index(of: id) else { throw notOpen(header) }
        let cost = try core.dataCost(header, now: now)
        try core.receivedData(cost: cost)
        guard table[index].receiving.spend(cost) else {
            throw WireError(.flowControl, "DATA exceeds the credit of call \(id)")
        }
        switch table[index].machine.receivedData() {
        case .violation: throw notOpen(header)
        case .discard, .fault: return .none
        case .deliver: break
        }
        let place: MessagePlace
        switch inbound.receive(frame) {
        case .partial: return .none
        case .fault(let reason): return failed(index, reason)
        case .inFrame: place = .inFrame
        case .assembled: place = .assembled
        }
        guard table[index].machine.receivedMessage() == .deliver else {
            inbound.completed = nil
            return failed(index, .messageCount)
        }
        return .message(id, place)
    }

    /// Ends a call for the application because of what came in.
    private mutating func failed(_ index: Int, _ reason: CallFault.Reason) -> ClientAction {
        let id = table[index].id
        let fault = CallFault(reason, finder: .client)
        _ = cancel(id, CancelHead(code: fault.code, message: fault.text))
        return .fault(id, fault)
    }

    private mutating func window(_ frame: Frame, _ now: WireInstant) throws(WireError) -> ClientAction {
        let id = frame.header.streamID
        let grant = try core.receivedWindow(frame, now: now)
        guard id != 0 else { return .none }
        guard let index = table.index(of: id) else { throw notOpen(frame.header) }
        guard table[index].sending.grow(grant) else {
            throw WireError(.flowControl, "WINDOW raises the credit of call \(id) above 2^31 - 1")
        }
        return .none
    }

    private mutating func goAway(_ frame: Frame, _ now: WireInstant) throws(WireError) -> ClientAction {
        let head = try GoAwayHead(parsing: frame.head)
        if let before = lastID {
            guard head.lastStreamID <= before else {
                throw WireError(.protocolViolation, "the last id of GOAWAY rises from \(before)")
            }
            try core.idleFrame("GOAWAYs", now: now)
        } else if head.lastStreamID == Baton1.openEndedStreamID, !isLeaving {
            // Whatever was opened before is in the output already, so the ACK stands behind the last REQUEST.
            core.controls.goAwayAck = true
        }
        lastID = head.lastStreamID
        return .goAway(head)
    }

    private func notOpen(_ header: FrameHeader) -> WireError {
        WireError(
            .protocolViolation,
            "frame type \(header.type.rawValue) for call \(header.streamID), which is not open for it"
        )
    }

    /// The message whose last fragment came with the frame being handled.
    package mutating func takeAssembled() -> AssembledMessage? {
        let message = inbound.completed
        inbound.completed = nil
        return message
    }

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
        table.insert(
            CallTable.Slot(
                id: id,
                sending: CreditWindow(core.peer.callCredit),
                receiving: CreditWindow(core.limits.callCredit ?? 0),
                machine: call
            )
        )
        var flags: FrameFlags = []
        if endsStream, fits { flags.insert(.endStream) }
        if messageSize == nil || !fits { flags.insert(.noMessage) }
        if let messageSize, !fits {
            core.allowSmallGrant()
            scheduler.add(id, index: 0, length: messageSize)
            if endsStream { scheduler.endStream(id) }
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

    /// Hands in a further message of a call; `nextOutbound()` asks for its bytes.
    /// - Returns: the number by which ``DataFrame/messageIndex`` will name it.
    package mutating func sendMessage(
        _ id: StreamID,
        size: Int,
        endsStream: Bool = false,
    ) throws(SendFailure) -> UInt32 {
        guard core.failure == nil else { throw .closed }
        guard let index = table.index(of: id), table[index].machine.isOpen else { throw .unknownCall }
        guard !table[index].machine.isEndPlanned else { throw .misuse }
        let limit = core.peer.messageBytes
        guard size <= limit else {
            throw .limit(LimitViolation(.message, limit: limit, actual: size, announcedByPeer: true))
        }
        if size > core.peer.dataFrameBytes { core.allowSmallGrant() }
        let number = table[index].machine.messagesOut
        table[index].machine.messagesOut &+= 1
        scheduler.add(id, index: number, length: size)
        if endsStream {
            table[index].machine.isEndPlanned = true
            scheduler.endStream(id)
        }
        return number
    }

    /// Closes this side of a call behind what was handed in; END_STREAM goes out through `nextOutbound()`.
    package mutating func halfClose(_ id: StreamID) throws(SendFailure) {
        guard core.failure == nil else { throw .closed }
        guard let index = table.index(of: id), table[index].machine.isOpen else { throw .unknownCall }
        guard !table[index].machine.isEndPlanned else { throw .misuse }
        table[index].machine.isEndPlanned = true
        scheduler.endStream(id)
    }

    /// Gives a call up: CANCEL is planned, what waits is dropped, and the slot is free when END comes.
    /// - Returns: false when the call was cancelled before or is over.
    package mutating func cancel(_ id: StreamID, _ head: CancelHead = CancelHead(code: .cancelled)) -> Bool {
        guard core.failure == nil, let index = table.index(of: id), table[index].machine.cancel() else {
            return false
        }
        inbound.drop(id)
        if !scheduler.isEmpty { scheduler.drop(id, keepEnd: false) }
        core.controls.cancel(id, head)
        return true
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

    // MARK: Sending

    /// The next control frame to write, if any.
    package mutating func nextControl() -> ControlFrame? { core.controls.next() }

    /// The next DATA that waited for its turn or for credit, if any may go now. Ask until nil, or until the output is
    /// full.
    package mutating func nextOutbound() -> OutboundFrame? {
        guard !scheduler.isEmpty, core.failure == nil else { return nil }
        let frame = scheduler.next(&table, connection: &core.sending, framePayload: core.peer.dataFrameBytes)
        if case .data(let data)? = frame, data.header.flags.contains(.endStream),
            let index = table.index(of: data.streamID)
        {
            _ = table[index].machine.sentEndStream()
        }
        return frame
    }

    /// Asks for a PING with these eight bytes, which its answer brings back.
    /// - Returns: false when the last one has no answer yet, or the server's interval does not allow one now.
    package mutating func ping(_ data: UInt64, now: WireInstant) -> Bool { core.ping(data, now: now) }

    /// Says that no more calls come: GOAWAY; close when ``isFinished``.
    package mutating func leave(text: String = "") {
        guard core.failure == nil, !isLeaving else { return }
        isLeaving = true
        core.controls.goAway(GoAwayHead(code: .leaving, text: text))
    }
}

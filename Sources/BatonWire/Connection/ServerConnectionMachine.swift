// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One connection as the server sees it: which frames are allowed, what they mean, what may be sent when.
///
/// The transport parses (`parse`), hands each frame in (`receive`), performs the action, and when it has taken all
/// frames it writes what `nextControl()` and `nextOutbound()` give. Every frame that a method returns takes its place
/// in the output at once and in that order; this is what makes the rules of ordering hold.
package struct ServerConnectionMachine: ~Copyable {
    /// Where the drain is.
    private enum Drain: Equatable {
        case none
        /// GOAWAY(2^31 − 1) is out; ACK is due.
        case announced(WireInstant)
        /// The final GOAWAY is out.
        case final
    }

    private(set) var core: ConnectionCore
    private(set) var table = CallTable<ServerCallMachine>()
    private var scheduler = DataScheduler()
    private var inbound: InboundMessages
    private var drain = Drain.none
    private var drainHead = GoAwayHead()
    private var isPeerLeaving = false
    /// Highest id of any REQUEST.
    private var highestID: StreamID = 0
    /// Highest id that may have reached a handler.
    private var lastHandledID: StreamID = 0
    private var requestCount = 0
    /// WINDOW and CANCEL that came for forgotten calls.
    private var lateFrames = 0
    /// Handlers that still run although their call has its END.
    private var lingering = 0
    private var credentials: [UInt32] = []
    private var highestCredential: UInt32 = 0
    private var credentialBucket: TokenBucket

    /// - Parameters:
    ///   - limits: what this side accepts; moved into the protocol's ranges.
    ///   - process: the cap that all connections share, if any.
    ///   - now: when the handshake was complete.
    package init(limits: ConnectionLimits = .init(), process: ProcessMessageBudget? = nil, now: WireInstant) {
        core = ConnectionCore(side: .server, limits: limits, now: now)
        inbound = InboundMessages(limits: core.limits, process: process)
        credentialBucket = TokenBucket(
            capacity: limits.credentialBurst &+ UInt32(clamping: core.limits.credentials),
            intervalMilliseconds: limits.credentialMilliseconds,
            now: now
        )
    }

    // MARK: State

    /// What the client accepts.
    package var peer: PeerSettings { core.peer }
    /// Whether the client's SETTINGS have come.
    package var isSettled: Bool { core.isSettled }
    /// The error that closed the connection, if any.
    package var failure: WireError? { core.failure }
    /// Calls that are not closed on both sides.
    package var openCalls: Int { table.count }
    /// Messages of which a part has come.
    package var incompleteMessages: Int { inbound.count }
    /// Whether a drain has begun.
    package var isDraining: Bool { drain != .none }
    /// Whether nothing is left to do: close when what was written is flushed.
    package var isFinished: Bool {
        if core.failure != nil { return true }
        return table.count == 0 && controls == 0 && (drain == .final || isPeerLeaving)
    }
    private var controls: Int { core.controls.isEmpty ? 0 : 1 }

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
        if case .announced(let at) = drain,
            now >= at.advanced(milliseconds: core.limits.goAwayAckMilliseconds)
        {
            finishDrain()
        }
    }

    /// When ``tick(now:)`` could next have something to do.
    package var deadline: WireInstant? {
        guard core.failure == nil else { return nil }
        guard case .announced(let at) = drain else { return core.deadline }
        let ack = at.advanced(milliseconds: core.limits.goAwayAckMilliseconds)
        return core.deadline.map { min($0, ack) } ?? ack
    }

    /// Closes the connection with an error of the transport's own, for example a write that stalled.
    package mutating func fail(_ error: WireError) { core.fail(error, lastStreamID: lastHandledID) }

    // MARK: Receiving

    /// Takes one frame.
    /// - Throws: ``WireError``; the machine is closed then, and GOAWAY waits in `nextControl()`.
    package mutating func receive(_ frame: Frame, now: WireInstant) throws(WireError) -> ServerAction {
        guard core.failure == nil else { return .none }
        do {
            return try process(frame, now)
        } catch {
            fail(error)
            throw error
        }
    }

    private mutating func process(_ frame: Frame, _ now: WireInstant) throws(WireError) -> ServerAction {
        try core.checkOrder(frame.header)
        switch frame.header.type {
        case .request: return try request(frame)
        case .data: return try data(frame, now)
        case .cancel: return try cancel(frame)
        case .window: return try window(frame, now)
        case .credential: return try credential(frame, now)
        case .ping: return try core.receivedPing(frame, now: now).map { .pong($0) } ?? .none
        case .settings:
            try core.receivedSettings(frame, now: now)
            return .settings
        case .goAway: return try goAway(frame, now)
        default:
            try core.idleFrame("frames of unknown types", now: now)
            return .none
        }
    }

    private mutating func request(_ frame: Frame) throws(WireError) -> ServerAction {
        let header = frame.header
        let id = header.streamID
        guard id > highestID else {
            throw WireError(.protocolViolation, "REQUEST \(id) does not rise above \(highestID)")
        }
        guard !isPeerLeaving else { throw WireError(.protocolViolation, "REQUEST behind GOAWAY") }
        let head = try RequestHeadView(parsing: frame.head)
        highestID = id
        requestCount &+= 1
        let limits = core.limits
        guard table.count < limits.concurrentCalls + limits.refusedCalls else {
            throw WireError(.flood, "more than \(limits.refusedCalls) refused calls are not closed")
        }
        let reason: CallFault.Reason?
        if drain == .final {
            reason = .draining
        } else if table.count + lingering >= limits.concurrentCalls {
            reason = .tooManyCalls
        } else {
            reason = fault(head)
        }
        let hasMessage = !header.flags.contains(.noMessage)
        let endsStream = header.flags.contains(.endStream)
        var call = ServerCallMachine()
        call.receivedRequest(message: hasMessage, endStream: endsStream)
        call.isFailed = reason != nil
        table.insert(
            CallTable.Slot(
                id: id,
                sending: CreditWindow(core.peer.callCredit),
                receiving: CreditWindow(limits.callCredit ?? 0),
                machine: call
            )
        )
        if let reason { return .refuse(id, CallFault(reason, finder: .server)) }
        lastHandledID = id
        return .request(
            IncomingRequest(
                streamID: id,
                head: head,
                message: hasMessage ? .inFrame : endsStream ? .none : .follows,
                endsStream: endsStream
            )
        )
    }

    /// What a well-formed head of REQUEST has wrong.
    private func fault(_ head: RequestHeadView) -> CallFault.Reason? {
        let limit = core.limits.headBytes
        guard head.size.measured <= limit else {
            return .limit(LimitViolation(.head, limit: limit, actual: head.size.measured, announcedByPeer: false))
        }
        if let fault = head.metadata.fault { return .metadata(fault) }
        guard !head.method.isEmpty, head.method.count <= Baton1.methodName else { return .methodName }
        return nil
    }

    private mutating func data(_ frame: Frame, _ now: WireInstant) throws(WireError) -> ServerAction {
        let header = frame.header
        let id = header.streamID
        guard let index = table.index(of: id) else { throw notOpen(header) }
        let cost = try core.dataCost(header, now: now)
        if cost > 0 {
            try core.receivedData(cost: cost)
            guard table[index].receiving.spend(cost) else {
                throw WireError(.flowControl, "DATA exceeds the credit of call \(id)")
            }
        }
        guard table[index].machine.isClientOpen else { throw notOpen(header) }
        let endsStream = header.flags.contains(.endStream)
        let isWanted = table[index].machine.state == .open && !table[index].machine.isFailed
        var place: MessagePlace?
        if cost > 0, isWanted {
            switch inbound.receive(frame) {
            case .partial: return .none
            case .inFrame: place = .inFrame
            case .assembled: place = .assembled
            case .fault(let reason):
                table[index].machine.isFailed = true
                if endsStream { _ = table[index].machine.receivedEndStream() }
                return .fault(id, CallFault(reason, finder: .server))
            }
        }
        var count = ServerCallMachine.OnMessage.discard
        if place != nil { count = table[index].machine.receivedMessage() }
        guard endsStream else {
            switch (count, place) {
            case (.deliver, .some(let place)): return .message(id, place, endsStream: false)
            case (.fault, _): return failed(id, .messageCount)
            default: return .none
            }
        }
        // END_STREAM while a message is incomplete.
        if inbound.isIncomplete(id) {
            inbound.drop(id)
            table[index].machine.isFailed = true
            _ = table[index].machine.receivedEndStream()
            return .fault(id, CallFault(.messageLength, finder: .server))
        }
        let closing = table[index].machine.receivedEndStream()
        if table[index].machine.state == .closed { forget(index) }
        if count == .fault || closing == .fault { return failed(id, .messageCount) }
        guard closing == .deliver else { return .none }
        if let place { return .message(id, place, endsStream: true) }
        return .halfClosed(id)
    }

    private mutating func failed(_ id: StreamID, _ reason: CallFault.Reason) -> ServerAction {
        inbound.completed = nil
        return .fault(id, CallFault(reason, finder: .server))
    }

    private mutating func cancel(_ frame: Frame) throws(WireError) -> ServerAction {
        let id = frame.header.streamID
        let head = try CancelHead(parsing: frame.head)
        guard let index = table.index(of: id) else {
            try late(frame.header)
            return .none
        }
        switch table[index].machine.receivedCancel() {
        case .violation: throw WireError(.protocolViolation, "CANCEL comes twice for call \(id)")
        case .close:
            forget(index)
            return .none
        case .cancelHandler:
            inbound.drop(id)
            scheduler.drop(id, keepEnd: true)
            return .cancelled(id, head.code)
        }
    }

    private mutating func window(_ frame: Frame, _ now: WireInstant) throws(WireError) -> ServerAction {
        let id = frame.header.streamID
        let grant = try core.receivedWindow(frame, now: now)
        guard id != 0 else { return .none }
        guard let index = table.index(of: id) else {
            try late(frame.header)
            return .none
        }
        guard table[index].machine.state != .cancelling else {
            throw WireError(.protocolViolation, "WINDOW behind CANCEL for call \(id)")
        }
        guard table[index].sending.grow(grant) else {
            throw WireError(.flowControl, "WINDOW raises the credit of call \(id) above 2^31 - 1")
        }
        return .none
    }

    /// CANCEL and WINDOW for a call that is forgotten have crossed its END; each call explains a few.
    private mutating func late(_ header: FrameHeader) throws(WireError) {
        guard header.streamID <= highestID else { throw notOpen(header) }
        lateFrames &+= 1
        guard lateFrames <= requestCount &* 8 &+ 64 else {
            throw WireError(.flood, "too many frames for calls that are over")
        }
    }

    private mutating func credential(_ frame: Frame, _ now: WireInstant) throws(WireError) -> ServerAction {
        let head = try CredentialHeadView(parsing: frame.head)
        guard credentialBucket.take(now: now) else { throw WireError(.flood, "too many CREDENTIAL frames") }
        guard head.id >= 1, head.id <= UInt32(Baton1.largestCredit) else {
            throw WireError(.credential, "credential id \(head.id) is out of range")
        }
        if head.token.isEmpty {
            guard head.id <= highestCredential, head.replaces == 0 else {
                throw WireError(.credential, "credential \(head.id) is dropped but was never given")
            }
            credentials.removeAll { $0 == head.id }
            return .credentialDropped(head.id)
        }
        guard head.id > highestCredential else {
            throw WireError(.credential, "credential id \(head.id) does not rise above \(highestCredential)")
        }
        guard head.replaces <= highestCredential else {
            throw WireError(.credential, "credential \(head.id) replaces \(head.replaces), which was never given")
        }
        highestCredential = head.id
        if head.replaces != 0 { credentials.removeAll { $0 == head.replaces } }
        guard credentials.count < core.limits.credentials else {
            throw WireError(.credential, "more than \(core.limits.credentials) credentials")
        }
        credentials.append(head.id)
        return .credential(head)
    }

    private mutating func goAway(_ frame: Frame, _ now: WireInstant) throws(WireError) -> ServerAction {
        if frame.header.flags.contains(.ack) {
            switch drain {
            case .announced: finishDrain()
            // The ACK came behind the time that was given for it.
            case .final: try core.idleFrame("GOAWAYs", now: now)
            case .none: throw WireError(.protocolViolation, "GOAWAY ACK without GOAWAY")
            }
            return .none
        }
        let head = try GoAwayHead(parsing: frame.head)
        if isPeerLeaving { try core.idleFrame("GOAWAYs", now: now) }
        isPeerLeaving = true
        // A client that leaves answers no GOAWAY, and opens no call that could cross the final one.
        if case .announced = drain { finishDrain() }
        return .leaving(head.code)
    }

    private func notOpen(_ header: FrameHeader) -> WireError {
        WireError(
            .protocolViolation,
            "frame type \(header.type.rawValue) for call \(header.streamID), which is not open for it"
        )
    }

    private mutating func forget(_ index: Int) {
        let id = table[index].id
        inbound.drop(id)
        if !scheduler.isEmpty { scheduler.drop(id, keepEnd: false) }
        table.remove(at: index)
    }

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

    /// Hands in a message that goes out in DATA; `nextOutbound()` asks for its bytes.
    /// - Returns: the number by which ``DataFrame/messageIndex`` will name it.
    package mutating func sendMessage(_ id: StreamID, size: Int) throws(SendFailure) -> UInt32 {
        let index = try sendingCall(id)
        try checkMessage(size)
        guard let kind = table[index].machine.kind,
            !(kind.hasOneResponse && table[index].machine.messagesOut > 0)
        else { throw .misuse }
        return enqueue(index, size)
    }

    /// Plans END, exactly once for each REQUEST.
    ///
    /// - Parameters:
    ///   - code: the status; a message goes only with OK, and only while the client wants it.
    ///   - head: the size of the END head, already made to fit ``peer``'s limit with ``EndHead/fit(limit:)``.
    ///   - messageSize: bytes of the last message, nil for none.
    ///   - handlerRunning: the handler has not returned and keeps its slot; tell with ``handlerReturned()``.
    package mutating func sendEnd(
        _ id: StreamID,
        code: StatusCode,
        head: HeadSize,
        messageSize: Int? = nil,
        handlerRunning: Bool = false,
    ) throws(SendFailure) -> EndPlan {
        guard core.failure == nil else { throw .closed }
        guard let index = table.index(of: id) else { throw .unknownCall }
        let call = table[index].machine
        guard call.isServerOpen, !call.isEndPlanned else { throw .misuse }
        try checkHead(head)
        var size = code == .ok && call.state != .cancelling && !call.isFailed ? messageSize : nil
        if let size { try checkMessage(size) }
        if code == .ok, call.state != .cancelling, !call.isFailed {
            guard let kind = call.kind else { throw .misuse }
            if kind.hasOneResponse, call.messagesOut != (size == nil ? 1 : 0) { throw .misuse }
        }
        if handlerRunning { lingering += 1 }
        if !scheduler.isEmpty, scheduler.contains(id) {
            if code == .ok, call.state != .cancelling {
                if let last = size { _ = enqueue(index, last) }
                return endAfterData(index, head)
            }
            scheduler.drop(id, keepEnd: false)
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
        scheduler.end(table[index].id, headLength: head.encoded)
        return .afterData
    }

    private mutating func enqueue(_ index: Int, _ size: Int) -> UInt32 {
        let number = table[index].machine.messagesOut
        table[index].machine.messagesOut &+= 1
        if size > core.peer.dataFrameBytes { core.allowSmallGrant() }
        scheduler.add(table[index].id, index: number, length: size)
        return number
    }

    private mutating func closeServerSide(_ index: Int) {
        guard table[index].machine.sentEnd() else { return }
        if table[index].machine.state == .closed {
            forget(index)
        } else {
            inbound.drop(table[index].id)
        }
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
    package mutating func nextControl() -> ControlFrame? { core.controls.next() }

    /// The next frame of a call that waited for its turn or for credit, if any may go now. Ask until nil, or until
    /// the output is full.
    package mutating func nextOutbound() -> OutboundFrame? {
        guard !scheduler.isEmpty, core.failure == nil else { return nil }
        let frame = scheduler.next(&table, connection: &core.sending, framePayload: core.peer.dataFrameBytes)
        if case .end(let header)? = frame, let index = table.index(of: header.streamID) {
            closeServerSide(index)
        }
        return frame
    }

    /// Asks for a PING with these eight bytes, which its answer brings back.
    /// - Returns: false when the last one has no answer yet, or the client's interval does not allow one now.
    package mutating func ping(_ data: UInt64, now: WireInstant) -> Bool { core.ping(data, now: now) }

    // MARK: Drain

    /// Begins an orderly end: GOAWAY(2^31 − 1), and when its ACK has come, or its time has run out, GOAWAY with the
    /// highest id that may have reached a handler. Ignored when a drain has begun.
    package mutating func beginDrain(
        _ code: GoAwayCode = .shutdown,
        text: String = "",
        reconnectDelayMilliseconds: UInt32 = 0,
        graceMilliseconds: UInt32 = 0,
        now: WireInstant,
    ) {
        guard core.failure == nil, drain == .none else { return }
        drainHead = GoAwayHead(
            lastStreamID: Baton1.openEndedStreamID,
            code: code,
            text: text,
            reconnectDelayMilliseconds: reconnectDelayMilliseconds,
            graceMilliseconds: graceMilliseconds
        )
        drain = .announced(now)
        if isPeerLeaving {
            finishDrain()
        } else {
            core.controls.goAway(drainHead)
        }
    }

    private mutating func finishDrain() {
        drain = .final
        drainHead.lastStreamID = lastHandledID
        core.controls.goAway(drainHead)
    }
}

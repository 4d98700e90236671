// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension ServerConnectionMachine {
    /// Takes one frame.
    /// - Throws: ``WireError``; the machine is closed then, and GOAWAY waits in `nextControl()`.
    package mutating func receive(_ frame: Frame, now: WireInstant) throws(WireError) -> ServerAction {
        guard core.failure == nil else { return .none }
        noteReceived(now: now)
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
                receiving: CreditWindow(limits.callCredit),
                machine: call
            )
        )
        wasBusy = true
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
        var total = cost
        if cost > 0, isWanted {
            switch inbound.receive(frame, cost: cost) {
            case .begun(let size):
                inbound.admit(&table, &core.controls)
                return .announced(id, size: size)
            case .partial: return .none
            case .inFrame: place = .inFrame
            case .assembled(let cost):
                place = .assembled
                total = cost
                if inbound.isWaiting { inbound.admit(&table, &core.controls) }
            case .fault(let reason):
                table[index].machine.isFailed = true
                if endsStream { _ = table[index].machine.receivedEndStream() }
                if inbound.isWaiting { inbound.admit(&table, &core.controls) }
                return .fault(id, CallFault(reason, finder: .server))
            }
        }
        var count = ServerCallMachine.OnMessage.discard
        if place != nil { count = table[index].machine.receivedMessage() }
        guard endsStream else {
            switch (count, place) {
            case (.deliver, .some(let place)): return .message(id, place, cost: total, endsStream: false)
            case (.fault, _): return failed(id, .messageCount)
            default: return .none
            }
        }
        // END_STREAM while a message is incomplete.
        if inbound.isIncomplete(id) {
            dropUnread(id)
            table[index].machine.isFailed = true
            _ = table[index].machine.receivedEndStream()
            return .fault(id, CallFault(.messageLength, finder: .server))
        }
        let closing = table[index].machine.receivedEndStream()
        if table[index].machine.state == .closed { forget(index) }
        if count == .fault || closing == .fault { return failed(id, .messageCount) }
        guard closing == .deliver else { return .none }
        if let place { return .message(id, place, cost: total, endsStream: true) }
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
            scheduler.drop(&table[index], keepEnd: true)
            dropUnread(id)
            return .cancelled(id, head.code)
        }
    }

    private mutating func window(_ frame: Frame, _ now: WireInstant) throws(WireError) -> ServerAction {
        let id = frame.header.streamID
        let grant = try core.receivedWindow(frame, now: now)
        guard id != 0 else { return .credit(0) }
        guard let index = table.index(of: id) else {
            try late(frame.header)
            return .none
        }
        switch table[index].machine.state {
        case .cancelling: throw WireError(.protocolViolation, "WINDOW behind CANCEL for call \(id)")
        case .draining:
            // It has crossed END.
            try late(frame.header)
            return .none
        case .idle, .open, .halfClosed, .closed: break
        }
        guard table[index].sending.grow(grant) else {
            throw WireError(.flowControl, "WINDOW raises the credit of call \(id) above 2^31 - 1")
        }
        scheduler.wake(table[index])
        return .credit(id)
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

    mutating func forget(_ index: Int) {
        let id = table[index].id
        scheduler.drop(&table[index], keepEnd: false)
        table.remove(at: index)
        dropUnread(id)
    }
}

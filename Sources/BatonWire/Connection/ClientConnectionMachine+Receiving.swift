// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension ClientConnectionMachine {
    /// Takes one frame.
    /// - Throws: ``WireError``; the machine is closed then, and GOAWAY waits in `nextControl()`.
    package mutating func receive(_ frame: Frame, now: WireInstant) throws(WireError) -> ClientAction {
        guard core.failure == nil else { return .none }
        core.noteReceived(now: now)
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
            table.forEach {
                $0.sending = CreditWindow(credit)
                scheduler.wake($0)
            }
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
        scheduler.drop(&table[index], keepEnd: false)
        table.remove(at: index)
        dropUnread(header.streamID)
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
        var total = cost
        switch inbound.receive(frame, cost: cost) {
        case .begun:
            inbound.admit(&table, &core.controls)
            return .none
        case .partial: return .none
        case .fault(let reason): return failed(index, reason)
        case .inFrame: place = .inFrame
        case .assembled(let cost):
            place = .assembled
            total = cost
            if inbound.isWaiting { inbound.admit(&table, &core.controls) }
        }
        guard table[index].machine.receivedMessage() == .deliver else {
            inbound.completed = nil
            return failed(index, .messageCount)
        }
        return .message(id, place, cost: total)
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
        guard id != 0 else { return .credit(0) }
        guard let index = table.index(of: id) else { throw notOpen(frame.header) }
        // It has crossed CANCEL.
        guard table[index].machine.state != .cancelled else { return .none }
        guard table[index].sending.grow(grant) else {
            throw WireError(.flowControl, "WINDOW raises the credit of call \(id) above 2^31 - 1")
        }
        scheduler.wake(table[index])
        return .credit(id)
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
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable import BatonWire

extension ProgramRun {
    mutating func serverHandles(_ action: ServerAction) {
        switch action {
        case .request(let request):
            let kind = ends.kinds[request.streamID] ?? .unary
            var handler = Handler(kind: kind, isLazy: random.chance(options.lazy))
            handler.messages = request.message == .inFrame ? 1 : 0
            handler.isClientDone = request.endsStream
            handler.toSend = kind.hasOneResponse ? 1 : Int.random(in: 0...6, using: &random)
            handlers[request.streamID] = handler
            running.append(request.streamID)
        case .refuse(let id, _):
            refused += 1
            end(id, .unavailable)
        case .announced(let id, _):
            // Some are refused by their size, before they have come.
            if handlers[id]?.isEndPlanned == false, random.chance(options.earlyEnds) { end(id, .resourceExhausted) }
        case .message(let id, _, let cost, let endsStream):
            handlers[id]?.messages += 1
            handlers[id]?.unread.append(cost)
            if endsStream { handlers[id]?.isClientDone = true }
        case .halfClosed(let id): handlers[id]?.isClientDone = true
        case .cancelled(let id, let code):
            if code != .cancelled, code != .deadlineExceeded, code != .ok { fault("code \(code) of CANCEL") }
            if handlers[id]?.isEndPlanned == false { end(id, .cancelled) }
        case .fault(let id, let fault): self.fault("call \(id): \(fault)")
        case .none, .settings, .credential, .credentialDropped, .credit, .pong, .leaving: break
        }
    }

    /// A handler takes some of its messages.
    mutating func handlerReads() -> Bool {
        let id = pick(running, from: place(running)) { handlers[$0]?.unread.isEmpty == false }
        guard let id, var handler = handlers[id] else { return false }
        let count = handler.isLazy ? 1 : Int.random(in: 1...handler.unread.count, using: &random)
        let cost = handler.unread[..<count].reduce(0, +)
        handler.unread.removeFirst(count)
        handlers[id] = handler
        ends.serverTakes(id, cost: cost)
        return true
    }

    mutating func handlerActs() -> Bool {
        let id = pick(running, from: place(running)) { id in
            guard let handler = handlers[id] else { return false }
            return isReady(handler) && (handler.toSend == 0 || ends.server.queuedBytes(id) < 40_000)
        }
        guard let id, var handler = handlers[id] else { return false }
        if random.chance(options.earlyEnds) {
            end(id, .aborted)
            return true
        }
        do throws(SendFailure) {
            if !handler.hasSent, random.chance(20) { try ends.respond(id) }
            handler.hasSent = true
            handlers[id] = handler
            // The last message goes with END, or in DATA before it.
            guard handler.toSend > 1 || (handler.toSend == 1 && random.chance(40)) else {
                if isDone(handler) {
                    end(id, .ok, size: handler.toSend == 1 ? size() : nil)
                    return true
                }
                guard handler.toSend == 1 else { return false }
                try ends.serverSends(id, size: size())
                handlers[id]?.toSend = 0
                return true
            }
            try ends.serverSends(id, size: size())
            handlers[id]?.toSend -= 1
        } catch { fault("handler \(id): \(error)") }
        return true
    }

    /// Whether the handler may send something, or end.
    private func isReady(_ handler: Handler) -> Bool {
        switch handler.kind {
        case .unary, .serverStream: handler.messages > 0 && handler.unread.isEmpty
        case .clientStream: isDone(handler)
        case .bidirectional: handler.toSend > 0 || isDone(handler)
        }
    }

    private func isDone(_ handler: Handler) -> Bool {
        handler.unread.isEmpty && (handler.kind.hasOneRequest ? handler.messages > 0 : handler.isClientDone)
    }

    private mutating func end(_ id: StreamID, _ code: StatusCode, size: Int? = nil) {
        let lingers = options.lingering && handlers[id] != nil && random.chance(30)
        do throws(SendFailure) {
            try ends.end(id, code, size: size, handlerRunning: lingers)
            if lingers { lingering += 1 }
            running.removeAll { $0 == id }
            // A planned END may be replaced, as by a deadline.
            guard ends.hasPlannedEnd(id) else {
                handlers[id] = nil
                return
            }
            handlers[id]?.isEndPlanned = true
            guard random.chance(options.earlyEnds) else { return }
            try ends.end(id, .deadlineExceeded, replacesPlanned: true)
            handlers[id] = nil
        } catch { fault("end \(id): \(error)") }
    }

    mutating func handlerReturns() -> Bool {
        guard lingering > 0 else { return false }
        lingering -= 1
        ends.server.handlerReturned()
        return true
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable import BatonWire

extension ProgramRun {
    mutating func openCall() -> Bool {
        guard todo > 0 else { return false }
        if options.broken.contains(.slotFreedByCancel) {
            let slots = open.count { calls[$0]?.isCancelled == false }
            guard slots < ends.server.core.limits.concurrentCalls else { return false }
        }
        let kind = random.chance(40) ? MethodKind.unary : MethodKind.allCases[Int.random(in: 0..<4, using: &random)]
        let first: Int? = kind.hasOneRequest || random.chance(40) ? size() : nil
        let endsStream = kind.hasOneRequest || random.chance(20)
        let named = credentials.isEmpty || random.chance(50) ? 0 : credentials[credentials.count - 1]
        do throws(OpenFailure) {
            let id = try ends.open(kind, size: first, endsStream: endsStream, credential: named)
            todo -= 1
            opened += 1
            var call = Call(kind: kind, isLazy: kind != .unary && random.chance(options.lazy))
            call.toSend = endsStream ? -1 : Int.random(in: 0...4, using: &random)
            calls[id] = call
            open.append(id)
            return true
        } catch {
            switch error {
            case .draining:
                todo = 0
                return true
            case .waitForSlot, .waitForSettings: return false
            default:
                fault("open: \(error)")
                return false
            }
        }
    }

    /// A writer hands in a message while little of its call waits.
    mutating func send() -> Bool {
        let id = pick(open, from: place(open)) { id in
            guard let call = calls[id], call.toSend >= 0, !call.isCancelled else { return false }
            return ends.client.queuedBytes(id) < 40_000
        }
        guard let id, var call = calls[id] else { return false }
        do throws(SendFailure) {
            if call.toSend == 0 {
                try ends.halfClose(id)
                call.toSend = -1
            } else {
                let isLast = call.toSend == 1 && random.chance(50)
                try ends.clientSends(id, size: size(), endsStream: isLast)
                call.toSend = isLast ? -1 : call.toSend - 1
            }
        } catch {
            if error != .waitForSettings { fault("send \(id): \(error)") }
            return false
        }
        calls[id] = call
        return true
    }

    mutating func cancel() -> Bool {
        guard Int.random(in: 0..<10_000, using: &random) < options.cancels else { return false }
        guard let id = pick(open, from: place(open), { calls[$0]?.isCancelled == false && calls[$0]?.isOver == false })
        else { return false }
        calls[id]?.isCancelled = true
        calls[id]?.unread = []
        cancelledCount += 1
        if !ends.cancel(id, random.chance(50) ? .cancelled : .deadlineExceeded) { fault("cancel \(id)") }
        return true
    }

    /// The application takes some of the messages of a call, and tells it in sums.
    mutating func read() -> Bool {
        let isBusy = open.contains { calls[$0]?.kind == .unary && calls[$0]?.isCancelled == false }
        let id = pick(open, from: place(open)) { id in
            guard let call = calls[id], !call.unread.isEmpty else { return false }
            return !(call.isLazy && isBusy)
        }
        guard let id, var call = calls[id] else { return false }
        let count = Int.random(in: 1...call.unread.count, using: &random)
        let cost = call.unread[..<count].reduce(0, +)
        call.unread.removeFirst(count)
        calls[id] = call
        ends.clientTakes(id, cost: cost)
        if call.isOver, call.unread.isEmpty { finish(id) }
        return true
    }

    private mutating func finish(_ id: StreamID) {
        open.removeAll { $0 == id }
        calls[id] = nil
        ends.fromClient[id] = nil
        ends.fromServer[id] = nil
        done += 1
    }

    mutating func clientHandles(_ action: ClientAction) {
        switch action {
        case .message(let id, _, let cost):
            if calls[id]?.isCancelled != false { fault("a message for call \(id), which is over") }
            calls[id]?.unread.append(cost)
        case .end(let end): ended(end)
        case .response(let id, let metadata): if metadata.count != 1 { fault("metadata of call \(id)") }
        case .goAway, .none, .settings, .credit, .pong: break
        case .fault(let id, let fault): self.fault("call \(id): \(fault)")
        }
    }

    private mutating func ended(_ end: ReceivedEnd) {
        let id = end.streamID
        guard var call = calls[id], !call.isOver else {
            fault("END twice for call \(id)")
            return
        }
        call.isOver = true
        call.toSend = -1
        calls[id] = call
        if end.wasCancelled != call.isCancelled { fault("the cancel of call \(id) was forgotten") }
        if end.head.code == .ok, !call.isCancelled {
            let sent = ends.fromServer[id]
            if sent?.arrived != sent?.sizes.count { fault("call \(id) is OK without all its messages") }
        }
        if !ends.client.mayHaveBeenProcessed(id) { fault("call \(id) got END but was not processed") }
        if call.unread.isEmpty { finish(id) }
    }
}

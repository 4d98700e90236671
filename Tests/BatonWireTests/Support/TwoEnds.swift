// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

@testable import BatonWire

/// A client's and a server's machine joined by two byte pipes, with applications on both that do random but honest
/// things. What goes wrong is collected in ``faults``; nothing here reads a clock.
struct TwoEnds: ~Copyable {
    /// One call as the client's application knows it.
    private struct Call {
        var kind: MethodKind
        var outgoing: [[UInt8]] = []
        var toSend = 0
        var isDone = false
        var isCancelled = false
        var replies: [[UInt8]] = []
    }

    /// One call as the server's handler knows it.
    private struct Handler {
        var kind: MethodKind
        var received: [[UInt8]] = []
        var clientDone = false
        var isCancelled = false
        var outgoing: [[UInt8]] = []
        var toSend: Int
        var endHead: EndHead?
    }

    var client: ClientConnectionMachine
    var server: ServerConnectionMachine
    private(set) var faults: [String] = []
    private(set) var refused = 0
    private var random: SeededGenerator
    private var toServer: [UInt8] = []
    private var toClient: [UInt8] = []
    private var serverIn: [UInt8] = []
    private var clientIn: [UInt8] = []
    private var calls: [StreamID: Call] = [:]
    private var handlers: [StreamID: Handler] = [:]
    private var todo: Int
    private let cancelPercent: Int
    private var drainPending: Bool
    private let largest: Int
    private let now = at(0)

    init(seed: UInt64, calls: Int, cancelPercent: Int, drain: Bool, process: ProcessMessageBudget) {
        var random = SeededGenerator(seed)
        var limits = ConnectionLimits()
        largest = [16_372, 60_000, 100_000].randomElement(using: &random) ?? 60_000
        limits.messageBytes = largest
        // Streams have no grants of call credit yet: all their messages fit in what a call begins with.
        limits.callCredit = largest * 5
        limits.concurrentCalls = 16
        limits.connectionCredit = [65_536, 100_000, 1 << 20].randomElement(using: &random) ?? 65_536
        limits.dataFrameBytes = [16_372, 40_000].randomElement(using: &random) ?? 16_372
        client = ClientConnectionMachine(limits: limits, process: process, now: now)
        server = ServerConnectionMachine(limits: limits, process: process, now: now)
        self.random = random
        todo = calls
        self.cancelPercent = cancelPercent
        drainPending = drain
        // SETTINGS take their place in the output before anything else.
        if let control = client.nextControl() { toServer = bytes(of: control) }
        if let control = server.nextControl() { toClient = bytes(of: control) }
    }

    /// Messages show whose they are.
    private func message(_ id: StreamID, _ index: Int, _ size: Int) -> [UInt8] {
        [UInt8](repeating: UInt8(truncatingIfNeeded: Int(id) &* 7 &+ index), count: size)
    }

    private func isIntact(_ bytes: [UInt8], _ id: StreamID, _ index: Int) -> Bool {
        let expected = message(id, index, bytes.count)
        return bytes.withUnsafeBytes { a in
            expected.withUnsafeBytes { b in
                guard let left = a.baseAddress, let right = b.baseAddress else { return true }
                return memcmp(left, right, a.count) == 0
            }
        }
    }

    private mutating func size() -> Int {
        [0, 1, 20, 200, 5_000, 16_372, 16_373, 33_000, largest].filter { $0 <= largest }
            .randomElement(using: &random) ?? 0
    }

    /// Runs until everything is over or nothing moves any more.
    mutating func run() {
        var idle = 0
        while idle < 300, faults.isEmpty {
            idle = step() ? 0 : idle + 1
        }
        for _ in 0..<4 {
            flushClient(.max)
            flushServer(.max)
            deliverToServer(.max)
            deliverToClient(.max)
        }
        check()
    }

    private mutating func step() -> Bool {
        switch Int.random(in: 0..<12, using: &random) {
        case 0, 1: return open()
        case 2: return clientSends()
        case 3: return clientCancels()
        case 4, 5: return flushClient(Int.random(in: 1...6, using: &random))
        case 6: return flushServer(Int.random(in: 1...6, using: &random))
        case 7, 8: return deliverToServer(Int.random(in: 1...30_000, using: &random))
        case 9: return deliverToClient(Int.random(in: 1...30_000, using: &random))
        case 10: return handlerSteps()
        default:
            guard drainPending, todo < 4, random.chance(10) else { return false }
            drainPending = false
            server.beginDrain(now: now)
            return true
        }
    }

    // MARK: The client's application

    private mutating func open() -> Bool {
        guard todo > 0 else { return false }
        let kind: MethodKind = random.chance(60) ? .unary : MethodKind.allCases.randomElement(using: &random) ?? .unary
        let head = RequestHead(method: "k/\(kind.rawValue)")
        let first: Int? = kind.hasOneRequest || random.chance(50) ? size() : nil
        let endsStream = kind.hasOneRequest || random.chance(30)
        do throws(OpenFailure) {
            let plan = try client.openCall(
                kind: kind,
                head: head.size,
                messageSize: first,
                endsStream: endsStream
            )
            todo -= 1
            let id = plan.streamID
            var call = Call(kind: kind)
            toServer += bytes(of: plan.header) + head.encoded()
            if let first {
                let body = message(id, 0, first)
                call.outgoing.append(body)
                if plan.withMessage { toServer += body }
            }
            call.toSend = endsStream ? 0 : Int.random(in: 1...3, using: &random)
            if endsStream { call.toSend = -1 }
            // A message in REQUEST is not counted among those of DATA.
            if plan.withMessage { call.outgoing = [] }
            calls[id] = call
            return true
        } catch {
            switch error {
            case .draining:
                todo = 0
                return true
            case .waitForSlot, .waitForSettings: return false
            default:
                faults.append("open: \(error)")
                return false
            }
        }
    }

    private mutating func clientSends() -> Bool {
        let open = calls.filter { $0.value.toSend >= 0 && !$0.value.isDone && !$0.value.isCancelled }
        guard let id = open.keys.sorted().randomElement(using: &random), var call = calls[id] else { return false }
        do throws(SendFailure) {
            if call.toSend == 0 {
                try client.halfClose(id)
            } else {
                let length = min(size(), 16_000)
                let body = message(id, call.outgoing.count, length)
                switch try client.sendMessage(id, size: length, endsStream: call.toSend == 1) {
                case .now(let header): toServer += bytes(of: header) + body
                case .queued(let index):
                    if Int(index) != call.outgoing.count { faults.append("message \(index) of call \(id)") }
                }
                call.outgoing.append(body)
            }
            call.toSend = call.toSend <= 1 ? -1 : call.toSend - 1
            calls[id] = call
            return true
        } catch {
            faults.append("send \(id): \(error)")
            return false
        }
    }

    private mutating func clientCancels() -> Bool {
        guard random.chance(cancelPercent) else { return false }
        let open = calls.filter { !$0.value.isDone && !$0.value.isCancelled }.keys.sorted()
        guard let id = open.randomElement(using: &random) else { return false }
        calls[id]?.isCancelled = true
        if !client.cancel(id) { faults.append("cancel \(id)") }
        return true
    }

    private mutating func clientHandles(_ action: ClientAction, body: [UInt8]) {
        switch action {
        case .message(let id, let place, let cost):
            client.taken(id, cost: cost)
            let whole = place == .assembled ? client.takeAssembled()?.bytes ?? [] : body
            calls[id]?.replies.append(whole)
        case .end(let end):
            guard var call = calls[end.streamID], !call.isDone else {
                faults.append("END twice for \(end.streamID)")
                return
            }
            call.isDone = true
            if end.hasMessage { call.replies.append(body) }
            calls[end.streamID] = call
            if let fault = end.fault { faults.append("call \(end.streamID): \(fault)") }
            if end.wasCancelled != call.isCancelled { faults.append("cancel of \(end.streamID) forgotten") }
            guard end.head.code == .ok, !call.isCancelled else { return }
            for (index, reply) in call.replies.enumerated() where !isIntact(reply, end.streamID, 100 + index) {
                faults.append("reply \(index) of \(end.streamID) is damaged")
            }
            if call.kind.hasOneResponse, call.replies.count != 1 { faults.append("replies of \(end.streamID)") }
        case .fault(let id, let fault): faults.append("call \(id): \(fault)")
        case .none, .settings, .credit, .goAway: break
        case .response, .pong: faults.append("unexpected \(action)")
        }
    }

    // MARK: The server's handlers

    private mutating func serverHandles(_ action: ServerAction, body: [UInt8]) {
        switch action {
        case .request(let request):
            let index = Int(request.streamID)
            let kind = kinds[index] ?? .unary
            if let fault = server.accept(request.streamID, kind: kind) {
                faults.append("accept \(index): \(fault)")
                return
            }
            var handler = Handler(
                kind: kind,
                toSend: kind.hasOneResponse ? 1 : Int.random(in: 0...3, using: &random)
            )
            if request.message == .inFrame { handler.received.append(body) }
            handler.clientDone = request.endsStream
            handlers[request.streamID] = handler
        case .message(let id, let place, let cost, let ends):
            server.taken(id, cost: cost)
            let whole = place == .assembled ? server.takeAssembled()?.bytes ?? [] : body
            handlers[id]?.received.append(whole)
            if ends { handlers[id]?.clientDone = true }
        case .halfClosed(let id): handlers[id]?.clientDone = true
        case .cancelled(let id, _):
            if handlers[id]?.endHead != nil {
                handlers[id]?.isCancelled = true
            } else {
                end(id, .cancelled)
            }
        case .refuse(let id, _):
            refused += 1
            end(id, .unavailable)
        case .fault(let id, let fault): faults.append("call \(id): \(fault)")
        case .none, .settings, .credit, .announced: break
        case .credential, .credentialDropped, .pong, .leaving: faults.append("unexpected \(action)")
        }
    }

    /// What each REQUEST named, read from its head.
    private var kinds: [Int: MethodKind] = [:]

    private mutating func handlerSteps() -> Bool {
        let ready = handlers.filter { $0.value.endHead == nil }.keys.sorted()
        guard let id = ready.randomElement(using: &random), var handler = handlers[id] else { return false }
        if random.chance(5) {
            end(id, .aborted)
            return true
        }
        guard handler.clientDone || (handler.kind == .bidirectional && handler.toSend > 0) else { return false }
        if handler.toSend > (handler.kind.hasOneResponse ? 1 : 0) || (handler.toSend == 1 && random.chance(30)) {
            let length = handler.kind.hasOneResponse ? size() : min(size(), 16_000)
            do throws(SendFailure) {
                let body = message(id, 100 + handler.outgoing.count, length)
                if case .now(let header) = try server.sendMessage(id, size: length) {
                    toClient += bytes(of: header) + body
                }
                handler.outgoing.append(body)
                handler.toSend -= 1
                handlers[id] = handler
            } catch { faults.append("handler \(id): \(error)") }
            return true
        }
        end(id, .ok)
        return true
    }

    private mutating func end(_ id: StreamID, _ code: StatusCode) {
        let head = EndHead(code: code)
        let handler = handlers[id]
        let last: [UInt8]? =
            code == .ok && handler?.toSend == 1
            ? message(id, 100 + (handler?.outgoing.count ?? 0), size()) : nil
        do throws(SendFailure) {
            switch try server.sendEnd(id, code: code, head: head.size, messageSize: last?.count) {
            case .now(let header, let withMessage):
                toClient += bytes(of: header) + head.encoded() + (withMessage ? last ?? [] : [])
                handlers[id] = nil
            case .afterData:
                handlers[id]?.endHead = head
                if let last { handlers[id]?.outgoing.append(last) }
            }
        } catch { faults.append("end \(id): \(error)") }
    }

    // MARK: Pipes

    @discardableResult
    private mutating func flushClient(_ most: Int) -> Bool {
        var count = 0
        while count < most {
            if let control = client.nextControl() {
                toServer += bytes(of: control)
            } else if case .data(let data)? = client.nextOutbound() {
                let body = data.count == 0 ? [] : calls[data.streamID]?.outgoing[Int(data.messageIndex)] ?? []
                toServer += bytes(of: data, message: body)
            } else {
                break
            }
            count += 1
        }
        return count > 0
    }

    @discardableResult
    private mutating func flushServer(_ most: Int) -> Bool {
        var count = 0
        while count < most {
            if let control = server.nextControl() {
                toClient += bytes(of: control)
            } else if let frame = server.nextOutbound() {
                switch frame {
                case .data(let data):
                    let body = handlers[data.streamID]?.outgoing[Int(data.messageIndex)] ?? []
                    toClient += bytes(of: data, message: body)
                case .end(let header):
                    toClient += bytes(of: header) + (handlers[header.streamID]?.endHead?.encoded() ?? [])
                    handlers[header.streamID] = nil
                }
            } else {
                break
            }
            count += 1
        }
        return count > 0
    }

    @discardableResult
    private mutating func deliverToServer(_ most: Int) -> Bool {
        guard !toServer.isEmpty else { return false }
        serverIn += toServer.prefix(most)
        toServer.removeFirst(min(most, toServer.count))
        while true {
            var event: (ServerAction, [UInt8], Int)?
            serverIn.withUnsafeBytes { raw in
                do throws(WireError) {
                    guard let frame = try server.parse(raw) else { return }
                    let action = try server.receive(frame, now: now)
                    if case .request(let request) = action {
                        let digit = request.head.method.bytes(in: frame.head).last ?? 0x30
                        kinds[Int(request.streamID)] = MethodKind(rawValue: digit &- 0x30)
                    }
                    event = (action, [UInt8](frame.body), frame.size)
                } catch { faults.append("server: \(error)") }
            }
            guard let (action, body, size) = event else { break }
            serverIn.removeFirst(size)
            serverHandles(action, body: body)
        }
        server.noteIncomplete(serverIn.count, now: now)
        return true
    }

    @discardableResult
    private mutating func deliverToClient(_ most: Int) -> Bool {
        guard !toClient.isEmpty else { return false }
        clientIn += toClient.prefix(most)
        toClient.removeFirst(min(most, toClient.count))
        while true {
            var event: (ClientAction, [UInt8], Int)?
            clientIn.withUnsafeBytes { raw in
                do throws(WireError) {
                    guard let frame = try client.parse(raw) else { return }
                    event = (try client.receive(frame, now: now), [UInt8](frame.body), frame.size)
                } catch { faults.append("client: \(error)") }
            }
            guard let (action, body, size) = event else { break }
            clientIn.removeFirst(size)
            clientHandles(action, body: body)
        }
        client.noteIncomplete(clientIn.count, now: now)
        return true
    }

    // MARK: The end

    private mutating func check() {
        guard faults.isEmpty else { return }
        let open = calls.filter { !$0.value.isDone }.keys.sorted()
        if todo > 0 || !open.isEmpty { faults.append("stalled: \(todo) to open, open \(open)") }
        if !handlers.isEmpty { faults.append("handlers left: \(handlers.keys.sorted())") }
        if client.openCalls != 0 || server.openCalls != 0 { faults.append("a table is not empty") }
        if client.incompleteMessages + server.incompleteMessages != 0 { faults.append("incomplete messages are left") }
        let up = Int(client.core.sending.available) + server.core.owed
        let down = Int(server.core.sending.available) + client.core.owed
        if up != client.peer.connectionCredit { faults.append("credit to the server: \(up)") }
        if down != server.peer.connectionCredit { faults.append("credit to the client: \(down)") }
        if client.core.receiving.available != server.core.sending.available {
            faults.append("the ends disagree about credit")
        }
        if refused > 0 { faults.append("\(refused) honest calls were refused") }
    }
}

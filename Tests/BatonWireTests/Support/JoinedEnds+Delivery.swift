// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable import BatonWire

extension JoinedEnds {
    /// What came out of a machine, and the size of the message if it was one.
    struct Event<Action> {
        var action: Action
        var size = 0
    }

    /// Delivers so many bytes to the server and takes all whole frames.
    mutating func deliverToServer(_ most: Int = .max) -> [Event<ServerAction>] {
        up.deliver(most)
        var events: [Event<ServerAction>] = []
        if up.incomplete > 0 { server.noteReceived(now: now) }
        while faults.isEmpty, let event = nextAtServer() { events.append(event) }
        server.noteIncomplete(up.incomplete, now: now)
        return events
    }

    private mutating func nextAtServer() -> Event<ServerAction>? {
        var event: Event<ServerAction>?
        var size = 0
        up.withDelivered { raw in
            do throws(WireError) {
                guard let frame = try server.parse(raw) else { return }
                size = frame.size
                visits.count(atServer: frame.header, serverState, serverState(of: frame.header.streamID))
                noteArrival(frame.header, atServer: true)
                event = serverEvent(try server.receive(frame, now: now), frame)
            } catch { faults.append("server: \(error)") }
        }
        up.consume(size)
        return event
    }

    private mutating func serverEvent(_ action: ServerAction, _ frame: Frame) -> Event<ServerAction> {
        var event = Event(action: action)
        switch action {
        case .request(let request):
            let id = request.streamID
            if let fault = server.accept(id, kind: kinds[id] ?? .unary) { faults.append("call \(id): \(fault)") }
            if request.message == .inFrame { event.size = check(frame.body, id, atServer: true) }
        case .message(let id, let place, _, _):
            event.size = place == .inFrame ? check(frame.body, id, atServer: true) : checkAssembled(id, atServer: true)
        case .cancelled(let id, _):
            cancelled.insert(id)
            toServer.forget(id)
        case .fault(let id, let fault): faults.append("call \(id) at the server: \(fault)")
        default: break
        }
        return event
    }

    mutating func deliverToClient(_ most: Int = .max) -> [Event<ClientAction>] {
        down.deliver(most)
        var events: [Event<ClientAction>] = []
        if down.incomplete > 0 { client.noteReceived(now: now) }
        while faults.isEmpty, let event = nextAtClient() { events.append(event) }
        client.noteIncomplete(down.incomplete, now: now)
        return events
    }

    private mutating func nextAtClient() -> Event<ClientAction>? {
        var event: Event<ClientAction>?
        var size = 0
        down.withDelivered { raw in
            do throws(WireError) {
                guard let frame = try client.parse(raw) else { return }
                size = frame.size
                visits.count(atClient: frame, clientState, clientState(of: frame.header.streamID))
                noteArrival(frame.header, atServer: false)
                event = clientEvent(try client.receive(frame, now: now), frame)
            } catch { faults.append("client: \(error)") }
        }
        down.consume(size)
        return event
    }

    private mutating func clientEvent(_ action: ClientAction, _ frame: Frame) -> Event<ClientAction> {
        var event = Event(action: action)
        switch action {
        case .message(let id, let place, _):
            event.size =
                place == .inFrame ? check(frame.body, id, atServer: false) : checkAssembled(id, atServer: false)
        case .end(let end):
            if end.hasMessage, !end.wasCancelled { event.size = check(frame.body, end.streamID, atServer: false) }
            if let fault = end.fault { faults.append("call \(end.streamID) at its END: \(fault)") }
        case .fault(let id, let fault): faults.append("call \(id) at the client: \(fault)")
        default: break
        }
        return event
    }

    // MARK: Messages

    private mutating func checkAssembled(_ id: StreamID, atServer: Bool) -> Int {
        let message = atServer ? server.takeAssembled() : client.takeAssembled()
        guard let message else {
            faults.append("no message of call \(id)")
            return 0
        }
        return message.bytes.withUnsafeBytes { check($0, id, atServer: atServer) }
    }

    /// Messages arrive whole, in their order, with the size and content that was sent.
    private mutating func check(_ message: UnsafeRawBufferPointer, _ id: StreamID, atServer: Bool) -> Int {
        let sent = (atServer ? fromClient[id] : fromServer[id]) ?? Sent()
        let index = sent.arrived
        if index >= sent.sizes.count || sent.sizes[index] != message.count {
            faults.append("message \(index) of call \(id) has \(message.count) bytes, sent were \(sent.sizes)")
        } else if !MessagePattern.isIntact(message, id, atServer ? 0 : 1, index) {
            faults.append("message \(index) of call \(id) is damaged")
        }
        if atServer { fromClient[id]?.arrived += 1 } else { fromServer[id]?.arrived += 1 }
        return message.count
    }

    private mutating func noteArrival(_ header: FrameHeader, atServer: Bool) {
        guard broken.contains(.connectionCreditWhenTaken), header.type == .data, !header.flags.contains(.noMessage)
        else { return }
        let cost = Baton1.dataCost(Int(header.length))
        if atServer {
            if serverState(of: header.streamID) == .open { toServer.arrived(header.streamID, cost) }
        } else if clientState(of: header.streamID) != .cancelled {
            toClient.arrived(header.streamID, cost)
        }
    }

    // MARK: States

    func serverState(of id: StreamID) -> ServerCallMachine.State {
        if let index = server.table.index(of: id) { return server.table[index].machine.state }
        return id > server.highestID ? .idle : .closed
    }

    func clientState(of id: StreamID) -> ClientCallMachine.State {
        if let index = client.table.index(of: id) { return client.table[index].machine.state }
        return id >= client.nextID ? .idle : .closed
    }

    var serverState: ServerConnectionState { ServerConnectionState(of: server) }

    var clientState: ClientConnectionState { ClientConnectionState(of: client) }
}

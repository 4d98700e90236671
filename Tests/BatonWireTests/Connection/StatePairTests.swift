// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

/// Every pair of a state and an event, allowed or not, once and with what must come of it. Random programs meet the
/// allowed ones again among many others.
@Suite("Every state meets every event")
struct StatePairTests {
    // MARK: A call at the server

    /// `unknownCall` and `misuse` are what the server's own side is told.
    static let serverCalls = StateTable(
        """
        request data dataEnding endStream cancel window responseSent messageSent endSent
        idle open PROTOCOL PROTOCOL PROTOCOL PROTOCOL PROTOCOL unknownCall unknownCall unknownCall
        open PROTOCOL open halfClosed halfClosed cancelling open open open draining
        halfClosed PROTOCOL PROTOCOL PROTOCOL PROTOCOL cancelling halfClosed halfClosed halfClosed closed
        cancelling PROTOCOL PROTOCOL PROTOCOL PROTOCOL PROTOCOL PROTOCOL unknownCall unknownCall closed
        draining PROTOCOL draining closed closed closed draining unknownCall unknownCall misuse
        closed PROTOCOL PROTOCOL PROTOCOL PROTOCOL closed closed unknownCall unknownCall unknownCall
        """
    )

    private func server(in state: ServerCallMachine.State) throws -> ServerConnectionMachine {
        var server = try ServerConnectionMachine.ready()
        guard state != .idle else { return server }
        try server.open(1, .noMessage, kind: .bidirectional)
        switch state {
        case .idle, .open: break
        case .halfClosed: _ = try server.feed(frame(.data, [.endStream, .noMessage], stream: 1))
        case .cancelling: _ = try server.feed(frame(.cancel, stream: 1))
        case .draining: _ = try server.fail(1)
        case .closed:
            _ = try server.feed(frame(.data, [.endStream, .noMessage], stream: 1))
            _ = try server.fail(1)
        }
        return server
    }

    private func bytes(_ event: ServerCallEvent) -> [UInt8]? {
        switch event {
        case .request: request(1, .noMessage)
        case .data: frame(.data, stream: 1, body: [1])
        case .dataEnding: frame(.data, .endStream, stream: 1, body: [1])
        case .endStream: frame(.data, [.endStream, .noMessage], stream: 1)
        case .cancel: frame(.cancel, stream: 1)
        case .window: frame(.window, stream: 1, body: u32(65_536))
        case .responseSent, .messageSent, .endSent: nil
        }
    }

    @Test("a call at the server", arguments: ServerCallMachine.State.allCases, ServerCallEvent.allCases)
    func serverCall(state: ServerCallMachine.State, event: ServerCallEvent) throws {
        var server = try server(in: state)
        func now(_ server: borrowing ServerConnectionMachine) -> String {
            if let index = server.table.index(of: 1) { return "\(server.table[index].machine.state)" }
            return server.highestID == 0 ? "idle" : "closed"
        }
        expect(now(server), "\(state)")
        var outcome: String
        do {
            switch event {
            case .responseSent: _ = try server.sendResponse(1, head: HeadSize(encoded: 0))
            case .messageSent: _ = try server.sendMessage(1, size: 1)
            case .endSent: _ = try server.fail(1)
            default: _ = try server.feed(bytes(event) ?? [])
            }
            outcome = now(server)
        } catch let error as WireError {
            outcome = error.code.name
        } catch {
            outcome = "\(error)"
        }
        expect(outcome, Self.serverCalls[state, event])
    }

    // MARK: A call at the client

    /// `false`: CANCEL does not go out. A call is opened once, so that REQUEST meets no other state.
    static let clientCalls = StateTable(
        """
        requestSent messageSent endStreamSent cancelSent response data end window
        idle open unknownCall unknownCall false PROTOCOL PROTOCOL PROTOCOL PROTOCOL
        open - open halfClosed cancelled open open closed open
        halfClosed - unknownCall unknownCall cancelled halfClosed halfClosed closed halfClosed
        cancelled - unknownCall unknownCall false cancelled cancelled closed cancelled
        closed - unknownCall unknownCall false PROTOCOL PROTOCOL PROTOCOL PROTOCOL
        """
    )

    private func client(in state: ClientCallMachine.State) throws -> ClientConnectionMachine {
        var client = try ClientConnectionMachine.ready()
        guard state != .idle else { return client }
        _ = try client.openCall(kind: .bidirectional, head: HeadSize(encoded: 5), messageSize: nil, endsStream: false)
        switch state {
        case .idle, .open: break
        case .halfClosed:
            try client.halfClose(1)
            _ = client.nextOutbound()
        case .cancelled: _ = client.cancel(1)
        case .closed: _ = try client.feed(frame(.end, .noMessage, stream: 1))
        }
        return client
    }

    @Test("a call at the client", arguments: ClientCallMachine.State.allCases, ClientCallEvent.allCases)
    func clientCall(state: ClientCallMachine.State, event: ClientCallEvent) throws {
        guard Self.clientCalls[state, event] != "-" else { return }
        var client = try client(in: state)
        func now(_ client: borrowing ClientConnectionMachine) -> String {
            if let index = client.table.index(of: 1) { return "\(client.table[index].machine.state)" }
            return client.nextID == 1 ? "idle" : "closed"
        }
        expect(now(client), "\(state)")
        var outcome = ""
        do {
            switch event {
            case .requestSent:
                let head = HeadSize(encoded: 5)
                _ = try client.openCall(kind: .bidirectional, head: head, messageSize: nil, endsStream: false)
            case .messageSent: _ = try client.sendMessage(1, size: 1)
            case .endStreamSent:
                try client.halfClose(1)
                #expect(client.nextOutbound() != nil)
            case .cancelSent: if !client.cancel(1) { outcome = "false" }
            case .response: _ = try client.feed(frame(.response, stream: 1))
            case .data: _ = try client.feed(frame(.data, stream: 1, body: [1]))
            case .end: _ = try client.feed(frame(.end, .noMessage, stream: 1))
            case .window: _ = try client.feed(frame(.window, stream: 1, body: u32(65_536)))
            }
            if outcome.isEmpty { outcome = now(client) }
        } catch let error as WireError {
            outcome = error.code.name
        } catch {
            outcome = "\(error)"
        }
        expect(outcome, Self.clientCalls[state, event])
    }

    // MARK: The server's connection

    /// `false`: this side is told that no PING may go now.
    static let serverConnections = StateTable(
        """
        settings request goAwayAck goAway ping pong window credential ignorable drainBegins pingSent tick
        start open SETTINGS SETTINGS SETTINGS SETTINGS SETTINGS SETTINGS SETTINGS SETTINGS start false start
        open SETTINGS open PROTOCOL leaving open open open open open announced open open
        announced SETTINGS announced final leaving announced announced announced announced announced announced announced announced
        final SETTINGS final final leaving final final final final final final final final
        leaving SETTINGS PROTOCOL PROTOCOL leaving leaving leaving leaving leaving leaving leaving leaving leaving
        failed failed failed failed failed failed failed failed failed failed failed false failed
        """
    )

    private func serverConnection(_ state: ServerConnectionState, _ event: ServerConnectionEvent) throws
        -> ServerConnectionMachine
    {
        guard state != .start else {
            var server = ServerConnectionMachine(now: at(0))
            _ = server.controls()
            return server
        }
        var server = try ServerConnectionMachine.ready()
        if event == .pong, !server.ping(7, now: at(0)) { Issue.record("no PING") }
        switch state {
        case .start, .open: break
        case .announced: server.beginDrain(now: at(0))
        case .final:
            server.beginDrain(now: at(0))
            _ = try server.feed(frame(.goAway, .ack))
        case .leaving: _ = try server.feed(BatonWireTests.bytes(of: .goAway(GoAwayHead(code: .leaving))))
        case .failed: server.fail(WireError(.internalError, "test"))
        }
        _ = server.controls()
        return server
    }

    @Test("the server's connection", arguments: ServerConnectionState.allCases, ServerConnectionEvent.allCases)
    func serverConnection(state: ServerConnectionState, event: ServerConnectionEvent) throws {
        var server = try serverConnection(state, event)
        func now(_ server: borrowing ServerConnectionMachine) -> String {
            "\(ServerConnectionState(of: server))"
        }
        expect(now(server), "\(state)")
        var outcome = ""
        let ping = BatonWireTests.bytes(of: .ping(1))
        do {
            switch event {
            case .settings: _ = try server.feed(floorSettings)
            case .request: _ = try server.feed(request(1))
            case .goAwayAck: _ = try server.feed(frame(.goAway, .ack))
            case .goAway: _ = try server.feed(BatonWireTests.bytes(of: .goAway(GoAwayHead(code: .leaving))))
            case .ping: _ = try server.feed(ping)
            case .pong: _ = try server.feed(BatonWireTests.bytes(of: .pingAck(7)))
            case .window: _ = try server.feed(frame(.window, body: u32(65_536)))
            case .credential: _ = try server.feed(frame(.credential, head: CredentialHead(id: 1, token: "t").encoded()))
            case .ignorable: _ = try server.feed(frame(FrameType(rawValue: 9), .ignorable))
            case .drainBegins: server.beginDrain(now: at(0))
            case .pingSent: if !server.ping(9, now: at(0)) { outcome = "false" }
            case .tick: try server.tick(now: at(0))
            }
            if outcome.isEmpty { outcome = now(server) }
        } catch {
            outcome = error.code.name
        }
        expect(outcome, Self.serverConnections[state, event])
    }

    // MARK: The client's connection

    /// `draining` and `closed` are what this side is told when it wants to send; `false` as above.
    static let clientConnections = StateTable(
        """
        settings goAwayOpenEnded goAwayFinal ping pong window ignorable openCall credentialSent leaves pingSent tick
        start open SETTINGS SETTINGS SETTINGS SETTINGS SETTINGS SETTINGS start start start false start
        open SETTINGS announced final open open open open open open leaving open open
        announced SETTINGS announced final announced announced announced announced draining draining leaving announced announced
        final SETTINGS PROTOCOL final final final final final draining draining leaving final final
        leaving SETTINGS leaving leaving leaving leaving leaving leaving draining draining leaving leaving leaving
        failed failed failed failed failed failed failed failed closed closed failed false failed
        """
    )

    private func clientConnection(_ state: ClientConnectionState, _ event: ClientConnectionEvent) throws
        -> ClientConnectionMachine
    {
        guard state != .start else {
            var client = ClientConnectionMachine(now: at(0))
            _ = client.controls()
            return client
        }
        var client = try ClientConnectionMachine.ready()
        if event == .pong, !client.ping(7, now: at(0)) { Issue.record("no PING") }
        switch state {
        case .start, .open: break
        case .announced: _ = try client.feed(goAway(Baton1.openEndedStreamID))
        case .final:
            _ = try client.feed(goAway(Baton1.openEndedStreamID))
            _ = try client.feed(goAway(5))
        case .leaving: client.leave()
        case .failed: client.fail(WireError(.internalError, "test"))
        }
        _ = client.controls()
        return client
    }

    private func goAway(_ last: StreamID) -> [UInt8] {
        BatonWireTests.bytes(of: .goAway(GoAwayHead(lastStreamID: last, code: .shutdown)))
    }

    @Test("the client's connection", arguments: ClientConnectionState.allCases, ClientConnectionEvent.allCases)
    func clientConnection(state: ClientConnectionState, event: ClientConnectionEvent) throws {
        var client = try clientConnection(state, event)
        func now(_ client: borrowing ClientConnectionMachine) -> String {
            "\(ClientConnectionState(of: client))"
        }
        expect(now(client), "\(state)")
        var outcome = ""
        do {
            switch event {
            case .settings: _ = try client.feed(floorSettings)
            case .goAwayOpenEnded: _ = try client.feed(goAway(Baton1.openEndedStreamID))
            case .goAwayFinal: _ = try client.feed(goAway(5))
            case .ping: _ = try client.feed(BatonWireTests.bytes(of: .ping(1)))
            case .pong: _ = try client.feed(BatonWireTests.bytes(of: .pingAck(7)))
            case .window: _ = try client.feed(frame(.window, body: u32(65_536)))
            case .ignorable: _ = try client.feed(frame(FrameType(rawValue: 9), .ignorable))
            case .openCall: _ = try client.openCall(head: HeadSize(encoded: 5), messageSize: 1)
            case .credentialSent: _ = try client.addCredential("t")
            case .leaves: client.leave()
            case .pingSent: if !client.ping(9, now: at(0)) { outcome = "false" }
            case .tick: try client.tick(now: at(0))
            }
            if outcome.isEmpty { outcome = now(client) }
        } catch let error as WireError {
            outcome = error.code.name
        } catch {
            outcome = "\(error)"
        }
        expect(outcome, Self.clientConnections[state, event])
    }

    // MARK: Complete

    @Test("the tables hold every pair, and honest programs meet all that no error follows")
    func complete() {
        #expect(Self.serverCalls.states == ServerCallMachine.State.allCases.map { "\($0)" })
        #expect(Self.serverCalls.events == ServerCallEvent.allCases.map { "\($0)" })
        #expect(Self.clientCalls.states == ClientCallMachine.State.allCases.map { "\($0)" })
        #expect(Self.clientCalls.events == ClientCallEvent.allCases.map { "\($0)" })
        #expect(Self.serverConnections.states == ServerConnectionState.allCases.map { "\($0)" })
        #expect(Self.serverConnections.events == ServerConnectionEvent.allCases.map { "\($0)" })
        #expect(Self.clientConnections.states == ClientConnectionState.allCases.map { "\($0)" })
        #expect(Self.clientConnections.events == ClientConnectionEvent.allCases.map { "\($0)" })
        let failures: Set<String> = [
            "PROTOCOL", "SETTINGS", "unknownCall", "misuse", "false", "draining", "closed", "-",
        ]
        for (state, events) in StateTables.serverCalls {
            for event in ServerCallEvent.allCases where !events.contains(event) {
                let cell = Self.serverCalls[state, event]
                #expect(failures.contains(cell), "honest programs should meet \(state) x \(event)")
            }
        }
        for (state, events) in StateTables.clientCalls {
            for event in ClientCallEvent.allCases where !events.contains(event) {
                let cell = Self.clientCalls[state, event]
                #expect(failures.contains(cell), "honest programs should meet \(state) x \(event)")
            }
        }
    }
}

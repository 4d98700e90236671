// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("A call as the client sees it: every state with every event")
struct ClientCallMachineTests {
    typealias State = ClientCallMachine.State
    typealias OnEnd = ClientCallMachine.OnEnd

    private func machine(_ state: State, kind: MethodKind = .bidirectional) -> ClientCallMachine {
        var call = ClientCallMachine()
        guard state != .idle else { return call }
        call.sentRequest(kind: kind, endStream: state == .halfClosed)
        switch state {
        case .cancelled: _ = call.cancel()
        case .closed: _ = call.receivedEnd(ok: false, message: false)
        default: break
        }
        #expect(call.state == state)
        return call
    }

    @Test(
        "END_STREAM is sent once, by an open call",
        arguments: [
            (.idle, false, .idle), (.open, true, .halfClosed), (.halfClosed, false, .halfClosed),
            (.cancelled, false, .cancelled), (.closed, false, .closed),
        ] as [(State, Bool, State)]
    )
    func endStream(from: State, done: Bool, to: State) {
        var call = machine(from)
        expect(call.sentEndStream(), done)
        #expect(call.state == to)
    }

    @Test(
        "CANCEL is sent once, until END",
        arguments: [
            (.idle, false, .idle), (.open, true, .cancelled), (.halfClosed, true, .cancelled),
            (.cancelled, false, .cancelled), (.closed, false, .closed),
        ] as [(State, Bool, State)]
    )
    func cancel(from: State, done: Bool, to: State) {
        var call = machine(from)
        expect(call.cancel(), done)
        #expect(call.state == to)
    }

    @Test(
        "a message or RESPONSE is delivered to an open call, discarded by a cancelled one",
        arguments: [
            (.idle, .violation), (.open, .deliver), (.halfClosed, .deliver), (.cancelled, .discard),
            (.closed, .violation),
        ] as [(State, ClientCallMachine.OnReply)]
    )
    func reply(from: State, action: ClientCallMachine.OnReply) {
        var message = machine(from)
        expect(message.receivedData(), action)
        expect(message.receivedMessage(), action)
        #expect(message.state == from)
        var response = machine(from)
        expect(response.receivedResponse(), action)
        #expect(response.state == from)
    }

    @Test(
        "END closes, and is answered by CANCEL where this side is open",
        arguments: [
            (.idle, OnEnd(isViolation: true), .idle), (.open, OnEnd(sendsCancel: true), .closed),
            (.halfClosed, OnEnd(), .closed), (.cancelled, OnEnd(wasCancelled: true), .closed),
            (.closed, OnEnd(isViolation: true), .closed),
        ] as [(State, OnEnd, State)]
    )
    func end(from: State, action: OnEnd, to: State) {
        for ok in [true, false] {
            var call = machine(from)
            expect(call.receivedEnd(ok: ok, message: false), action)
            #expect(call.state == to)
        }
    }

    @Test("RESPONSE comes at most once, and before DATA")
    func response() {
        var twice = machine(.open)
        expect(twice.receivedResponse(), .deliver)
        expect(twice.receivedResponse(), .violation)
        var late = machine(.open)
        expect(late.receivedData(), .deliver)
        expect(late.receivedResponse(), .violation)
    }

    @Test("an OK of a kind with one response has exactly one message", arguments: MethodKind.allCases)
    func count(kind: MethodKind) {
        func outcome(data: Int, end: Bool, ok: Bool = true) -> Bool {
            var call = machine(.halfClosed, kind: kind)
            for _ in 0..<data { _ = call.receivedMessage() }
            return call.receivedEnd(ok: ok, message: end).isCountWrong
        }
        #expect(!outcome(data: 0, end: true))
        #expect(!outcome(data: 1, end: false))
        #expect(outcome(data: 0, end: false) == kind.hasOneResponse)
        #expect(outcome(data: 1, end: true) == kind.hasOneResponse)
        #expect(!outcome(data: 0, end: false, ok: false))
        var two = machine(.halfClosed, kind: kind)
        expect(two.receivedMessage(), .deliver)
        expect(two.receivedMessage(), (kind.hasOneResponse ? .fault : .deliver))
    }
}

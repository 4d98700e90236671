// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("A call as the server sees it: every state with every event")
struct ServerCallMachineTests {
    typealias State = ServerCallMachine.State

    /// A machine in the state, by the shortest way there.
    private func machine(_ state: State, kind: MethodKind? = .bidirectional, failed: Bool = false) -> ServerCallMachine
    {
        var call = ServerCallMachine()
        guard state != .idle else { return call }
        call.receivedRequest(message: false, endStream: state == .halfClosed)
        if let kind { _ = call.accept(kind) }
        switch state {
        case .cancelling: _ = call.receivedCancel()
        case .draining: _ = call.sentEnd()
        case .closed:
            _ = call.receivedCancel()
            _ = call.sentEnd()
        default: break
        }
        call.isFailed = failed
        #expect(call.state == state)
        return call
    }

    @Test(
        "REQUEST opens an idle call only",
        arguments: [(State.idle, State.open)] + State.allCases.dropFirst().map { ($0, $0) }
    )
    func request(from: State, to: State) {
        var call = machine(from)
        call.receivedRequest(message: true, endStream: false)
        #expect(call.state == to)
    }

    @Test(
        "a message",
        arguments: [
            (.idle, .violation, .idle), (.open, .deliver, .open), (.halfClosed, .violation, .halfClosed),
            (.cancelling, .violation, .cancelling), (.draining, .discard, .draining), (.closed, .violation, .closed),
        ] as [(State, ServerCallMachine.OnMessage, State)]
    )
    func message(from: State, action: ServerCallMachine.OnMessage, to: State) {
        var call = machine(from)
        expect(call.receivedMessage(), action)
        #expect(call.state == to)
    }

    @Test(
        "END_STREAM",
        arguments: [
            (.idle, .violation, .idle), (.open, .deliver, .halfClosed), (.halfClosed, .violation, .halfClosed),
            (.cancelling, .violation, .cancelling), (.draining, .discard, .closed), (.closed, .violation, .closed),
        ] as [(State, ServerCallMachine.OnEndStream, State)]
    )
    func endStream(from: State, action: ServerCallMachine.OnEndStream, to: State) {
        var call = machine(from)
        expect(call.receivedEndStream(), action)
        #expect(call.state == to)
    }

    @Test(
        "CANCEL",
        arguments: [
            (.idle, .violation, .idle), (.open, .cancelHandler, .cancelling),
            (.halfClosed, .cancelHandler, .cancelling), (.cancelling, .violation, .cancelling),
            (.draining, .close, .closed), (.closed, .violation, .closed),
        ] as [(State, ServerCallMachine.OnCancel, State)]
    )
    func cancel(from: State, action: ServerCallMachine.OnCancel, to: State) {
        var call = machine(from)
        expect(call.receivedCancel(), action)
        #expect(call.state == to)
    }

    @Test(
        "END",
        arguments: [
            (.idle, false, .idle), (.open, true, .draining), (.halfClosed, true, .closed),
            (.cancelling, true, .closed), (.draining, false, .draining), (.closed, false, .closed),
        ] as [(State, Bool, State)]
    )
    func end(from: State, done: Bool, to: State) {
        var call = machine(from)
        expect(call.sentEnd(), done)
        #expect(call.state == to)
    }

    @Test("a failed call discards what still comes, and closes as any other")
    func failed() {
        var call = machine(.open, failed: true)
        expect(call.receivedMessage(), .discard)
        expect(call.receivedEndStream(), .discard)
        #expect(call.state == .halfClosed)
        expect(call.sentEnd(), true)
        #expect(call.state == .closed)
    }

    @Test("a kind with one request faults at the second message and at none", arguments: MethodKind.allCases)
    func count(kind: MethodKind) {
        var two = machine(.open, kind: kind)
        expect(two.receivedMessage(), .deliver)
        expect(two.receivedMessage(), (kind.hasOneRequest ? .fault : .deliver))
        #expect(two.isFailed == kind.hasOneRequest)
        var none = machine(.open, kind: kind)
        expect(none.receivedEndStream(), (kind.hasOneRequest ? .fault : .deliver))
        #expect(none.state == .halfClosed)
        var atOnce = ServerCallMachine()
        atOnce.receivedRequest(message: false, endStream: true)
        expect(atOnce.accept(kind), !kind.hasOneRequest)
        var whole = ServerCallMachine()
        whole.receivedRequest(message: true, endStream: true)
        expect(whole.accept(kind), true)
    }
}

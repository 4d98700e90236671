// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting

/// Answers calls as a test says.
final class ScriptedConnection: ClientConnection {
    typealias Answer = @Sendable (_ call: OutgoingCall) async throws(RPCError) -> Reply<[UInt8]>
    typealias Open = @Sendable (_ call: OutgoingCall) async throws(RPCError) -> ScriptedStream

    private struct State {
        var isUsable = true
        var departure: ConnectionDeparture?
    }

    private let answer: Answer
    private let onOpen: Open
    private let state = Locked(State())
    /// The calls that were made and opened here.
    let calls = Watched<[OutgoingCall]>([])
    /// How often it was told to close.
    let closings = Watched(0)
    /// Where ``close()`` waits, when the test wants that.
    let closingGate: Gate?

    /// It takes no more calls after the first.
    private let endsWithCall: Bool

    init(
        closingGate: Gate? = nil,
        endsWithCall: Bool = false,
        answer: @escaping Answer = { call throws(RPCError) in Reply(message: call.message ?? []) },
        open: @escaping Open = { _ throws(RPCError) in throw RPCError(.unimplemented, "no streams here") }
    ) {
        self.closingGate = closingGate
        self.endsWithCall = endsWithCall
        self.onOpen = open
        self.answer = answer
    }

    var isUsable: Bool { self.state.withLock { $0.isUsable } }
    var departure: ConnectionDeparture? { self.state.withLock { $0.departure } }

    /// The connection takes no more calls.
    func end(_ departure: ConnectionDeparture? = nil) {
        self.state.withLock { state in
            state.isUsable = false
            state.departure = departure
        }
    }

    func call(_ request: OutgoingCall) async throws(RPCError) -> Reply<[UInt8]> {
        self.calls.update { $0.append(request) }
        if self.endsWithCall { self.end() }
        return try await self.answer(request)
    }

    func open(_ request: OutgoingCall) async throws(RPCError) -> any StreamingCall {
        self.calls.update { $0.append(request) }
        return try await self.onOpen(request)
    }

    func close() async {
        self.beginClosing()
        await self.closingGate?.pass()
    }

    func beginClosing() {
        self.end(self.departure)
        self.closings.update { $0 += 1 }
    }
}

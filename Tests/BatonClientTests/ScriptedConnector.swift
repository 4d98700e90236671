// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Connections whose calls have outcomes that a test wrote down.
final class ScriptedConnector: ClientConnector {
    private struct State {
        var outcomes: [Result<[UInt8], RPCError>]
        var calls = 0
        var connections = 0
    }

    let target = "script"
    private let unusableAfterFailure: Bool
    private let state: Locked<State>

    init(outcomes: [Result<[UInt8], RPCError>], unusableAfterFailure: Bool = false) {
        self.state = Locked(State(outcomes: outcomes))
        self.unusableAfterFailure = unusableAfterFailure
    }

    var calls: Int { self.state.withLock { $0.calls } }
    var connections: Int { self.state.withLock { $0.connections } }

    func connect(timeout: Duration) async throws(RPCError) -> any ClientConnection {
        self.state.withLock { $0.connections += 1 }
        return Connection(owner: self)
    }

    private func next() -> Result<[UInt8], RPCError> {
        self.state.withLock { state in
            state.calls += 1
            return state.outcomes.isEmpty ? .failure(RPCError(.internalError, "no more")) : state.outcomes.removeFirst()
        }
    }

    private final class Connection: ClientConnection {
        private let owner: ScriptedConnector
        private let usable = Locked(true)

        init(owner: ScriptedConnector) {
            self.owner = owner
        }

        var isUsable: Bool { self.usable.withLock { $0 } }

        func call(_ request: OutgoingCall) async throws(RPCError) -> Reply<[UInt8]> {
            let outcome = self.owner.next()
            if case .failure = outcome, self.owner.unusableAfterFailure { self.usable.withLock { $0 = false } }
            return Reply(message: try outcome.get())
        }

        func open(_ request: OutgoingCall) async throws(RPCError) -> any StreamingCall {
            throw RPCError(.unimplemented, "scripted connections make unary calls", processed: .no)
        }

        func close() async {}

        func beginClosing() {}
    }
}

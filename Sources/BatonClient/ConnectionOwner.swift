// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Holds a client's one connection: makes it when a call needs it, and anew when it is gone. The only place of a client
/// that starts tasks.
final class ConnectionOwner: Sendable {
    private enum State {
        case idle
        case connecting(Task<Result<any ClientConnection, RPCError>, Never>)
        case ready(any ClientConnection)
        case closed
    }

    private enum Step {
        case use(any ClientConnection)
        case wait(Task<Result<any ClientConnection, RPCError>, Never>)
        case refuse
    }

    private let connector: any ClientConnector
    private let timeout: Duration
    private let state = Locked(State.idle)

    init(connector: any ClientConnector, timeout: Duration) {
        self.connector = connector
        self.timeout = timeout
    }

    /// A connection that takes calls. Callers that come while one is being made share the attempt.
    func connection() async throws(RPCError) -> any ClientConnection {
        let step = self.state.withLock { state -> Step in
            switch state {
            case .closed:
                return .refuse
            case .ready(let connection) where connection.isUsable:
                return .use(connection)
            case .connecting(let task):
                return .wait(task)
            case .idle, .ready:
                let task = self.connect()
                state = .connecting(task)
                return .wait(task)
            }
        }
        switch step {
        case .use(let connection): return connection
        case .wait(let task): return try await task.value.get()
        case .refuse: throw RPCError(.unavailable, "the client is closed", processed: .no)
        }
    }

    func close() async {
        let last = self.state.withLock { state in
            defer { state = .closed }
            return state
        }
        switch last {
        case .ready(let connection):
            await connection.close()
        case .connecting(let task):
            if case .success(let connection) = await task.value { await connection.close() }
        case .idle, .closed:
            break
        }
    }

    private func connect() -> Task<Result<any ClientConnection, RPCError>, Never> {
        Task {
            let outcome: Result<any ClientConnection, RPCError>
            do throws(RPCError) {
                outcome = .success(try await self.connector.connect(timeout: self.timeout))
            } catch {
                outcome = .failure(error)
            }
            self.state.withLock { state in
                guard case .connecting = state else { return }
                switch outcome {
                case .success(let connection): state = .ready(connection)
                case .failure: state = .idle
                }
            }
            return outcome
        }
    }
}

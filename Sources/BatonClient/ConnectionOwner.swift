// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Holds a client's one connection: makes it when a call needs it, and anew when it is gone. The only place of a client
/// that starts tasks.
final class ConnectionOwner: Sendable {
    private typealias Outcome = Result<any ClientConnection, RPCError>

    private enum Phase {
        case idle
        case connecting(Task<Void, Never>)
        case ready(any ClientConnection)
        case closed
    }

    private struct State {
        var phase = Phase.idle
        /// Calls that wait for the attempt under way.
        var waiters: [UInt64: CheckedContinuation<Outcome?, Never>] = [:]
        /// Calls that stopped waiting before they had begun to.
        var withdrawn: Set<UInt64> = []
        var nextWaiter: UInt64 = 0
    }

    private let connector: any ClientConnector
    private let timeout: Duration
    private let state = Locked(State())

    init(connector: any ClientConnector, timeout: Duration) {
        self.connector = connector
        self.timeout = timeout
    }

    /// A client that nobody holds any more makes no more calls.
    deinit {
        self.state.withLock { state in
            if case .ready(let connection) = state.phase { connection.beginClosing() }
        }
    }

    /// A connection that takes calls. Callers that come while one is being made share the attempt, each until its own
    /// deadline.
    func connection(before deadline: Deadline) async throws(RPCError) -> any ClientConnection {
        if let ready = self.ready() { return ready }
        guard let outcome = await deadline.race({ await self.join() }) else {
            throw deadline.missed("connecting to \(self.connector.target)")
        }
        return try outcome.get()
    }

    private func ready() -> (any ClientConnection)? {
        self.state.withLock { state in
            guard case .ready(let connection) = state.phase, connection.isUsable else { return nil }
            return connection
        }
    }

    /// Waits for a connection; nil when the task is cancelled before there is one.
    private func join() async -> Outcome? {
        let id = self.state.withLock { state in
            state.nextWaiter &+= 1
            return state.nextWaiter
        }
        // A cancellation that came too late to matter leaves its mark behind.
        defer { self.state.withLock { _ = $0.withdrawn.remove(id) } }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let now = self.state.withLock { state -> Outcome?? in
                    if state.withdrawn.remove(id) != nil { return .some(nil) }
                    switch state.phase {
                    case .closed:
                        return .failure(Self.clientIsClosed)
                    case .ready(let connection) where connection.isUsable:
                        return .success(connection)
                    case .idle, .ready:
                        state.phase = .connecting(self.connect())
                    case .connecting:
                        break
                    }
                    state.waiters[id] = continuation
                    return nil
                }
                if let now { continuation.resume(returning: now) }
            }
        } onCancel: {
            let waiter = self.state.withLock { state in
                let waiter = state.waiters.removeValue(forKey: id)
                if waiter == nil { state.withdrawn.insert(id) }
                return waiter
            }
            waiter?.resume(returning: nil)
        }
    }

    func close() async {
        let (last, waiters) = self.state.withLock { state in
            defer {
                state.phase = .closed
                state.waiters = [:]
            }
            return (state.phase, Array(state.waiters.values))
        }
        for waiter in waiters {
            waiter.resume(returning: .failure(Self.clientIsClosed))
        }
        switch last {
        case .ready(let connection):
            await connection.close()
        case .connecting(let task):
            task.cancel()
            await task.value
        case .idle, .closed:
            break
        }
    }

    private static let clientIsClosed = RPCError(.unavailable, "the client is closed", processed: .no)

    private func connect() -> Task<Void, Never> {
        Task {
            let outcome: Outcome
            do throws(RPCError) {
                outcome = .success(try await self.connector.connect(timeout: self.timeout))
            } catch {
                outcome = .failure(error)
            }
            let (isWanted, waiters) = self.state.withLock { state in
                defer { state.waiters = [:] }
                guard case .connecting = state.phase else { return (false, Array(state.waiters.values)) }
                switch outcome {
                case .success(let connection): state.phase = .ready(connection)
                case .failure: state.phase = .idle
                }
                return (true, Array(state.waiters.values))
            }
            for waiter in waiters {
                waiter.resume(returning: outcome)
            }
            // The client was closed meanwhile.
            if !isWanted, case .success(let connection) = outcome { await connection.close() }
        }
    }
}

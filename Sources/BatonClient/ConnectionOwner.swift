// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Holds a client's one connection: makes it when a call needs it, and anew when it is gone. The only place of a client
/// that starts tasks.
final class ConnectionOwner: Sendable {
    typealias Outcome = Result<any ClientConnection, RPCError>

    private struct Attempt {
        let id: UInt64
        /// When it begins.
        let due: MonotonicTime
        let outcome: FirstValue<Outcome>
        let task: Task<Void, Never>
    }

    /// A connection that takes no more calls and may still have some.
    private struct Retired {
        weak var connection: (any ClientConnection)?
    }

    private struct State {
        var isClosed = false
        var current: (connection: any ClientConnection, since: MonotonicTime)?
        var retired: [Retired] = []
        var pacing: ReconnectPacing
        /// The attempt that is under way or due.
        var attempt: Attempt?
        /// Calls that wait for a connection or for their next attempt.
        var waiting = 0
        /// Work of token sources.
        var tasks: [UInt64: Task<Void, Never>] = [:]
        var nextID: UInt64 = 0

        mutating func newID() -> UInt64 {
            self.nextID &+= 1
            return self.nextID
        }

        mutating func retire(_ connection: any ClientConnection) {
            self.retired.removeAll { $0.connection == nil }
            self.retired.append(Retired(connection: connection))
        }
    }

    private let connector: any ClientConnector
    private let configuration: ClientConfiguration
    private let environment: ClientEnvironment
    private let closing = FirstValue<Void>()
    private let state: Locked<State>

    init(connector: any ClientConnector, configuration: ClientConfiguration, environment: ClientEnvironment) {
        self.connector = connector
        self.configuration = configuration
        self.environment = environment
        self.state = Locked(State(pacing: ReconnectPacing(configuration)))
    }

    /// A client that nobody holds any more makes no more calls.
    deinit {
        self.state.withLock { state in
            state.attempt?.task.cancel()
            for task in state.tasks.values { task.cancel() }
            state.current?.connection.beginClosing()
        }
    }

    // MARK: - Waiting for a connection

    private enum Step {
        case use(any ClientConnection)
        case fail(RPCError)
        case wait(FirstValue<Outcome>)
        /// The connection that refused stays for now: it is tried again after a pause.
        case pause(any ClientConnection, until: MonotonicTime)
    }

    /// A connection that takes calls, and is another than the one that refused this call, if that can be.
    ///
    /// Calls that come while one is being made share the attempt, each until its own deadline.
    func connection(
        before deadline: Deadline,
        besides refusing: (any ClientConnection)? = nil
    ) async throws(RPCError) -> any ClientConnection {
        if let ready = self.ready(besides: refusing) { return ready }
        let arrival = self.environment.now()
        var sawFailure = false
        while true {
            switch self.step(arrival, deadline, besides: refusing, sawFailure) {
            case .use(let connection):
                return connection
            case .fail(let error):
                throw error
            case .pause(let connection, let time):
                try await self.pause(
                    until: min(time, deadline.end),
                    deadline,
                    "waiting to call \(self.connector.target) again"
                )
                return connection
            case .wait(let attempt):
                let outcome = await self.environment.race(until: deadline.end) { await attempt.value() }
                self.state.withLock { $0.waiting -= 1 }
                switch outcome {
                case .none:
                    let cause = self.state.withLock { $0.pacing.lastFailure }
                    throw deadline.missed("connecting to \(self.connector.target)", cause: cause)
                case .success(let connection) where connection.isUsable:
                    return connection
                case .failure(let error) where error.code != .unavailable || self.isClosed:
                    throw error
                case .success:
                    break
                case .failure:
                    sawFailure = true
                }
            }
        }
    }

    private func ready(besides refusing: (any ClientConnection)?) -> (any ClientConnection)? {
        self.state.withLock { state in
            guard let current = state.current?.connection, current !== refusing, current.isUsable else { return nil }
            return current
        }
    }

    private func step(
        _ arrival: MonotonicTime,
        _ deadline: Deadline,
        besides refusing: (any ClientConnection)?,
        _ sawFailure: Bool
    ) -> Step {
        let now = self.environment.now()
        let random = self.environment.random()
        return self.state.withLock { state in
            guard !state.isClosed else { return .fail(Self.clientIsClosed) }
            if let (current, since) = state.current {
                if !current.isUsable {
                    state.pacing.connectionEnded(
                        target: self.connector.target,
                        since: since,
                        departure: current.departure,
                        failure: current.failure,
                        now: now,
                        random: random
                    )
                    state.current = nil
                    state.retire(current)
                } else if current !== refusing {
                    return .use(current)
                } else if state.attempt == nil, !state.pacing.mayReplace(now: now) {
                    let pause = self.configuration.reconnect.delay(afterFailures: 1, random: random)
                    return .pause(current, until: now.advanced(by: pause))
                }
            }
            let due = state.attempt?.due ?? max(now, state.pacing.notBefore)
            guard due <= now || due <= state.pacing.patience(arrival: arrival, deadline: deadline) else {
                return .fail(
                    state.pacing.unavailable(target: self.connector.target, due: sawFailure ? nil : due, now: now)
                )
            }
            guard state.waiting < self.configuration.waitingCalls else { return .fail(self.tooManyWait(state.waiting)) }
            state.waiting += 1
            if let attempt = state.attempt { return .wait(attempt.outcome) }
            let attempt = self.begin(id: state.newID(), due: due)
            state.attempt = attempt
            return .wait(attempt.outcome)
        }
    }

    /// Waits; throws when the call's time or the client ends first, or too many wait.
    ///
    /// - Parameter step: what the wait is for, for the error.
    func pause(until time: MonotonicTime, _ deadline: Deadline, _ step: String) async throws(RPCError) {
        let refusal = self.state.withLock { state -> RPCError? in
            if state.isClosed { return Self.clientIsClosed }
            guard state.waiting < self.configuration.waitingCalls else { return self.tooManyWait(state.waiting) }
            state.waiting += 1
            return nil
        }
        if let refusal { throw refusal }
        let isClosed: Void? = await self.environment.race(until: time) { await self.closing.value() }
        self.state.withLock { $0.waiting -= 1 }
        if isClosed != nil { throw Self.clientIsClosed }
        if Task.isCancelled || deadline.isPast(at: self.environment.now()) { throw deadline.missed(step) }
    }

    private var isClosed: Bool { self.state.withLock { $0.isClosed } }

    static let clientIsClosed = RPCError(.unavailable, "the client is closed", processed: .no)

    private func tooManyWait(_ count: Int) -> RPCError {
        RPCError(
            .resourceExhausted,
            "\(count) calls wait for a connection to \(self.connector.target) or for their next attempt already "
                + "(limit \(self.configuration.waitingCalls))",
            processed: .no
        )
    }

    // MARK: - Connecting

    private func begin(id: UInt64, due: MonotonicTime) -> Attempt {
        let outcome = FirstValue<Outcome>()
        let (connector, environment, timeout) = (self.connector, self.environment, self.configuration.connectTimeout)
        // Does not hold the owner: when the last call is gone, so may the client.
        let task = Task { [weak self] in
            if due > environment.now() { await environment.sleep(due) }
            // Closed before it began.
            guard !Task.isCancelled else { return outcome.resolve(.failure(Self.clientIsClosed)) }
            let result: Outcome
            do throws(RPCError) {
                result = .success(try await connector.connect(timeout: timeout))
            } catch {
                result = .failure(error)
            }
            let isWanted = self?.conclude(id, result) ?? false
            // The client was closed or left meanwhile.
            if !isWanted, case .success(let connection) = result { await connection.close() }
            outcome.resolve(result)
        }
        return Attempt(id: id, due: due, outcome: outcome, task: task)
    }

    /// - Returns: false when nobody needs the connection any more.
    private func conclude(_ id: UInt64, _ result: Outcome) -> Bool {
        let now = self.environment.now()
        let random = self.environment.random()
        let (isWanted, replaced) = self.state.withLock { state -> (Bool, (any ClientConnection)?) in
            guard !state.isClosed, state.attempt?.id == id else { return (false, nil) }
            state.attempt = nil
            switch result {
            case .success(let connection):
                let replaced = state.current?.connection
                if let replaced { state.retire(replaced) }
                state.current = (connection, now)
                return (true, replaced)
            case .failure(let error):
                state.pacing.attemptFailed(error, now: now, random: random)
                return (true, nil)
            }
        }
        // Calls that are open on it go on.
        replaced?.beginClosing()
        return isWanted
    }

    // MARK: - Work beside the calls

    /// Runs `work` as a task of the client, which is cancelled and waited for when the client closes.
    ///
    /// - Returns: false when the client is closed, and then nothing runs.
    func start(_ work: @escaping @Sendable () async -> Void) -> Bool {
        self.state.withLock { state in
            guard !state.isClosed else { return false }
            let id = state.newID()
            state.tasks[id] = Task { [weak self] in
                await work()
                self?.finished(id)
            }
            return true
        }
    }

    private func finished(_ id: UInt64) {
        self.state.withLock { _ = $0.tasks.removeValue(forKey: id) }
    }

    // MARK: - Closing

    /// Ends waiting calls, lets open ones finish, closes the connections.
    func close() async {
        let last = self.state.withLock { state -> State in
            let last = state
            state.isClosed = true
            state.current = nil
            state.retired = []
            state.attempt = nil
            state.tasks = [:]
            return last
        }
        self.closing.resolve(())
        last.attempt?.outcome.resolve(.failure(Self.clientIsClosed))
        last.attempt?.task.cancel()
        for task in last.tasks.values { task.cancel() }
        var connections = last.retired.compactMap(\.connection)
        if let current = last.current?.connection { connections.append(current) }
        await withTaskGroup { group in
            for connection in connections { group.addTask { await connection.close() } }
        }
        await last.attempt?.task.value
        for task in last.tasks.values { await task.value }
    }
}

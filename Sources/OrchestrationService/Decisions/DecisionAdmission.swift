// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Lets a few decisions be computed at a time and a bounded number wait for their turn, the first the first.
final class DecisionAdmission: Sendable {
    typealias Sleep = @Sendable (Duration) async throws -> Void

    private enum Outcome {
        case admitted
        case timedOut
        case cancelled
    }

    private enum Waiter {
        /// Has its place in the line and does not wait yet.
        case joined
        case suspended(CheckedContinuation<Outcome, Never>)
        /// Left the line before it waited.
        case decided(Outcome)
    }

    private struct State {
        var running = 0
        /// The waiters that are not decided, in their order.
        var line: [UInt64] = []
        var waiters: [UInt64: Waiter] = [:]
        var nextID: UInt64 = 0
    }

    private enum Entry {
        case admitted
        case full
        case waiting(UInt64)
    }

    private let limits: DecisionLimits
    private let sleep: Sleep
    private let state = Locked(State())

    /// - Parameter sleep: waits for a duration; throws when its task is cancelled.
    init(limits: DecisionLimits, sleep: @escaping Sleep = { try await Task.sleep(for: $0) }) {
        self.limits = limits
        self.sleep = sleep
    }

    /// How many run and how many wait at the moment.
    var load: (running: Int, waiting: Int) {
        self.state.withLock { ($0.running, $0.line.count) }
    }

    /// Runs `body` when its turn has come.
    ///
    /// - Parameter remaining: how much time the call has left; it waits for at most half of it.
    /// - Throws: `RPCError` with `RESOURCE_EXHAUSTED` and a time to wait when the line is full or the turn does not come;
    ///   `CancellationError` when the task is cancelled before its turn; what `body` throws.
    func run<Value: Sendable>(remaining: Duration, _ body: () async throws -> Value) async throws -> Value {
        switch self.enter() {
        case .admitted: break
        case .full: throw self.lineIsFull
        case .waiting(let id):
            let longest = min(remaining / 2, self.limits.longestWait)
            switch await self.wait(id, longest: longest) {
            case .admitted: break
            case .timedOut: throw self.waitedTooLong(longest)
            case .cancelled: throw CancellationError()
            }
        }
        defer { self.leave() }
        return try await body()
    }

    private func enter() -> Entry {
        self.state.withLock { state in
            if state.running < max(1, self.limits.concurrent) {
                state.running += 1
                return .admitted
            }
            guard state.line.count < self.limits.waiting else { return .full }
            let id = state.nextID
            state.nextID &+= 1
            state.line.append(id)
            state.waiters[id] = .joined
            return .waiting(id)
        }
    }

    private func wait(_ id: UInt64, longest: Duration) async -> Outcome {
        await withTaskGroup(of: Void.self, returning: Outcome.self) { group in
            group.addTask {
                try? await self.sleep(longest)
                // Does nothing to one whose turn has come: then the sleep was cut short below.
                self.decide(id, .timedOut)
            }
            let outcome = await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    self.suspend(id, continuation)
                }
            } onCancel: {
                self.decide(id, .cancelled)
            }
            group.cancelAll()
            return outcome
        }
    }

    private func suspend(_ id: UInt64, _ continuation: CheckedContinuation<Outcome, Never>) {
        let decided: Outcome? = self.state.withLock { state in
            if case .decided(let outcome) = state.waiters[id] {
                state.waiters[id] = nil
                return outcome
            }
            state.waiters[id] = .suspended(continuation)
            return nil
        }
        if let decided { continuation.resume(returning: decided) }
    }

    /// Takes a waiter out of the line; one that is out of it already keeps its outcome.
    private func decide(_ id: UInt64, _ outcome: Outcome) {
        let continuation: CheckedContinuation<Outcome, Never>? = self.state.withLock { state in
            guard let place = state.line.firstIndex(of: id) else { return nil }
            state.line.remove(at: place)
            return Self.settle(id, outcome, &state)
        }
        continuation?.resume(returning: outcome)
    }

    /// Gives the place to the first in the line.
    private func leave() {
        let continuation: CheckedContinuation<Outcome, Never>? = self.state.withLock { state in
            guard !state.line.isEmpty else {
                state.running -= 1
                return nil
            }
            return Self.settle(state.line.removeFirst(), .admitted, &state)
        }
        continuation?.resume(returning: .admitted)
    }

    private static func settle(
        _ id: UInt64,
        _ outcome: Outcome,
        _ state: inout State
    ) -> CheckedContinuation<Outcome, Never>? {
        guard case .suspended(let continuation) = state.waiters[id] else {
            state.waiters[id] = .decided(outcome)
            return nil
        }
        state.waiters[id] = nil
        return continuation
    }

    private var lineIsFull: RPCError {
        self.refusal(
            "\(self.limits.concurrent) decisions are being computed and \(self.limits.waiting) wait "
                + "(limits decisions.concurrent and decisions.waiting)"
        )
    }

    private func waitedTooLong(_ longest: Duration) -> RPCError {
        self.refusal(
            "\(self.limits.concurrent) decisions are being computed (limit decisions.concurrent); "
                + "no turn came within \(longest.shortText)"
        )
    }

    private func refusal(_ message: String) -> RPCError {
        RPCError(.resourceExhausted, message, processed: .no, retryAfter: self.limits.retryAfter)
    }
}

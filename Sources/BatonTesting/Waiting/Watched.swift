// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// A value that a test can wait on: an event with a deadline instead of a sleep.
package final class Watched<State: Sendable>: Sendable {
    private struct Waiter {
        let id: UInt64
        let condition: @Sendable (State) -> Bool
        let continuation: CheckedContinuation<State, any Error>
    }

    private struct Storage {
        var state: State
        var waiters: [Waiter] = []
        var nextID: UInt64 = 0
        var cancelled: Set<UInt64> = []
    }

    private let storage: Locked<Storage>

    package init(_ state: State) {
        self.storage = Locked(Storage(state: state))
    }

    /// The value now.
    package var value: State {
        self.storage.withLock { $0.state }
    }

    /// Changes the value and wakes who waited for it.
    package func update(_ change: @Sendable (inout State) -> Void) {
        let (state, woken) = self.storage.withLock { storage -> (State, [Waiter]) in
            change(&storage.state)
            let state = storage.state
            let woken = storage.waiters.filter { $0.condition(state) }
            storage.waiters.removeAll { waiter in woken.contains { $0.id == waiter.id } }
            return (state, woken)
        }
        for waiter in woken {
            waiter.continuation.resume(returning: state)
        }
    }

    /// Waits until the condition holds.
    ///
    /// - Throws: ``TestTimeout`` when it does not within the time.
    @discardableResult
    package func wait(
        for what: String,
        within time: Duration = .seconds(10),
        until condition: @escaping @Sendable (State) -> Bool
    ) async throws -> State {
        try await withDeadline(time, for: what) { try await self.wait(condition) }
    }

    private func wait(_ condition: @escaping @Sendable (State) -> Bool) async throws -> State {
        let id = self.storage.withLock { storage in
            storage.nextID += 1
            return storage.nextID
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let outcome = self.storage.withLock { storage -> Result<State, any Error>? in
                    if storage.cancelled.remove(id) != nil { return .failure(CancellationError()) }
                    if condition(storage.state) { return .success(storage.state) }
                    storage.waiters.append(Waiter(id: id, condition: condition, continuation: continuation))
                    return nil
                }
                if let outcome { continuation.resume(with: outcome) }
            }
        } onCancel: {
            let waiter = self.storage.withLock { storage -> Waiter? in
                guard let index = storage.waiters.firstIndex(where: { $0.id == id }) else {
                    storage.cancelled.insert(id)
                    return nil
                }
                return storage.waiters.remove(at: index)
            }
            waiter?.continuation.resume(throwing: CancellationError())
        }
    }
}

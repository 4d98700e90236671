// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A value that comes once, and whoever waits for it. Any thread.
package final class FirstValue<Value: Sendable>: Sendable {
    private typealias Waiter = CheckedContinuation<Value?, Never>

    private struct State {
        var value: Value?
        var waiters: [UInt64: Waiter] = [:]
        var nextWaiter: UInt64 = 0
    }

    private let state = Locked(State())

    package init() {}

    /// Sets the value; what was set first stands.
    package func resolve(_ value: Value) {
        let waiters = self.state.withLock { state -> [Waiter] in
            guard state.value == nil else { return [] }
            state.value = value
            defer { state.waiters = [:] }
            // In the order in which they came.
            return state.waiters.sorted { $0.key < $1.key }.map(\.value)
        }
        for waiter in waiters { waiter.resume(returning: value) }
    }

    /// The value, once it has come; nil when the task is cancelled before.
    package func value() async -> Value? {
        let (value, id) = self.state.withLock { state in
            state.nextWaiter &+= 1
            return (state.value, state.nextWaiter)
        }
        if let value { return value }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let now = self.state.withLock { state -> Value?? in
                    if let value = state.value { return value }
                    // Looked at under the lock: a cancellation that comes later finds the waiter.
                    if Task.isCancelled { return .some(nil) }
                    state.waiters[id] = continuation
                    return nil
                }
                if let now { continuation.resume(returning: now) }
            }
        } onCancel: {
            self.state.withLock { $0.waiters.removeValue(forKey: id) }?.resume(returning: nil)
        }
    }

    /// The value, or the error in its place, once it has come.
    ///
    /// - Throws: the error in its place; `CancellationError` when the task is cancelled before.
    package func get<Success>() async throws -> Success where Value == Result<Success, any Error> {
        guard let result = await self.value() else { throw CancellationError() }
        return try result.get()
    }
}

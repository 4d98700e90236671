// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// A value that comes once, or an error in its place, and whoever waits for it. Any thread.
final class FirstValue<Value: Sendable>: Sendable {
    private typealias Waiter = CheckedContinuation<Void, Never>

    private struct State {
        var result: Result<Value, any Error>?
        var waiters: [UInt64: Waiter] = [:]
        var nextWaiter: UInt64 = 0
    }

    private let state = Locked(State())

    /// Sets the value; what was set first stands.
    func resolve(_ result: Result<Value, any Error>) {
        let waiters = self.state.withLock { state -> [Waiter] in
            guard state.result == nil else { return [] }
            state.result = result
            defer { state.waiters = [:] }
            return Array(state.waiters.values)
        }
        for waiter in waiters { waiter.resume() }
    }

    /// The value, once it has come.
    ///
    /// - Throws: the error in its place; `CancellationError` when the task is cancelled before.
    func get() async throws -> Value {
        if let result = self.state.withLock({ $0.result }) { return try result.get() }
        let id = self.state.withLock { state in
            state.nextWaiter &+= 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isNow = self.state.withLock { state in
                    if Task.isCancelled || state.result != nil { return true }
                    state.waiters[id] = continuation
                    return false
                }
                if isNow { continuation.resume() }
            }
        } onCancel: {
            self.state.withLock { $0.waiters.removeValue(forKey: id) }?.resume()
        }
        guard let result = self.state.withLock({ $0.result }) else { throw CancellationError() }
        return try result.get()
    }
}

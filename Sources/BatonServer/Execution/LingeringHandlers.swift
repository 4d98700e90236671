// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Handlers that still run although their connection is gone. A server keeps its event loops and threads until they
/// have returned, or they would be resumed nowhere.
final class LingeringHandlers: Sendable {
    private struct State {
        var count = 0
        var waiting: [@Sendable () -> Void] = []
    }

    private let state = Locked(State())

    func add(_ count: Int) {
        self.state.withLock { $0.count += count }
    }

    func returned() {
        let done = self.state.withLock { state -> [@Sendable () -> Void] in
            state.count -= 1
            guard state.count <= 0 else { return [] }
            defer { state.waiting = [] }
            return state.waiting
        }
        for waiter in done { waiter() }
    }

    /// Calls `done` when there is none, perhaps at once.
    func whenNone(_ done: @escaping @Sendable () -> Void) {
        let isNow = self.state.withLock { state in
            guard state.count > 0 else { return true }
            state.waiting.append(done)
            return false
        }
        if isNow { done() }
    }
}

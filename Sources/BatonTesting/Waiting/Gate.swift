// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Where handlers of a test wait, whatever happens to their task, until the test lets them go.
package final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Locked(State())
    private let arrivals = Watched(0)

    package init() {}

    /// How many have come here so far.
    package var arrived: Int { self.arrivals.value }

    /// Waits for the gate to open; cancellation does not end the wait.
    package func pass() async {
        self.arrivals.update { $0 += 1 }
        await withCheckedContinuation { continuation in
            let isOpen = self.state.withLock { state in
                if !state.isOpen { state.waiting.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }

    /// Lets all go who wait and who will come.
    package func open() {
        let waiting = self.state.withLock { state in
            defer { state.waiting = [] }
            state.isOpen = true
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    /// Waits until so many have come.
    package func waitForArrivals(_ count: Int, within time: Duration = .seconds(10)) async throws {
        try await self.arrivals.wait(for: "\(count) arrivals at the gate", within: time) { $0 >= count }
    }
}

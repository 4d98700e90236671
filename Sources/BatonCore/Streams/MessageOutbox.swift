// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Messages of one call on their way from the tasks that write them to the event loop that sends them.
///
/// Writers suspend above the capacity. One wake-up of the loop serves many messages.
package final class MessageOutbox: Sendable {
    private typealias Waiter = CheckedContinuation<Void, Never>

    private struct State {
        /// Messages that wait are `messages[first...]`.
        var messages: [[UInt8]] = []
        var first = 0
        var bytes = 0
        var isFinished = false
        /// Why no more can be written.
        var failure: (any Error)?
        /// The loop was woken and has not looked since.
        var isWoken = false
        var waiters: [UInt64: Waiter] = [:]
        var nextWaiter: UInt64 = 0

        var isEmpty: Bool { self.first == self.messages.count }

        mutating func takeWaiters() -> [Waiter] {
            guard !self.waiters.isEmpty else { return [] }
            defer { self.waiters = [:] }
            // In the order in which they came.
            return self.waiters.sorted { $0.key < $1.key }.map(\.value)
        }
    }

    private let capacity: Int
    private let wake: @Sendable () -> Void
    private let state = Locked(State())

    /// - Parameters:
    ///   - capacity: bytes that may wait; one message more than that is always taken.
    ///   - wake: makes the event loop call ``next()`` until it is nil; called outside the lock, on any thread.
    package init(capacity: Int, wake: @escaping @Sendable () -> Void) {
        self.capacity = max(1, capacity)
        self.wake = wake
    }

    /// Whether nothing waits to be sent.
    package var isEmpty: Bool { self.state.withLock { $0.isEmpty } }
    /// Bytes that wait to be sent.
    package var bytes: Int { self.state.withLock { $0.bytes } }

    /// Adds a message, and suspends until there is room for another.
    ///
    /// - Throws: the error given to ``fail(_:)``; `CancellationError` when the task is cancelled: the message goes out
    ///   nevertheless unless the call is over.
    package func add(_ message: [UInt8]) async throws {
        let (isFull, wakes) = try self.state.withLock { state in
            if let failure = state.failure { throw failure }
            guard !state.isFinished else {
                throw RPCError(.internalError, "a message is written behind the last", origin: .local)
            }
            state.messages.append(message)
            state.bytes += message.count
            defer { state.isWoken = true }
            return (state.bytes >= self.capacity, !state.isWoken)
        }
        if wakes { self.wake() }
        if isFull { try await self.room() }
    }

    /// Suspends while the outbox is full.
    ///
    /// - Throws: as ``add(_:)``.
    package func room() async throws {
        try Task.checkCancellation()
        let id = self.state.withLock { state in
            state.nextWaiter &+= 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isNow = self.state.withLock { state in
                    if Task.isCancelled || state.failure != nil || state.bytes < self.capacity { return true }
                    state.waiters[id] = continuation
                    return false
                }
                if isNow { continuation.resume() }
            }
        } onCancel: {
            self.state.withLock { $0.waiters.removeValue(forKey: id) }?.resume()
        }
        try Task.checkCancellation()
        if let failure = self.state.withLock({ $0.failure }) { throw failure }
    }

    /// No more messages follow those that were added.
    package func finish() {
        let wakes = self.state.withLock { state in
            state.isFinished = true
            defer { state.isWoken = true }
            return !state.isWoken
        }
        if wakes { self.wake() }
    }

    /// The call is over: what waits is dropped, and writers get `error`. The first call counts.
    package func fail(_ error: any Error) {
        let (waiters, _) = self.state.withLock { state -> ([Waiter], [[UInt8]]) in
            if state.failure == nil { state.failure = error }
            let dropped = state.messages
            state.messages = []
            state.first = 0
            state.bytes = 0
            return (state.takeWaiters(), dropped)
        }
        for waiter in waiters { waiter.resume() }
    }

    /// What the event loop does next for the call.
    package enum Next: Sendable {
        case message([UInt8])
        /// Everything is sent and nothing follows.
        case finished
        /// Nothing waits now; the outbox wakes the loop when that changes.
        case empty
    }

    /// Takes the next message, on the event loop and only while the call takes one.
    package func next() -> Next {
        let (next, waiters) = self.state.withLock { state -> (Next, [Waiter]) in
            guard state.first < state.messages.count else {
                state.isWoken = false
                return (state.isFinished && state.failure == nil ? .finished : .empty, [])
            }
            let message = state.messages[state.first]
            state.messages[state.first] = []
            state.first += 1
            if state.first == state.messages.count {
                state.messages.removeAll(keepingCapacity: state.messages.capacity <= 64)
                state.first = 0
            } else if state.first >= 256 {
                state.messages.removeFirst(state.first)
                state.first = 0
            }
            let wasFull = state.bytes >= self.capacity
            state.bytes -= message.count
            // Woken at half, so that a writer finds room for more than one.
            let resumes = state.bytes <= self.capacity / 2 && (wasFull || !state.waiters.isEmpty)
            return (.message(message), resumes ? state.takeWaiters() : [])
        }
        for waiter in waiters { waiter.resume() }
        return next
    }
}

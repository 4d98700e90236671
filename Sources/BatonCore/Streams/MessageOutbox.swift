// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Messages of one call on their way from the tasks that write them to the event loop that sends them.
///
/// Writers suspend above the capacity. One wake-up of the loop serves many messages.
package final class MessageOutbox: Sendable {
    private typealias Waiter = CheckedContinuation<Void, Never>

    private struct State {
        var messages = Backlog<[UInt8]>()
        var bytes = 0
        var isFinished = false
        /// Why no more can be written.
        var failure: (any Error)?
        /// The loop was woken and has not seen the outbox empty since.
        var isWoken = false
        var waiters: [UInt64: Waiter] = [:]
        var nextWaiter: UInt64 = 0

        mutating func takeWaiters() -> [Waiter] {
            guard !self.waiters.isEmpty else { return [] }
            defer { self.waiters = [:] }
            // In the order in which they came.
            return self.waiters.sorted { $0.key < $1.key }.map(\.value)
        }
    }

    /// What a message counts at least, as DATA does in the protocol: empty messages take memory too.
    private static let leastCost = 64

    private let capacity: Int
    private let wake: @Sendable () -> Void
    private let state = Locked(State())

    /// - Parameters:
    ///   - capacity: bytes that may wait; one message more than that is always taken.
    ///   - wake: makes the event loop call ``next()`` until it is empty; called outside the lock, on any thread.
    package init(capacity: Int, wake: @escaping @Sendable () -> Void) {
        self.capacity = max(1, capacity)
        self.wake = wake
    }

    /// Whether nothing waits to be sent.
    package var isEmpty: Bool { self.state.withLock { $0.messages.isEmpty } }
    /// Bytes that wait to be sent, at least 64 for each message.
    package var bytes: Int { self.state.withLock { $0.bytes } }

    private static func cost(of message: [UInt8]) -> Int { max(Self.leastCost, message.count) }

    /// Adds a message, and suspends until there is room for another.
    ///
    /// - Throws: the error given to ``fail(_:)``; `CancellationError` when the task is cancelled: a message that was
    ///   added before goes out nevertheless unless the call is over.
    package func add(_ message: [UInt8]) async throws {
        if try self.append(message) { try await self.room() }
    }

    /// Adds a message.
    ///
    /// - Returns: whether the outbox is full now; the writer then waits for ``room()``.
    /// - Throws: as ``add(_:)``, and then the message was not added.
    package func append(_ message: [UInt8]) throws -> Bool {
        try Task.checkCancellation()
        let (isFull, wakes) = try self.state.withLock { state in
            if let failure = state.failure { throw failure }
            guard !state.isFinished else {
                throw RPCError(.internalError, "a message is written behind the last", origin: .local)
            }
            state.messages.append(message)
            state.bytes += Self.cost(of: message)
            defer { state.isWoken = true }
            return (state.bytes >= self.capacity, !state.isWoken)
        }
        if wakes { self.wake() }
        return isFull
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
            guard !state.isFinished, state.failure == nil else { return false }
            state.isFinished = true
            defer { state.isWoken = true }
            return !state.isWoken
        }
        if wakes { self.wake() }
    }

    /// The call is over: what waits is dropped, and writers get `error`. The first call counts.
    package func fail(_ error: any Error) {
        let (waiters, _) = self.state.withLock { state -> ([Waiter], Backlog<[UInt8]>) in
            if state.failure == nil { state.failure = error }
            state.bytes = 0
            // Freed outside the lock.
            return (state.takeWaiters(), state.messages.takeAll())
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

    /// Takes the next message, on the event loop and only while the call takes one. Who stops before the outbox is empty
    /// comes back without being woken.
    package func next() -> Next {
        let (next, waiters) = self.state.withLock { state -> (Next, [Waiter]) in
            guard let message = state.messages.popFirst() else {
                state.isWoken = false
                return (state.isFinished && state.failure == nil ? .finished : .empty, [])
            }
            state.bytes -= Self.cost(of: message)
            // At half, so that a writer finds room for more than one.
            return (.message(message), state.bytes <= self.capacity / 2 ? state.takeWaiters() : [])
        }
        for waiter in waiters { waiter.resume() }
        return next
    }
}

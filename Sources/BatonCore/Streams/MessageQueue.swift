// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Messages of one call on their way from the event loop that receives them to the task that reads them.
///
/// The peer's credit bounds it: what is taken is told to `onTaken` in sums of at least `quantum`, so that a fast reader
/// costs one hop to the loop for many messages. What is held back is less than a grant that the protocol would send.
package final class MessageQueue: MessageSource {
    private typealias Waiter = CheckedContinuation<Void, Never>

    private struct State {
        /// Unread messages are `messages[first...]`; those before were taken.
        var messages: [ReceivedMessage] = []
        var first = 0
        var unreadBytes = 0
        /// Set once: nil inside for the regular end.
        var end: (any Error)??
        var owed = 0
        var waiter: Waiter?
        var isReading = false

        mutating func pop() -> ReceivedMessage? {
            guard self.first < self.messages.count else { return nil }
            let message = self.messages[self.first]
            // The slot gives up its hold on the bytes at once.
            self.messages[self.first] = ReceivedMessage(bytes: [], cost: 0)
            self.first += 1
            if self.first == self.messages.count {
                self.messages.removeAll(keepingCapacity: self.messages.capacity <= 64)
                self.first = 0
            } else if self.first >= 256 {
                self.messages.removeFirst(self.first)
                self.first = 0
            }
            self.unreadBytes -= message.bytes.count
            return message
        }
    }

    private enum Step {
        case message(ReceivedMessage, owed: Int)
        case end((any Error)?)
        case wait
        case busy
    }

    private let quantum: Int
    private let onTaken: @Sendable (_ cost: Int) -> Void
    private let state = Locked(State())

    /// - Parameters:
    ///   - quantum: the least credit worth telling, a quarter of what the call began with.
    ///   - onTaken: returns credit to the peer; called on the reader's thread.
    package init(quantum: Int, onTaken: @escaping @Sendable (_ cost: Int) -> Void) {
        self.quantum = max(1, quantum)
        self.onTaken = onTaken
    }

    /// Bytes of messages that wait to be read.
    package var unreadBytes: Int { self.state.withLock { $0.unreadBytes } }

    /// Adds a message; ignored behind the end.
    package func push(_ message: ReceivedMessage) {
        let waiter = self.state.withLock { state -> Waiter? in
            guard state.end == nil else { return nil }
            state.messages.append(message)
            state.unreadBytes += message.bytes.count
            return state.waiter.take()
        }
        waiter?.resume()
    }

    /// No more messages come. The first end counts.
    ///
    /// - Parameters:
    ///   - error: what the reader gets behind the messages that it has not read; nil for the regular end.
    ///   - dropping: forget those messages: nobody wants them.
    package func finish(_ error: (any Error)? = nil, dropping: Bool = false) {
        let (waiter, _) = self.state.withLock { state -> (Waiter?, [ReceivedMessage]) in
            if state.end == nil { state.end = .some(error) }
            guard dropping else { return (state.waiter.take(), []) }
            defer {
                state.messages = []
                state.first = 0
                state.unreadBytes = 0
            }
            // Freed outside the lock.
            return (state.waiter.take(), state.messages)
        }
        waiter?.resume()
    }

    package func next<Message>(
        _ decode: (_ bytes: UnsafeRawBufferPointer) throws -> Message
    ) async throws -> Message? {
        guard let message = try await self.next() else { return nil }
        return try message.bytes.withUnsafeBytes(decode)
    }

    /// The next message; nil behind the last.
    package func next() async throws -> ReceivedMessage? {
        while true {
            switch self.step() {
            case .message(let message, let owed):
                if owed > 0 { self.onTaken(owed) }
                return message
            case .end(let error):
                if let error { throw error }
                return nil
            case .busy:
                throw RPCError(.internalError, "two tasks read the messages of one call at once", origin: .local)
            case .wait:
                await self.wait()
                self.state.withLock { $0.isReading = false }
                try Task.checkCancellation()
            }
        }
    }

    private func step() -> Step {
        self.state.withLock { state in
            guard !state.isReading else { return .busy }
            if let message = state.pop() {
                state.owed += message.cost
                guard state.owed >= self.quantum else { return .message(message, owed: 0) }
                defer { state.owed = 0 }
                return .message(message, owed: state.owed)
            }
            if let end = state.end { return .end(end) }
            state.isReading = true
            return .wait
        }
    }

    /// Waits for a message, the end, or the task's cancellation.
    private func wait() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isReady = self.state.withLock { state in
                    if Task.isCancelled || state.end != nil || state.first < state.messages.count { return true }
                    state.waiter = continuation
                    return false
                }
                if isReady { continuation.resume() }
            }
        } onCancel: {
            self.state.withLock { $0.waiter.take() }?.resume()
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Messages of one call on their way from the event loop that receives them to the task that reads them.
///
/// The peer's credit bounds it: what is taken is told to `onTaken` in sums of at least `quantum`, so that a fast reader
/// costs one hop to the loop for many messages. What is held back is less than a grant that the protocol would send.
package final class MessageQueue: MessageSource {
    private typealias Waiter = CheckedContinuation<Void, Never>

    private struct State {
        var unread = Backlog<ReceivedMessage>()
        var unreadBytes = 0
        /// Set once: nil inside for the regular end.
        var end: (any Error)??
        /// Credit of taken messages that was not told yet.
        var owed = 0
        var waiter: Waiter?
        var isReading = false
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
    ///   - onTaken: returns credit to the peer; called on the reader's thread, and not once the end is known.
    package init(quantum: Int, onTaken: @escaping @Sendable (_ cost: Int) -> Void) {
        self.quantum = max(1, quantum)
        self.onTaken = onTaken
    }

    /// Bytes of messages that wait to be read.
    package var unreadBytes: Int { self.state.withLock { $0.unreadBytes } }

    /// Adds a message; ignored behind the end.
    package func push(_ message: ReceivedMessage) {
        self.add(CollectionOfOne(message))
    }

    /// Adds messages under one lock and with one wake-up; ignored behind the end.
    package func push(contentsOf messages: [ReceivedMessage]) {
        self.add(messages)
    }

    private func add(_ messages: some Collection<ReceivedMessage>) {
        let waiter = self.state.withLock { state -> Waiter? in
            guard state.end == nil, !messages.isEmpty else { return nil }
            state.unread.append(contentsOf: messages)
            for message in messages { state.unreadBytes += message.bytes.count }
            return state.waiter.take()
        }
        waiter?.resume()
    }

    /// No more messages come. The first end counts.
    ///
    /// - Parameters:
    ///   - error: what the reader gets behind the messages that it has not read; nil for the regular end.
    ///   - dropping: forget those messages: nobody wants them. When there were any, `error` counts whatever ended the
    ///     queue before.
    package func finish(_ error: (any Error)? = nil, dropping: Bool = false) {
        let (waiter, _) = self.state.withLock { state -> (Waiter?, Backlog<ReceivedMessage>) in
            // Who did not get all messages must not take them for all.
            if state.end == nil || (dropping && !state.unread.isEmpty) { state.end = .some(error) }
            guard dropping else { return (state.waiter.take(), Backlog()) }
            state.unreadBytes = 0
            // Freed outside the lock.
            return (state.waiter.take(), state.unread.takeAll())
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
    ///
    /// - Throws: the error given to ``finish(_:dropping:)``, behind the last message; `CancellationError` when the task
    ///   is cancelled, whatever waits: it stays for a later reader.
    package func next() async throws -> ReceivedMessage? {
        while true {
            try Task.checkCancellation()
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
            }
        }
    }

    private func step() -> Step {
        self.state.withLock { state in
            guard !state.isReading else { return .busy }
            if let message = state.unread.popFirst() {
                state.unreadBytes -= message.bytes.count
                state.owed += message.cost
                // Behind the end no credit is of use.
                guard state.owed >= self.quantum, state.end == nil else { return .message(message, owed: 0) }
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
                    if Task.isCancelled || state.end != nil || !state.unread.isEmpty { return true }
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

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Sends messages on one call.
public struct MessageWriter<Message: RPCMessage>: Sendable {
    @usableFromInline let put: @Sendable (Message) async throws -> Void

    /// A writer that hands each message to `write`; for tests of handlers, and for interceptors.
    public init(_ write: @escaping @Sendable (Message) async throws -> Void) {
        self.put = write
    }

    /// A writer of `sink`.
    ///
    /// - Parameter check: looks at each message before it is encoded.
    @inlinable
    public init(_ sink: any MessageSink, check: (@Sendable (Message) throws -> Void)? = nil) {
        self.put = { message in
            try check?(message)
            try await sink.send { reserve in try message.encode(reserving: reserve) }
        }
    }

    /// Sends one message; suspends while the peer is slow.
    ///
    /// - Throws: ``RPCError`` when the message is larger than the peer takes, or the call is over; `CancellationError`
    ///   when the task is cancelled.
    @inlinable
    public func write(_ message: Message) async throws {
        try await self.put(message)
    }

    /// Sends the messages of a sequence, one after the other.
    ///
    /// - Throws: what the sequence throws, and as ``write(_:)``.
    @inlinable
    public func write<Messages: AsyncSequence>(contentsOf messages: Messages) async throws
    where Messages.Element == Message {
        for try await message in messages {
            try await self.write(message)
        }
    }
}

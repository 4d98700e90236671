// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The messages that the peer sends on one call, in its order.
///
/// It can be read once, by one task at a time. A peer is held back while nobody reads: at most the call's credit and one
/// message beyond it wait in memory.
public struct MessageStream<Message: RPCMessage>: AsyncSequence, Sendable {
    /// One message.
    public typealias Element = Message

    @usableFromInline let take: @Sendable () async throws -> Message?

    /// A stream that asks `next` for each message until it returns nil; for tests of handlers, and for interceptors that
    /// put a stream in front of another.
    public init(unfolding next: @escaping @Sendable () async throws -> Message?) {
        self.take = next
    }

    /// The messages of `source`.
    ///
    /// - Parameter decode: reads and checks one message.
    @inlinable
    public init(
        _ source: any MessageSource,
        decode: @escaping @Sendable (_ bytes: UnsafeRawBufferPointer) throws -> Message
    ) {
        self.take = { try await source.next(decode) }
    }

    /// The messages of an array, for tests of handlers.
    public init(_ messages: [Message]) {
        let rest = Locked(messages[...])
        self.take = { rest.withLock { $0.popFirst() } }
    }

    /// Makes the iterator.
    @inlinable
    public func makeAsyncIterator() -> Iterator {
        Iterator(take: self.take)
    }

    /// Reads the stream.
    public struct Iterator: AsyncIteratorProtocol {
        @usableFromInline let take: @Sendable () async throws -> Message?

        @inlinable
        init(take: @escaping @Sendable () async throws -> Message?) {
            self.take = take
        }

        /// The next message; nil when the peer sends no more.
        @inlinable
        public mutating func next() async throws -> Message? {
            try await self.take()
        }

        /// The next message; nil when the peer sends no more.
        @inlinable
        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(any Error) -> Message? {
            try await self.take()
        }
    }
}

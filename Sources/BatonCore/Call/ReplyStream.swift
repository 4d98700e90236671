// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The replies of one call with the metadata around them.
///
/// The sequence ends with the server's OK; any other status is thrown, as ``RPCError``, behind the replies that came
/// before it.
public struct ReplyStream<Message: RPCMessage>: AsyncSequence, Sendable {
    /// One reply.
    public typealias Element = Message

    /// The replies alone.
    public let messages: MessageStream<Message>
    @usableFromInline let call: any StreamingCall

    @inlinable
    init(_ call: any StreamingCall, messages: MessageStream<Message>) {
        self.call = call
        self.messages = messages
    }

    /// Makes the iterator; the replies can be read once.
    @inlinable
    public func makeAsyncIterator() -> MessageStream<Message>.Iterator {
        self.messages.makeAsyncIterator()
    }

    /// The server's initial metadata, once its first frame has come.
    ///
    /// - Throws: ``RPCError`` when the call fails before.
    public var initialMetadata: Metadata {
        get async throws { try await self.call.initialMetadata }
    }

    /// What comes with the end; suspends until then, so read the replies first.
    ///
    /// - Throws: ``RPCError``, the status of a call that failed.
    public var ending: CallEnding {
        get async throws { try await self.call.ending }
    }
}

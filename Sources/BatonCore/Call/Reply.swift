// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A successful answer with everything that came with it.
public struct Reply<Message: Sendable>: Sendable {
    /// The message.
    public var message: Message
    /// Metadata that came before the message.
    public var initialMetadata: Metadata
    /// Metadata that came with the status.
    public var trailers: Metadata
    /// Where the caller stands against the method's rate limit; nil where it has none.
    public var rateLimit: RateLimitFigures?

    /// Makes a reply.
    public init(
        message: Message,
        initialMetadata: Metadata = [:],
        trailers: Metadata = [:],
        rateLimit: RateLimitFigures? = nil
    ) {
        self.message = message
        self.initialMetadata = initialMetadata
        self.trailers = trailers
        self.rateLimit = rateLimit
    }

    /// This reply with another message.
    @inlinable
    public func map<Other: Sendable>(_ transform: (Message) throws -> Other) rethrows -> Reply<Other> {
        try Reply<Other>(
            message: transform(self.message),
            initialMetadata: self.initialMetadata,
            trailers: self.trailers,
            rateLimit: self.rateLimit
        )
    }
}

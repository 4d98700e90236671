// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What comes with the end of a call that succeeded.
public struct CallEnding: Sendable, Hashable {
    /// Metadata that came with the status.
    public var trailers: Metadata
    /// Where the caller stands against the method's rate limit; nil where it has none.
    public var rateLimit: RateLimitFigures?

    /// Makes an ending.
    public init(trailers: Metadata = [:], rateLimit: RateLimitFigures? = nil) {
        self.trailers = trailers
        self.rateLimit = rateLimit
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Where a caller stands against a rate limit, as a reply tells it.
public struct RateLimitFigures: Sendable, Hashable {
    /// Calls allowed per minute, also the size of a burst.
    public var limit: UInt32
    /// Calls that would pass now.
    public var remaining: UInt32
    /// Milliseconds until the full burst is back.
    public var resetMilliseconds: UInt32

    /// Makes the three figures.
    public init(limit: UInt32, remaining: UInt32, resetMilliseconds: UInt32) {
        self.limit = limit
        self.remaining = remaining
        self.resetMilliseconds = resetMilliseconds
    }
}

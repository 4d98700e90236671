// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The moment until which a call may take, and how it was set.
public struct Deadline: Sendable, Hashable, Comparable {
    /// When the call began to count: for a server, when its head was read.
    public var start: MonotonicTime
    /// When the time is used up.
    public var end: MonotonicTime

    /// A deadline `timeout` after `start`.
    public init(start: MonotonicTime, timeout: Duration) {
        self.start = start
        self.end = start.advanced(by: timeout)
    }

    /// How much time was allowed in all.
    public var allowed: Duration { self.start.duration(to: self.end) }

    /// How much is left; zero when the time is used up.
    public func remaining(at now: MonotonicTime = .now()) -> Duration {
        now.duration(to: self.end)
    }

    /// Whether the time is used up.
    public func isPast(at now: MonotonicTime = .now()) -> Bool {
        now >= self.end
    }

    /// Whether the left deadline ends earlier.
    public static func < (left: Self, right: Self) -> Bool {
        left.end < right.end
    }
}

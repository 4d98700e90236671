// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// A point on the machine's monotonic clock, in nanoseconds since an arbitrary start.
///
/// Deadlines and timers use it; it never jumps when the wall clock is set, and means nothing on another machine.
public struct MonotonicTime: Sendable, Hashable, Comparable {
    /// Nanoseconds since the clock's start.
    public var nanoseconds: UInt64

    /// Makes a point from nanoseconds since the clock's start.
    public init(nanoseconds: UInt64) {
        self.nanoseconds = nanoseconds
    }

    /// The present moment.
    public static func now() -> Self {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Self(nanoseconds: UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec))
    }

    /// The point `duration` later; the last representable one where the sum is out of range, and the same point for a
    /// negative duration.
    public func advanced(by duration: Duration) -> Self {
        let (sum, overflow) = self.nanoseconds.addingReportingOverflow(duration.clampedNanoseconds)
        return Self(nanoseconds: overflow ? .max : sum)
    }

    /// The time from this point until `other`; zero when `other` is earlier.
    public func duration(to other: Self) -> Duration {
        guard other.nanoseconds > self.nanoseconds else { return .zero }
        return .nanoseconds(Int64(clamping: other.nanoseconds &- self.nanoseconds))
    }

    /// Whether the left point is the earlier one.
    public static func < (left: Self, right: Self) -> Bool {
        left.nanoseconds < right.nanoseconds
    }
}

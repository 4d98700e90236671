// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A point of a monotonic clock. The machines own no clock: the transport passes the time to them.
package struct WireInstant: Sendable, Hashable, Comparable {
    /// Nanoseconds since an origin that the caller chooses.
    package var nanoseconds: UInt64

    package init(nanoseconds: UInt64) { self.nanoseconds = nanoseconds }

    package static func < (a: WireInstant, b: WireInstant) -> Bool { a.nanoseconds < b.nanoseconds }

    /// The instant so many milliseconds later; stops at the end of the range.
    package func advanced(milliseconds: UInt32) -> WireInstant {
        let (sum, overflow) = nanoseconds.addingReportingOverflow(UInt64(milliseconds) * 1_000_000)
        return WireInstant(nanoseconds: overflow ? .max : sum)
    }

    /// The earlier of the two that are there.
    static func earliest(_ a: WireInstant?, _ b: WireInstant?) -> WireInstant? {
        guard let a else { return b }
        guard let b else { return a }
        return min(a, b)
    }

    /// Nanoseconds from `earlier` to here; zero when the clock seems to have run backwards.
    package func elapsed(since earlier: WireInstant) -> UInt64 {
        nanoseconds >= earlier.nanoseconds ? nanoseconds - earlier.nanoseconds : 0
    }
}

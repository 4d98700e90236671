// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A moment: whole milliseconds since 1970-01-01T00:00:00Z, from year 1 to year 9999 (the range of a timestamp in the
/// messages), so that each one can be stored, sent and printed.
package struct StoreInstant: Sendable, Hashable, Comparable {
    /// Milliseconds since 1970-01-01T00:00:00Z; negative before.
    package let millisecondsSinceEpoch: Int64

    /// 0001-01-01T00:00:00.000Z.
    package static let earliest = StoreInstant(unchecked: -62_135_596_800_000)
    /// 9999-12-31T23:59:59.999Z.
    package static let latest = StoreInstant(unchecked: 253_402_300_799_999)

    private init(unchecked milliseconds: Int64) {
        self.millisecondsSinceEpoch = milliseconds
    }

    /// Nil outside of year 1 to 9999.
    package init?(millisecondsSinceEpoch: Int64) {
        guard
            (Self.earliest.millisecondsSinceEpoch...Self.latest.millisecondsSinceEpoch)
                .contains(millisecondsSinceEpoch)
        else { return nil }
        self.millisecondsSinceEpoch = millisecondsSinceEpoch
    }

    /// From the two parts of a timestamp message; what is finer than a millisecond is cut off (towards the past).
    /// Nil outside of year 1 to 9999 or when `nanoseconds` is not in 0...999,999,999.
    package init?(seconds: Int64, nanoseconds: Int32) {
        guard (0...999_999_999).contains(nanoseconds) else { return nil }
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        guard !overflow else { return nil }
        // At most 999 is added; `whole` is a multiple of 1,000 and so at least 807 below Int64.max.
        let (milliseconds, overflowed) = whole.addingReportingOverflow(Int64(nanoseconds / 1_000_000))
        guard !overflowed else { return nil }
        self.init(millisecondsSinceEpoch: milliseconds)
    }

    /// Whole seconds since the epoch, rounded towards the past: with `nanoseconds`, the parts of a timestamp message.
    package var seconds: Int64 {
        (millisecondsSinceEpoch - remainder) / 1000
    }

    /// The nanoseconds after `seconds`, 0...999,000,000.
    package var nanoseconds: Int32 {
        Int32(remainder) * 1_000_000
    }

    /// 0...999.
    private var remainder: Int64 {
        let truncated = millisecondsSinceEpoch % 1000
        return truncated < 0 ? truncated + 1000 : truncated
    }

    package static func < (left: StoreInstant, right: StoreInstant) -> Bool {
        left.millisecondsSinceEpoch < right.millisecondsSinceEpoch
    }
}

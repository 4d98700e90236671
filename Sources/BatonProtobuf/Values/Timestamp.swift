// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A point in time as `google.protobuf.Timestamp` has it: seconds and nanoseconds since 1970-01-01T00:00:00Z, without
/// leap seconds.
public struct Timestamp: Sendable, Hashable {
    /// The seconds of 0001-01-01T00:00:00Z.
    public static let minimumSeconds: Int64 = -62_135_596_800
    /// The seconds of 9999-12-31T23:59:59Z.
    public static let maximumSeconds: Int64 = 253_402_300_799

    /// Seconds since 1970-01-01T00:00:00Z, negative before.
    public var seconds: Int64
    /// Nanoseconds after ``seconds``, 0 to 999,999,999, also for times before 1970.
    public var nanos: Int32

    /// Makes a time from its parts as they stand; a peer may send any, see ``isValid``.
    @inlinable
    public init(seconds: Int64 = 0, nanos: Int32 = 0) {
        self.seconds = seconds
        self.nanos = nanos
    }

    /// Whether it lies from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z and its nanoseconds are in range.
    public var isValid: Bool {
        self.seconds >= Self.minimumSeconds && self.seconds <= Self.maximumSeconds
            && self.nanos >= 0 && self.nanos <= 999_999_999
    }

    /// The table of `google.protobuf.Timestamp`.
    public static let table = MessageTable(
        "google.protobuf.Timestamp",
        [
            .init(1, "seconds", json: "seconds", .int64),
            .init(2, "nanos", json: "nanos", .int32),
        ]
    )
}

extension Timestamp: Comparable {
    /// Earlier is less.
    public static func < (left: Self, right: Self) -> Bool {
        left.seconds == right.seconds ? left.nanos < right.nanos : left.seconds < right.seconds
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension Duration {
    /// The most seconds that `google.protobuf.Duration` holds, either way: about 10,000 years.
    public static let protobufMaximumSeconds: Int64 = 315_576_000_000

    /// The longest duration of `google.protobuf.Duration`.
    @usableFromInline static let protobufMaximum = Duration.seconds(Self.protobufMaximumSeconds)

    /// A duration from the parts of `google.protobuf.Duration`, whatever a peer has put there: parts of two signs are
    /// added up, and what lies beyond the range becomes its end.
    public init(protobufSeconds seconds: Int64, nanos: Int32) {
        // Held near the range first, so that the sum fits whatever the parts are.
        let nearMaximum = Self.protobufMaximumSeconds + 3
        let sum = Duration(
            secondsComponent: min(max(seconds, -nearMaximum), nearMaximum),
            attosecondsComponent: Int64(nanos) * 1_000_000_000
        )
        self = min(max(sum, .zero - Self.protobufMaximum), Self.protobufMaximum)
    }

    /// The parts of `google.protobuf.Duration`, of one sign, cut to whole nanoseconds; nil beyond its range.
    public var protobufComponents: (seconds: Int64, nanos: Int32)? {
        // Compared first: the components of a duration beyond 64 bits of seconds cannot be asked for.
        guard self <= Self.protobufMaximum, self >= .zero - Self.protobufMaximum else { return nil }
        let (seconds, attoseconds) = self.components
        return (seconds, Int32(truncatingIfNeeded: attoseconds / 1_000_000_000))
    }

    /// Whether parts as they stand on the wire are in range: of one sign, less than a second of nanoseconds.
    static func isProtobufRange(seconds: Int64, nanos: Int32) -> Bool {
        let whole = seconds.magnitude
        guard nanos.magnitude <= 999_999_999, seconds == 0 || nanos == 0 || (seconds < 0) == (nanos < 0) else {
            return false
        }
        return whole < Self.protobufMaximumSeconds || (whole == Self.protobufMaximumSeconds && nanos == 0)
    }

    /// The table of `google.protobuf.Duration`.
    public static let protobufTable = MessageTable(
        "google.protobuf.Duration",
        [
            .init(1, "seconds", json: "seconds", .int64),
            .init(2, "nanos", json: "nanos", .int32),
        ]
    )
}

extension EncodingArena {
    /// The parts of a duration for its C struct; out of range makes the encode fail.
    @inlinable
    public mutating func duration(_ value: Duration) -> (Int64, Int32) {
        if let parts = value.protobufComponents { return parts }
        self.fail("a duration lies beyond ±\(Duration.protobufMaximumSeconds) s")
        return (0, 0)
    }
}

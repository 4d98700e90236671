// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension Duration {
    /// The most seconds that `google.protobuf.Duration` holds, either way: about 10,000 years.
    public static let protobufMaximumSeconds: Int64 = 315_576_000_000

    /// A duration from the parts of `google.protobuf.Duration`, whatever a peer has put there.
    @inlinable
    public init(protobufSeconds seconds: Int64, nanos: Int32) {
        // 64 bits of seconds in attoseconds fit the 128 bits of a Duration, and so does the sum.
        self.init(secondsComponent: seconds, attosecondsComponent: Int64(nanos) &* 1_000_000_000)
    }

    /// The parts of `google.protobuf.Duration`, of one sign, cut to whole nanoseconds; nil beyond its range.
    @inlinable
    public var protobufComponents: (seconds: Int64, nanos: Int32)? {
        let (seconds, attoseconds) = self.components
        guard seconds >= -Self.protobufMaximumSeconds, seconds <= Self.protobufMaximumSeconds else { return nil }
        return (seconds, Int32(truncatingIfNeeded: attoseconds / 1_000_000_000))
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

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonProtobuf
public import Foundation

extension Date {
    /// The nearest date that a `Date` can hold; it keeps about a tenth of a microsecond for times of our age.
    public init(_ timestamp: Timestamp) {
        self.init(timeIntervalSince1970: Double(timestamp.seconds) + Double(timestamp.nanos) / 1_000_000_000)
    }
}

extension Timestamp {
    /// The date to the nanosecond that its double holds; nil beyond the years 1 to 9999.
    public init?(_ date: Date) {
        let interval = date.timeIntervalSince1970
        let whole = interval.rounded(.down)
        guard let seconds = Int64(exactly: whole) else { return nil }
        let nanos = Int64(((interval - whole) * 1_000_000_000).rounded())
        let carry: Int64 = nanos >= 1_000_000_000 ? 1 : 0
        let (sum, overflow) = seconds.addingReportingOverflow(carry)
        guard !overflow else { return nil }
        self.init(seconds: sum, nanos: Int32(truncatingIfNeeded: nanos - carry * 1_000_000_000))
        guard self.isValid else { return nil }
    }
}

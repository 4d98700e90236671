// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension Duration {
    /// The whole duration in nanoseconds, held within 0 and `UInt64.max`.
    package var clampedNanoseconds: UInt64 {
        let parts = self.components
        guard parts.seconds >= 0, parts.attoseconds >= 0 else { return 0 }
        let (whole, overflow) = UInt64(parts.seconds).multipliedReportingOverflow(by: 1_000_000_000)
        guard !overflow else { return .max }
        let (sum, carry) = whole.addingReportingOverflow(UInt64(parts.attoseconds) / 1_000_000_000)
        return carry ? .max : sum
    }

    /// The whole duration in microseconds, held within 0 and 2^53 − 1, the largest value that the wire carries.
    package var clampedMicroseconds: UInt64 {
        min(self.clampedNanoseconds / 1000, (1 << 53) - 1)
    }

    /// Whole milliseconds when the duration has no finer part, else microseconds: "250 ms", "1500 µs".
    package var shortText: String {
        let microseconds = self.clampedNanoseconds / 1000
        return microseconds.isMultiple(of: 1000) ? "\(microseconds / 1000) ms" : "\(microseconds) µs"
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How figures are rounded before they are shown and compared with thresholds.
enum Rounding {
    /// Rounds to one decimal, ties away from zero: 85.25 becomes 85.3.
    ///
    /// Done once, at the end of a computation, and on the double: 0.15 × 10 is exactly 1.5 in doubles and becomes 0.2,
    /// although the double 0.15 lies a little below 0.15. Any implementation with IEEE 754 doubles gives the same digits.
    static func toOneDecimal(_ value: Double) -> Double {
        (value * 10).rounded(.toNearestOrAwayFromZero) / 10
    }

    /// The mean, summed in the order given (so that a reader of a response can reproduce it digit by digit) and rounded
    /// to one decimal; nil of nothing.
    static func mean(_ values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        return toOneDecimal(values.reduce(0, +) / Double(values.count))
    }
}

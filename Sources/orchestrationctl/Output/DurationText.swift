// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Durations in words.
enum DurationText {
    /// The two largest parts from days to seconds: `3 d 4 h`, `2 min 5 s`; under ten seconds with three digits that
    /// count: `1.25 s`, `118 ms`, `85.3 µs`.
    static func short(_ duration: Duration) -> String {
        let nanoseconds = duration.clampedNanoseconds
        if nanoseconds < 10_000_000_000 { return self.fraction(nanoseconds) }
        let seconds = nanoseconds / 1_000_000_000
        let parts: [(UInt64, String)] = [
            (seconds / 86_400, "d"), (seconds / 3_600 % 24, "h"), (seconds / 60 % 60, "min"), (seconds % 60, "s"),
        ]
        guard let first = parts.firstIndex(where: { $0.0 > 0 }) else { return "0 s" }
        return parts[first...].prefix(2).filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " ")
    }

    /// proto3 JSON's text: seconds with 0, 3, 6 or 9 digits and an `s`.
    static func json(_ duration: Duration) -> String {
        let nanoseconds = duration.clampedNanoseconds
        let fraction = nanoseconds % 1_000_000_000
        let whole = String(nanoseconds / 1_000_000_000)
        guard fraction != 0 else { return whole + "s" }
        let digits = String(repeating: "0", count: 9 - String(fraction).utf8.count) + String(fraction)
        if fraction.isMultiple(of: 1_000_000) { return "\(whole).\(digits.prefix(3))s" }
        if fraction.isMultiple(of: 1_000) { return "\(whole).\(digits.prefix(6))s" }
        return "\(whole).\(digits)s"
    }

    private static func fraction(_ nanoseconds: UInt64) -> String {
        switch nanoseconds {
        case 0: "0 s"
        case ..<1_000: "\(nanoseconds) ns"
        case ..<1_000_000: "\(self.threeDigits(nanoseconds, per: 1_000)) µs"
        case ..<1_000_000_000: "\(self.threeDigits(nanoseconds, per: 1_000_000)) ms"
        default: "\(self.threeDigits(nanoseconds, per: 1_000_000_000)) s"
        }
    }

    /// `value / unit` to three digits, without zeros at the end; cut, not rounded, so that 999.9 ms stays below 1 s.
    private static func threeDigits(_ value: UInt64, per unit: UInt64) -> String {
        let whole = value / unit
        let decimals = whole >= 100 ? 0 : whole >= 10 ? 1 : 2
        guard decimals > 0 else { return String(whole) }
        var digits = String(value % unit * 100 / unit)
        digits = String(repeating: "0", count: 2 - digits.utf8.count) + digits
        digits = String(digits.prefix(decimals))
        while digits.hasSuffix("0") { digits.removeLast() }
        return digits.isEmpty ? String(whole) : "\(whole).\(digits)"
    }
}

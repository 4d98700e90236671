// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON

/// Seconds since 1970 as a token gives them (RFC 7519 section 2): a whole or decimal number.
///
/// Fractions are rounded to the stricter side, so that all later arithmetic is on whole seconds.
enum NumericDate {
    /// The last second of the year 9999, as far as RFC 3339 can write.
    static let maximum: Int64 = 253_402_300_799

    /// For an expiry: not later than the number. Nil when it is no number or out of range.
    static func roundedDown(_ value: JSONValue) -> Int64? {
        rounded(value, .down)
    }

    /// For a beginning: not earlier than the number. Nil when it is no number or out of range.
    static func roundedUp(_ value: JSONValue) -> Int64? {
        rounded(value, .up)
    }

    private static func rounded(_ value: JSONValue, _ rule: FloatingPointRoundingRule) -> Int64? {
        guard let number = value.numberValue else { return nil }
        let seconds: Int64
        if let whole = number.int64 {
            seconds = whole
        } else if let decimal = number.double.map({ $0.rounded(rule) }), let whole = Int64(exactly: decimal) {
            seconds = whole
        } else {
            return nil
        }
        return (0...maximum).contains(seconds) ? seconds : nil
    }
}

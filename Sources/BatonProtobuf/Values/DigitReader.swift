// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Reads fixed forms of digits and signs from a text.
struct DigitReader {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        self.rest = text[...].utf8
    }

    var isAtEnd: Bool { self.rest.isEmpty }

    /// Past that ASCII character, if it is next.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let first = self.rest.first, UInt32(first) == character.value else { return false }
        self.rest.removeFirst()
        return true
    }

    /// Exactly `count` digits, at most 18.
    mutating func digits(_ count: Int) -> Int64? {
        self.digits(atLeast: count, atMost: count)?.value
    }

    /// As many digits as there are within the bounds; nil when there are fewer or more. At most 18.
    mutating func digits(atLeast least: Int, atMost most: Int) -> (value: Int64, count: Int)? {
        var value: Int64 = 0
        var count = 0
        while count < most, let byte = self.rest.first, byte >= 0x30, byte <= 0x39 {
            value = value * 10 + Int64(byte - 0x30)
            count += 1
            self.rest.removeFirst()
        }
        return count >= least ? (value, count) : nil
    }

    /// Nanoseconds after a point, 1 to 9 digits; 0 when there is no point; nil when digits are missing.
    mutating func fraction() -> Int64? {
        guard self.take(".") else { return 0 }
        guard let (value, count) = self.digits(atLeast: 1, atMost: 9) else { return nil }
        var nanos = value
        for _ in count..<9 { nanos *= 10 }
        return nanos
    }
}

extension String {
    /// Appends a number that is not negative with at least `digits` digits.
    mutating func append(decimal value: Int64, digits: Int) {
        let text = String(value)
        if text.utf8.count < digits { self += String(repeating: "0", count: digits - text.utf8.count) }
        self += text
    }

    /// Appends a point and 3, 6 or 9 digits, or nothing for 0.
    mutating func append(fraction nanos: Int64) {
        guard nanos != 0 else { return }
        self += "."
        if nanos % 1_000_000 == 0 {
            self.append(decimal: nanos / 1_000_000, digits: 3)
        } else if nanos % 1000 == 0 {
            self.append(decimal: nanos / 1000, digits: 6)
        } else {
            self.append(decimal: nanos, digits: 9)
        }
    }
}

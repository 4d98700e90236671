// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A JSON number, kept as its text so that no digit is lost before somebody decides what it is.
package struct JSONNumber: Sendable, Hashable {
    /// The text, always a number by RFC 8259's grammar.
    package let lexeme: String

    /// Takes text that is already known to be a number.
    init(validLexeme lexeme: String) {
        self.lexeme = lexeme
    }

    /// The number that `text` is by RFC 8259's grammar, nil for anything else.
    package init?(_ text: String) {
        var text = text
        let fits = text.withUTF8 { bytes in
            JSONNumberGrammar.length(of: UnsafeRawBufferPointer(bytes), from: 0) == bytes.count
        }
        guard fits else { return nil }
        self.lexeme = text
    }

    package init(_ value: Int64) {
        self.lexeme = String(value)
    }

    package init(_ value: UInt64) {
        self.lexeme = String(value)
    }

    /// The shortest text that reads back as `value`; nil for infinities and NaN, which JSON cannot say.
    package init?(_ value: Double) {
        guard value.isFinite else { return nil }
        self.lexeme = JSONWriter.shortest(value)
    }

    /// The value when it is a whole number in range, also written as `1.0` or `1e3`; nil otherwise, never rounded.
    package var int64: Int64? {
        guard let (negative, magnitude) = integer else { return nil }
        if negative {
            return magnitude <= UInt64(Int64.max) + 1 ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil
        }
        return Int64(exactly: magnitude)
    }

    /// The value when it is a whole number in range, also written as `1.0` or `1e3`; nil otherwise, never rounded.
    package var uint64: UInt64? {
        guard let (negative, magnitude) = integer else { return nil }
        return negative && magnitude != 0 ? nil : magnitude
    }

    /// The nearest double; nil when that is infinite.
    package var double: Double? {
        guard let value = Double(lexeme), value.isFinite else { return nil }
        return value
    }

    /// Sign and magnitude of a whole number that fits 64 bits. Works on the decimal digits, so it is exact.
    private var integer: (negative: Bool, magnitude: UInt64)? {
        var lexeme = lexeme
        return lexeme.withUTF8 { bytes in
            JSONNumberGrammar.integer(UnsafeRawBufferPointer(bytes))
        }
    }
}

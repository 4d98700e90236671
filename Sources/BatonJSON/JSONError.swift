// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Why a text is not JSON, or not JSON that we take, and where.
package struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Limit: String, Sendable, Hashable {
        case bytes = "size in bytes"
        case depth = "nesting depth"
        case values = "number of values"
        case stringBytes = "string bytes"
        case numberBytes = "number characters"
    }

    package enum Reason: Sendable, Hashable {
        /// The text ends where something more must come.
        case unexpectedEnd
        /// A byte that cannot stand here; what could is said in words.
        case unexpectedByte(UInt8, expected: String)
        /// The text begins with a byte order mark (RFC 8259 section 8.1 lets a parser refuse it).
        case byteOrderMark
        /// Something other than white space follows the value.
        case trailingContent
        case invalidUTF8
        case invalidEscape
        /// Half of a surrogate pair (`\uD800` to `\uDFFF`).
        case unpairedSurrogate
        /// A byte below 0x20 inside a string.
        case controlCharacter(UInt8)
        case invalidNumber
        case duplicateName(String)
        /// A limit, its value, and the actual figure or the first one beyond the limit.
        case limit(Limit, allowed: Int, actual: Int)
    }

    package var reason: Reason

    /// Bytes before the fault.
    package var offset: Int

    /// From 1.
    package var line: Int

    /// From 1, counted in Unicode scalars (an invalid byte counts as one).
    package var column: Int

    /// The value in which the fault lies, as far as it is known.
    package var path: JSONPath

    package init(reason: Reason, offset: Int, line: Int, column: Int, path: JSONPath) {
        self.reason = reason
        self.offset = offset
        self.line = line
        self.column = column
        self.path = path
    }

    package var description: String {
        var text = "line \(line), column \(column)"
        if !path.isEmpty { text += " (\(path))" }
        return text + ": \(reason)"
    }
}

extension JSONError.Reason: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unexpectedEnd: "the text ends too early"
        case .unexpectedByte(let byte, let expected): "\(Self.shown(byte)) where \(expected) must come"
        case .byteOrderMark: "a byte order mark before the text"
        case .trailingContent: "more text after the value"
        case .invalidUTF8: "invalid UTF-8"
        case .invalidEscape: "an unknown escape in a string"
        case .unpairedSurrogate: "half of a surrogate pair in a string"
        case .controlCharacter(let byte): "the control character \(Self.shown(byte)) in a string"
        case .invalidNumber: "a malformed number"
        case .duplicateName(let name): "the member \(JSONWriter.quoted(name, maximumBytes: 64)) comes twice"
        case .limit(let limit, let allowed, let actual): "the \(limit.rawValue) limit is \(allowed), here are \(actual)"
        }
    }

    private static func shown(_ byte: UInt8) -> String {
        if byte > 0x20, byte < 0x7F { return "'\(Character(Unicode.Scalar(byte)))'" }
        let digits = String(byte, radix: 16, uppercase: true)
        return "byte 0x" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
}

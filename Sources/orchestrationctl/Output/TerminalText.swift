// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Text of others made fit for a terminal.
enum TerminalText {
    /// The text with everything escaped that could move the cursor, change colours, break the line or reverse the
    /// reading order.
    static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: Self.isUnsafe) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if Self.isUnsafe(scalar) {
                result += Self.escape(scalar)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The text on one line: runs of white space, line breaks included, become one space; the rest is escaped.
    static func singleLine(_ text: String) -> String {
        let words = text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }
        return self.escaped(words.joined(separator: " "))
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00..<0x20, 0x7F...0x9F: true
        // Line and paragraph separator.
        case 0x2028, 0x2029: true
        // Marks, embeddings, overrides and isolates of the bidirectional algorithm.
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        // Byte order mark and tags, which nobody sees.
        case 0xFEFF, 0xE0000...0xE007F: true
        default: false
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n": return "\\n"
        case "\r": return "\\r"
        case "\t": return "\\t"
        default:
            let digits = String(scalar.value, radix: 16)
            guard digits.utf8.count <= 4 else { return "\\u{\(digits)}" }
            return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        }
    }
}

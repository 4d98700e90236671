// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Texts and bytes as literals of Swift.
enum StringLiteral {
    /// A text in quotation marks.
    static func text(_ text: String) -> String {
        "\"" + text.unicodeScalars.map(self.escaped).joined() + "\""
    }

    /// Bytes as the lines of a multi-line literal whose Unicode scalars 0 to 255 stand for the bytes.
    static func lines(_ bytes: [UInt8]) -> [String] {
        var lines: [String] = []
        var line = ""
        for byte in bytes {
            line += self.escaped(Unicode.Scalar(byte))
            if line.utf8.count > 100 {
                lines.append(line + "\\")
                line = ""
            }
        }
        lines.append(line)
        return lines
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\u{20}"..."\u{7E}": String(Character(scalar))
        case "\u{A1}"... where scalar.properties.isAlphabetic: String(Character(scalar))
        default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
    }
}

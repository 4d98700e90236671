// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON

/// Writes JSON data as YAML in block style, such that readers of YAML 1.1 and 1.2 read back the same data.
struct YAMLWriter {
    private var text = ""

    /// The document, ended by a line break.
    static func text(of value: JSONValue) -> String {
        var writer = YAMLWriter()
        writer.write(value, indent: 0)
        return writer.text
    }

    /// Writes what may span lines; the cursor stands where the first one begins.
    private mutating func write(_ value: JSONValue, indent: Int) {
        switch value {
        case .object(let object) where !object.isEmpty:
            var isFirst = true
            for member in object {
                if !isFirst { self.pad(indent) }
                isFirst = false
                self.text += Self.scalar(member.name) + ":"
                self.writeAfterName(member.value, indent: indent)
            }
        case .array(let elements) where !elements.isEmpty:
            var isFirst = true
            for element in elements {
                if !isFirst { self.pad(indent) }
                isFirst = false
                self.text += "- "
                self.write(element, indent: indent + 2)
            }
        default:
            self.text += Self.flow(value) + "\n"
        }
    }

    private mutating func writeAfterName(_ value: JSONValue, indent: Int) {
        switch value {
        case .object(let object) where !object.isEmpty:
            self.breakLine(indent + 2)
            self.write(value, indent: indent + 2)
        case .array(let elements) where !elements.isEmpty:
            self.breakLine(indent + 2)
            self.write(value, indent: indent + 2)
        default:
            self.text += " "
            self.write(value, indent: indent)
        }
    }

    private mutating func breakLine(_ indent: Int) {
        self.text += "\n"
        self.pad(indent)
    }

    private mutating func pad(_ indent: Int) {
        self.text += String(repeating: " ", count: indent)
    }

    /// A scalar, or an empty container.
    private static func flow(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool(let flag): flag ? "true" : "false"
        case .number(let number): self.number(number.lexeme)
        case .string(let text): self.scalar(text)
        case .array: "[]"
        case .object: "{}"
        }
    }

    /// YAML 1.1 takes `1e+20` for a text: a number with an exponent needs a point and a sign.
    private static func number(_ lexeme: String) -> String {
        guard let mark = lexeme.firstIndex(where: { $0 == "e" || $0 == "E" }) else { return lexeme }
        var mantissa = String(lexeme[..<mark])
        if !mantissa.contains(".") { mantissa += ".0" }
        let exponent = lexeme[lexeme.index(after: mark)...]
        let sign = exponent.hasPrefix("+") || exponent.hasPrefix("-") ? "" : "+"
        return "\(mantissa)e\(sign)\(exponent)"
    }

    /// A text, in double quotes unless every reader takes it for text without them.
    private static func scalar(_ text: String) -> String {
        self.isPlain(text) ? text : JSONWriter.quoted(text)
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, text.utf8.count <= 200, self.isLetter(first), text.utf8.last != 0x20 else {
            return false
        }
        let isHarmless = text.utf8.allSatisfy { byte in
            self.isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || " ._/-".utf8.contains(byte)
        }
        return isHarmless && !self.words.contains(text.lowercased())
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    /// What some reader takes for a boolean or null.
    private static let words: Set<String> = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"]
}

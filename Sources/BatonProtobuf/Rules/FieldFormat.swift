// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What a text must look like. Every check reads the text once, without regular expressions.
public enum FieldFormat: String, Sendable, Hashable, CaseIterable {
    /// A lower-case letter, then lower-case letters, digits and underscores: `[a-z][a-z0-9_]*`.
    case identifier
    /// An address as mail systems take it: up to 64 letters, digits, single dots and ``!#$%&'*+-/=?^_`{|}~`` before one
    /// `@`, and after it a domain of at least two labels; 254 bytes in all. No quoted local parts, no address literals.
    case email
    /// An absolute URI by the characters of RFC 3986: a scheme, a colon, and at least one more character; `%` only
    /// before two hexadecimal digits; no spaces, no other scripts.
    case uri
    /// 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12, either case.
    case uuid

    /// Whether `text` has the format. An empty text has none.
    public func matches(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            switch self {
            case .identifier: Self.isIdentifier(bytes)
            case .email: Self.isEmail(bytes)
            case .uri: Self.isURI(bytes)
            case .uuid: Self.isUUID(bytes)
            }
        }
    }

    private static func isIdentifier(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = bytes.first, isLower(first) else { return false }
        return bytes.allSatisfy { isLower($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
    }

    private static func isEmail(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count <= 254, let at = bytes.firstIndex(of: UInt8(ascii: "@")) else { return false }
        let local = bytes[..<at]
        guard (1...64).contains(local.count), hasPlainDots(local), local.allSatisfy(isAtext) else { return false }
        return isDomain(bytes[(at + 1)...])
    }

    private static func isDomain(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var labels = 0
        var length = 0
        var last = UInt8(ascii: ".")
        for byte in bytes {
            if byte == UInt8(ascii: ".") {
                guard length > 0, last != UInt8(ascii: "-") else { return false }
                length = 0
            } else {
                guard isLetter(byte) || isDigit(byte) || (byte == UInt8(ascii: "-") && length > 0) else { return false }
                length += 1
                if length == 1 { labels += 1 }
                guard length <= 63 else { return false }
            }
            last = byte
        }
        return labels >= 2 && length > 0 && last != UInt8(ascii: "-")
    }

    private static func isURI(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = bytes.first, isLetter(first) else { return false }
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 1 < bytes.count else { return false }
        let scheme = bytes[..<colon]
        guard scheme.allSatisfy({ isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) }) else { return false }
        var hexadecimalDue = 0
        for byte in bytes[(colon + 1)...] {
            if hexadecimalDue > 0 {
                guard isHexadecimal(byte) else { return false }
                hexadecimalDue -= 1
            } else if byte == UInt8(ascii: "%") {
                hexadecimalDue = 2
            } else {
                guard isLetter(byte) || isDigit(byte) || "-._~:/?#[]@!$&'()*+,;=".utf8.contains(byte) else {
                    return false
                }
            }
        }
        return hexadecimalDue == 0
    }

    private static func isUUID(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count == 36 else { return false }
        for (index, byte) in bytes.enumerated() {
            switch index {
            case 8, 13, 18, 23: guard byte == UInt8(ascii: "-") else { return false }
            default: guard isHexadecimal(byte) else { return false }
            }
        }
        return true
    }

    private static func hasPlainDots(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var last = UInt8(ascii: ".")
        for byte in bytes {
            if byte == UInt8(ascii: "."), last == UInt8(ascii: ".") { return false }
            last = byte
        }
        return last != UInt8(ascii: ".")
    }

    private static func isAtext(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || ".!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }

    private static func isLower(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        isLower(byte | 0x20)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f"))
    }
}

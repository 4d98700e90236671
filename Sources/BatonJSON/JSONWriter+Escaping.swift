// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension JSONWriter {
    /// `text` as a JSON string, cut at a character boundary after `maximumBytes` with an ellipsis.
    package static func quoted(_ text: String, maximumBytes: Int = .max) -> String {
        var bytes: [UInt8] = []
        if text.utf8.count > maximumBytes {
            var kept = text.utf8.prefix(maximumBytes).endIndex
            while kept > text.startIndex, kept.samePosition(in: text.unicodeScalars) == nil {
                kept = text.utf8.index(before: kept)
            }
            appendQuoted(String(text[..<kept]) + "…", to: &bytes)
        } else {
            appendQuoted(text, to: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { appendQuoted($0, to: &bytes) }
    }

    /// `text` is valid UTF-8, being a string's.
    private static func appendQuoted(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var plain = 0
        var index = 0
        while index < text.count {
            guard let (scalar, length) = escaped(text, at: index) else {
                index += 1
                continue
            }
            bytes.append(contentsOf: text[plain..<index])
            appendEscape(of: scalar, to: &bytes)
            index += length
            plain = index
        }
        bytes.append(contentsOf: text[plain..<text.count])
        bytes.append(UInt8(ascii: "\""))
    }

    /// The scalar at `index` and its length when it must be escaped.
    @inline(__always)
    private static func escaped(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt16, Int)? {
        let byte = text[index]
        switch byte {
        case 0x00..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F:
            return (UInt16(byte), 1)
        case 0xC2 where index + 1 < text.count && text[index + 1] < 0xA0:
            return (UInt16(text[index + 1]), 2)
        case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8:
            return (0x2000 | UInt16(text[index + 2] & 0x3F), 3)
        default:
            return nil
        }
    }

    private static func appendEscape(of scalar: UInt16, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\\"))
        switch scalar {
        case 0x22, 0x5C: bytes.append(UInt8(truncatingIfNeeded: scalar))
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        default:
            bytes.append(UInt8(ascii: "u"))
            for shift in [12, 8, 4, 0] {
                let digit = UInt8(truncatingIfNeeded: scalar >> UInt16(shift)) & 0x0F
                bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
            }
        }
    }
}

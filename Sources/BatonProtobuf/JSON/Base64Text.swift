// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Base64 as proto3 JSON has it: written by RFC 4648 section 4 with padding; read in that alphabet or that of section
/// 5, with or without padding.
enum Base64Text {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encode(_ bytes: UnsafeRawBufferPointer) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var index = 0
        while index < bytes.count {
            let left = bytes.count - index
            let first = bytes[index]
            let second = left > 1 ? bytes[index + 1] : 0
            let third = left > 2 ? bytes[index + 2] : 0
            text.append(Self.digits[Int(first >> 2)])
            text.append(Self.digits[Int((first & 3) << 4 | second >> 4)])
            text.append(left > 1 ? Self.digits[Int((second & 15) << 2 | third >> 6)] : UInt8(ascii: "="))
            text.append(left > 2 ? Self.digits[Int(third & 63)] : UInt8(ascii: "="))
            index += 3
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// nil for other characters, a length that cannot be, padding of the wrong length, and stray bits at the end.
    static func decode(_ text: String) -> [UInt8]? {
        let utf8 = text.utf8
        var result: [UInt8] = []
        result.reserveCapacity(utf8.count / 4 * 3 + 2)
        var bits: UInt32 = 0
        var held = 0
        var count = 0
        var padding = 0
        for byte in utf8 {
            if byte == UInt8(ascii: "=") {
                padding += 1
                continue
            }
            guard padding == 0, let value = Self.value(of: byte) else { return nil }
            bits = bits << 6 | UInt32(value)
            held += 6
            count += 1
            if held >= 8 {
                held -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
            }
        }
        guard count % 4 != 1, bits & (1 << UInt32(held) - 1) == 0 else { return nil }
        guard padding == 0 || (padding <= 2 && (count + padding) % 4 == 0) else { return nil }
        return result
    }

    private static func value(of byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }
}

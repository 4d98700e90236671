// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Base64 of RFC 4648 sections 4 (with padding) and 5 (the URL alphabet, which we use without), read strictly: each
/// byte string has exactly one text, so nobody can make a second spelling of the same token.
package enum Base64 {
    package enum Alphabet: Sendable, Hashable {
        /// `+` and `/`, padded with `=`.
        case standard
        /// `-` and `_`, never padded (RFC 7515 section 2).
        case url
    }

    package static func encode(_ bytes: UnsafeRawBufferPointer, _ alphabet: Alphabet = .standard) -> String {
        let fullGroups = bytes.count / 3
        let rest = bytes.count % 3
        let tail = rest == 0 ? 0 : (alphabet == .standard ? 4 : rest + 1)
        return String(unsafeUninitializedCapacity: fullGroups * 4 + tail) { output in
            var count = 0
            func put(_ sextet: UInt32) {
                output[count] = character(UInt8(truncatingIfNeeded: sextet & 0x3F), alphabet)
                count += 1
            }
            var index = 0
            for _ in 0..<fullGroups {
                let group = UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
                put(group >> 18)
                put(group >> 12)
                put(group >> 6)
                put(group)
                index += 3
            }
            if rest > 0 {
                let group = UInt32(bytes[index]) << 16 | (rest == 2 ? UInt32(bytes[index + 1]) << 8 : 0)
                put(group >> 18)
                put(group >> 12)
                if rest == 2 { put(group >> 6) }
                while alphabet == .standard, count % 4 != 0 {
                    output[count] = UInt8(ascii: "=")
                    count += 1
                }
            }
            return count
        }
    }

    package static func encode(_ bytes: [UInt8], _ alphabet: Alphabet = .standard) -> String {
        bytes.withUnsafeBytes { encode($0, alphabet) }
    }

    /// The bytes that `text` stands for. Nil when a character is outside the alphabet (white space too), padding is
    /// missing or present against the alphabet's rule, the length is impossible, or unused bits are not zero.
    package static func decode(_ text: UnsafeRawBufferPointer, _ alphabet: Alphabet = .standard) -> [UInt8]? {
        var length = text.count
        if alphabet == .standard {
            guard length % 4 == 0 else { return nil }
            if length > 0, text[length - 1] == UInt8(ascii: "=") {
                length -= text[length - 2] == UInt8(ascii: "=") ? 2 : 1
            }
        }
        let rest = length % 4
        guard rest != 1 else { return nil }
        var valid = true
        let bytes = [UInt8](unsafeUninitializedCapacity: length / 4 * 3 + max(rest - 1, 0)) { output, count in
            var group: UInt32 = 0
            for index in 0..<length {
                let sextet = value(text[index], alphabet)
                guard sextet < 64 else {
                    valid = false
                    return
                }
                group = group << 6 | UInt32(sextet)
                if index & 3 == 3 {
                    output[count] = UInt8(truncatingIfNeeded: group >> 16)
                    output[count + 1] = UInt8(truncatingIfNeeded: group >> 8)
                    output[count + 2] = UInt8(truncatingIfNeeded: group)
                    count += 3
                    group = 0
                }
            }
            if rest == 2 {
                guard group & 0xF == 0 else {
                    valid = false
                    return
                }
                output[count] = UInt8(truncatingIfNeeded: group >> 4)
                count += 1
            } else if rest == 3 {
                guard group & 0x3 == 0 else {
                    valid = false
                    return
                }
                output[count] = UInt8(truncatingIfNeeded: group >> 10)
                output[count + 1] = UInt8(truncatingIfNeeded: group >> 2)
                count += 2
            }
        }
        return valid ? bytes : nil
    }

    package static func decode(_ text: String, _ alphabet: Alphabet = .standard) -> [UInt8]? {
        var text = text
        return text.withUTF8 { decode(UnsafeRawBufferPointer($0), alphabet) }
    }

    private static func character(_ sextet: UInt8, _ alphabet: Alphabet) -> UInt8 {
        switch sextet {
        case 0..<26: UInt8(ascii: "A") &+ sextet
        case 26..<52: UInt8(ascii: "a") &+ (sextet &- 26)
        case 52..<62: UInt8(ascii: "0") &+ (sextet &- 52)
        case 62: alphabet == .url ? UInt8(ascii: "-") : UInt8(ascii: "+")
        default: alphabet == .url ? UInt8(ascii: "_") : UInt8(ascii: "/")
        }
    }

    /// The value of a character, 64 for one outside the alphabet.
    private static func value(_ character: UInt8, _ alphabet: Alphabet) -> UInt8 {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): character &- UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): character &- UInt8(ascii: "a") &+ 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character &- UInt8(ascii: "0") &+ 52
        case UInt8(ascii: "+") where alphabet == .standard, UInt8(ascii: "-") where alphabet == .url: 62
        case UInt8(ascii: "/") where alphabet == .standard, UInt8(ascii: "_") where alphabet == .url: 63
        default: 64
        }
    }
}

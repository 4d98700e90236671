// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Whether bytes are text that a head may carry.
enum UTF8Check {
    /// True when all eight bytes of the word lie within `low` and 0x7F; `low` is at most 0x7F.
    @inline(__always)
    static func isASCII(_ word: UInt64, from low: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops = ones &* 0x80
        // With its top bit set, each byte survives the subtraction with that bit exactly when it was not below `low`.
        return word & tops == 0 && ((word | tops) &- ones &* low) & tops == tops
    }

    /// True when all bytes are printable ASCII, 0x20 to 0x7E.
    static func isPrintable(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var i = 0
        while bytes.count - i >= 8 {
            let word = bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self)
            // One more than 0x7F would have its top bit set.
            guard isASCII(word, from: 0x20), isASCII(word &+ 0x0101_0101_0101_0101, from: 0x21) else { return false }
            i += 8
        }
        while i < bytes.count {
            guard bytes[i] >= 0x20, bytes[i] <= 0x7E else { return false }
            i += 1
        }
        return true
    }

    /// True when `bytes` are well-formed UTF-8 (RFC 3629: no surrogates, no overlong form, at most U+10FFFF) and
    /// hold no NUL, which C code would take for the end.
    static func isText(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var i = 0
        let count = bytes.count
        while i < count {
            // Eight characters of ASCII at once: most text is nothing else.
            if count - i >= 8, isASCII(bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self), from: 0x01) {
                i += 8
                continue
            }
            let lead = bytes[i]
            if lead < 0x80 {
                guard lead != 0 else { return false }
                i += 1
                continue
            }
            let extra: Int
            var low: UInt8 = 0x80
            var high: UInt8 = 0xBF
            switch lead {
            case 0xC2...0xDF: extra = 1
            case 0xE0: (extra, low) = (2, 0xA0)
            case 0xE1...0xEC, 0xEE, 0xEF: extra = 2
            case 0xED: (extra, high) = (2, 0x9F)
            case 0xF0: (extra, low) = (3, 0x90)
            case 0xF1...0xF3: extra = 3
            case 0xF4: (extra, high) = (3, 0x8F)
            default: return false
            }
            guard count - i > extra else { return false }
            guard bytes[i + 1] >= low, bytes[i + 1] <= high else { return false }
            var k = 2
            while k <= extra {
                guard bytes[i + k] & 0xC0 == 0x80 else { return false }
                k += 1
            }
            i += extra + 1
        }
        return true
    }
}

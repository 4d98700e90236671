// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Whether bytes are text that a head may carry.
enum UTF8Check {
    /// True when `bytes` are well-formed UTF-8 (RFC 3629: no surrogates, no overlong form, at most U+10FFFF) and
    /// hold no NUL, which C code would take for the end.
    static func isText(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var i = 0
        let count = bytes.count
        while i < count {
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

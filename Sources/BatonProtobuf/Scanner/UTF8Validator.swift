// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Well-formed UTF-8 as the Unicode Standard defines it in table 3-7: nothing overlong, no surrogates, nothing above
/// U+10FFFF.
enum UTF8Validator {
    /// Whether the `count` bytes at `start` are well formed.
    @inline(__always)
    static func isValid(_ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        var index = 0
        let raw = UnsafeRawPointer(start)
        while count &- index >= 8 {
            if raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { break }
            index &+= 8
        }
        while index < count {
            if start[index] >= 0x80 { return Self.isValidTail(start, from: index, count) }
            index &+= 1
        }
        return true
    }

    @inline(never)
    private static func isValidTail(_ start: UnsafePointer<UInt8>, from first: Int, _ count: Int) -> Bool {
        var index = first
        let raw = UnsafeRawPointer(start)
        while index < count {
            if count - index >= 8,
                raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                index += 8
                continue
            }
            let lead = start[index]
            if lead < 0x80 {
                index += 1
                continue
            }
            var low: UInt8 = 0x80
            var high: UInt8 = 0xBF
            let length: Int
            switch lead {
            case 0xC2...0xDF: length = 2
            case 0xE0: (length, low) = (3, 0xA0)
            case 0xED: (length, high) = (3, 0x9F)
            case 0xE1...0xEF: length = 3
            case 0xF0: (length, low) = (4, 0x90)
            case 0xF1...0xF3: length = 4
            case 0xF4: (length, high) = (4, 0x8F)
            default: return false
            }
            guard length <= count - index, start[index + 1] >= low, start[index + 1] <= high else { return false }
            for offset in 2..<max(2, length) where start[index + offset] & 0xC0 != 0x80 { return false }
            index += length
        }
        return true
    }
}

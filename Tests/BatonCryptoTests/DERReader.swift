// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

/// Just enough of DER to take a private key apart.
enum DERReader {
    /// The contents of the elements that stand one after the other in `bytes`.
    static func elements(of bytes: [UInt8]) throws -> [[UInt8]] {
        var elements: [[UInt8]] = []
        var rest = bytes[...]
        while rest.popFirst() != nil {
            let first = rest.popFirst()
            var length = Int(try #require(first))
            if length >= 0x80 {
                let lengthBytes = rest.prefix(length & 0x7F)
                rest = rest.dropFirst(length & 0x7F)
                length = lengthBytes.reduce(0) { $0 << 8 | Int($1) }
            }
            try #require(length <= rest.count)
            elements.append(Array(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        return elements
    }

    /// The content of the one element that `bytes` is.
    static func content(of bytes: [UInt8]) throws -> [UInt8] {
        let all = try elements(of: bytes)
        try #require(all.count == 1)
        return all[0]
    }
}

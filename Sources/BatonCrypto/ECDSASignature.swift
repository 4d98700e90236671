// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The two spellings of an ECDSA signature: r and s one after the other at full width (JOSE, RFC 7518 section 3.4) and
/// the DER sequence of two integers that OpenSSL speaks.
enum ECDSASignature {
    private static let sequenceTag: UInt8 = 0x30
    private static let integerTag: UInt8 = 0x02

    /// Nil unless `raw` holds exactly two numbers of `width` bytes.
    static func der(fromRaw raw: UnsafeRawBufferPointer, width: Int) -> [UInt8]? {
        // Up to P-384 all lengths stay below 128, so each takes one byte.
        guard width > 0, width <= 48, raw.count == 2 * width else { return nil }
        var content: [UInt8] = []
        content.reserveCapacity(2 * width + 6)
        for part in [raw[0..<width], raw[width..<2 * width]] {
            let significant = part.drop { $0 == 0 }
            let needsSign = (significant.first ?? 0x80) >= 0x80
            content.append(integerTag)
            content.append(UInt8(truncatingIfNeeded: significant.count + (needsSign ? 1 : 0)))
            if needsSign { content.append(0) }
            content.append(contentsOf: significant)
        }
        return [sequenceTag, UInt8(truncatingIfNeeded: content.count)] + content
    }

    /// Nil unless `der` is such a sequence and nothing else, with numbers that fit `width` bytes.
    static func raw(fromDER der: [UInt8], width: Int) -> [UInt8]? {
        guard der.count >= 2, der[0] == sequenceTag, der[1] < 0x80, Int(der[1]) == der.count - 2 else { return nil }
        var raw: [UInt8] = []
        raw.reserveCapacity(2 * width)
        var rest = der[2...]
        for _ in 0..<2 {
            guard rest.popFirst() == integerTag, let length = rest.popFirst(), length > 0, length < 0x80,
                Int(length) <= rest.count
            else { return nil }
            let number = rest.prefix(Int(length)).drop { $0 == 0 }
            guard number.count <= width else { return nil }
            raw.append(contentsOf: repeatElement(0, count: width - number.count))
            raw.append(contentsOf: number)
            rest = rest.dropFirst(Int(length))
        }
        return rest.isEmpty ? raw : nil
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The grammar of numbers in RFC 8259 section 6, over bytes.
enum JSONNumberGrammar {
    /// The length of the number that starts at `start`, nil when none does. What follows it is the caller's business,
    /// except that a digit after a leading zero makes it no number.
    static func length(of bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var index = start
        if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
        guard index < bytes.count else { return nil }
        if bytes[index] == UInt8(ascii: "0") {
            index += 1
            if index < bytes.count, isDigit(bytes[index]) { return nil }
        } else {
            let digits = run(of: bytes, from: index)
            guard digits > 0 else { return nil }
            index += digits
        }
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            let digits = run(of: bytes, from: index + 1)
            guard digits > 0 else { return nil }
            index += 1 + digits
        }
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") {
                index += 1
            }
            let digits = run(of: bytes, from: index)
            guard digits > 0 else { return nil }
            index += digits
        }
        return index - start
    }

    /// Sign and magnitude of a whole number; nil when it has a fraction or does not fit 64 bits.
    static func integer(_ bytes: UnsafeRawBufferPointer) -> (negative: Bool, magnitude: UInt64)? {
        var negative = false
        var magnitude: UInt64 = 0
        // Zeros are held back until a digit follows, so that a long tail of them costs no range.
        var heldZeros = 0
        var fractionDigits = 0
        var seenPoint = false
        var exponent = 0
        var index = 0
        if let first = bytes.first, first == UInt8(ascii: "-") {
            negative = true
            index = 1
        }
        while index < bytes.count {
            let byte = bytes[index]
            if isDigit(byte) {
                if seenPoint { fractionDigits += 1 }
                if byte == UInt8(ascii: "0") {
                    heldZeros += 1
                } else {
                    if magnitude != 0 {
                        guard let shifted = scaled(magnitude, byPowerOfTen: heldZeros) else { return nil }
                        magnitude = shifted
                    }
                    heldZeros = 0
                    let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
                    let (sum, carry) = product.addingReportingOverflow(UInt64(byte & 0x0F))
                    guard !overflow, !carry else { return nil }
                    magnitude = sum
                }
            } else if byte == UInt8(ascii: ".") {
                seenPoint = true
            } else {
                exponent = Self.exponent(bytes, from: index + 1)
                break
            }
            index += 1
        }
        guard magnitude != 0 else { return (negative, 0) }
        // The value is magnitude × 10^(heldZeros − fractionDigits + exponent), and magnitude ends in no zero.
        let power = heldZeros - fractionDigits + exponent
        guard power >= 0, let value = scaled(magnitude, byPowerOfTen: power) else { return nil }
        return (negative, value)
    }

    /// The exponent, held within ±1,000,000: beyond that no number of our length is a whole one in range.
    private static func exponent(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var index = start
        var negative = false
        if index < bytes.count, !isDigit(bytes[index]) {
            negative = bytes[index] == UInt8(ascii: "-")
            index += 1
        }
        var value = 0
        while index < bytes.count, isDigit(bytes[index]) {
            value = min(value * 10 + Int(bytes[index] & 0x0F), 1_000_000)
            index += 1
        }
        return negative ? -value : value
    }

    private static func scaled(_ value: UInt64, byPowerOfTen power: Int) -> UInt64? {
        guard power <= 19 else { return nil }
        var value = value
        for _ in 0..<power {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            value = product
        }
        return value
    }

    private static func run(of bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var index = start
        while index < bytes.count, isDigit(bytes[index]) { index += 1 }
        return index - start
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "0") < 10
    }
}

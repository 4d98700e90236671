// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON
internal import Testing

@Suite("JSON numbers")
struct JSONNumberTests {
    @Test(
        "whole numbers are exact in every spelling, and nil when they are not whole or not in range",
        arguments: [
            ("0", 0, 0), ("-0", 0, 0), ("-0.0e5", 0, 0), ("7", 7, 7), ("-7", -7, nil), ("1.0", 1, 1),
            ("1e3", 1000, 1000),
            ("1E+3", 1000, 1000), ("100e-2", 1, 1), ("1.50e1", 15, 15), ("1.5", nil, nil), ("1e-1", nil, nil),
            ("0.000", 0, 0), ("0e999999999999999999999", 0, 0), ("1e999999999999999999999", nil, nil),
            ("1e-999999999999999999999", nil, nil), ("9223372036854775807", .max, 9_223_372_036_854_775_807),
            ("9223372036854775808", nil, 9_223_372_036_854_775_808), ("-9223372036854775808", .min, nil),
            ("-9223372036854775809", nil, nil), ("18446744073709551615", nil, .max), ("18446744073709551616", nil, nil),
            ("1844674407370955161.5e1", nil, .max), ("9007199254740993", 9_007_199_254_740_993, 9_007_199_254_740_993),
            ("1000000000000000000000000e-6", 1_000_000_000_000_000_000, 1_000_000_000_000_000_000),
            ("10000000000000000000000000000000", nil, nil),
            ("123.45600000000000000000000000000e3", 123_456, 123_456),
        ] as [(String, Int64?, UInt64?)]
    )
    func integers(text: String, signed: Int64?, unsigned: UInt64?) throws {
        let number = try #require(JSONNumber(text))
        #expect(number.int64 == signed)
        #expect(number.uint64 == unsigned)
    }

    @Test(
        "doubles are the nearest ones, and nil beyond the greatest",
        arguments: [
            ("0.1", 0.1), ("1e308", 1e308), ("5e-324", .leastNonzeroMagnitude), ("1e-400", 0),
            ("2.2250738585072011e-308", .leastNormalMagnitude.nextDown),
            ("1e309", nil), ("-1e309", nil), ("123456789012345678901234567890", 1.2345678901234568e29),
        ] as [(String, Double?)]
    )
    func doubles(text: String, value: Double?) throws {
        #expect(try #require(JSONNumber(text)).double == value)
    }

    @Test(
        "text that is no number by the grammar makes none",
        arguments: ["", " 1", "1 ", "01", "+1", "1.", ".1", "1e", "NaN", "inf", "0x1", "1a"]
    )
    func notNumbers(text: String) {
        #expect(JSONNumber(text) == nil)
    }

    @Test("a finite double's text reads back as the same bits")
    func roundTrip() throws {
        var random = SplitMix64(seed: 11)
        for _ in 0..<20_000 {
            let value = Double(bitPattern: random.next())
            guard value.isFinite else {
                #expect(JSONNumber(value) == nil)
                continue
            }
            var writer = JSONWriter()
            writer.double(value)
            let read = try #require(try JSONValue.parse(writer.bytes).numberValue?.double)
            #expect(read.bitPattern == value.bitPattern)
        }
    }
}

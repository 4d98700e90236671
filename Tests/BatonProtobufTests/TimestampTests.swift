// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonFoundation
internal import BatonProtobuf
internal import Foundation
import Testing

@Suite("Times")
struct TimestampTests {
    static let texts: [(String, Int64, Int32)] = [
        ("1970-01-01T00:00:00Z", 0, 0),
        ("1969-12-31T23:59:59.999999999Z", -1, 999_999_999),
        ("2000-02-29T12:00:00Z", 951_825_600, 0),
        ("2024-02-29T00:00:00.500Z", 1_709_164_800, 500_000_000),
        ("2026-03-01T12:30:00.000001Z", 1_772_368_200, 1000),
        ("2026-03-01T12:30:00.000000001Z", 1_772_368_200, 1),
        ("0001-01-01T00:00:00Z", -62_135_596_800, 0),
        ("9999-12-31T23:59:59.999999999Z", 253_402_300_799, 999_999_999),
        ("1900-03-01T00:00:00Z", -2_203_891_200, 0),
    ]

    @Test("text is RFC 3339 with no, 3, 6 or 9 digits of fraction, both ways", arguments: texts)
    func text(_ text: String, _ seconds: Int64, _ nanos: Int32) {
        let time = Timestamp(seconds: seconds, nanos: nanos)
        #expect(time.rfc3339 == text)
        #expect(Timestamp(rfc3339: text) == time)
        #expect(time.description == text)
    }

    @Test(
        "offsets and other lengths of fraction are read",
        arguments: [
            ("1970-01-01T01:00:00+01:00", 0, 0), ("1969-12-31T19:00:00-05:00", 0, 0),
            ("1970-01-01T00:00:00.1Z", 0, 100_000_000), ("1970-01-01T00:00:00.12345678Z", 0, 123_456_780),
            ("0001-01-01T00:00:00-23:59", -62_135_596_800 + 86_340, 0), ("1970-01-01T00:00:00-00:00", 0, 0),
        ] as [(String, Int64, Int32)]
    )
    func reading(_ text: String, _ seconds: Int64, _ nanos: Int32) {
        #expect(Timestamp(rfc3339: text) == Timestamp(seconds: seconds, nanos: nanos))
    }

    @Test(
        "what is not RFC 3339, does not exist or is out of range is refused",
        arguments: [
            "", "1970-01-01", "1970-01-01T00:00:00", "1970-01-01t00:00:00Z", "1970-01-01T00:00:00z",
            "1970-01-01 00:00:00Z", "70-01-01T00:00:00Z", "1970-1-01T00:00:00Z", "1970-01-01T00:00:00.Z",
            "1970-01-01T00:00:00.1234567890Z", "1970-01-01T24:00:00Z", "1970-01-01T00:60:00Z", "1970-01-01T23:59:60Z",
            "1970-00-01T00:00:00Z", "1970-13-01T00:00:00Z", "1970-01-00T00:00:00Z", "1970-04-31T00:00:00Z",
            "2023-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "0000-01-01T00:00:00Z", "0001-01-01T00:00:00+00:01",
            "9999-12-31T23:59:59-00:01", "1970-01-01T00:00:00+24:00", "1970-01-01T00:00:00+01:60",
            "1970-01-01T00:00:00+1:00", "1970-01-01T00:00:00Z ", "+970-01-01T00:00:00Z", "１970-01-01T00:00:00Z",
        ]
    )
    func refused(_ text: String) {
        #expect(Timestamp(rfc3339: text) == nil)
    }

    @Test(
        "a value out of range has no text",
        arguments: [
            Timestamp(seconds: -62_135_596_801), Timestamp(seconds: 253_402_300_800), Timestamp(nanos: -1),
            Timestamp(nanos: 1_000_000_000), Timestamp(seconds: .max, nanos: .max), Timestamp(seconds: .min),
        ]
    )
    func invalid(_ time: Timestamp) {
        #expect(!time.isValid)
        #expect(time.rfc3339 == nil)
        #expect(!time.description.isEmpty)
    }

    @Test("days from year 1 to 9999 rise with their seconds and read back")
    func days() {
        var previous = "0000-12-31"
        var lengths = Set<Int>()
        for day in stride(from: Timestamp.minimumSeconds, through: Timestamp.maximumSeconds, by: 86_400 * 311) {
            let text = Timestamp(seconds: day).rfc3339 ?? ""
            #expect(text > previous)
            #expect(Timestamp(rfc3339: text)?.seconds == day)
            lengths.insert(text.utf8.count)
            previous = text
        }
        #expect(lengths == [20])
    }

    @Test("earlier is less")
    func order() {
        #expect(Timestamp(seconds: -1, nanos: 5) < Timestamp(seconds: 0))
        #expect(Timestamp(seconds: 3, nanos: 4) < Timestamp(seconds: 3, nanos: 5))
        #expect(!(Timestamp(seconds: 3, nanos: 5) < Timestamp(seconds: 3, nanos: 5)))
    }

    @Test("dates convert to within a microsecond", arguments: texts)
    func dates(_ text: String, _ seconds: Int64, _ nanos: Int32) throws {
        let time = Timestamp(seconds: seconds, nanos: nanos)
        let date = Date(time)
        #expect(
            abs(date.timeIntervalSince1970 - (Double(seconds) + Double(nanos) / 1e9)) < 1e-6
                * max(1, abs(Double(seconds)) / 1e9)
        )
        if let back = Timestamp(date) {
            #expect(abs(Double(back.seconds - seconds) + Double(back.nanos - nanos) / 1e9) < 1e-4)
        }
        #expect(Timestamp(Date(timeIntervalSince1970: -0.25)) == Timestamp(seconds: -1, nanos: 750_000_000))
    }

    @Test(
        "dates beyond the years 1 to 9999 have no timestamp",
        arguments: [Double.infinity, .nan, 1e300, -1e18, 253_402_300_800]
    )
    func farDates(_ interval: Double) {
        #expect(Timestamp(Date(timeIntervalSince1970: interval)) == nil)
    }
}

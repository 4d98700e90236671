// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import orchestrationd

@Suite("Texts of settings")
struct SettingKindTests {
    @Test(
        "durations have a whole number and a unit",
        arguments: [
            ("250ms", Duration.milliseconds(250)), ("30s", .seconds(30)), ("5m", .seconds(300)),
            ("1h", .seconds(3_600)),
            ("0s", .zero), ("007s", .seconds(7)),
        ]
    )
    func durations(text: String, expected: Duration) {
        #expect(DurationText.duration(of: text) == expected)
    }

    @Test(
        "other texts are no durations",
        arguments: [
            "", "5", "s", "5 s", "1.5s", "-1s", "+1s", "5S", "5min", "9223372036854775807h", "99999999999999999999s",
            "٣s",
        ]
    )
    func badDurations(text: String) {
        #expect(DurationText.duration(of: text) == nil)
    }

    @Test(
        "a duration's text is in the largest unit that fits",
        arguments: ["0s", "1ms", "1500ms", "2s", "90s", "5m", "1h"]
    )
    func durationText(text: String) throws {
        #expect(DurationText.text(of: try #require(DurationText.duration(of: text))) == text)
    }

    @Test(
        "sizes have a whole number and perhaps a binary unit",
        arguments: [("0", 0), ("65536", 65_536), ("64KiB", 65_536), ("10MiB", 10_485_760), ("1GiB", 1 << 30)]
    )
    func sizes(text: String, expected: Int) {
        #expect(ByteCountText.count(of: text) == expected)
    }

    @Test(
        "other texts are no sizes",
        arguments: ["", "KiB", "1KB", "1 KiB", "1.5MiB", "-1", "9223372036854775807KiB", "1kib"]
    )
    func badSizes(text: String) {
        #expect(ByteCountText.count(of: text) == nil)
    }

    @Test("a size's text is in the largest unit that fits", arguments: ["0", "1", "1500", "64KiB", "10MiB", "3GiB"])
    func sizeText(text: String) throws {
        #expect(ByteCountText.text(of: try #require(ByteCountText.count(of: text))) == text)
    }

    @Test(
        "a wrong value is refused with the rule and the value",
        arguments: [
            (SettingKind.text, "", "must not be empty"),
            (.path, "a\0b", "must not hold a NUL character"),
            (.integer(1...5), "x", #"must be a whole number, is "x""#),
            (.integer(1...5), "6", #"must be 1 to 5, is "6""#),
            (.flag, "yes", #"must be true or false, is "yes""#),
            (
                .duration(.zero ... .seconds(60)), "5",
                #"must be a whole number with ms, s, m or h, such as 250ms or 5m, is "5""#
            ),
            (.duration(.zero ... .seconds(60)), "2m", #"must be a duration, 0s to 1m, is "2m""#),
            (.bytes(1...1024), "1x", #"must be a number of bytes, such as 65536, 64KiB or 10MiB, is "1x""#),
            (.bytes(1...1024), "1MiB", #"must be a size, 1 to 1KiB, is "1MiB""#),
            (.choice(["a", "b"]), "c\n", #"must be one of a | b, is "c\n""#),
        ]
    )
    func faults(kind: SettingKind, text: String, reason: String) {
        #expect(throws: SettingFault(reason)) { try kind.value(of: text) }
    }

    @Test("a long wrong value is repeated in part only")
    func longValue() {
        let fault = SettingFault("is wrong", String(repeating: "x", count: 10_000))
        #expect(fault.reason.utf8.count < 200)
    }

    @Test(
        "the distance of names counts insertions, removals, replacements and swaps",
        arguments: [
            ("", "", 0), ("abc", "abc", 0), ("abc", "ab", 1), ("abc", "axc", 1), ("abc", "acb", 1), ("abc", "xyz", 3),
            ("", "ab", 2),
        ]
    )
    func distance(left: String, right: String, expected: Int) {
        #expect(NameDistance.between(left, right) == expected)
        #expect(NameDistance.between(right, left) == expected)
    }

    @Test(
        "loopback addresses are told from others",
        arguments: [
            ("127.0.0.1", true), ("127.9.8.7", true), ("localhost", true), ("::1", true), ("0.0.0.0", false),
            ("::", false), ("10.0.0.1", false), ("128.0.0.1", false), ("127.0.0.1.example", false), ("", false),
        ]
    )
    func loopback(host: String, expected: Bool) {
        #expect(LoopbackAddress.names(host) == expected)
    }
}

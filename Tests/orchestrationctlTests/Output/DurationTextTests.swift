// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable import orchestrationctl

@Suite("Durations in words")
struct DurationTextTests {
    @Test(
        "three digits that count under ten seconds, the two largest units above",
        arguments: [
            (Duration.zero, "0 s"), (.nanoseconds(999), "999 ns"), (.nanoseconds(1_500), "1.5 µs"),
            (.microseconds(85) + .nanoseconds(390), "85.3 µs"), (.milliseconds(118), "118 ms"),
            (.microseconds(999_999), "999 ms"), (.milliseconds(1_250), "1.25 s"), (.milliseconds(9_999), "9.99 s"),
            (.seconds(10), "10 s"), (.seconds(60), "1 min"), (.seconds(125), "2 min 5 s"), (.seconds(3_600), "1 h"),
            (.seconds(3_605), "1 h"), (.seconds(90_061), "1 d 1 h"), (.seconds(-5), "0 s"),
        ]
    )
    func short(duration: Duration, text: String) {
        #expect(DurationText.short(duration) == text)
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonProtobuf
import Testing

@Suite("Durations")
struct DurationTests {
    @Test(
        "text is seconds with no, 3, 6 or 9 digits of fraction, both ways",
        arguments: [
            ("0s", .zero), ("1s", .seconds(1)), ("1.500s", .milliseconds(1500)), ("-0.000000001s", .nanoseconds(-1)),
            ("0.000001s", .microseconds(1)), ("-3.000000005s", .seconds(-3) - .nanoseconds(5)),
            ("315576000000s", .seconds(315_576_000_000)), ("-315576000000s", .seconds(-315_576_000_000)),
        ] as [(String, Duration)]
    )
    func text(_ text: String, _ duration: Duration) {
        #expect(duration.protobufText == text)
        #expect(Duration(protobufText: text) == duration)
    }

    @Test(
        "other forms are read",
        arguments: [("1.5s", .milliseconds(1500)), ("001s", .seconds(1)), ("-0s", .zero)] as [(String, Duration)]
    )
    func reading(_ text: String, _ duration: Duration) {
        #expect(Duration(protobufText: text) == duration)
    }

    @Test(
        "anything else is refused",
        arguments: [
            "", "s", "1", "1.s", ".5s", "1.0000000000s", "+1s", "--1s", "1 s", "1m", "1s ", "1e3s", "315576000001s",
            "315576000000.1s", "-315576000000.000000001s", "99999999999999999999s",
        ]
    )
    func refused(_ text: String) {
        #expect(Duration(protobufText: text) == nil)
    }

    @Test("parts of any kind from a peer make a duration within the range", arguments: [Int64.min, -1, 0, 1, .max])
    func hostile(_ seconds: Int64) {
        for nanos in [Int32.min, -1, 0, 1, .max] {
            let duration = Duration(protobufSeconds: seconds, nanos: nanos)
            #expect(duration.protobufComponents != nil)
        }
        #expect(Duration(protobufSeconds: .max, nanos: .max) == .seconds(315_576_000_000))
        #expect(Duration(protobufSeconds: 2, nanos: -1) == .seconds(2) - .nanoseconds(1))
    }

    @Test("a duration beyond the range has no parts, and asking does not trap")
    func beyond() {
        #expect((Duration.seconds(Int64.max) * 4).protobufComponents == nil)
        #expect(Duration.seconds(-315_576_000_001).protobufText == nil)
        let parts = (Duration.seconds(-1) - .nanoseconds(2)).protobufComponents
        #expect(parts?.seconds == -1 && parts?.nanos == -2)
    }
}

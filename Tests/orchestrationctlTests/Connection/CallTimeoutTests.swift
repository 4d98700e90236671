// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable import orchestrationctl

@Suite("Timeouts on the command line")
struct CallTimeoutTests {
    @Test(
        "a whole number with a unit is read",
        arguments: [
            ("1ms", Duration.milliseconds(1)), ("250ms", .milliseconds(250)), ("30s", .seconds(30)),
            ("5m", .seconds(300)), ("24h", .seconds(86_400)), ("86400000ms", .seconds(86_400)),
        ]
    )
    func reads(text: String, duration: Duration) {
        #expect(CallTimeout(argument: text)?.duration == duration)
    }

    @Test(
        "no unit, another unit, zero, a sign, a fraction and more than a day are refused",
        arguments: [
            "", "30", "s", "0s", "-1s", "+1s", "1.5s", "30 s", "30sec", "30S", "25h", "86400001ms",
            "99999999999999999999s",
            "٣s",
        ]
    )
    func refuses(text: String) {
        #expect(CallTimeout(argument: text) == nil)
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable import orchestrationctl

@Suite("Numbers for people")
struct NumberTextTests {
    @Test(
        "one decimal, rounded away from zero at the half",
        arguments: [
            (0, "0.0"), (88.6, "88.6"), (100, "100.0"), (0.25, "0.3"), (-0.25, "-0.3"), (-0.01, "0.0"),
            (1e300, "1e+300"),
        ]
    )
    func oneDecimal(value: Double, text: String) {
        #expect(NumberText.oneDecimal(value) == text)
    }

    @Test(
        "the shortest text that is exact",
        arguments: [(42_000, "42000"), (99.95, "99.95"), (Double.infinity, "infinite")]
    )
    func shortest(value: Double, text: String) {
        #expect(NumberText.shortest(value) == text)
    }

    @Test(
        "bytes in the largest unit that leaves a whole number",
        arguments: [
            (0, "0 B"), (1_000, "1000 B"), (1024, "1 KiB"), (65_536, "64 KiB"), (10_485_760, "10 MiB"),
            (1_536, "1536 B"),
        ]
    )
    func bytes(count: UInt64, text: String) {
        #expect(NumberText.bytes(count) == text)
    }
}

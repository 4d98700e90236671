// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import OrchestrationStore

@Suite("Store instant")
struct StoreInstantTests {
    @Test(
        "seconds and nanoseconds make milliseconds, cut towards the past, and back",
        arguments: [
            (0, 0, 0), (1, 999_999_999, 1999), (-1, 0, -1000), (-1, 1_000_000, -999), (-1, 999_999, -1000),
            (1_700_000_000, 123_456_789, 1_700_000_000_123), (-62_135_596_800, 0, -62_135_596_800_000),
            (253_402_300_799, 999_999_999, 253_402_300_799_999),
        ] as [(Int64, Int32, Int64)]
    )
    func parts(_ seconds: Int64, _ nanoseconds: Int32, _ milliseconds: Int64) throws {
        let instant = try #require(StoreInstant(seconds: seconds, nanoseconds: nanoseconds))
        #expect(instant.millisecondsSinceEpoch == milliseconds)
        #expect(instant.seconds == seconds)
        #expect(instant.nanoseconds == nanoseconds / 1_000_000 * 1_000_000)
    }

    @Test(
        "parts outside of year 1 to 9999 or of a second are refused",
        arguments: [
            (0, -1), (0, 1_000_000_000), (-62_135_596_801, 999_999_999), (253_402_300_800, 0), (.max, 0), (.min, 0),
            (.max / 1000, 999_999_999),
        ] as [(Int64, Int32)]
    )
    func refused(_ seconds: Int64, _ nanoseconds: Int32) {
        #expect(StoreInstant(seconds: seconds, nanoseconds: nanoseconds) == nil)
    }

    @Test(
        "milliseconds outside of year 1 to 9999 are refused",
        arguments: [-62_135_596_800_001, 253_402_300_800_000, .max, .min] as [Int64]
    )
    func milliseconds(_ value: Int64) {
        #expect(StoreInstant(millisecondsSinceEpoch: value) == nil)
    }

    @Test("instants are ordered by time")
    func order() {
        #expect(StoreInstant.earliest < StoreInstant.latest)
    }
}

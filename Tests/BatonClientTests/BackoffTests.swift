// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@testable internal import BatonClient

@Suite("backoff")
struct BackoffTests {
    @Test(
        "the bound doubles with each failure in a row, up to the maximum",
        arguments: [(1, 100), (2, 200), (3, 400), (8, 12800), (9, 25600), (10, 30000), (1000, 30000), (Int.max, 30000)]
    )
    func growth(failures: Int, milliseconds: Int) {
        #expect(Backoff().delay(afterFailures: failures, random: 0) == .milliseconds(milliseconds))
    }

    @Test("full jitter draws between nothing and the bound", arguments: [(0.0, 400), (0.25, 300), (0.5, 200), (1, 0)])
    func fullJitter(random: Double, milliseconds: Int) {
        #expect(Backoff().delay(afterFailures: 3, random: random) == .milliseconds(milliseconds))
    }

    @Test("a smaller jitter keeps part of the bound", arguments: [(0.0, 100, 100), (0.25, 100, 75), (1, 100, 0)])
    func partialJitter(jitter: Double, initial: Int, least: Int) {
        var backoff = Backoff(initial: .milliseconds(initial))
        backoff.jitter = jitter
        #expect(backoff.delay(afterFailures: 1, random: 1) == .milliseconds(least))
    }

    @Test(
        "settings out of range are held within it",
        arguments: [-Double.infinity, -1, 0, 0.5, 1, 1e300, .infinity, .nan],
        [Duration.seconds(-5), .zero, .nanoseconds(1), .seconds(Int64.max)]
    )
    func outOfRange(number: Double, duration: Duration) {
        for failures in [Int.min, -1, 0, 1, 2, Int.max] {
            var backoff = Backoff(initial: duration, maximum: duration)
            backoff.multiplier = number
            let longest = backoff.delay(afterFailures: failures, random: 0)
            #expect(longest >= .milliseconds(1))
            #expect(longest <= .seconds(1_000_000_000))
            backoff.jitter = number
            #expect(backoff.delay(afterFailures: failures, random: 0.5) >= .zero)
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BenchHarness

@Suite("Samples")
struct SamplesTests {
    /// The latencies 1 µs, 2 µs … count µs in a scrambled order.
    private func samples(count: UInt64) -> Samples {
        var samples = Samples()
        for index in 0..<count {
            samples.succeeded(nanoseconds: (index * 7_919 % count + 1) * 1_000)
        }
        samples.sort()
        return samples
    }

    @Test(
        "a percentile is the nearest rank",
        arguments: [(100, 0.50, 50), (100, 0.99, 99), (1_000, 0.99, 990), (3, 0.50, 2), (1, 0.99, 1), (1, 0, 1)]
    )
    func percentiles(count: Int, share: Double, expected: Double) {
        #expect(self.samples(count: UInt64(count)).percentile(share) == expected)
    }

    @Test("without a sample a percentile is zero")
    func empty() {
        #expect(Samples().percentile(0.5) == 0)
    }

    @Test("a latency beyond the range is clamped, not wrapped")
    func clamped() {
        var samples = Samples()
        samples.succeeded(nanoseconds: UInt64(UInt32.max) + 5)
        #expect(samples.latencies == [UInt32.max])
    }

    @Test("added samples count together, and the first error stays")
    func added() {
        var all = Samples()
        var part = Samples()
        part.failed(BenchError("one"))
        part.failed(BenchError("two"))
        part.succeeded(nanoseconds: 1)
        all.add(part)
        all.add(part)
        #expect(all.errors == 4)
        #expect(all.firstError == "one")
        #expect(all.latencies == [1, 1])
    }
}

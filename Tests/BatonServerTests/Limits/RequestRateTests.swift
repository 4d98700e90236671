// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import BatonServer

@Suite("how often something may happen")
struct RequestRateTests {
    private static let second: UInt64 = 1_000_000_000

    /// Events that conform among so many tries, `step` nanoseconds apart.
    private func passed(_ rate: RequestRate, tries: Int, step: UInt64, from start: UInt64 = 5) -> Int {
        var wholeAt: UInt64 = 0
        var passed = 0
        for index in 0..<tries {
            guard case .conforms(let next) = rate.judge(wholeAt: wholeAt, now: start + UInt64(index) * step) else {
                continue
            }
            wholeAt = next
            passed += 1
        }
        return passed
    }

    @Test(
        "a burst passes at once, then one event each interval",
        arguments: [(10, 0, 10), (10, 1, 1), (100, 250, 250)]
    )
    func burst(perSecond: Int, burst: Int, expected: Int) throws {
        let rate = try #require(RequestRate(perSecond: perSecond, burst: burst))
        #expect(self.passed(rate, tries: 1000, step: 0) == expected)
        // Two seconds of tries a millisecond apart: the burst, and what two seconds give back.
        #expect(self.passed(rate, tries: 2001, step: 1_000_000) == min(2001, expected + 2 * perSecond))
    }

    @Test("what is early says by how much, and costs nothing")
    func early() throws {
        let rate = try #require(RequestRate(perSecond: 4, burst: 2))
        let first = rate.judge(wholeAt: 0, now: Self.second)
        #expect(first == .conforms(wholeAt: Self.second + 250_000_000))
        #expect(rate.judge(wholeAt: Self.second + 250_000_000, now: Self.second) == .conforms(wholeAt: 1_500_000_000))
        for _ in 0..<3 {
            #expect(rate.judge(wholeAt: 1_500_000_000, now: Self.second) == .early(by: 250_000_000))
        }
        #expect(rate.judge(wholeAt: 1_500_000_000, now: 1_249_999_999) == .early(by: 1))
        #expect(rate.judge(wholeAt: 1_500_000_000, now: 1_250_000_000) == .conforms(wholeAt: 1_750_000_000))
    }

    @Test("what is counted in any case delays the next by one interval at most")
    func counted() throws {
        let rate = try #require(RequestRate(perSecond: 10, burst: 5))
        var wholeAt: UInt64 = 0
        for _ in 0..<1000 { wholeAt = rate.count(wholeAt: wholeAt, now: Self.second) }
        #expect(wholeAt == Self.second + 500_000_000)
        #expect(rate.judge(wholeAt: wholeAt, now: Self.second) == .early(by: 100_000_000))
    }

    @Test("no rate is no rate", arguments: [0, -1, Int.min])
    func none(perSecond: Int) {
        #expect(RequestRate(perSecond: perSecond, burst: 5) == nil)
    }

    @Test("extreme figures do not trap")
    func extremes() throws {
        for perSecond in [1, .max] {
            for burst in [1, Int.max] {
                let rate = try #require(RequestRate(perSecond: perSecond, burst: burst))
                for wholeAt in [0, UInt64.max] {
                    for now in [0, UInt64.max] {
                        _ = rate.judge(wholeAt: wholeAt, now: now)
                        #expect(rate.count(wholeAt: wholeAt, now: now) >= now)
                    }
                }
            }
        }
        let slow = try #require(RequestRate(perSecond: 1, burst: 1))
        #expect(slow.judge(wholeAt: .max, now: 0) == .early(by: .max))
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import OrchestrationService

@Suite("Health by metrics")
struct MetricsHealthTests {
    private static let now: Int64 = 1_700_000_000_000

    /// The health of a partnership with one percentage, observed `age` milliseconds ago.
    private static func health(_ percent: Double, age: Int64 = 0) -> MetricsHealth {
        MetricsHealth(
            readings: [reading("success_rate", percent)],
            newestSample: now - age,
            now: now,
            freshness: Freshness()
        )
    }

    private static func reading(_ name: String, _ percent: Double) -> MetricReading {
        MetricReading(name: name, value: percent, unit: "%", direction: .higherIsBetter, target: nil)
    }

    @Test(
        "the grade follows the rounded mean of the scored metrics",
        arguments: [
            (100, .excellent), (90, .excellent), (89.95, .excellent), (89.94, .good), (75, .good), (74.9, .fair),
            (60, .fair), (59.9, .poor), (0, .poor),
        ] as [(Double, HealthGrade)]
    )
    func grades(_ percent: Double, _ grade: HealthGrade) {
        #expect(Self.health(percent).grade == grade)
    }

    @Test("informational metrics take no part in the mean")
    func informational() {
        let health = MetricsHealth(
            readings: [Self.reading("success_rate", 80), Self.reading("requests_per_minute", 1)],
            newestSample: Self.now,
            now: Self.now,
            freshness: Freshness()
        )
        #expect(health.score == 80)
    }

    @Test("a partnership is stale when its newest sample is older than the limit, not when it is as old")
    func stale() {
        let limit = Freshness.defaultLimitMilliseconds
        #expect(limit == 300_000)
        #expect(Self.health(80, age: limit).grade == .good)
        let stale = Self.health(80, age: limit + 1)
        #expect(stale.grade == .stale)
        #expect(stale.score == 80)
        #expect(stale.contribution(isEnabled: true) == 0)
        #expect(stale.contribution(isEnabled: false) == nil)
    }

    @Test("the freshness limit can be set")
    func limit() {
        let freshness = Freshness(limitMilliseconds: 10)
        #expect(!freshness.isStale(newestSample: 0, now: 10))
        #expect(freshness.isStale(newestSample: 0, now: 11))
    }

    @Test("a sample from the future is fresh, and no pair of times overflows")
    func future() {
        #expect(!Freshness().isStale(newestSample: 1_000_000, now: 0))
        #expect(!Freshness().isStale(newestSample: .max, now: .min))
        #expect(Freshness().isStale(newestSample: .min, now: .max))
    }

    @Test("without a scored metric the health is unknown and counts nowhere, however old the samples are")
    func unknown() {
        for readings in [[], [Self.reading("requests_per_minute", 50)]] {
            let health = MetricsHealth(readings: readings, newestSample: 0, now: Self.now, freshness: Freshness())
            #expect(health.grade == .unknown)
            #expect(health.score == nil)
            #expect(health.contribution(isEnabled: true) == nil)
        }
    }

    @Test("a disabled partnership has a health and counts nowhere")
    func disabled() {
        let health = Self.health(95)
        #expect(health.grade == .excellent)
        #expect(health.contribution(isEnabled: true) == 95)
        #expect(health.contribution(isEnabled: false) == nil)
    }

    @Test(
        "the overall status follows the rounded mean of what the partnerships contribute",
        arguments: [
            ([85], .healthy, 85), ([84.9], .degraded, 84.9), ([84.95, 84.95], .healthy, 85), ([70], .degraded, 70),
            ([69.9], .critical, 69.9), ([100, 100, 0], .critical, 66.7), ([0], .critical, 0), ([], .unknown, nil),
        ] as [([Double], OverallHealth.Status, Double?)]
    )
    func overall(_ contributions: [Double], _ status: OverallHealth.Status, _ score: Double?) {
        let overall = OverallHealth(contributions: contributions)
        #expect(overall.status == status)
        #expect(overall.score == score)
    }
}

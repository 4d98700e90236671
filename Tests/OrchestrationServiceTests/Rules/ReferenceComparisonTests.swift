// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import Testing

@testable internal import OrchestrationService

@Suite("Comparison with the reference implementation")
struct ReferenceComparisonTests {
    /// `BATON_TEST_SEED` repeats a run.
    private static let seed: UInt32 =
        ProcessInfo.processInfo.environment["BATON_TEST_SEED"].flatMap { UInt32($0) } ?? .random(in: 0 ... .max)

    @Test("1,000 random data sets score as in Tests/Reference/scoring.py, to the last printed digit")
    func random() async throws {
        print("scoring reference: seed \(Self.seed)")
        let lines = try await ReferenceScript.run(
            "scoring.py",
            ["generate", "--seed", "\(Self.seed)", "--count", "1000"]
        )
        try #require(lines.count == 1000)
        for (number, line) in lines.enumerated() {
            let dataSet = try JSONDecoder().decode(DataSet.self, from: Data(line.utf8))
            let answers = try dataSet.answers()
            #expect(answers == dataSet.expected, "data set \(number) of seed \(Self.seed)")
        }
    }
}

/// A line of the reference's output.
private struct DataSet: Decodable {
    struct Partnership: Decodable {
        struct Deliverable: Decodable {
            let progress: Double
        }

        struct Metric: Decodable {
            let name: String
            let value: Double
            let unit: String
            let direction: String
            let target: Double?
            let observedAt: String
        }

        let id: String
        let enabled: Bool
        let deliverables: [Deliverable]
        let metrics: [Metric]
    }

    struct Answers: Decodable, Equatable {
        struct Overall: Decodable, Equatable {
            let status: String
            let score: Double?
        }

        struct Partnership: Decodable, Equatable {
            let progress: Double
            let health: String
            let metricsHealth: String
            let score: Double?
        }

        let overall: Overall
        let partnerships: [String: Partnership]
    }

    let now: String
    let freshnessLimitSeconds: Int64
    let partnerships: [Partnership]
    let expected: Answers

    /// What the rules say, in the words of the messages.
    func answers() throws -> Answers {
        let now = try Self.milliseconds(self.now)
        let freshness = Freshness(limitMilliseconds: freshnessLimitSeconds * 1000)
        var answers: [String: Answers.Partnership] = [:]
        var contributions: [Double] = []
        for partnership in partnerships.sorted(by: { $0.id < $1.id }) {
            let progress = PartnershipProgress(deliverables: partnership.deliverables.map(\.progress))
            let (readings, newest) = try Self.newestReadings(partnership.metrics)
            let health = MetricsHealth(readings: readings, newestSample: newest, now: now, freshness: freshness)
            if let contribution = health.contribution(isEnabled: partnership.enabled) {
                contributions.append(contribution)
            }
            answers[partnership.id] = Answers.Partnership(
                progress: progress.percent,
                health: Self.name(progress.health),
                metricsHealth: Self.name(health.grade),
                score: health.score
            )
        }
        let overall = OverallHealth(contributions: contributions)
        return Answers(
            overall: Answers.Overall(status: Self.name(overall.status), score: overall.score),
            partnerships: answers
        )
    }

    /// What the store gives out: the newest sample of each metric, in the order in which the metrics are first named.
    private static func newestReadings(_ metrics: [Partnership.Metric]) throws -> ([MetricReading], Int64?) {
        var readings: [(time: Int64, reading: MetricReading)] = []
        for metric in metrics {
            let time = try milliseconds(metric.observedAt)
            let reading = MetricReading(
                name: metric.name,
                value: metric.value,
                unit: metric.unit,
                direction: metric.direction == "DIRECTION_LOWER_IS_BETTER" ? .lowerIsBetter : .higherIsBetter,
                target: metric.target
            )
            guard let index = readings.firstIndex(where: { $0.reading.name == metric.name }) else {
                readings.append((time, reading))
                continue
            }
            if readings[index].time < time {
                readings[index] = (time, reading)
            }
        }
        return (readings.map(\.reading), readings.map(\.time).max())
    }

    private static func milliseconds(_ text: String) throws -> Int64 {
        let date = try Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
        return Int64((date.timeIntervalSince1970 * 1000).rounded())
    }

    private static func name(_ grade: HealthGrade) -> String {
        "HEALTH_\(grade)".uppercased()
    }

    private static func name(_ status: OverallHealth.Status) -> String {
        "OVERALL_STATUS_\(status)".uppercased()
    }
}

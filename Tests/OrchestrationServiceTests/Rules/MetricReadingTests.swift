// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import OrchestrationService

@Suite("Metric score")
struct MetricReadingTests {
    /// One line of a table.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let value: Double
        let unit: String
        let direction: MetricReading.Direction
        let target: Double?
        let score: Double?

        init(
            _ value: Double,
            _ unit: String,
            _ direction: MetricReading.Direction,
            target: Double? = nil,
            name: String = "some",
            scores score: Double?
        ) {
            self.name = name
            self.value = value
            self.unit = unit
            self.direction = direction
            self.target = target
            self.score = score
        }

        var testDescription: String {
            "\(name) \(value) \(unit) \(direction) target \(target.map { "\($0)" } ?? "none")"
        }
    }

    @Test(
        "a metric scores by its target, else by its unit",
        arguments: [
            // Percentages.
            Case(99.9, "%", .higherIsBetter, scores: 99.9),
            Case(101, "%", .higherIsBetter, scores: 100),
            Case(-1, "%", .higherIsBetter, scores: 0),
            Case(2.5, "%", .lowerIsBetter, scores: 97.5),
            Case(150, "%", .lowerIsBetter, scores: 0),
            Case(-5, "%", .lowerIsBetter, scores: 100),
            // Response times.
            Case(0, "ms", .lowerIsBetter, scores: 100),
            Case(245, "ms", .lowerIsBetter, scores: 75.5),
            Case(1000, "ms", .lowerIsBetter, scores: 0),
            Case(5000, "ms", .lowerIsBetter, scores: 0),
            Case(-10, "ms", .lowerIsBetter, scores: 100),
            // Targets, which take the place of the rule of the unit.
            Case(45, "points", .higherIsBetter, target: 90, scores: 50),
            Case(180, "points", .higherIsBetter, target: 90, scores: 100),
            Case(-5, "points", .higherIsBetter, target: 90, scores: 0),
            Case(400, "ms", .lowerIsBetter, target: 200, scores: 50),
            Case(100, "ms", .lowerIsBetter, target: 200, scores: 100),
            Case(0, "ms", .lowerIsBetter, target: 200, scores: 100),
            Case(-3, "EUR", .lowerIsBetter, target: 200, scores: 100),
            Case(49.5, "%", .higherIsBetter, target: 99, scores: 50),
            // Computations that leave the range of doubles on the way.
            Case(.greatestFiniteMagnitude, "x", .higherIsBetter, target: .leastNonzeroMagnitude, scores: 100),
            Case(.leastNonzeroMagnitude, "x", .lowerIsBetter, target: .greatestFiniteMagnitude, scores: 100),
            Case(.greatestFiniteMagnitude, "x", .lowerIsBetter, target: 1, scores: 1e2 / .greatestFiniteMagnitude),
            // Informational.
            Case(45, "points", .higherIsBetter, scores: nil),
            Case(45, "", .lowerIsBetter, scores: nil),
            Case(120, "1/min", .higherIsBetter, name: "requests_per_minute", scores: nil),
            Case(120, "%", .higherIsBetter, target: 200, name: "requests_per_minute", scores: nil),
        ]
    )
    func score(_ one: Case) {
        let reading = MetricReading(
            name: one.name,
            value: one.value,
            unit: one.unit,
            direction: one.direction,
            target: one.target
        )
        #expect(reading.score == one.score)
    }

    @Test("an error rate is better the lower it is")
    func errorRate() throws {
        let known = try #require(KnownMetric(name: "error_rate"))
        #expect(known.direction == .lowerIsBetter)
        #expect(known.unit == "%")
        #expect(KnownMetric(name: "unheard_of") == nil)
    }
}

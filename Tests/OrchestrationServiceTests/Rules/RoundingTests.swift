// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import OrchestrationService

@Suite("Rounding")
struct RoundingTests {
    @Test(
        "a figure is rounded to one decimal with ties away from zero",
        arguments: [
            (0, 0), (85.25, 85.3), (85.24, 85.2), (0.15, 0.2), (-0.15, -0.2), (0.05, 0.1), (99.95, 100), (99.949, 99.9),
            (69.95, 70), (1e15, 1e15),
        ] as [(Double, Double)]
    )
    func tenth(_ value: Double, _ expected: Double) {
        #expect(Rounding.toOneDecimal(value) == expected)
    }

    @Test("there is no mean of nothing")
    func empty() {
        #expect(Rounding.mean([]) == nil)
    }

    @Test("a mean is rounded once, at the end")
    func once() {
        // Rounded one by one, the values would give 0.1.
        #expect(Rounding.mean([0.04, 0.04]) == 0)
        #expect(Rounding.mean([70.2, 70.3]) == 70.3)
    }

    @Test("a mean of negative zeros prints as zero")
    func negativeZero() {
        #expect(Rounding.mean([-0.0])?.sign == .plus)
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@testable internal import OrchestrationService

@Suite("Simulation of outcomes")
struct OutcomeSimulationTests {
    @Test("the generator gives the published numbers of SplitMix64 for the seed 1234567")
    func generator() {
        // From the test of java.util.SplittableRandom's algorithm at rosettacode.org/wiki/Pseudo-random_numbers/Splitmix64.
        var generator = SplitMix64(seed: 1_234_567)
        let numbers = (0..<5).map { _ in generator.next() }
        #expect(
            numbers == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ]
        )
    }

    @Test(
        "a triangular distribution meets its ends, its most likely value at its share, and halves between",
        arguments: [(0, 0.9), (0.5, 1), (1, 1.1), (0.125, 0.95), (0.875, 1.05)]
    )
    func triangular(share: Double, value: Double) {
        let distribution = TriangularDistribution(low: 0.9, mode: 1, high: 1.1)
        #expect(abs(distribution.quantile(share) - value) < 1e-12)
    }

    @Test("the same seed gives the same figures, another seed others")
    func seeds() {
        let first = OutcomeSimulation(of: Proposal(), runs: 1_000, seed: 42)
        #expect(first == OutcomeSimulation(of: Proposal(), runs: 1_000, seed: 42))
        #expect(first != OutcomeSimulation(of: Proposal(), runs: 1_000, seed: 43))
    }

    @Test(
        "percentiles are in order and around the estimate, and runs are held to their bounds",
        arguments: [0, 1, 9, 10_000]
    )
    func percentiles(runs: Int) {
        let simulation = OutcomeSimulation(of: Proposal(), runs: runs, seed: 1)
        #expect(simulation.runs == max(runs, 1))
        #expect(simulation.roiPercentP10 <= simulation.roiPercentP50)
        #expect(simulation.roiPercentP50 <= simulation.roiPercentP90)
        #expect(OutcomeSimulation(of: Proposal(), runs: .max, seed: 1).runs == OutcomeSimulation.maximumRuns)
    }

    @Test(
        "a loss is as likely as the estimates say",
        arguments: [(50_000, 0...0), (0, 1...1), (10_000, 0.3...0.9)] as [(Double, ClosedRange<Double>)]
    )
    func losses(revenue: Double, expected: ClosedRange<Double>) {
        var proposal = Proposal()
        proposal.expectedRevenue = revenue
        let simulation = OutcomeSimulation(of: proposal, runs: 2_000, seed: 5)
        #expect(expected.contains(simulation.lossProbability))
    }

    @Test("more risk spreads the outcomes")
    func spread() {
        func width(_ rating: Double) -> Double {
            var proposal = Proposal()
            proposal.technicalComplexity = rating
            proposal.marketUncertainty = rating
            proposal.timelinePressure = rating
            let simulation = OutcomeSimulation(of: proposal, runs: 5_000, seed: 3)
            return simulation.roiPercentP90 - simulation.roiPercentP10
        }
        #expect(width(0) < width(5))
        #expect(width(5) < width(10))
    }

    @Test("estimates at the ends of the range of doubles give finite figures")
    func extremes() {
        var proposal = Proposal()
        proposal.estimatedCost = 1e-150
        proposal.expectedRevenue = 1e156
        let simulation = OutcomeSimulation(of: proposal, runs: 100, seed: 0)
        #expect(simulation.roiPercentP90.isFinite)
        proposal.estimatedCost = 1e308
        proposal.expectedRevenue = 1e308
        #expect(OutcomeSimulation(of: proposal, runs: 100, seed: 0).roiPercentP10.isFinite)
    }
}

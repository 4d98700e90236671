// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// What could become of a proposal: its return in many runs with random cost, revenue and duration.
///
/// Each run draws three factors in this order, each from a triangular distribution (lowest, most likely, highest):
///
/// | factor | lowest | most likely | highest |
/// |---|---|---|---|
/// | cost | 0.9 | 1 | 1.1 + 0.9 × (technical + resource risk) / 2 |
/// | revenue | 0.9 − 0.8 × market risk | 1 | 1.1 + 0.4 × market risk |
/// | duration | 0.9 | 1 | 1.1 + 0.9 × timeline risk |
///
/// Half of the cost runs with the duration: people are paid longer when the work takes longer.
struct OutcomeSimulation: Sendable, Hashable {
    static let defaultRuns = 10_000
    static let maximumRuns = 100_000

    let runs: Int
    let seed: UInt64
    /// The return in percent that 10 % of the runs do not exceed.
    let roiPercentP10: Double
    let roiPercentP50: Double
    let roiPercentP90: Double
    /// The share of the runs that lost money, 0 to 1.
    let lossProbability: Double

    /// - Parameter runs: 1 to ``maximumRuns``; held to it.
    init(of proposal: Proposal, runs: Int, seed: UInt64) {
        let runs = min(max(runs, 1), Self.maximumRuns)
        let risks = proposal.risks
        let cost = TriangularDistribution(low: 0.9, mode: 1, high: 1.1 + 0.9 * ((risks.technical + risks.resource) / 2))
        let revenue = TriangularDistribution(low: 0.9 - 0.8 * risks.market, mode: 1, high: 1.1 + 0.4 * risks.market)
        let duration = TriangularDistribution(low: 0.9, mode: 1, high: 1.1 + 0.9 * risks.timeline)
        let ratio = proposal.expectedRevenue / proposal.estimatedCost

        var generator = SplitMix64(seed: seed)
        var losses = 0
        var returns: [Double] = []
        returns.reserveCapacity(runs)
        for _ in 0..<runs {
            let costFactor = cost.quantile(generator.nextUnit())
            let revenueFactor = revenue.quantile(generator.nextUnit())
            let durationFactor = duration.quantile(generator.nextUnit())
            let spent = costFactor * (1 + (durationFactor - 1) / 2)
            let roi = (ratio * (revenueFactor / spent) - 1) * 100
            if roi < 0 { losses += 1 }
            // Estimates whose return is just within the range of doubles may leave it here.
            returns.append(min(roi, .greatestFiniteMagnitude))
        }
        returns.sort()
        self.runs = runs
        self.seed = seed
        self.roiPercentP10 = Self.percentile(10, of: returns)
        self.roiPercentP50 = Self.percentile(50, of: returns)
        self.roiPercentP90 = Self.percentile(90, of: returns)
        self.lossProbability = Double(losses) / Double(runs)
    }

    /// The smallest value that at least so many percent of all values do not exceed.
    private static func percentile(_ percent: Int, of sorted: [Double]) -> Double {
        sorted[(percent * sorted.count + 99) / 100 - 1]
    }
}

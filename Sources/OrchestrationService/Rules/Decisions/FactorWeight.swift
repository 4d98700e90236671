// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What speaks for and against a proposal, and how much.
struct FactorWeight: Sendable, Hashable {
    enum Factor: String, Sendable, Hashable, CaseIterable {
        case roi
        case technicalRisk = "technical_risk"
        case marketRisk = "market_risk"
        case resourceRisk = "resource_risk"
        case timelineRisk = "timeline_risk"
        case priority
    }

    let factor: Factor
    /// -1 to 1, negative where it speaks against the proposal.
    let weight: Double
    /// The weight in percent of all weights without their signs.
    let sharePercent: Double

    /// All factors in their order.
    ///
    /// The return weighs nothing at 50 %, below which nothing is approved, and 1 from 200 % on. The overall risk weighs
    /// nothing at 0.7 and 1 at 0.3; it is a mean, so each risk has a quarter of that.
    static func all(of proposal: Proposal) -> [FactorWeight] {
        let risks = proposal.risks
        let weights = Factor.allCases.map { factor in
            switch factor {
            case .roi: min(max((proposal.returns.roiPercent - 50) / 150, -1), 1)
            case .technicalRisk: Self.weight(ofRisk: risks.technical)
            case .marketRisk: Self.weight(ofRisk: risks.market)
            case .resourceRisk: Self.weight(ofRisk: risks.resource)
            case .timelineRisk: Self.weight(ofRisk: risks.timeline)
            case .priority: proposal.urgency.isPressing ? 1 : -0.5
            }
        }
        // Never 0: the priority always weighs something.
        let sum = weights.reduce(0) { $0 + abs($1) }
        return zip(Factor.allCases, weights).map { factor, weight in
            FactorWeight(factor: factor, weight: weight, sharePercent: weight / sum * 100)
        }
    }

    private static func weight(ofRisk risk: Double) -> Double {
        (0.7 - risk) / 1.6
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What a decision is computed from: every value of a request, or its default.
struct Proposal: Sendable, Hashable {
    /// In currency.
    var revenueImpact: Double = 0
    /// A number of customers.
    var customerImpact: Double = 0
    /// A plain number.
    var operationalImpact: Double = 0
    /// In currency, above 0.
    var estimatedCost: Double = 10_000
    /// In currency, 0 or more.
    var expectedRevenue: Double = 50_000
    /// 1 to 3,650. A double, so that searches need no second kind of number; always whole.
    var estimatedDays: Double = 30
    /// 1 to 10,000, whole.
    var teamMembers: Double = 3
    /// 0 (easy) to 10.
    var technicalComplexity: Double = 3
    /// 0 (certain) to 10.
    var marketUncertainty: Double = 2
    /// 0 (not at all) to 10.
    var resourceAvailability: Double = 8
    /// 0 (not at all) to 10.
    var timelinePressure: Double = 4
    /// The kinds of partnerships that it touches.
    var affectedAreas: Set<PartnershipArea> = []

    init() {}

    var urgency: DecisionUrgency {
        DecisionUrgency(
            revenueImpact: self.revenueImpact,
            customerImpact: self.customerImpact,
            operationalImpact: self.operationalImpact
        )
    }

    var risks: RiskProfile {
        RiskProfile(
            technicalComplexity: self.technicalComplexity,
            marketUncertainty: self.marketUncertainty,
            resourceAvailability: self.resourceAvailability,
            timelinePressure: self.timelinePressure
        )
    }

    var returns: ReturnFigures {
        ReturnFigures(cost: self.estimatedCost, revenue: self.expectedRevenue, days: self.estimatedDays)
    }

    var outcome: DecisionOutcome {
        DecisionOutcome(
            urgency: self.urgency,
            roiPercent: self.returns.roiPercent,
            overallRisk: self.risks.overall
        )
    }
}

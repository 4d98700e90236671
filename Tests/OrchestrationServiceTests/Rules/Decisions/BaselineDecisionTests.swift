// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import OrchestrationService

@Suite("Baseline rules of decisions")
struct BaselineDecisionTests {
    @Test(
        "the priority is critical above 1,000,000 of revenue, else high above 10,000 customers, else medium above 100",
        arguments: [
            (1_000_000.01, 0, 0, DecisionUrgency.critical), (1_000_000, 10_001, 0, .high),
            (1_000_000, 10_000, 101, .medium),
            (0, 10_000, 100, .low), (2e6, 1e5, 1e3, .critical), (-5, -5, -5, .low),
        ] as [(Double, Double, Double, DecisionUrgency)]
    )
    func urgency(revenue: Double, customers: Double, operations: Double, expected: DecisionUrgency) {
        let urgency = DecisionUrgency(
            revenueImpact: revenue,
            customerImpact: customers,
            operationalImpact: operations
        )
        #expect(urgency == expected)
    }

    @Test(
        "an approval needs a return above its bound, a risk below its bound, and the first two a pressing priority",
        arguments: [
            (.critical, 200.1, 0.29, .approveImmediate), (.high, 200.1, 0.29, .approveImmediate),
            (.critical, 200, 0.29, .approveScheduled), (.critical, 200.1, 0.3, .approveScheduled),
            (.high, 100.1, 0.49, .approveScheduled), (.critical, 100.1, 0.49, .approveScheduled),
            (.high, 100, 0.49, .approveConditional), (.high, 100.1, 0.5, .approveConditional),
            (.medium, 1e6, 0, .approveConditional), (.low, 50.1, 0.69, .approveConditional),
            (.critical, 50, 0, .deferOrReject), (.critical, 1e6, 0.7, .deferOrReject), (.low, -100, 1, .deferOrReject),
        ] as [(DecisionUrgency, Double, Double, DecisionOutcome)]
    )
    func outcome(urgency: DecisionUrgency, roi: Double, risk: Double, expected: DecisionOutcome) {
        #expect(DecisionOutcome(urgency: urgency, roiPercent: roi, overallRisk: risk) == expected)
    }

    @Test("what a request leaves out has its default")
    func defaults() {
        let proposal = Proposal()
        #expect(proposal.estimatedCost == 10_000)
        #expect(proposal.expectedRevenue == 50_000)
        #expect(proposal.estimatedDays == 30)
        #expect(proposal.teamMembers == 3)
        #expect(proposal.urgency == .low)
        #expect(
            proposal.risks
                == RiskProfile(
                    technicalComplexity: 3,
                    marketUncertainty: 2,
                    resourceAvailability: 8,
                    timelinePressure: 4
                )
        )
        #expect(proposal.returns.roiPercent == 400)
        #expect(proposal.outcome == .approveConditional)
    }

    @Test(
        "risks are a tenth of their ratings, that of resources a tenth of what is missing; the overall risk is the mean"
    )
    func risks() {
        let risks = RiskProfile(
            technicalComplexity: 4,
            marketUncertainty: 6,
            resourceAvailability: 9,
            timelinePressure: 5
        )
        #expect(risks.technical == 0.4)
        #expect(risks.market == 0.6)
        #expect(risks.resource == 0.1)
        #expect(risks.timeline == 0.5)
        #expect(risks.overall == (0.4 + 0.6 + 0.5 + 0.1) / 4)
    }

    @Test(
        "return, monthly return and payback follow from cost, revenue and months of 30 days, at least one",
        arguments: [
            (10_000, 50_000, 30, 400, 400, 0.2), (10_000, 50_000, 60, 400, 200, 0.4),
            (10_000, 50_000, 1, 400, 400, 0.2), (200, 100, 45, -50, -50 / 1.5, 3), (100, 0, 30, -100, -100, nil),
        ] as [(Double, Double, Double, Double, Double, Double?)]
    )
    func returns(
        cost: Double,
        revenue: Double,
        days: Double,
        roi: Double,
        monthly: Double,
        payback: Double?
    ) {
        let returns = ReturnFigures(cost: cost, revenue: revenue, days: days)
        #expect(returns.roiPercent == roi)
        #expect(returns.monthlyRoiPercent == monthly)
        #expect(returns.paybackMonths == payback)
    }

    @Test("areas that are affected have their sizes, others 3; above 5 partners must be asked")
    func impacts() {
        let sizes = PartnershipArea.allCases.map { $0.impact(isAffected: true) }
        #expect(sizes == [8, 7, 6, 9])
        for area in PartnershipArea.allCases {
            #expect(area.impact(isAffected: false) == 3)
            #expect(area.impact(isAffected: true) > PartnershipArea.coordinationBound)
        }
        #expect(PartnershipArea.unaffected <= PartnershipArea.coordinationBound)
    }

    @Test(
        "phases take 20, 60 and 20 % of the days, planning at least 5; the plan is their sum",
        arguments: [(100, 20, 60, 20, 100), (10, 5, 6, 2, 13), (25, 5, 15, 5, 25)]
            as [(Double, Double, Double, Double, Double)]
    )
    func phases(days: Double, planning: Double, development: Double, deployment: Double, total: Double) {
        let phases = PlanPhases(days: days)
        #expect(phases.planning == planning)
        #expect(phases.development == development)
        #expect(phases.deployment == deployment)
        #expect(phases.totalDays == total)
    }

    @Test("a proposal without revenue never pays back, and the rationale says so")
    func neverPaysBack() {
        var proposal = Proposal()
        proposal.expectedRevenue = 0
        #expect(proposal.returns.paybackMonths == nil)
        #expect(DecisionRationale.text(proposal).contains("It never pays back"))
    }

    @Test("the rationale names the decision, the priority and each figure with its bound")
    func rationale() {
        var proposal = Proposal()
        proposal.revenueImpact = 2_000_000
        #expect(
            DecisionRationale.text(proposal)
                == "Approve and begin now. The priority is critical: the revenue impact is above 1,000,000. "
                + "The return on investment is 400 %, above the 200 % that this needs. "
                + "The overall risk is 0.275, below the limit of 0.3. The cost is earned back in 0.2 months."
        )
        proposal.expectedRevenue = 12_345.6
        proposal.marketUncertainty = 9.99
        #expect(
            DecisionRationale.text(proposal)
                == "Defer or reject. The priority is critical: the revenue impact is above 1,000,000. "
                + "The return on investment is 23.5 %, not above the 50 % that any approval needs. "
                + "The overall risk is 0.475, below the 0.7 that any approval needs. "
                + "The cost is earned back in 0.8 months."
        )
    }

    @Test("figures at the ends of the range of doubles are found to have no return")
    func infinite() {
        #expect(!ReturnFigures(cost: 5e-324, revenue: 1e308, days: 30).isFinite)
        #expect(!ReturnFigures(cost: 1e308, revenue: 5e-324, days: 3_650).isFinite)
        #expect(ReturnFigures(cost: 1e308, revenue: 0, days: 30).isFinite)
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import OrchestrationService

@Suite("Ranking of proposals")
struct ProposalRankingTests {
    private func proposal(cost: Double = 10_000, revenue: Double = 50_000, market: Double = 2) -> Proposal {
        var proposal = Proposal()
        proposal.estimatedCost = cost
        proposal.expectedRevenue = revenue
        proposal.marketUncertainty = market
        return proposal
    }

    @Test("the weights of the criteria add up to 1")
    func weights() {
        #expect(abs(ProposalRanking.criteria.reduce(0) { $0 + $1.weight } - 1) < 1e-12)
    }

    @Test("a proposal that is best in everything has closeness 1 and the worst 0")
    func ends() {
        let ranking = ProposalRanking([
            proposal(revenue: 20_000, market: 9), proposal(revenue: 90_000, market: 0),
            proposal(revenue: 50_000, market: 4),
        ])
        #expect(ranking.places.map(\.index) == [1, 2, 0])
        #expect(ranking.places.first?.closeness == 1)
        #expect(ranking.places.last?.closeness == 0)
    }

    @Test("closeness is what TOPSIS gives by hand")
    func byHand() throws {
        // Same length and cost; returns 300 and 100, risks 0.4 and 0.2.
        var first = proposal(revenue: 40_000)
        var second = proposal(revenue: 20_000)
        for path in [\Proposal.technicalComplexity, \.marketUncertainty, \.timelinePressure] {
            first[keyPath: path] = 4
            second[keyPath: path] = 2
        }
        first.resourceAvailability = 6
        second.resourceAvailability = 8
        let roiNorm: Double = (300.0 * 300.0 + 100.0 * 100.0).squareRoot()
        let riskNorm: Double = (0.4 * 0.4 + 0.2 * 0.2).squareRoot()
        let roi: Double = 0.4 * 200.0 / roiNorm
        let risk: Double = 0.3 * 0.2 / riskNorm
        let places = ProposalRanking([first, second]).places
        let closeness = try #require(places.first { $0.index == 0 }?.closeness)
        #expect(abs(closeness - roi / (roi + risk)) < 1e-12)
        #expect(places.map(\.index) == [0, 1])
    }

    @Test("the same proposals stay in their order, each as close as the others; none gives none")
    func ties() {
        let ranking = ProposalRanking([proposal(), proposal(), proposal()])
        #expect(ranking.places.map(\.index) == [0, 1, 2])
        #expect(ranking.places.allSatisfy { $0.closeness == 1 })
        #expect(ProposalRanking([]).places.isEmpty)
    }

    @Test("huge figures give finite closeness")
    func extremes() {
        let ranking = ProposalRanking([proposal(cost: 1e307, revenue: 1e308), proposal(cost: 1e-10, revenue: 1e290)])
        #expect(ranking.places.allSatisfy { (0...1).contains($0.closeness) })
    }

    @Test("shares of factors add up to 100 without their signs, and their signs say what they speak for")
    func contributions() {
        var proposal = proposal(revenue: 5_000, market: 10)
        let against = FactorWeight.all(of: proposal)
        #expect(abs(against.reduce(0) { $0 + abs($1.sharePercent) } - 100) < 1e-9)
        #expect(against.map { $0.sharePercent < 0 } == [true, false, true, false, false, true])
        proposal.revenueImpact = 1e7
        proposal.expectedRevenue = 1e9
        let priority = FactorWeight.all(of: proposal).first { $0.factor == .priority }
        #expect(priority?.weight == 1)
        #expect(FactorWeight.all(of: proposal).first?.weight == 1)
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@testable internal import OrchestrationService

@Suite("Flip points of decisions")
struct FlipPointTests {
    private static let critical = {
        var proposal = Proposal()
        proposal.revenueImpact = 2_000_000
        return proposal
    }()

    @Test(
        "the flip point is the nearest value with another decision, to the last bit",
        arguments: [
            // Critical at up to and with 1,000,000 is no longer so.
            (.revenueImpact, 1_000_000, .approveConditional),
            // (50,000 − cost) / cost is above 2 below this.
            (.expectedRevenue, 30_000, .approveScheduled),
            (.estimatedDays, nil, nil), (.teamMembers, nil, nil), (.customerImpact, nil, nil),
            (.operationalImpact, nil, nil),
        ] as [(ProposalInput, Double?, DecisionOutcome?)]
    )
    func values(input: ProposalInput, value: Double?, outcome: DecisionOutcome?) {
        let flip = FlipPoint(of: input, in: Self.critical)
        #expect(flip?.value == value)
        #expect(flip?.outcome == outcome)
    }

    @Test("one bit nearer, the decision is still the same", arguments: ProposalInput.allCases)
    func exact(input: ProposalInput) {
        var generator = SplitMix64(seed: 7)
        var found = 0
        for _ in 0..<200 {
            var proposal = Proposal()
            proposal.revenueImpact = generator.nextUnit() * 2_000_000
            proposal.customerImpact = generator.nextUnit() * 20_000
            proposal.expectedRevenue = generator.nextUnit() * 60_000
            proposal.technicalComplexity = generator.nextUnit() * 10
            proposal.marketUncertainty = generator.nextUnit() * 10
            proposal.resourceAvailability = generator.nextUnit() * 10
            proposal.timelinePressure = generator.nextUnit() * 10
            guard let flip = FlipPoint(of: input, in: proposal) else { continue }
            found += 1
            let value = proposal[keyPath: input.path]
            #expect(input.allowed.contains(flip.value))
            #expect(flip.outcome != proposal.outcome)
            let step: Double = flip.value > value ? -1 : 1
            var nearer = proposal
            nearer[keyPath: input.path] =
                input.isWhole ? flip.value + step : step < 0 ? flip.value.nextDown : flip.value.nextUp
            #expect(nearer.outcome == proposal.outcome, "\(input) at \(flip.value)")
            // Nothing as near on the other side changes the decision either.
            var mirrored = proposal
            mirrored[keyPath: input.path] = value - (flip.value - value) * 0.999
            if input.allowed.contains(mirrored[keyPath: input.path]) {
                #expect(mirrored.outcome == proposal.outcome, "\(input) at \(mirrored[keyPath: input.path])")
            }
        }
        let never: Set<ProposalInput> = [.estimatedDays, .teamMembers, .operationalImpact]
        #expect((found == 0) == never.contains(input), "\(found)")
    }
}

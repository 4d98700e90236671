// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonProtobuf
internal import OrchestrationAPI

extension MakeDecisionResponse {
    /// What the rules say of a proposal and its alternatives; without id and time.
    init(_ proposal: Proposal, _ request: MakeDecisionRequest) {
        let returns = proposal.returns
        let risks = proposal.risks
        self.init(
            decision: Decision(proposal.outcome),
            priority: Priority(proposal.urgency),
            rationale: DecisionRationale.text(proposal),
            roiPercent: returns.roiPercent,
            monthlyRoiPercent: returns.monthlyRoiPercent,
            paybackMonths: returns.paybackMonths,
            overallRisk: risks.overall,
            risks: Risks(
                technical: risks.technical,
                market: risks.market,
                resource: risks.resource,
                timeline: risks.timeline
            ),
            partnershipImpacts: PartnershipArea.allCases.map { area in
                let impact = area.impact(isAffected: proposal.affectedAreas.contains(area))
                return PartnershipImpact(
                    area: area.rawValue,
                    impact: impact,
                    coordinationNeeded: impact > PartnershipArea.coordinationBound
                )
            },
            implementationPlan: ImplementationPlan(days: proposal.estimatedDays),
            successMetrics: SuccessMetric.all(of: returns),
            riskMitigation: RiskProfile.Kind.allCases.filter { risks[$0] > MitigationAdvice.bound }.map { kind in
                RiskMitigation(risk: kind.rawValue, level: risks[kind], action: MitigationAdvice.action(for: kind))
            },
            simulation: request.simulation.map { SimulationResult($0, proposal) },
            sensitivities: ProposalInput.allCases.map { Sensitivity($0, proposal) },
            contributions: FactorWeight.all(of: proposal).map { Contribution($0, proposal) },
            ranking: RankedAlternative.all(proposal, request.alternatives)
        )
    }
}

extension ImplementationPlan {
    fileprivate init(days: Double) {
        let lengths = PlanPhases(days: days)
        let tasks = PlanTemplate.graph(lengths)
        let phases = PlanGraph(
            PlanPhases.Phase.allCases.enumerated().map { index, phase in
                PlanGraph.Step(
                    name: phase.rawValue,
                    days: lengths[phase],
                    dependsOn: index == 0 ? [] : [PlanPhases.Phase.allCases[index - 1].rawValue]
                )
            }
        )
        self.init(
            phases: phases.schedule.map { phase in
                PlanPhase(
                    name: phase.task.name,
                    days: phase.task.days,
                    startDay: phase.startDay,
                    activities: PlanTemplate.entries.filter { $0.phase.rawValue == phase.task.name }.map(\.name),
                    dependsOn: phase.task.dependsOn
                )
            },
            totalDays: lengths.totalDays,
            criticalPath: phases.criticalPath,
            tasks: tasks.schedule.map { scheduled in
                PlanTask(
                    name: scheduled.task.name,
                    phase: PlanTemplate.entries.first { $0.name == scheduled.task.name }?.phase.rawValue ?? "",
                    days: scheduled.task.days,
                    startDay: scheduled.startDay,
                    dependsOn: scheduled.task.dependsOn,
                    slackDays: scheduled.slackDays,
                    critical: scheduled.isCritical
                )
            }
        )
    }
}

extension SuccessMetric {
    fileprivate static func all(of returns: ReturnFigures) -> [SuccessMetric] {
        var metrics = [
            SuccessMetric(
                name: "roi",
                target: returns.roiPercent,
                unit: "%",
                description: "The return on investment that the decision is based on."
            ),
            SuccessMetric(
                name: "monthly_roi",
                target: returns.monthlyRoiPercent,
                unit: "%",
                description: "The return on investment for each month of the work."
            ),
        ]
        if let months = returns.paybackMonths {
            metrics.append(
                SuccessMetric(
                    name: "payback",
                    target: months,
                    unit: "months",
                    description: "The time within which the cost is to be earned back."
                )
            )
        }
        return metrics
    }
}

extension SimulationResult {
    fileprivate init(_ settings: SimulationSettings, _ proposal: Proposal) {
        let runs = settings.runs == 0 ? OutcomeSimulation.defaultRuns : Int(settings.runs)
        let simulation = OutcomeSimulation(of: proposal, runs: runs, seed: settings.seed)
        self.init(
            runs: UInt32(clamping: simulation.runs),
            seed: simulation.seed,
            roiPercentP10: simulation.roiPercentP10,
            roiPercentP50: simulation.roiPercentP50,
            roiPercentP90: simulation.roiPercentP90,
            lossProbability: simulation.lossProbability
        )
    }
}

extension Sensitivity {
    fileprivate init(_ input: ProposalInput, _ proposal: Proposal) {
        let flip = FlipPoint(of: input, in: proposal)
        self.init(
            input: input.rawValue,
            value: proposal[keyPath: input.path],
            flipsAt: flip?.value,
            decision: flip.map { Decision($0.outcome) } ?? .unspecified
        )
    }
}

extension Contribution {
    fileprivate init(_ weight: FactorWeight, _ proposal: Proposal) {
        let risks = proposal.risks
        let value =
            switch weight.factor {
            case .roi: proposal.returns.roiPercent
            case .technicalRisk: risks.technical
            case .marketRisk: risks.market
            case .resourceRisk: risks.resource
            case .timelineRisk: risks.timeline
            case .priority: Double(Priority(proposal.urgency).rawValue)
            }
        self.init(factor: weight.factor.rawValue, value: value, sharePercent: weight.sharePercent)
    }
}

extension RankedAlternative {
    /// The proposal and its alternatives, the best first; empty without alternatives.
    fileprivate static func all(_ proposal: Proposal, _ alternatives: [Alternative]) -> [RankedAlternative] {
        guard !alternatives.isEmpty else { return [] }
        let proposals = [proposal] + alternatives.map { $0.context.map(Proposal.init) ?? Proposal() }
        return ProposalRanking(proposals).places.enumerated().map { rank, place in
            let ranked = proposals[place.index]
            return RankedAlternative(
                name: place.index == 0 ? "" : alternatives[place.index - 1].name,
                rank: UInt32(clamping: rank + 1),
                closeness: place.closeness,
                decision: Decision(ranked.outcome),
                roiPercent: ranked.returns.roiPercent,
                overallRisk: ranked.risks.overall
            )
        }
    }
}

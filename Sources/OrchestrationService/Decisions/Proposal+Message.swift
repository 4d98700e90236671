// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import OrchestrationAPI

extension Proposal {
    /// Takes over the values of a request; what is absent has its default.
    init(_ message: DecisionContext) {
        self.init()
        self.revenueImpact = message.revenueImpact ?? self.revenueImpact
        self.customerImpact = message.customerImpact ?? self.customerImpact
        self.operationalImpact = message.operationalImpact ?? self.operationalImpact
        self.estimatedCost = message.estimatedCost ?? self.estimatedCost
        self.expectedRevenue = message.expectedRevenue ?? self.expectedRevenue
        self.estimatedDays = message.estimatedDays.map(Double.init) ?? self.estimatedDays
        self.teamMembers = message.teamMembers.map(Double.init) ?? self.teamMembers
        self.technicalComplexity = message.technicalComplexity ?? self.technicalComplexity
        self.marketUncertainty = message.marketUncertainty ?? self.marketUncertainty
        self.resourceAvailability = message.resourceAvailability ?? self.resourceAvailability
        self.timelinePressure = message.timelinePressure ?? self.timelinePressure
        if message.affectsTechnical == true { self.affectedAreas.insert(.technical) }
        if message.affectsBrand == true { self.affectedAreas.insert(.brand) }
        if message.affectsVisual == true { self.affectedAreas.insert(.visual) }
        if message.affectsCustomer == true { self.affectedAreas.insert(.customer) }
    }
}

extension MakeDecisionRequest {
    /// What is wrong although each field alone keeps its rules.
    func crossFieldViolations() -> [FieldViolation] {
        var violations: [FieldViolation] = []
        if let context = self.context {
            Self.check(context, path: "context", &violations)
        }
        var names: Set<[UInt8]> = []
        for (index, alternative) in self.alternatives.enumerated() {
            if let context = alternative.context {
                Self.check(context, path: "alternatives[\(index)].context", &violations)
            }
            // By bytes: names that only look the same are different names.
            if !names.insert(Array(alternative.name.utf8)).inserted {
                violations.append(
                    FieldViolation(field: "alternatives[\(index)].name", reason: "must be unique, is there before")
                )
            }
        }
        return violations
    }

    private static func check(_ context: DecisionContext, path: String, _ violations: inout [FieldViolation]) {
        guard !Proposal(context).returns.isFinite else { return }
        violations.append(
            FieldViolation(
                field: "\(path).expected_revenue",
                reason: "makes a return or payback time with estimated_cost that no number can hold"
            )
        )
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A decision as lists show it: without request and response.
package struct DecisionHead: Sendable, Hashable {
    /// 1–64 characters.
    package let id: String
    package let decidedAt: StoreInstant
    /// Who asked.
    package let decidedBy: String
    package let outcome: DecisionRecord.Outcome
    package let priority: DecisionRecord.Priority
    /// Finite.
    package let roiPercent: Double
    /// 0–1.
    package let overallRisk: Double
    package let businessGoal: String

    package init(
        id: String,
        decidedAt: StoreInstant,
        decidedBy: String,
        outcome: DecisionRecord.Outcome,
        priority: DecisionRecord.Priority,
        roiPercent: Double,
        overallRisk: Double,
        businessGoal: String
    ) {
        self.id = id
        self.decidedAt = decidedAt
        self.decidedBy = decidedBy
        self.outcome = outcome
        self.priority = priority
        self.roiPercent = roiPercent
        self.overallRisk = overallRisk
        self.businessGoal = businessGoal
    }
}

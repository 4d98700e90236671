// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A decision that was made, with what it was made from.
package struct DecisionRecord: Sendable, Hashable {
    /// What was decided.
    package enum Outcome: String, Sendable, Hashable, CaseIterable {
        case approveImmediate = "approve_immediate"
        case approveScheduled = "approve_scheduled"
        case approveConditional = "approve_conditional"
        case deferOrReject = "defer_or_reject"
    }

    /// How urgent the proposal was.
    package enum Priority: String, Sendable, Hashable, CaseIterable {
        case critical
        case high
        case medium
        case low
    }

    /// 1–64 characters.
    package let id: String
    package let decidedAt: StoreInstant
    /// Who asked.
    package let decidedBy: String
    package let outcome: Outcome
    package let priority: Priority
    /// Finite.
    package let roiPercent: Double
    /// 0–1.
    package let overallRisk: Double
    package let businessGoal: String
    /// The request, encoded as it is sent.
    package let request: [UInt8]
    /// The response, encoded as it is sent.
    package let response: [UInt8]

    package init(
        id: String,
        decidedAt: StoreInstant,
        decidedBy: String,
        outcome: Outcome,
        priority: Priority,
        roiPercent: Double,
        overallRisk: Double,
        businessGoal: String,
        request: [UInt8],
        response: [UInt8]
    ) {
        self.id = id
        self.decidedAt = decidedAt
        self.decidedBy = decidedBy
        self.outcome = outcome
        self.priority = priority
        self.roiPercent = roiPercent
        self.overallRisk = overallRisk
        self.businessGoal = businessGoal
        self.request = request
        self.response = response
    }
}

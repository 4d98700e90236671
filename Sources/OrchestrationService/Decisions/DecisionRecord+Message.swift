// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonProtobuf
internal import OrchestrationAPI
internal import OrchestrationStore

// What the rules and the store know of decisions, as the messages say it.

extension DecisionOutcome {
    var storedWord: DecisionRecord.Outcome {
        switch self {
        case .approveImmediate: .approveImmediate
        case .approveScheduled: .approveScheduled
        case .approveConditional: .approveConditional
        case .deferOrReject: .deferOrReject
        }
    }
}

extension DecisionUrgency {
    var storedWord: DecisionRecord.Priority {
        switch self {
        case .critical: .critical
        case .high: .high
        case .medium: .medium
        case .low: .low
        }
    }
}

extension DecisionRecord.Outcome {
    /// Nil for no outcome in particular.
    init?(_ decision: Decision) {
        switch decision {
        case .approveImmediate: self = .approveImmediate
        case .approveScheduled: self = .approveScheduled
        case .approveConditional: self = .approveConditional
        case .deferOrReject: self = .deferOrReject
        case .unspecified, .unrecognized: return nil
        }
    }
}

extension DecisionRecord.Priority {
    /// Nil for no priority in particular.
    init?(_ priority: Priority) {
        switch priority {
        case .critical: self = .critical
        case .high: self = .high
        case .medium: self = .medium
        case .low: self = .low
        case .unspecified, .unrecognized: return nil
        }
    }
}

extension Decision {
    init(_ outcome: DecisionRecord.Outcome) {
        self =
            switch outcome {
            case .approveImmediate: .approveImmediate
            case .approveScheduled: .approveScheduled
            case .approveConditional: .approveConditional
            case .deferOrReject: .deferOrReject
            }
    }

    init(_ outcome: DecisionOutcome) {
        self.init(outcome.storedWord)
    }
}

extension Priority {
    init(_ priority: DecisionRecord.Priority) {
        self =
            switch priority {
            case .critical: .critical
            case .high: .high
            case .medium: .medium
            case .low: .low
            }
    }

    init(_ urgency: DecisionUrgency) {
        self.init(urgency.storedWord)
    }
}

extension DecisionSummary {
    init(_ record: DecisionHead) {
        self.init(
            decisionID: record.id,
            decision: Decision(record.outcome),
            priority: Priority(record.priority),
            roiPercent: record.roiPercent,
            overallRisk: record.overallRisk,
            businessGoal: record.businessGoal,
            decidedAt: Timestamp(record.decidedAt),
            decidedBy: record.decidedBy
        )
    }
}

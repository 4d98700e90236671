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

    /// What lists show of it.
    package let head: DecisionHead
    /// The request, encoded as it is sent.
    package let request: [UInt8]
    /// The response, encoded as it is sent.
    package let response: [UInt8]

    package init(head: DecisionHead, request: [UInt8], response: [UInt8]) {
        self.head = head
        self.request = request
        self.response = response
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How urgent a proposal is.
enum DecisionUrgency: Sendable, Hashable, CaseIterable {
    case critical
    case high
    case medium
    case low

    /// Revenue speaks before customers, customers before operations; each must exceed its bound.
    init(revenueImpact: Double, customerImpact: Double, operationalImpact: Double) {
        self =
            if revenueImpact > Self.criticalRevenue {
                .critical
            } else if customerImpact > Self.highCustomers {
                .high
            } else if operationalImpact > Self.mediumOperations {
                .medium
            } else {
                .low
            }
    }

    static let criticalRevenue: Double = 1_000_000
    static let highCustomers: Double = 10_000
    static let mediumOperations: Double = 100

    /// Whether it can be approved without conditions.
    var isPressing: Bool { self == .critical || self == .high }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The numbers of a proposal, by their names in requests.
enum ProposalInput: String, Sendable, Hashable, CaseIterable {
    case revenueImpact = "revenue_impact"
    case customerImpact = "customer_impact"
    case operationalImpact = "operational_impact"
    case estimatedCost = "estimated_cost"
    case expectedRevenue = "expected_revenue"
    case estimatedDays = "estimated_days"
    case teamMembers = "team_members"
    case technicalComplexity = "technical_complexity"
    case marketUncertainty = "market_uncertainty"
    case resourceAvailability = "resource_availability"
    case timelinePressure = "timeline_pressure"

    var path: WritableKeyPath<Proposal, Double> {
        switch self {
        case .revenueImpact: \.revenueImpact
        case .customerImpact: \.customerImpact
        case .operationalImpact: \.operationalImpact
        case .estimatedCost: \.estimatedCost
        case .expectedRevenue: \.expectedRevenue
        case .estimatedDays: \.estimatedDays
        case .teamMembers: \.teamMembers
        case .technicalComplexity: \.technicalComplexity
        case .marketUncertainty: \.marketUncertainty
        case .resourceAvailability: \.resourceAvailability
        case .timelinePressure: \.timelinePressure
        }
    }

    /// The values that a request may have.
    var allowed: ClosedRange<Double> {
        switch self {
        case .revenueImpact, .customerImpact, .operationalImpact:
            -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
        case .estimatedCost: Double.leastNonzeroMagnitude...Double.greatestFiniteMagnitude
        case .expectedRevenue: 0...Double.greatestFiniteMagnitude
        case .estimatedDays: 1...3_650
        case .teamMembers: 1...10_000
        case .technicalComplexity, .marketUncertainty, .resourceAvailability, .timelinePressure: 0...10
        }
    }

    /// Whether only whole numbers are allowed.
    var isWhole: Bool { self == .estimatedDays || self == .teamMembers }
}

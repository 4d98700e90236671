// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The three phases of a plan, one after the other.
struct PlanPhases: Sendable, Hashable {
    enum Phase: String, Sendable, Hashable, CaseIterable {
        case planning = "Planning"
        case development = "Development"
        case deployment = "Deployment"
    }

    /// Planning takes at least this many days.
    static let shortestPlanning: Double = 5

    let planning: Double
    let development: Double
    let deployment: Double

    /// - Parameter days: how long the work is thought to take; the plan can be longer, because planning is never shorter
    ///   than ``shortestPlanning``.
    init(days: Double) {
        self.planning = max(0.2 * days, Self.shortestPlanning)
        self.development = 0.6 * days
        self.deployment = 0.2 * days
    }

    var totalDays: Double { self.planning + self.development + self.deployment }

    subscript(_ phase: Phase) -> Double {
        switch phase {
        case .planning: self.planning
        case .development: self.development
        case .deployment: self.deployment
        }
    }
}

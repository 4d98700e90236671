// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The tasks of every plan.
enum PlanTemplate {
    struct Entry: Sendable {
        let name: String
        let phase: PlanPhases.Phase
        /// Its length as a share of its phase. The longest chain of each phase adds up to 1.
        let share: Double
        let dependsOn: [String]
    }

    static let entries = [
        Entry("Agree on goals and budget", .planning, 0.4, after: []),
        Entry("Name the team", .planning, 0.2, after: ["Agree on goals and budget"]),
        Entry("Assess the risks", .planning, 0.3, after: ["Agree on goals and budget"]),
        Entry("Plan the work", .planning, 0.3, after: ["Name the team", "Assess the risks"]),
        Entry("Design", .development, 0.25, after: ["Plan the work"]),
        Entry("Build", .development, 0.5, after: ["Design"]),
        Entry("Prepare tests", .development, 0.3, after: ["Design"]),
        Entry("Test", .development, 0.25, after: ["Build", "Prepare tests"]),
        Entry("Release to a first group", .deployment, 0.4, after: ["Test"]),
        Entry("Train users and partners", .deployment, 0.3, after: ["Test"]),
        Entry("Release to all", .deployment, 0.4, after: ["Release to a first group", "Train users and partners"]),
        Entry("Hand over to operations", .deployment, 0.2, after: ["Release to all"]),
    ]

    /// The tasks of a plan with these phases, as a graph.
    static func graph(_ phases: PlanPhases) -> PlanGraph {
        PlanGraph(
            self.entries.map { entry in
                PlanGraph.Step(name: entry.name, days: phases[entry.phase] * entry.share, dependsOn: entry.dependsOn)
            }
        )
    }
}

extension PlanTemplate.Entry {
    fileprivate init(_ name: String, _ phase: PlanPhases.Phase, _ share: Double, after dependsOn: [String]) {
        self.init(name: name, phase: phase, share: share, dependsOn: dependsOn)
    }
}

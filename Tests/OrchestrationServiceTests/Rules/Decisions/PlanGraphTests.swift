// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import OrchestrationService

@Suite("Plans as graphs")
struct PlanGraphTests {
    private func task(_ name: String, _ days: Double, _ dependsOn: [String] = []) -> PlanGraph.Step {
        PlanGraph.Step(name: name, days: days, dependsOn: dependsOn)
    }

    @Test("tasks begin when all that they wait for has ended; the longest chain is critical, others have slack")
    func criticalPath() {
        // b and c run beside each other behind a; d waits for both.
        let graph = PlanGraph([
            task("d", 1, ["b", "c"]), task("a", 2), task("b", 5, ["a"]), task("c", 3, ["a"]), task("e", 1),
        ])
        #expect(graph.totalDays == 8)
        #expect(graph.criticalPath == ["a", "b", "d"])
        let found = Dictionary(uniqueKeysWithValues: graph.schedule.map { ($0.task.name, $0) })
        #expect(found.mapValues(\.startDay) == ["a": 0, "b": 2, "c": 2, "d": 7, "e": 0])
        #expect(found.mapValues(\.slackDays) == ["a": 0, "b": 0, "c": 2, "d": 0, "e": 7])
        #expect(found.filter(\.value.isCritical).keys.sorted() == ["a", "b", "d"])
        let order = graph.schedule.map(\.task.name)
        for scheduled in graph.schedule {
            for name in scheduled.task.dependsOn {
                #expect(order.firstIndex(of: name)! < order.firstIndex(of: scheduled.task.name)!)
            }
        }
    }

    @Test("tasks that wait for each other, or for none that exists, are left out")
    func impossible() {
        let graph = PlanGraph([task("a", 1, ["b"]), task("b", 1, ["a"]), task("c", 1, ["x"]), task("d", 4)])
        #expect(graph.schedule.map(\.task.name) == ["d"])
        #expect(graph.totalDays == 4)
        #expect(PlanGraph([]).criticalPath.isEmpty)
    }

    @Test("the tasks of every plan fill its phases", arguments: [1, 17, 30, 100, 3_650] as [Double])
    func template(days: Double) {
        let phases = PlanPhases(days: days)
        let graph = PlanTemplate.graph(phases)
        #expect(graph.schedule.count == PlanTemplate.entries.count)
        #expect(abs(graph.totalDays - phases.totalDays) < 1e-9 * phases.totalDays)
        for phase in PlanPhases.Phase.allCases {
            let critical = PlanTemplate.entries.filter { $0.phase == phase && graph.criticalPath.contains($0.name) }
            #expect(abs(critical.reduce(0) { $0 + $1.share } - 1) < 1e-12, "\(phase)")
        }
    }
}

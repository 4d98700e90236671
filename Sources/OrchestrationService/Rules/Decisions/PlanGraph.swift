// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Tasks that wait for each other, laid out in time: the critical path method.
struct PlanGraph: Sendable, Hashable {
    struct Step: Sendable, Hashable {
        /// Unique in the graph.
        let name: String
        let days: Double
        let dependsOn: [String]
    }

    struct Scheduled: Sendable, Hashable {
        let task: Step
        /// The first day on which it can begin; the first of the plan is 0.
        let startDay: Double
        /// How many days it can be late without making the plan longer.
        let slackDays: Double
        let isCritical: Bool
    }

    /// Each after all that it waits for, otherwise in the order given. Tasks that wait for what does not exist, or for
    /// each other in a ring, are left out: they can never begin.
    let schedule: [Scheduled]
    let totalDays: Double
    /// The names of one longest chain of tasks, in order; of chains as long, the one whose tasks were named first.
    let criticalPath: [String]

    init(_ tasks: [Step]) {
        let ordered = Self.ordered(tasks)
        var finish: [String: Double] = [:]
        var start: [String: Double] = [:]
        // Which task each one waits for the longest.
        var holder: [String: String] = [:]
        for task in ordered {
            var begin: Double = 0
            for name in task.dependsOn {
                let end = finish[name] ?? 0
                if end > begin || holder[task.name] == nil {
                    begin = max(begin, end)
                    holder[task.name] = name
                }
            }
            start[task.name] = begin
            finish[task.name] = begin + task.days
        }
        var last: String?
        for task in ordered where last.map({ (finish[task.name] ?? 0) > (finish[$0] ?? 0) }) ?? true {
            last = task.name
        }
        let total = last.flatMap { finish[$0] } ?? 0

        var path: [String] = []
        while let name = last {
            path.append(name)
            last = holder[name]
        }
        let critical = Set(path)

        var latestFinish: [String: Double] = [:]
        for task in ordered.reversed() {
            let latestStart = (latestFinish[task.name] ?? total) - task.days
            for name in task.dependsOn {
                latestFinish[name] = min(latestFinish[name] ?? total, latestStart)
            }
        }
        self.totalDays = total
        self.criticalPath = path.reversed()
        self.schedule = ordered.map { task in
            let slack = (latestFinish[task.name] ?? total) - (finish[task.name] ?? 0)
            return Scheduled(
                task: task,
                startDay: start[task.name] ?? 0,
                // Sums of fractions leave specks below 0 and above.
                slackDays: critical.contains(task.name) ? 0 : max(0, slack),
                isCritical: critical.contains(task.name)
            )
        }
    }

    /// Each task after all that it waits for.
    private static func ordered(_ tasks: [Step]) -> [Step] {
        var done: Set<String> = []
        var ordered: [Step] = []
        var rest = tasks
        while let index = rest.firstIndex(where: { $0.dependsOn.allSatisfy(done.contains) }) {
            let task = rest.remove(at: index)
            if done.insert(task.name).inserted { ordered.append(task) }
        }
        return ordered
    }
}

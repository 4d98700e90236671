// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable import BatonWire

/// What a number of random programs came to.
struct ProgramSummary: Sendable {
    var programs = 0
    var calls = 0
    var cancelled = 0
    var steps = 0
    var visits = VisitCounts()
    /// The first faults, with the seeds that repeat them.
    var faults: [String] = []

    /// Runs the programs of these seeds one after the other.
    static func run(_ seeds: Range<UInt64>, _ options: ProgramOptions? = nil) -> ProgramSummary {
        var summary = ProgramSummary()
        for seed in seeds where summary.faults.count < 10 {
            var program = ProgramRun(seed: seed, options: options)
            program.run()
            summary.programs += 1
            summary.calls += program.opened
            summary.cancelled += program.cancelledCount
            summary.steps += program.steps
            summary.visits.add(program.ends.visits)
            summary.faults += program.ends.faults.prefix(1).map { "seed \(seed): \($0)" }
        }
        return summary
    }

    /// Runs the programs in so many tasks at once.
    static func run(_ seeds: Range<UInt64>, tasks: UInt64) async -> ProgramSummary {
        await withTaskGroup(of: ProgramSummary.self) { group in
            let share = (UInt64(seeds.count) + tasks - 1) / max(1, tasks)
            for task in 0..<tasks {
                let first = min(seeds.upperBound, seeds.lowerBound + task * share)
                let last = min(seeds.upperBound, first + share)
                group.addTask { run(first..<last) }
            }
            var sum = ProgramSummary()
            for await part in group { sum.add(part) }
            return sum
        }
    }

    private mutating func add(_ other: ProgramSummary) {
        programs += other.programs
        calls += other.calls
        cancelled += other.cancelled
        steps += other.steps
        visits.add(other.visits)
        faults += other.faults
    }
}

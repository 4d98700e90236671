// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc
import Testing

@testable import BatonWire

/// `BATON_PROGRAMS` sets how many programs run, `BATON_SEED` the first seed.
@Suite("Random programs of two honest ends")
struct RandomProgramTests {
    private static let shortRun: UInt64 = 300

    private static func environment(_ name: String) -> UInt64? {
        getenv(name).flatMap { UInt64(String(cString: $0)) }
    }

    @Test("every call ends, tables are empty, credit is whole, no honest end is blamed, and every pair is met")
    func drawn() async {
        let count = Self.environment("BATON_PROGRAMS")
        let programs = max(1, count ?? Self.shortRun)
        let seed = Self.environment("BATON_SEED") ?? 1
        let summary = await ProgramSummary.run(seed..<seed &+ programs, tasks: count == nil ? 2 : 4)
        for fault in summary.faults { Issue.record(Comment(rawValue: fault)) }
        var line = "random programs: \(summary.programs) from seed \(seed), \(summary.steps) steps"
        line += ", \(summary.calls) calls, \(summary.cancelled) of them cancelled, \(summary.faults.count) faults"
        if count != nil {
            // At once, so that other output does not come between.
            print(line + "\n" + StateTables.text(summary.visits))
            fflush(nil)
        }
        // A few programs from any seed may miss what is rare.
        guard count == nil || programs >= 5_000, summary.faults.isEmpty else { return }
        for pair in StateTables.unvisited(summary.visits) { Issue.record("\(pair) was never met (\(line))") }
    }

    /// A rule that is broken on purpose must show: the programs stall, or an honest end is blamed or refused.
    @Test("without one of the rules honest programs stall or are blamed", arguments: BrokenProgram.all)
    func broken(program: BrokenProgram) {
        var with = 0
        var without = 0
        var examples: Set<String> = []
        for seed in 0..<20 as Range<UInt64> {
            var options = program.options
            var run = ProgramRun(seed: seed, options: options)
            run.run()
            if !run.ends.faults.isEmpty { with += 1 }
            #expect(run.ends.faults == [], "seed \(seed), no rule broken")
            options.broken = program.broken
            var broken = ProgramRun(seed: seed, options: options)
            broken.run()
            if let fault = broken.ends.faults.first {
                without += 1
                examples.insert(fault)
            }
        }
        #expect(with == 0)
        #expect(without >= program.least, "\(program)")
        for example in examples where !program.symptoms.contains(where: { example.contains($0) }) {
            Issue.record("\(program): \(example)")
        }
    }
}

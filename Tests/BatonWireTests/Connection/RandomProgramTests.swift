// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("Random programs of two honest ends")
struct RandomProgramTests {
    /// Runs many programs; the first fault of each is reported with its seed.
    private func run(_ seeds: Range<UInt64>, calls: Int, cancelPercent: Int = 10, drain: Bool = false) {
        for seed in seeds {
            let process = ProcessMessageBudget(limit: 1 << 30)
            var ends = TwoEnds(
                seed: seed,
                calls: calls,
                cancelPercent: cancelPercent,
                drain: drain,
                process: process
            )
            ends.run()
            if let fault = ends.faults.first { Issue.record("seed \(seed): \(fault)") }
            if process.usedBytes != 0 { Issue.record("seed \(seed): \(process.usedBytes) bytes are not given back") }
        }
    }

    @Test("every call ends, tables are empty, credit is whole", arguments: 0..<10 as Range<UInt64>)
    func plain(block: UInt64) { run(block * 100..<block * 100 + 100, calls: 12) }

    @Test("with many cancels", arguments: 0..<8 as Range<UInt64>)
    func cancels(block: UInt64) { run(block * 100..<block * 100 + 100, calls: 20, cancelPercent: 90) }

    @Test("with a drain under load no honest call is refused", arguments: 0..<8 as Range<UInt64>)
    func drain(block: UInt64) { run(block * 100..<block * 100 + 100, calls: 12, drain: true) }

    @Test("with more calls than slots", arguments: 0..<4 as Range<UInt64>)
    func slots(block: UInt64) { run(block * 25..<block * 25 + 25, calls: 60) }
}

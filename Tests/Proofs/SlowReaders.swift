// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonConformance
internal import BatonCore

/// Readers that stop while the server streams without end: the server's memory must not follow what it could send.
struct SlowReaders: Sendable {
    /// Each reader has a connection of its own.
    var readers = 1
    var seconds = 60
    /// By how much the server may grow; nil: ``total`` counts.
    var growth: Int?
    /// How large the server may be in all.
    var total: Int?

    func run(_ directory: String) async throws -> String {
        let server = try ServerProcess(directory: directory, limits: ["connections=20000"])
        let warm = try ProofClient(server)
        _ = try await warm.calls.flood(FloodRequest(count: 20_000, size: 1000)) { replies in
            for try await _ in replies {}
        }
        let before = try server.resident
        var peak = before
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<self.readers {
                let client = try ProofClient(server)
                group.addTask {
                    try await client.calls.flood(FloodRequest(count: 0, size: 1000)) { replies in
                        var iterator = replies.makeAsyncIterator()
                        for _ in 0..<10 { _ = try await iterator.next() }
                        // Reads no more, until it is told to go.
                        try? await Task.sleep(for: .seconds(self.seconds + 600))
                    }
                    await client.close()
                }
            }
            for _ in 0..<self.seconds {
                try await Task.sleep(for: .seconds(1))
                peak = max(peak, try server.resident)
            }
            let running = try await warm.calls.getCounters().running
            guard running == UInt64(self.readers) else {
                throw ProofError("\(running) of \(self.readers) streams run")
            }
            group.cancelAll()
            while let outcome = await group.nextResult() {
                if case .failure(let error) = outcome, !(error is CancellationError) { throw error }
            }
        }
        await warm.close()
        try await server.stop()
        let figures =
            "\(self.readers) readers stopped for \(self.seconds) s: resident "
            + "\(ProcessFigures.text(before)) before, at most \(ProcessFigures.text(peak)), "
            + "growth \(ProcessFigures.text(peak - before))"
        if let growth = self.growth, peak - before >= growth {
            throw ProofError("\(figures); allowed \(ProcessFigures.text(growth))")
        }
        if let total = self.total, peak >= total {
            throw ProofError("\(figures); allowed \(ProcessFigures.text(total)) in all")
        }
        return figures
    }
}

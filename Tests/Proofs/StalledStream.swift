// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonConformance
internal import BatonCore

/// One stream of a connection stalls, because nobody reads it: another on the same connection keeps its pace.
struct StalledStream: Sendable {
    var rounds = 5
    var messages = 200_000
    /// The part of its pace that the other stream must keep.
    var bound = 0.8

    func run(_ directory: String) async throws -> String {
        let server = try ServerProcess(directory: directory)
        let client = try ProofClient(server)
        _ = try await self.pace(client)
        var alone: [Double] = []
        var beside: [Double] = []
        for _ in 0..<self.rounds {
            alone.append(try await self.pace(client))
            beside.append(
                try await client.calls.flood(FloodRequest(count: 0, size: 1000)) { stalled in
                    var iterator = stalled.makeAsyncIterator()
                    _ = try await iterator.next()
                    return try await self.pace(client)
                }
            )
        }
        await client.close()
        try await server.stop()
        let ratio = Self.median(beside) / Self.median(alone)
        let figures =
            "\(self.rounds) rounds of \(self.messages) messages of 100 bytes: a stream beside a stalled one "
            + "keeps \(Int(ratio * 100)) % of its pace"
        guard ratio >= self.bound else { throw ProofError("\(figures); required \(Int(self.bound * 100)) %") }
        return figures
    }

    /// Messages a second.
    private func pace(_ client: ProofClient) async throws -> Double {
        let clock = ContinuousClock()
        let start = clock.now
        var count = 0
        try await client.calls.flood(FloodRequest(count: UInt64(self.messages), size: 100)) { replies in
            for try await _ in replies { count += 1 }
        }
        guard count == self.messages else { throw ProofError("\(count) of \(self.messages) messages came") }
        let elapsed = start.duration(to: clock.now).components
        return Double(count) / (Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18)
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }
}

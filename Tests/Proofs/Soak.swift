// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonConformance
internal import BatonCore
internal import Glibc

/// All kinds of calls, cancels, disconnects, slow readers and reloads for a time; then everything is back to the start.
struct Soak: Sendable {
    var seconds = 60
    var seed: UInt64
    var workers = 24
    var clients = 6
    /// By how much the median of the last third of the samples may exceed that of the second third.
    var growth = 8 << 20

    func run(_ directory: String) async throws -> String {
        print("seed \(self.seed)")
        fflush(nil)
        let server = try ServerProcess(directory: directory, limits: ["drainGrace=5000"])
        let watch = try ProofClient(server)
        // Whatever is made once, the timers of both clocks too, is made before the first look.
        for kind in 0..<6 as Range<UInt64> { try await self.act(watch, 3 << 40 | kind) }
        _ = try await watch.calls.getCounters()
        let descriptors = try server.descriptors
        let tally = SoakTally()
        let clock = ContinuousClock()
        let end = clock.now.advanced(by: .seconds(self.seconds))
        var samples: [Int] = []
        try await withThrowingTaskGroup(of: Void.self) { group in
            for client in try (0..<self.clients).map({ _ in try ProofClient(server) }) {
                group.addTask {
                    try await withThrowingTaskGroup(of: Void.self) { workers in
                        for worker in 0..<(self.workers / self.clients) {
                            var random = SplitMix64(seed: self.seed &+ UInt64(worker) &* 7919)
                            workers.addTask {
                                while clock.now < end { try await self.step(client, tally, random.next()) }
                            }
                        }
                        try await workers.waitForAll()
                    }
                    await client.close()
                }
            }
            group.addTask {
                while clock.now < end {
                    try await Victim.run(server)
                    tally.add("disconnect")
                    try await Task.sleep(for: .milliseconds(400))
                }
            }
            while clock.now < end {
                try await Task.sleep(for: .seconds(1))
                samples.append(try server.resident)
                if samples.count.isMultiple(of: 5) {
                    server.signal(SIGHUP)
                    tally.add("reload")
                }
            }
            try await group.waitForAll()
        }
        try await self.settle(watch, server, descriptors)
        await watch.close()
        try await server.stop()
        let third = samples.count / 3
        let middle = Self.median(samples.dropFirst(third).prefix(third))
        let last = Self.median(samples.suffix(third))
        let figures =
            "\(self.seconds) s, seed \(self.seed): \(tally.text); descriptors and calls back to the start; "
            + "resident \(ProcessFigures.text(middle)) in the second third, \(ProcessFigures.text(last)) in the last"
        guard last - middle < self.growth else { throw ProofError("\(figures): it grows") }
        return figures
    }

    /// Waits until calls and descriptors are what they were; a drained connection takes a moment to close.
    private func settle(_ watch: ProofClient, _ server: ServerProcess, _ descriptors: Int) async throws {
        var running: UInt64 = 0
        var open = 0
        for _ in 0..<300 {
            running = try await watch.calls.getCounters().running
            open = try server.descriptors
            if running == 0, open == descriptors { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw ProofError("after 30 s \(running) handlers run and \(open) descriptors are open, \(descriptors) at first")
    }

    /// One action, sometimes given up.
    private func step(_ client: ProofClient, _ tally: SoakTally, _ chance: UInt64) async throws {
        guard chance % 5 == 0 else {
            try await self.act(client, chance >> 8)
            tally.add("call")
            return
        }
        let delay = Duration.microseconds(Int64((chance >> 32) % 20_000))
        let outcome = await withTaskGroup(of: Result<Void, any Error>?.self) { group in
            group.addTask {
                do {
                    try await self.act(client, chance >> 8)
                    return .success(())
                } catch {
                    return .failure(error)
                }
            }
            group.addTask {
                try? await Task.sleep(for: delay)
                return nil
            }
            _ = await group.next()
            group.cancelAll()
            var last: Result<Void, any Error>?
            while let next = await group.next() { last = next ?? last }
            return last
        }
        tally.add("cancel")
        guard case .failure(let error) = outcome, !(error is CancellationError) else { return }
        guard let error = error as? RPCError, error.code == .cancelled else { throw error }
    }

    private func act(_ client: ProofClient, _ chance: UInt64) async throws {
        let size = Int((chance >> 8) % 4 == 0 ? (chance >> 16) % 300_000 : (chance >> 16) % 2_000)
        let payload = [UInt8](repeating: 0, count: size)
        let count = Int((chance >> 40) % 8)
        switch chance % 6 {
        case 0, 1:
            _ = try await client.calls.unaryCall(UnaryCallRequest(responseSize: UInt32(size), payload: payload))
        case 2:
            _ = try await client.calls.streamingInput { requests in
                for _ in 0..<count { try await requests.write(StreamingInputRequest(payload: payload)) }
            }
        case 3:
            let parts = (0..<count).map { ReplyPart(size: UInt32(size), intervalUs: UInt32($0 * 100)) }
            try await client.calls.streamingOutput(StreamingOutputRequest(parts: parts)) { replies in
                for try await _ in replies {}
            }
        case 4:
            try await client.calls.fullDuplex { call in
                var iterator = call.replies.makeAsyncIterator()
                for _ in 0..<count {
                    try await call.requests.write(StreamingOutputRequest(parts: [ReplyPart(size: UInt32(size))]))
                    _ = try await iterator.next()
                }
                call.finishSending()
                _ = try await iterator.next()
            }
        default:
            // A reader that is slow, and leaves.
            try await client.calls.flood(FloodRequest(count: 0, size: UInt32(size % 5_000))) { replies in
                var iterator = replies.makeAsyncIterator()
                for _ in 0..<count {
                    _ = try await iterator.next()
                    try await Task.sleep(for: .milliseconds(Int((chance >> 44) % 50)))
                }
            }
        }
    }

    private static func median(_ values: some Collection<Int>) -> Int {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }
}

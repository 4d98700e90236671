// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonTesting
internal import Testing

@Suite("calls that are made again", .timeLimit(.minutes(1)))
struct RetryTests {
    private static let idempotent = TestMethod.descriptor("Read", policy: MethodPolicy(idempotency: .noSideEffects))
    private static let other = TestMethod.descriptor("Write", policy: MethodPolicy(idempotency: .notIdempotent))
    private static let busy = RPCError(.unavailable, "busy", processed: .no, origin: .peer, retryAfter: .seconds(1))
    private static let gone = RPCError(.unavailable, "gone", processed: .maybe)
    private let time = ManualTime()

    /// Moves the clock until the call is over.
    private func finish(_ call: Task<Reply<[UInt8]>, any Error>, steps: [Int]) async throws -> Reply<[UInt8]> {
        for milliseconds in steps {
            try await self.time.waitForSleeper(until: .milliseconds(milliseconds))
            self.time.advance(by: .milliseconds(milliseconds) - self.time.start.duration(to: self.time.now))
        }
        return try await call.value
    }

    @Test("all attempts share one deadline")
    func oneDeadline() async throws {
        let connector = ScriptedConnector(outcomes: [.failure(Self.gone), .failure(Self.busy), .success([1])])
        let client = connector.client(self.time) { $0.retry = RetryPolicy() }
        let call = Task {
            try await client.unary([], method: Self.idempotent, options: CallOptions(timeout: .seconds(5)))
        }
        #expect(try await self.finish(call, steps: [100, 1300]).message == [1])
        let deadlines = connector.connections.value.flatMap(\.calls.value).map(\.deadline)
        #expect(deadlines == Array(repeating: Deadline(start: self.time.start, timeout: .seconds(5)), count: 3))
    }

    @Test(
        "what may have been processed is repeated only where the method is declared idempotent",
        arguments: [(Self.idempotent, 2), (Self.other, 1), (TestMethod.descriptor("None", policy: nil), 1)]
    )
    func idempotency(method: MethodDescriptor, attempts: Int) async throws {
        let connector = ScriptedConnector(outcomes: [.failure(Self.gone), .success([1])])
        let client = connector.client(self.time) { $0.retry = RetryPolicy() }
        let call = Task { try await client.unary([], method: method, options: .defaults) }
        let reply = try? await self.finish(call, steps: attempts == 2 ? [100] : [])
        #expect(reply?.message == (attempts == 2 ? [1] : nil))
        #expect(connector.calls == attempts)
    }

    @Test("an error says how often and how long it was tried, and stays \"maybe\" when one attempt was")
    func history() async throws {
        let connector = ScriptedConnector(outcomes: [.failure(Self.gone), .failure(Self.busy), .failure(Self.busy)])
        let client = connector.client(self.time) { $0.retry = RetryPolicy().with { $0.maximumAttempts = 3 } }
        let call = Task { try await client.unary([], method: Self.idempotent, options: .defaults) }
        let error = await #expect(throws: RPCError.self) { try await self.finish(call, steps: [100, 1300]) }
        #expect(error?.message == "busy")
        #expect(error?.origin == .peer)
        #expect(error?.processed == .maybe)
        #expect(error?.history == CallHistory(attempts: 3, elapsed: .milliseconds(1300), allowed: .seconds(30)))
        #expect(
            error?.description
                == "UNAVAILABLE: busy (said by the server; maybe processed; 3 attempts, after 1300 ms of 30000 ms)"
        )
    }

    @Test("a call that is cancelled between attempts stops there, and says what the last one said")
    func cancelled() async throws {
        let connector = ScriptedConnector(outcomes: [.failure(Self.gone)])
        let client = connector.client(self.time) { $0.retry = RetryPolicy() }
        let call = Task { try await client.unary([], method: Self.idempotent, options: .defaults) }
        try await self.time.waitForSleeper(until: .milliseconds(100))
        call.cancel()
        let error = await #expect(throws: RPCError.self) { try await call.value }
        #expect(error?.code == .cancelled)
        #expect(error?.processed == .maybe)
        #expect((error?.cause as? RPCError)?.message == "gone")
        #expect(connector.calls == 1)
    }

    @Test("calls that wait for their next attempt count against the limit of waiting calls")
    func waitingLimit() async throws {
        let connector = ScriptedConnector(outcomes: Array(repeating: .failure(Self.busy), count: 2))
        let client = connector.client(self.time) {
            $0.retry = RetryPolicy()
            $0.waitingCalls = 1
        }
        let first = Task { try await client.call("Echo") }
        try await self.time.waitForSleeper(until: .milliseconds(1100))
        let error = await #expect(throws: RPCError.self) { try await client.call("Echo") }
        #expect(error?.message == "busy")
        #expect((error?.cause as? RPCError)?.code == .resourceExhausted)
        first.cancel()
        _ = try? await first.value
    }

    @Test("a server that answers nothing gets few retries, however many calls there are")
    func throttled() async throws {
        let connector = ScriptedConnector { _ throws(RPCError) in
            ScriptedConnection { _ throws(RPCError) in throw Self.gone }
        }
        self.time.setRandom(1)
        let client = connector.client(self.time) { $0.retry = RetryPolicy() }
        for _ in 0..<1000 {
            _ = try? await client.unary([], method: Self.idempotent, options: .defaults)
        }
        #expect((1001...1005).contains(connector.calls))
    }

    @Test("without a policy what was certainly not processed is tried once more, everything else is not")
    func withoutPolicy() async throws {
        let refused = RPCError(.unavailable, "draining", processed: .no)
        let cases: [(RPCError, attempts: Int)] = [
            (refused, 2), (Self.gone, 1), (Self.busy, 1), (RPCError(.resourceExhausted, "full", processed: .no), 1),
        ]
        for (error, attempts) in cases {
            let connector = ScriptedConnector(outcomes: [.failure(error), .success([7])])
            let outcome = try? await connector.client(self.time).call("Echo").message
            #expect(outcome == (attempts == 2 ? [7] : nil))
            #expect(connector.calls == attempts)
        }
        let twice = ScriptedConnector(outcomes: [.failure(refused), .failure(refused), .success([7])])
        await #expect(throws: RPCError.self) { try await twice.client(self.time).call("Echo") }
        #expect(twice.calls == 2)
    }
}

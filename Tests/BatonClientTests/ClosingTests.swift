// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonTesting
internal import Testing

@Suite("closing a client", .timeLimit(.minutes(1)))
struct ClosingTests {
    private let time = ManualTime()

    private func expectClosed(_ call: Task<Reply<[UInt8]>, any Error>) async {
        let error = await #expect(throws: RPCError.self) { try await call.value }
        #expect(error?.code == .unavailable)
        #expect(error?.processed == .no)
        #expect(error?.message == "the client is closed")
    }

    @Test("calls that wait for a connection end, and the attempt with them")
    func whileConnecting() async throws {
        let gate = Gate()
        let connector = ScriptedConnector { _ throws(RPCError) in
            await gate.pass()
            return ScriptedConnection()
        }
        let client = connector.client(self.time)
        let call = Task { try await client.call("Echo") }
        try await gate.waitForArrivals(1)
        async let closing: Void = client.close()
        await self.expectClosed(call)
        gate.open()
        await closing
        // What was made too late is left again.
        #expect(connector.connections.value[0].closings.value == 1)
    }

    @Test("calls that wait for the next attempt to connect end, and it is not made")
    func duringBackoff() async throws {
        let connector = ScriptedConnector { _ throws(RPCError) in throw RPCError(.unavailable, "no", processed: .no) }
        let client = connector.client(self.time)
        let call = Task { try await client.call("Echo") }
        try await self.time.waitForSleeper(until: .milliseconds(100))
        await client.close()
        await self.expectClosed(call)
        #expect(connector.attempts.value == 1)
    }

    @Test("a call that waits for its next attempt ends with what the last one said")
    func duringRetry() async throws {
        let connector = ScriptedConnector(
            outcomes: [.failure(RPCError(.unavailable, "busy", processed: .no, retryAfter: .seconds(1)))]
        )
        let client = connector.client(self.time) { $0.retry = RetryPolicy() }
        let call = Task { try await client.call("Echo") }
        try await self.time.waitForSleeper(until: .milliseconds(1100))
        await client.close()
        let error = await #expect(throws: RPCError.self) { try await call.value }
        #expect(error?.message == "busy")
        #expect((error?.cause as? RPCError)?.message == "the client is closed")
        #expect(connector.calls == 1)
    }

    @Test("calls that wait for a token end, and the fetch is cancelled")
    func whileFetching() async throws {
        let connector = ScriptedConnector { _ throws(RPCError) in ScriptedConnection() }
        let isFetching = Gate()
        let time = self.time
        let source = TokenSource.refreshing { () throws in
            isFetching.open()
            await time.environment.sleep(MonotonicTime(nanoseconds: .max))
            try Task.checkCancellation()
            return IssuedToken("x", lifetime: .seconds(1))
        }
        let client = connector.client(self.time, token: source)
        let call = Task { try await client.call("Echo") }
        await isFetching.pass()
        await client.close()
        await self.expectClosed(call)
    }

    @Test("it waits for the calls of connections that were replaced before")
    func replacedConnections() async throws {
        let gate = Gate()
        let connector = ScriptedConnector { attempt throws(RPCError) in
            guard attempt == 1 else { return ScriptedConnection() }
            return ScriptedConnection(closingGate: gate) { _ throws(RPCError) in
                throw RPCError(.unavailable, "draining", processed: .no)
            }
        }
        let client = connector.client(self.time)
        _ = try await client.call("Echo")
        let isClosed = Watched(false)
        let closing = Task {
            await client.close()
            isClosed.update { $0 = true }
        }
        try await gate.waitForArrivals(1)
        #expect(!isClosed.value)
        gate.open()
        await closing.value
    }

    @Test("a client that nobody holds leaves its connection")
    func dropped() async throws {
        let connector = ScriptedConnector { _ throws(RPCError) in ScriptedConnection() }
        var client: RPCClient? = connector.client(self.time)
        _ = try await client?.call("Echo")
        client = nil
        try await connector.connections.value[0].closings.wait(for: "the client to leave") { $0 == 1 }
    }
}

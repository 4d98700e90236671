// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonTesting
internal import Testing

@Suite("connecting again", .timeLimit(.minutes(1)))
struct ReconnectTests {
    private static let down = RPCError(.unavailable, "nobody listens", processed: .no)
    private let time = ManualTime()

    @Test("calls that come while a connection is made share the attempt")
    func shared() async throws {
        let gate = Gate()
        let connector = ScriptedConnector { _ throws(RPCError) in
            await gate.pass()
            return ScriptedConnection()
        }
        let client = connector.client(self.time)
        async let first = client.call("Echo", [1])
        async let second = client.call("Echo", [2])
        async let third = client.call("Echo", [3])
        try await gate.waitForArrivals(1)
        gate.open()
        #expect(try await [first, second, third].map(\.message) == [[1], [2], [3]])
        #expect(connector.attempts.value == 1)
    }

    @Test("attempts that fail follow each other with pauses that double")
    func pauses() async throws {
        let connector = ScriptedConnector { attempt throws(RPCError) in
            guard attempt == 5 else { throw Self.down }
            return ScriptedConnection()
        }
        let client = connector.client(self.time) { $0.connectionWait = .seconds(100) }
        async let reply = client.call("Echo", [7])
        for (attempt, due) in [100, 300, 700, 1500].enumerated() {
            try await self.time.waitForSleeper(until: .milliseconds(due))
            #expect(connector.attempts.value == attempt + 1)
            self.time.advance(by: .milliseconds(due) - self.time.start.duration(to: self.time.now))
        }
        #expect(try await reply.message == [7])
        #expect(connector.attempts.value == 5)
    }

    @Test("a call waits for the attempts that are due within its patience, then fails with the last reason")
    func patience() async throws {
        let connector = ScriptedConnector { attempt throws(RPCError) in
            throw RPCError(.unavailable, "no \(attempt)", processed: .no)
        }
        let client = connector.client(self.time) { $0.connectionWait = .milliseconds(300) }
        let outcome = Task { try await client.call("Echo") }
        try await self.time.waitForSleeper(until: .milliseconds(100))
        self.time.advance(by: .milliseconds(100))
        try await self.time.waitForSleeper(until: .milliseconds(300))
        self.time.advance(by: .milliseconds(200))
        let error = await #expect(throws: RPCError.self) { try await outcome.value }
        #expect(error?.code == .unavailable)
        #expect(error?.processed == .no)
        #expect(error?.message == "no 3")
        #expect(error?.history == CallHistory(attempts: 0, elapsed: .milliseconds(300), allowed: .seconds(30)))
    }

    @Test("without patience a call fails with the attempt that it saw, and at once until the next is due")
    func failingFast() async throws {
        let connector = ScriptedConnector { _ throws(RPCError) in throw Self.down }
        let client = connector.client(self.time) { $0.connectionWait = .zero }
        let first = await #expect(throws: RPCError.self) { try await client.call("Echo") }
        #expect(first?.message == "nobody listens")
        for _ in 0..<100 {
            let error = await #expect(throws: RPCError.self) { try await client.call("Echo") }
            #expect(error?.message == "nobody listens; the next attempt to connect is due in 100 ms")
        }
        #expect(connector.attempts.value == 1)
        self.time.advance(by: .milliseconds(100))
        let later = await #expect(throws: RPCError.self) { try await client.call("Echo") }
        #expect(later?.message == "nobody listens")
        #expect(connector.attempts.value == 2)
    }

    @Test("a call does not wait for an attempt that is due behind its deadline")
    func deadlineIsNearer() async throws {
        let connector = ScriptedConnector { _ throws(RPCError) in throw Self.down }
        let client = connector.client(self.time)
        let error = await #expect(throws: RPCError.self) {
            try await client.call("Echo", options: CallOptions(timeout: .milliseconds(50)))
        }
        #expect(error?.message == "nobody listens")
        #expect(connector.attempts.value == 1)
    }

    @Test("an attempt under way is waited for until the deadline, which names the failure before")
    func deadlineWhileConnecting() async throws {
        let gate = Gate()
        let connector = ScriptedConnector { attempt throws(RPCError) in
            if attempt == 2 { await gate.pass() }
            throw Self.down
        }
        let client = connector.client(self.time)
        let outcome = Task { try await client.call("Echo", options: CallOptions(timeout: .seconds(1))) }
        try await self.time.waitForSleeper(until: .milliseconds(100))
        self.time.advance(by: .milliseconds(100))
        try await gate.waitForArrivals(1)
        try await self.time.waitForSleeper(until: .seconds(1))
        self.time.advance(by: .milliseconds(900))
        let error = await #expect(throws: RPCError.self) { try await outcome.value }
        #expect(error?.code == .deadlineExceeded)
        #expect(error?.message == "the call's 1000 ms passed while connecting to script")
        #expect(error?.cause as? RPCError == Self.down)
        gate.open()
    }

    @Test("a failure that is not of the moment is not waited out")
    func permanent() async throws {
        let connector = ScriptedConnector { _ throws(RPCError) in
            throw RPCError(.unauthenticated, "the server wants another certificate", processed: .no)
        }
        let error = await #expect(throws: RPCError.self) { try await connector.client(self.time).call("Echo") }
        #expect(error?.code == .unauthenticated)
        #expect(connector.attempts.value == 1)
    }

    @Test("a connection that lived is replaced at once; one that did not counts as a failure")
    func life() async throws {
        let connector = ScriptedConnector { _ throws(RPCError) in ScriptedConnection() }
        let client = connector.client(self.time)
        _ = try await client.call("Echo")
        // Lives a second.
        self.time.advance(by: .seconds(1))
        connector.connections.value[0].end()
        _ = try await client.call("Echo")
        #expect(connector.attempts.value == 2)
        // Lives less.
        self.time.advance(by: .milliseconds(999))
        connector.connections.value[1].end()
        async let third = client.call("Echo", [3])
        try await self.time.waitForSleeper(until: .milliseconds(2099))
        #expect(connector.attempts.value == 2)
        self.time.advance(by: .milliseconds(100))
        #expect(try await third.message == [3])
        // Lives less again: the pause doubles.
        connector.connections.value[2].end()
        async let fourth = client.call("Echo", [4])
        try await self.time.waitForSleeper(until: .milliseconds(2299))
        self.time.advance(by: .milliseconds(200))
        #expect(try await fourth.message == [4])
        // Lives: the row of failures is over.
        self.time.advance(by: .seconds(1))
        connector.connections.value[3].end()
        _ = try await client.call("Echo")
        #expect(connector.attempts.value == 5)
    }

    @Test(
        "a delay that the server asked for is heeded, with a random part on top, up to a limit",
        arguments: [(3.0, 0.0, 3.0), (3, 0.5, 4.5), (3, 1, 6), (3600, 0, 30)]
    )
    func reconnectDelay(delay: Double, random: Double, due: Double) async throws {
        let connector = ScriptedConnector { _ throws(RPCError) in ScriptedConnection() }
        let client = connector.client(self.time)
        _ = try await client.call("Echo")
        self.time.advance(by: .seconds(10))
        self.time.setRandom(random)
        connector.connections.value[0].end(
            ConnectionDeparture(time: self.time.now, reconnectDelay: .seconds(delay), reason: "NO_ERROR")
        )
        // It is counted from when the server asked.
        self.time.advance(by: .seconds(1))
        async let reply = client.call("Echo", [1], options: CallOptions(timeout: .seconds(60)))
        try await self.time.waitForSleeper(until: .seconds(10 + due))
        #expect(connector.attempts.value == 1)
        self.time.advance(by: .seconds(due - 1))
        #expect(try await reply.message == [1])
        #expect(connector.attempts.value == 2)
    }

    @Test("a call that cannot wait for that delay fails at once, with the server's reason")
    func reconnectDelayTooLong() async throws {
        let connector = ScriptedConnector { _ throws(RPCError) in ScriptedConnection() }
        let client = connector.client(self.time)
        _ = try await client.call("Echo")
        self.time.advance(by: .seconds(10))
        connector.connections.value[0].end(
            ConnectionDeparture(time: self.time.now, reconnectDelay: .seconds(5), reason: "MAX_AGE")
        )
        let error = await #expect(throws: RPCError.self) {
            try await client.call("Echo", options: CallOptions(timeout: .seconds(4)))
        }
        #expect(error?.code == .unavailable)
        #expect(
            error?.message == "the connection to script ended after 10000 ms: MAX_AGE; "
                + "the next attempt to connect is due in 5000 ms"
        )
        #expect(connector.attempts.value == 1)
    }

    @Test("only so many calls wait for a connection; one more fails at once, naming the limit")
    func waitingLimit() async throws {
        let gate = Gate()
        let connector = ScriptedConnector { _ throws(RPCError) in
            await gate.pass()
            return ScriptedConnection()
        }
        let client = connector.client(self.time) { $0.waitingCalls = 3 }
        let refusals = Watched(0)
        let calls = (0..<10).map { _ in
            Task {
                do {
                    _ = try await client.call("Echo")
                    return true
                } catch let error as RPCError {
                    #expect(error.code == .resourceExhausted)
                    #expect(error.processed == .no)
                    #expect(
                        error.message
                            == "3 calls wait for a connection to script or for their next attempt already (limit 3)"
                    )
                    refusals.update { $0 += 1 }
                    return false
                }
            }
        }
        try await refusals.wait(for: "seven refusals") { $0 == 7 }
        gate.open()
        var answered = 0
        for call in calls where try await call.value { answered += 1 }
        #expect(answered == 3)
        // They do not count any more.
        _ = try await client.call("Echo")
    }

    @Test("a cancelled call stops waiting, and the attempt serves the next")
    func cancelled() async throws {
        let gate = Gate()
        let connector = ScriptedConnector { _ throws(RPCError) in
            await gate.pass()
            return ScriptedConnection()
        }
        let client = connector.client(self.time)
        let call = Task { try await client.call("Echo") }
        try await gate.waitForArrivals(1)
        call.cancel()
        let error = await #expect(throws: RPCError.self) { try await call.value }
        #expect(error?.code == .cancelled)
        #expect(error?.processed == .no)
        async let next = client.call("Echo", [1])
        gate.open()
        #expect(try await next.message == [1])
        #expect(connector.attempts.value == 1)
    }
}

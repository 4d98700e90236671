// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonTesting
internal import Testing

@Suite("a connection that refuses calls", .timeLimit(.minutes(1)))
struct ReplacementTests {
    private static let refusal = RPCError(.unavailable, "too many calls", processed: .no, origin: .peer)
    private let time = ManualTime()

    private static func refusing() -> ScriptedConnection {
        ScriptedConnection { _ throws(RPCError) in throw Self.refusal }
    }

    @Test("the call goes to a new connection, and the old one is left when that is there")
    func replaced() async throws {
        let gate = Gate()
        let connector = ScriptedConnector { attempt throws(RPCError) in
            if attempt == 1 { return Self.refusing() }
            await gate.pass()
            return ScriptedConnection()
        }
        let client = connector.client(self.time)
        async let reply = client.call("Echo", [1])
        try await gate.waitForArrivals(1)
        #expect(connector.connections.value[0].closings.value == 0)
        gate.open()
        #expect(try await reply.message == [1])
        #expect(connector.connections.value[0].closings.value == 1)
        #expect(connector.connections.value[0].calls.value.count == 1)
        #expect(connector.connections.value[1].calls.value.count == 1)
    }

    @Test("other calls go on over the old connection until the new one is there")
    func othersGoOn() async throws {
        let gate = Gate()
        let connector = ScriptedConnector { attempt throws(RPCError) in
            if attempt == 1 {
                return ScriptedConnection { call throws(RPCError) in
                    guard call.message == [9] else { throw Self.refusal }
                    return Reply(message: [9])
                }
            }
            await gate.pass()
            return ScriptedConnection()
        }
        let client = connector.client(self.time)
        async let refused = client.call("Echo", [1])
        try await gate.waitForArrivals(1)
        #expect(try await client.call("Echo", [9]).message == [9])
        #expect(connector.connections.value.count == 1)
        gate.open()
        #expect(try await refused.message == [1])
    }

    @Test("a call that is refused where another was meanwhile replaced goes there without an attempt")
    func alreadyReplaced() async throws {
        let gate = Gate()
        let connector = ScriptedConnector { attempt throws(RPCError) in
            guard attempt == 1 else { return ScriptedConnection() }
            return ScriptedConnection { call throws(RPCError) in
                if call.message == [2] { await gate.pass() }
                throw Self.refusal
            }
        }
        let client = connector.client(self.time)
        async let late = client.call("Echo", [2])
        try await gate.waitForArrivals(1)
        _ = try await client.call("Echo", [1])
        gate.open()
        #expect(try await late.message == [2])
        #expect(connector.attempts.value == 2)
    }

    @Test("within an interval it is replaced once; then the call is made again there, after a pause")
    func interval() async throws {
        let answers = Locked<[Result<[UInt8], RPCError>]>([
            .failure(Self.refusal), .failure(Self.refusal), .success([5]),
        ])
        let connector = ScriptedConnector { attempt throws(RPCError) in
            if attempt == 1 { return Self.refusing() }
            return ScriptedConnection { _ throws(RPCError) in
                Reply(message: try answers.withLock { $0.removeFirst() }.get())
            }
        }
        let client = connector.client(self.time)
        // One retry, on the new connection, which refuses it too.
        let error = await #expect(throws: RPCError.self) { try await client.call("Echo") }
        #expect(error?.message == "too many calls")
        #expect(error?.history?.attempts == 2)
        #expect(connector.attempts.value == 2)
        async let reply = client.call("Echo")
        try await self.time.waitForSleeper(until: .milliseconds(100))
        self.time.advance(by: .milliseconds(100))
        #expect(try await reply.message == [5])
        #expect(connector.attempts.value == 2)
    }

    @Test("behind the interval it is replaced again")
    func nextInterval() async throws {
        let connector = ScriptedConnector { _ throws(RPCError) in Self.refusing() }
        let client = connector.client(self.time)
        _ = try? await client.call("Echo")
        self.time.advance(by: .seconds(10))
        _ = try? await client.call("Echo")
        #expect(connector.attempts.value == 3)
    }

    @Test("when no other connection can be made the call is made again there, after a pause")
    func noOther() async throws {
        let answers = Locked<[Result<[UInt8], RPCError>]>([.failure(Self.refusal), .success([5])])
        let connector = ScriptedConnector { attempt throws(RPCError) in
            guard attempt == 1 else { throw RPCError(.unavailable, "nobody listens", processed: .no) }
            return ScriptedConnection { _ throws(RPCError) in
                Reply(message: try answers.withLock { $0.removeFirst() }.get())
            }
        }
        let client = connector.client(self.time)
        async let reply = client.call("Echo")
        try await self.time.waitForSleeper(until: .milliseconds(100))
        #expect(connector.attempts.value == 2)
        self.time.advance(by: .milliseconds(100))
        #expect(try await reply.message == [5])
        #expect(connector.attempts.value == 2)
    }

    @Test("when the one that refused is gone and no other can be made, the refusal is the outcome")
    func gone() async throws {
        let connector = ScriptedConnector { attempt throws(RPCError) in
            guard attempt == 1 else { throw RPCError(.unavailable, "nobody listens", processed: .no) }
            return ScriptedConnection(endsWithCall: true) { _ throws(RPCError) in throw Self.refusal }
        }
        let client = connector.client(self.time) { $0.connectionWait = .zero }
        let error = await #expect(throws: RPCError.self) { try await client.call("Echo") }
        #expect(error?.message == "too many calls")
        #expect(error?.origin == .peer)
        #expect(error?.history?.attempts == 1)
        #expect(error?.cause != nil)
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonServer
internal import BatonTesting
internal import BatonTransport
internal import Testing

@Suite("calls of a client", .timeLimit(.minutes(1)))
struct ClientCallTests {
    private static func waiting(_ gate: Gate) -> MethodHandler {
        TestMethod.handler("Wait") { request, _ in
            await gate.pass()
            return request
        }
    }

    @Test("a client keeps its own deadline, whatever the server does", arguments: TestTransport.allCases)
    func deadline(transport: TestTransport) async throws {
        let gate = Gate()
        try await withTestServer(transport, handlers: [Self.waiting(gate), TestMethod.echo()]) { client, server in
            _ = try await client.call("Echo")
            let error = await #expect(throws: RPCError.self) {
                try await client.call("Wait", options: CallOptions(timeout: .seconds(1)))
            }
            #expect(error?.code == .deadlineExceeded)
            #expect(error?.processed == .maybe)
            #expect(gate.arrived == 1)
            gate.open()
            _ = try await client.call("Echo")
            try await server.waitUntilQuiet(connections: 1)
        }
    }

    @Test("a call without time fails before anything is sent", arguments: [Duration.zero, .seconds(-1)])
    func noTime(timeout: Duration) async throws {
        try await withTestServer(handlers: [TestMethod.echo()]) { client, server in
            _ = try await client.call("Echo")
            let error = await #expect(throws: RPCError.self) {
                try await client.call("Echo", options: CallOptions(timeout: timeout))
            }
            #expect(error?.code == .deadlineExceeded)
            #expect(error?.processed == .no)
            #expect(error?.origin == .local)
            #expect(server.statistics.calls == 1)
        }
    }

    @Test("a task that is cancelled already sends nothing")
    func cancelledBefore() async throws {
        try await withTestServer(handlers: [TestMethod.echo()]) { client, server in
            _ = try await client.call("Echo")
            let gate = Gate()
            let call = Task {
                await gate.pass()
                return try await client.call("Echo")
            }
            try await gate.waitForArrivals(1)
            call.cancel()
            gate.open()
            let error = await #expect(throws: RPCError.self) { try await call.value }
            #expect(error?.code == .cancelled)
            #expect(error?.processed == .no)
            #expect(server.statistics.calls == 1)
        }
    }

    @Test("a call that waits for a slot can be cancelled, runs into its deadline, or gets its turn in order")
    func waiting() async throws {
        let gate = Gate()
        let order = Watched<[UInt8]>([])
        let ordered = TestMethod.handler("Order") { request, _ in
            order.update { $0 += request }
            return request
        }
        try await withTestServer(
            handlers: [Self.waiting(gate), ordered],
            limits: .defaults.with { $0.concurrentCalls = 16 }
        ) { client, _ in
            let running = (0..<16).map { _ in Task { try await client.call("Wait") } }
            try await gate.waitForArrivals(16)
            let late = await #expect(throws: RPCError.self) {
                try await client.call("Order", [99], options: CallOptions(timeout: .milliseconds(20)))
            }
            #expect(late?.code == .deadlineExceeded)
            #expect(late?.processed == .no)

            let entered = Gate()
            let cancelled = Task {
                await entered.pass()
                return try await client.call("Order", [98])
            }
            entered.open()
            try await entered.waitForArrivals(1)
            cancelled.cancel()
            let error = await #expect(throws: RPCError.self) { try await cancelled.value }
            #expect(error?.code == .cancelled)
            #expect(error?.processed == .no)

            async let first = client.call("Order", [1])
            async let second = client.call("Order", [2])
            gate.open()
            for call in running { _ = try await call.value }
            _ = try await (first, second)
            #expect(order.value.sorted() == [1, 2])
        }
    }

    @Test("only so many calls wait for a slot; one more fails at once, naming the limit")
    func waitingLimit() async throws {
        let gate = Gate()
        let limits = TransportLimits.defaults.with {
            $0.concurrentCalls = 16
            $0.waitingCalls = 3
        }
        try await withTestServer(handlers: [Self.waiting(gate)], limits: limits) { client, _ in
            let refusals = Watched(0)
            let calls = (0..<30).map { _ in
                Task {
                    do {
                        _ = try await client.call("Wait")
                        return true
                    } catch let error as RPCError {
                        #expect(error.message == "3 calls wait for a slot already (limit 3)")
                        #expect(error.code == .resourceExhausted)
                        #expect(error.processed == .no)
                        refusals.update { $0 += 1 }
                        return false
                    }
                }
            }
            try await refusals.wait(for: "eleven refusals") { $0 == 11 }
            try await gate.waitForArrivals(16)
            gate.open()
            var answered = 0
            for call in calls where try await call.value { answered += 1 }
            #expect(answered == 19)
        }
    }

    @Test(
        "what would break the server's limits fails here, naming limit, value and size",
        arguments: TestTransport.allCases
    )
    func limits(transport: TestTransport) async throws {
        let limits = TransportLimits.defaults.with { $0.messageBytes = 100_000 }
        try await withTestServer(transport, handlers: [TestMethod.echo()], limits: limits) { client, server in
            let echoed = try await client.call("Echo", [UInt8](repeating: 1, count: 100_000))
            #expect(echoed.message.count == 100_000)
            let message = await #expect(throws: RPCError.self) {
                try await client.call("Echo", [UInt8](repeating: 1, count: 100_001))
            }
            #expect(message?.code == .resourceExhausted)
            #expect(message?.processed == .no)
            #expect(message?.origin == .local)
            #expect(message?.message.contains("100000") == true)
            #expect(message?.message.contains("100001") == true)

            let value = String(repeating: "x", count: 9000)
            let head = await #expect(throws: RPCError.self) {
                try await client.call("Echo", options: CallOptions(metadata: ["x-long": value]))
            }
            #expect(head?.code == .resourceExhausted)
            #expect(head?.message.contains("8192") == true)

            let pairs = Metadata((0..<65).map { Metadata.Entry(key: "x\($0)", value: []) })
            let entries = await #expect(throws: RPCError.self) {
                try await client.call("Echo", options: CallOptions(metadata: pairs))
            }
            #expect(entries?.processed == .no)
            #expect(server.statistics.calls == 1)
        }
    }

    @Test(
        "metadata that breaks the rules is not sent",
        arguments: [("Upper", "x"), ("", "x"), ("grpc-x", "x"), ("connection", "x"), ("x", " x"), ("x", "a\nb")]
    )
    func badMetadata(key: String, value: String) async throws {
        try await withTestServer(handlers: [TestMethod.echo()]) { client, server in
            let metadata = Metadata([.init(key: key, value: Array(value.utf8))])
            let error = await #expect(throws: RPCError.self) {
                try await client.call("Echo", options: CallOptions(metadata: metadata))
            }
            #expect(error?.code == .invalidArgument)
            #expect(error?.processed == .no)
            #expect(error?.origin == .local)
            #expect(server.statistics.calls == 0)
        }
    }

    @Test(
        "a name that cannot be a method's is not sent",
        arguments: ["", "a b", "a\0b", "é/é", String(repeating: "x", count: 256)]
    )
    func badName(name: String) async throws {
        try await withTestServer(handlers: [TestMethod.echo()]) { client, server in
            let error = await #expect(throws: RPCError.self) {
                try await client.unary([], method: name, options: .defaults)
            }
            #expect(error?.code == .invalidArgument)
            _ = try await client.call("Echo")
            #expect(server.statistics.connections == 1)
        }
    }

    @Test("a client that was closed makes no calls")
    func closed() async throws {
        try await withTestServer(handlers: [TestMethod.echo()]) { _, server in
            let client = server.makeClient()
            _ = try await client.call("Echo")
            await client.close()
            let error = await #expect(throws: RPCError.self) { try await client.call("Echo") }
            #expect(error?.code == .unavailable)
            #expect(error?.message == "the client is closed")
            await client.close()
        }
    }

    @Test("closing lets open calls finish", arguments: TestTransport.allCases)
    func closingWaits(transport: TestTransport) async throws {
        let gate = Gate()
        try await withTestServer(transport, handlers: [Self.waiting(gate)]) { _, server in
            let client = server.makeClient()
            let call = Task { try await client.call("Wait", [7]) }
            try await gate.waitForArrivals(1)
            async let closing: Void = client.close()
            try await eventually("the client takes no calls") {
                (try? await client.call("Wait", options: CallOptions(timeout: .milliseconds(1)))) == nil
            }
            gate.open()
            let reply = try await call.value
            #expect(reply.message == [7])
            await closing
            try await server.waitUntilQuiet()
        }
    }

    @Test("a reply that does not decode is the server's fault")
    func badReply() async throws {
        try await withTestServer(handlers: [TestMethod.echo()]) { client, _ in
            let error = await #expect(throws: RPCError.self) {
                let method = TestMethod.descriptor("Echo")
                let _: Reply<Undecodable> = try await client.unary(
                    BytesMessage([1]),
                    method: method,
                    options: .defaults
                )
            }
            #expect(error?.code == .internalError)
            #expect(error?.origin == .local)
        }
    }

    private struct Undecodable: RPCMessage {
        func encode(reserving reserve: (Int) throws -> UnsafeMutableRawBufferPointer) throws { _ = try reserve(0) }
        init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws {
            throw RPCError(.invalidArgument, "no")
        }
        func violations() -> [FieldViolation] { [] }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonServer
internal import BatonTesting
internal import BatonTransport
internal import BatonWire
internal import Glibc
internal import Synchronization
internal import Testing

@Suite("limits of a running server", .timeLimit(.minutes(1)))
struct ServerLimitsTests {
    private static let authenticator = TestAuthenticator(["ada": ["user"], "bob": ["user"]])
    private static let policy = MethodPolicy(roles: ["user"])

    private static func configuration(_ change: (inout CallLimits) -> Void) -> ServerConfiguration {
        .defaults.with { $0.limits = CallLimits.unlimited.with(change) }
    }

    /// The error of one call.
    private static func error(_ client: RPCClient, _ method: String, _ request: [UInt8] = []) async -> RPCError? {
        do {
            _ = try await client.call(method, request)
            return nil
        } catch {
            return error as? RPCError
        }
    }

    /// Closes its connection whatever happens, so that a failed test ends.
    private static func with<Value>(
        _ client: RPCClient,
        _ body: (RPCClient) async throws -> Value
    ) async throws -> Value {
        let outcome: Result<Value, any Error>
        do {
            outcome = .success(try await body(client))
        } catch {
            outcome = .failure(error)
        }
        await client.close()
        return try outcome.get()
    }

    @Test("handlers of one identity are bounded over all its connections; others are not held up")
    func identity() async throws {
        let gate = Gate()
        let handlers = [
            TestMethod.handler("Wait", policy: Self.policy) { _, _ in
                await gate.pass()
                return []
            },
            TestMethod.echo(policy: Self.policy),
        ]
        try await withTestServer(
            .tls,
            handlers: handlers,
            authenticator: Self.authenticator,
            token: .fixed("ada"),
            configuration: Self.configuration { $0.identity.runningHandlers = 3 }
        ) { client, server in
            defer { gate.open() }
            try await Self.with(server.makeClient(token: .fixed("ada"))) { second in
                let waiting = [client, client, second].map { client in Task { try await client.call("Wait") } }
                try await gate.waitForArrivals(3)
                for client in [client, second] {
                    let error = await Self.error(client, "Echo")
                    #expect(error?.code == .resourceExhausted)
                    #expect(
                        error?.message == "the caller's identity has 3 handlers running, the limit per identity"
                    )
                    #expect(error?.processed == .no)
                    #expect(error?.retryAfter == .milliseconds(100))
                }
                try await Self.with(server.makeClient(token: .fixed("bob"))) { bob in
                    _ = try await bob.call("Echo")
                }
                gate.open()
                for call in waiting { _ = try await call.value }
                _ = try await client.call("Echo")
            }
            #expect(server.statistics.refusals(.identityHandlers) == 2)
            #expect(server.statistics.refusals == 2)
            #expect(server.statistics.calls(.resourceExhausted) == 2)
        }
    }

    @Test("handlers of one address are bounded, whoever calls from it")
    func address() async throws {
        let gate = Gate()
        let handlers = [
            TestMethod.handler("Wait") { _, _ in
                await gate.pass()
                return []
            },
            TestMethod.echo(),
        ]
        try await withTestServer(
            .tls,
            handlers: handlers,
            configuration: Self.configuration { $0.address.runningHandlers = 2 }
        ) { client, server in
            defer { gate.open() }
            let waiting = (0..<2).map { _ in Task { try await client.call("Wait") } }
            try await gate.waitForArrivals(2)
            try await Self.with(server.makeClient()) { second in
                let error = await Self.error(second, "Echo")
                #expect(error?.message == "the caller's address has 2 handlers running, the limit per address")
            }
            gate.open()
            for call in waiting { _ = try await call.value }
            _ = try await client.call("Echo")
        }
    }

    @Test("a handler that runs on after its call's end keeps its place until it returns")
    func lingering() async throws {
        let gate = Gate()
        let handlers = [
            TestMethod.handler("Stubborn") { _, _ in
                await gate.pass()
                return []
            },
            TestMethod.echo(),
        ]
        let configuration = Self.configuration { $0.connection.runningHandlers = 2 }
            .with { $0.handlerReturnGrace = .milliseconds(10) }
        try await withTestServer(handlers: handlers, configuration: configuration) { client, server in
            defer { gate.open() }
            let calls = (0..<2).map { _ in Task { try await client.call("Stubborn") } }
            try await gate.waitForArrivals(2)
            for call in calls { call.cancel() }
            try await server.waitUntilQuiet(connections: 1)
            let error = await Self.error(client, "Echo")
            #expect(error?.message == "the connection has 2 handlers running, the limit per connection")
            gate.open()
            try await eventually("a handler's return") { await Self.error(client, "Echo") == nil }
        }
    }

    @Test("calls beyond the rate are refused before their token is looked at, and wrong tokens count")
    func rate() async throws {
        try await withTestServer(
            .tls,
            handlers: [TestMethod.echo(policy: Self.policy)],
            authenticator: Self.authenticator,
            token: .fixed("wrong"),
            configuration: Self.configuration {
                $0.address.requestsPerSecond = 1
                $0.address.requestBurst = 5
            }
        ) { client, server in
            let start = MonotonicTime.now()
            var codes: [RPCError.Code: Int] = [:]
            for _ in 0..<20 {
                let error = try #require(await Self.error(client, "Echo"))
                codes[error.code, default: 0] += 1
                #expect(error.processed == .no)
                guard error.code == .resourceExhausted else { continue }
                #expect(
                    error.message
                        == "the caller's address sends too many calls: the limit per address is 1 per second, "
                        + "5 at once"
                )
                #expect(error.retryAfter ?? .zero > .zero)
                #expect(error.retryAfter ?? .zero <= .seconds(1))
            }
            let seconds = Int(start.duration(to: .now()).components.seconds)
            let judged = try #require(codes[.unauthenticated])
            #expect((5...(6 + seconds)).contains(judged))
            #expect(codes[.resourceExhausted] == 20 - judged)
            #expect(server.statistics.refusals(.addressRequests) == 20 - judged)
        }
    }

    @Test("a message that is announced and finds no room is refused before it has come")
    func bytes() async throws {
        try await withTestServer(
            .tls,
            handlers: [TestMethod.echo()],
            configuration: Self.configuration { $0.connection.bufferedBytes = 100_000 }
        ) { client, server in
            for _ in 0..<5 {
                let reply = try await client.call("Echo", [UInt8](repeating: 1, count: 90_000))
                #expect(reply.message.count == 90_000)
            }
            let error = await Self.error(client, "Echo", [UInt8](repeating: 1, count: 110_000))
            #expect(error?.code == .resourceExhausted)
            let size = 110_000
            #expect(
                error?.message.hasPrefix("the connection holds 0 bytes of messages and \(size)") == true,
                "\(error?.message ?? "")"
            )
            #expect(error?.processed == .no)
            #expect(server.statistics.refusals(.connectionBytes) == 1)
            _ = try await client.call("Echo", [UInt8](repeating: 1, count: 90_000))
        }
    }

    // MARK: - Shedding

    /// Calls from many tasks until one of them is shed, and gives the error.
    private static func shed(_ client: RPCClient, _ method: String, callers: Int) async throws -> RPCError {
        let found = Watched<RPCError?>(nil)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<callers {
                group.addTask {
                    while found.value == nil {
                        if let error = await Self.error(client, method), error.code != .deadlineExceeded {
                            found.update { $0 = $0 ?? error }
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        return try #require(found.value)
    }

    @Test("calls are shed when others wait too long for the event loop, and taken when the loop is free")
    func loop() async throws {
        let handlers = [
            TestMethod.handler("Slow") { _, _ in
                usleep(4000)
                return []
            },
            TestMethod.echo(),
        ]
        let configuration = Self.configuration {
            $0.queueDelayTarget = .milliseconds(10)
            $0.queueDelayInterval = .milliseconds(60)
        }
        try await withTestServer(.tls, handlers: handlers, configuration: configuration) { client, server in
            let error = try await Self.shed(client, "Slow", callers: 20)
            #expect(error.code == .unavailable)
            #expect(error.message == "the server is overloaded: calls wait longer than 10 ms for their event loop")
            #expect(error.processed == .no)
            #expect(error.retryAfter == .milliseconds(60))
            #expect(server.statistics.refusals(.loopDelay) > 0)
            try await server.waitUntilQuiet(connections: 1)
            _ = try await client.call("Echo")
        }
    }

    @Test("calls that start on the pool are shed when others wait too long for a thread; those of the loop are not")
    func pool() async throws {
        let handlers = [
            TestMethod.handler("Slow", policy: MethodPolicy(authentication: .none, execution: .pool)) { _, _ in
                usleep(4000)
                return []
            },
            TestMethod.echo(),
        ]
        let configuration = Self.configuration {
            $0.queueDelayTarget = .milliseconds(10)
            $0.queueDelayInterval = .milliseconds(60)
        }.with { $0.poolThreads = 1 }
        try await withTestServer(.tls, handlers: handlers, configuration: configuration) { client, server in
            let error = try await Self.shed(client, "Slow", callers: 20)
            #expect(error.code == .unavailable)
            #expect(
                error.message
                    == "the server is overloaded: calls wait longer than 10 ms for a thread of the worker pool"
            )
            #expect(error.processed == .no)
            #expect(server.statistics.refusals(.poolDelay) > 0)
            try await server.waitUntilQuiet(connections: 1)
            _ = try await client.call("Slow")
        }
    }

    @Test("one caller after the other is never shed, however slow the handlers are")
    func closedLoop() async throws {
        let handler = TestMethod.handler("Slow") { _, _ in
            usleep(4000)
            return []
        }
        let configuration = Self.configuration {
            $0.queueDelayTarget = .milliseconds(3)
            $0.queueDelayInterval = .milliseconds(20)
        }
        try await withTestServer(.tls, handlers: [handler], configuration: configuration) { client, server in
            for _ in 0..<100 { _ = try await client.call("Slow") }
            #expect(server.statistics.refusals(.loopDelay) == 0)
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonServer
internal import BatonTesting
internal import Testing

@Suite("tokens of a client", .timeLimit(.minutes(1)))
struct TokenTests {
    private static let who = TestMethod.handler("Who", policy: MethodPolicy()) { _, context in
        Array((context.peer.subject ?? "-").utf8)
    }

    private func who(_ client: RPCClient, options: CallOptions = .defaults) async throws -> String {
        String(decoding: try await client.call("Who", options: options).message, as: UTF8.self)
    }

    @Test(
        "the client's token is asked for with each call, and a fresh one is used at once",
        arguments: TestTransport.allCases
    )
    func refreshed(transport: TestTransport) async throws {
        let authenticator = TestAuthenticator(["one": [], "two": []])
        let current = Watched("one")
        let source = TokenSource { current.value }
        try await withTestServer(
            transport,
            handlers: [Self.who],
            authenticator: authenticator,
            token: source
        ) { client, server in
            #expect(try await self.who(client) == "one")
            current.update { $0 = "two" }
            authenticator.revoke("one")
            for _ in 0..<3 {
                let name = try await self.who(client)
                #expect(name == "two")
            }
            #expect(server.statistics.connections == 1)
        }
    }

    @Test(
        "a token that is renewed before it expires takes over on the same connection",
        arguments: TestTransport.allCases
    )
    func renewed(transport: TestTransport) async throws {
        let authenticator = TestAuthenticator(["t1": [], "t2": []])
        let time = ManualTime(start: .now())
        let fetches = Watched(0)
        let source = TokenSource.refreshing {
            fetches.update { $0 += 1 }
            return IssuedToken("t\(fetches.value)", lifetime: .seconds(100))
        }
        try await withTestServer(transport, handlers: [Self.who], authenticator: authenticator) { _, server in
            let client = RPCClient(
                transport: server.clientTransport,
                token: source,
                configuration: .defaults.with { $0.defaultDeadline = .seconds(3600) },
                environment: time.environment
            )
            #expect(try await self.who(client) == "t1")
            time.advance(by: .seconds(80))
            try await eventually("the new token is shown") { (try? await self.who(client)) == "t2" }
            #expect(fetches.value == 2)
            // A token that the server does not take any more is replaced too.
            authenticator.revoke("t2")
            authenticator.allow("t3", roles: [])
            #expect(try await self.who(client) == "t3")
            #expect(server.statistics.connections == 1)
            await client.close()
        }
    }

    @Test("a revoked token fails calls at once, though the connection holds it")
    func revoked() async throws {
        let authenticator = TestAuthenticator(["one": []])
        try await withTestServer(
            handlers: [Self.who],
            authenticator: authenticator,
            token: .fixed("one")
        ) { client, _ in
            let name = try await self.who(client)
            #expect(name == "one")
            authenticator.revoke("one")
            let error = await #expect(throws: RPCError.self) { try await client.call("Who") }
            #expect(error?.code == .unauthenticated)
            authenticator.allow("one", roles: [])
            #expect(try await self.who(client) == "one")
        }
    }

    @Test("many tokens on one connection never mix and are no flood", arguments: [3, 300])
    func many(count: Int) async throws {
        let names = (0..<count).map { "caller-\($0)" }
        let authenticator = TestAuthenticator(Dictionary(uniqueKeysWithValues: names.map { ($0, []) }))
        let next = Watched(0)
        let rotating = TokenSource {
            let index = next.value
            next.update { $0 += 1 }
            return names[index % names.count]
        }
        try await withTestServer(
            handlers: [Self.who],
            authenticator: authenticator,
            token: rotating
        ) { client, server in
            for call in 0..<(2 * count) {
                let name = try await self.who(client)
                #expect(name == names[call % count])
            }
            // A token for one call alone goes with that call.
            for name in names {
                let answer = try await self.who(client, options: CallOptions(token: name))
                #expect(answer == name)
            }
            #expect(server.statistics.connections == 1)
            #expect(server.statistics.calls(.ok) == 3 * count)
        }
    }

    @Test("a token source that fails, or takes longer than the call may, fails the call")
    func failingSource() async throws {
        struct NoToken: Error {}
        try await withTestServer(handlers: [Self.who], authenticator: TestAuthenticator()) { _, server in
            let failing = server.makeClient(token: TokenSource { throw NoToken() })
            let error = await #expect(throws: RPCError.self) { try await failing.call("Who") }
            #expect(error?.code == .unauthenticated)
            #expect(error?.processed == .no)
            await failing.close()

            let slow = server.makeClient(
                token: TokenSource {
                    try await Task.sleep(for: .seconds(60))
                    return "x"
                }
            )
            let late = await #expect(throws: RPCError.self) {
                try await slow.call("Who", options: CallOptions(timeout: .milliseconds(20)))
            }
            #expect(late?.code == .deadlineExceeded)
            #expect(late?.processed == .no)
            await slow.close()
            #expect(server.statistics.connections == 0)
        }
    }
}

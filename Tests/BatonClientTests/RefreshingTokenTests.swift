// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonTesting
internal import Testing

@Suite("a token that is renewed", .timeLimit(.minutes(1)))
struct RefreshingTokenTests {
    private let time = ManualTime()
    /// What the fetches return, and how many there were.
    private let issuer: Issuer

    /// Hands out tokens `t1`, `t2`, …
    private final class Issuer: Sendable {
        let fetches = Watched(0)
        /// Where fetches from the second on wait.
        let gate = Gate()
        let failures = Locked<Set<Int>>([])
        private let token: @Sendable (_ number: Int) -> IssuedToken
        private let waits: Bool

        init(waits: Bool = false, _ token: @escaping @Sendable (_ number: Int) -> IssuedToken) {
            self.waits = waits
            self.token = token
        }

        struct Down: Error, CustomStringConvertible {
            let description = "issuer down"
        }

        func fetch() async throws -> IssuedToken {
            self.fetches.update { $0 += 1 }
            let number = self.fetches.value
            if number > 1, self.waits { await self.gate.pass() }
            if self.failures.withLock({ $0.contains(number) }) { throw Down() }
            return self.token(number)
        }
    }

    init() {
        self.issuer = Issuer { IssuedToken("t\($0)", lifetime: .seconds(100)) }
    }

    private func source(_ issuer: Issuer, _ change: (inout TokenRefresh) -> Void = { _ in }) -> TokenSource {
        .refreshing(TokenRefresh.defaults.with(change)) { try await issuer.fetch() }
    }

    /// A server that echoes the token.
    private func connector(refuses: @escaping @Sendable (String?) -> RPCError? = { _ in nil }) -> ScriptedConnector {
        ScriptedConnector { _ throws(RPCError) in
            ScriptedConnection { call throws(RPCError) in
                if let error = refuses(call.token) { throw error }
                return Reply(message: Array((call.token ?? "-").utf8))
            }
        }
    }

    private func token(_ client: RPCClient) async throws -> String {
        String(decoding: try await client.call("Who").message, as: UTF8.self)
    }

    private static let refused = RPCError(.unauthenticated, "expired", processed: .no, origin: .peer)

    @Test("the first call fetches it, calls that come together share the fetch, and later ones use it")
    func first() async throws {
        let connector = self.connector()
        let client = connector.client(self.time, token: self.source(self.issuer))
        async let one = self.token(client)
        async let two = self.token(client)
        #expect(try await [one, two] == ["t1", "t1"])
        self.time.advance(by: .seconds(79))
        #expect(try await self.token(client) == "t1")
        #expect(self.issuer.fetches.value == 1)
    }

    @Test("when it is due calls go on with the old one until the new one is there")
    func renewed() async throws {
        let issuer = Issuer(waits: true) { IssuedToken("t\($0)", lifetime: .seconds(100)) }
        let connector = self.connector()
        let client = connector.client(self.time, token: self.source(issuer))
        #expect(try await self.token(client) == "t1")
        self.time.advance(by: .seconds(80))
        for _ in 0..<10 { #expect(try await self.token(client) == "t1") }
        try await issuer.gate.waitForArrivals(1)
        issuer.gate.open()
        try await eventually("the new token is shown") { (try? await self.token(client)) == "t2" }
        #expect(issuer.fetches.value == 2)
        // One source: the connection can tell that the new token takes the place of the old one.
        let calls = connector.connections.value[0].calls.value
        #expect(Set(calls.map(\.tokenSource)).count == 1)
        #expect(calls.first?.tokenSource != nil)
        #expect(calls.first?.tokenVersion == 1)
        #expect(calls.last?.tokenVersion == 2)
        #expect(connector.attempts.value == 1)
    }

    @Test(
        "it is renewed after a part of its lifetime, or a margin before its end, but not before half of it",
        arguments: [
            (100, 0.8, 10, 80), (100, 0.8, 30, 70), (100, 0.8, 90, 50), (100, 0.5, 0, 50), (100, 2, 0, 100),
            (100, -1, 0, 0),
        ]
    )
    func due(lifetime: Int, fraction: Double, margin: Int, due: Int) async throws {
        let issuer = Issuer { IssuedToken("t\($0)", lifetime: .seconds(lifetime)) }
        let source = self.source(issuer) {
            $0.fraction = fraction
            $0.margin = .seconds(margin)
        }
        let client = self.connector().client(self.time, token: source)
        _ = try await self.token(client)
        if due > 0 {
            self.time.advance(by: .seconds(due) - .milliseconds(1))
            _ = try await self.token(client)
            #expect(issuer.fetches.value == 1)
            self.time.advance(by: .milliseconds(1))
        }
        _ = try await self.token(client)
        try await issuer.fetches.wait(for: "the second fetch") { $0 == 2 }
    }

    @Test("a lifetime counts from when the token was asked for; a claim by the calendar", arguments: [true, false])
    func lifetime(isCalendar: Bool) async throws {
        let time = self.time
        let issuer = Issuer { number in
            // Fetching takes ten seconds.
            time.advance(by: .seconds(10))
            return isCalendar
                ? IssuedToken("t\(number)", expiresAt: ManualTime.epoch + 110)
                : IssuedToken("t\(number)", lifetime: .seconds(100))
        }
        let client = self.connector().client(self.time, token: self.source(issuer) { $0.margin = .zero })
        #expect(try await self.token(client) == "t1")
        self.time.advance(by: .seconds(69))
        #expect(try await self.token(client) == "t1")
        #expect(issuer.fetches.value == 1)
        self.time.advance(by: .seconds(1))
        _ = try await self.token(client)
        try await issuer.fetches.wait(for: "the second fetch") { $0 == 2 }
    }

    @Test("when renewing fails the old one is used until it expires, and fetches are spread by backoff")
    func failing() async throws {
        self.issuer.failures.withLock { $0 = [2, 3, 4] }
        let source = self.source(self.issuer)
        let client = self.connector().client(self.time, token: source)
        _ = try await self.token(client)
        self.time.advance(by: .seconds(80))
        // The pauses: 1 s, 2 s, 4 s.
        for (fetches, pause) in [(2, 1), (3, 2), (4, 4)] {
            for _ in 0..<5 { #expect(try await self.token(client) == "t1") }
            try await self.issuer.fetches.wait(for: "fetch \(fetches)") { $0 == fetches }
            // The pause counts from when the failure is kept.
            try await eventually("the failure is noted") { !source.isFetching }
            self.time.advance(by: .seconds(pause) - .milliseconds(1))
            #expect(try await self.token(client) == "t1")
            #expect(self.issuer.fetches.value == fetches)
            self.time.advance(by: .milliseconds(1))
        }
        try await eventually("the token is renewed") { (try? await self.token(client)) == "t5" }
    }

    @Test("when there is none, calls fail with the reason, at once while the next fetch is not due")
    func none() async throws {
        self.issuer.failures.withLock { $0 = [1] }
        let client = self.connector().client(self.time, token: self.source(self.issuer))
        let first = await #expect(throws: RPCError.self) { try await self.token(client) }
        #expect(first?.code == .unauthenticated)
        #expect(first?.processed == .no)
        #expect(first?.origin == .local)
        #expect(first?.message == "no token can be had: issuer down")
        let second = await #expect(throws: RPCError.self) { try await self.token(client) }
        #expect(second?.message == "no token can be had: issuer down; the next attempt is due in 1000 ms")
        #expect(self.issuer.fetches.value == 1)
        self.time.advance(by: .seconds(1))
        #expect(try await self.token(client) == "t2")
    }

    @Test("one that expired is not shown")
    func expired() async throws {
        let issuer = Issuer(waits: true) { IssuedToken("t\($0)", lifetime: .seconds(100)) }
        let client = self.connector().client(self.time, token: self.source(issuer))
        _ = try await self.token(client)
        self.time.advance(by: .seconds(100))
        let late = Task { try await client.call("Who", options: CallOptions(timeout: .seconds(1))) }
        try await issuer.gate.waitForArrivals(1)
        try await self.time.waitForSleeper(until: .seconds(101))
        self.time.advance(by: .seconds(1))
        let error = await #expect(throws: RPCError.self) { try await late.value }
        #expect(error?.code == .deadlineExceeded)
        #expect(error?.message == "the call's 1000 ms passed while waiting for a token")
        issuer.gate.open()
        #expect(try await self.token(client) == "t2")
    }

    @Test("a fetch that takes too long has failed")
    func timeout() async throws {
        let time = self.time
        let source = TokenSource.refreshing { () throws in
            await time.environment.sleep(MonotonicTime(nanoseconds: .max))
            throw CancellationError()
        }
        let client = self.connector().client(self.time, token: source)
        let call = Task { try await client.call("Who", options: CallOptions(timeout: .seconds(60))) }
        try await self.time.waitForSleeper(until: .seconds(30))
        self.time.advance(by: .seconds(30))
        let error = await #expect(throws: RPCError.self) { try await call.value }
        #expect(error?.message == "no token can be had: fetching one took longer than 30000 ms")
    }

    @Test("what cannot be a token, or has expired when it comes, is a failed fetch", arguments: ["", "a b", "ü", "ok"])
    func unusable(text: String) async throws {
        let source = TokenSource.refreshing { IssuedToken(text, lifetime: text == "ok" ? .zero : .seconds(1)) }
        let client = self.connector().client(self.time, token: source)
        let error = await #expect(throws: RPCError.self) { try await self.token(client) }
        #expect(error?.code == .unauthenticated)
    }

    @Test("a server that refuses it makes the client fetch anew, once for all calls, and call again")
    func refused() async throws {
        let connector = self.connector { $0 == "t1" ? Self.refused : nil }
        let client = connector.client(self.time, token: self.source(self.issuer))
        async let one = self.token(client)
        async let two = self.token(client)
        #expect(try await [one, two] == ["t2", "t2"])
        #expect(self.issuer.fetches.value == 2)
        #expect(connector.attempts.value == 1)
    }

    @Test("a call that may have been processed is not made again, but the token is renewed no less than before")
    func refusedMaybe() async throws {
        let connector = self.connector { token in
            token == "t1" ? RPCError(.unauthenticated, "revoked", processed: .maybe, origin: .peer) : nil
        }
        let client = connector.client(self.time, token: self.source(self.issuer))
        await #expect(throws: RPCError.self) { try await self.token(client) }
        #expect(connector.calls == 1)
    }

    @Test("a server that refuses every token does not make the client fetch with every call")
    func refusedAlways() async throws {
        let connector = self.connector { _ in Self.refused }
        let client = connector.client(self.time, token: self.source(self.issuer))
        for _ in 0..<20 {
            let error = await #expect(throws: RPCError.self) { try await self.token(client) }
            #expect(error?.message == "expired")
            #expect(error?.origin == .peer)
        }
        #expect(self.issuer.fetches.value == 2)
        self.time.advance(by: .seconds(5))
        _ = try? await self.token(client)
        #expect(self.issuer.fetches.value == 3)
    }

    @Test("when fetching anew fails, the server's refusal is the outcome and the old token is used again")
    func refusedAndDown() async throws {
        self.issuer.failures.withLock { $0 = [2] }
        let isRefused = Watched(true)
        let connector = self.connector { _ in isRefused.value ? Self.refused : nil }
        let client = connector.client(self.time, token: self.source(self.issuer))
        let error = await #expect(throws: RPCError.self) { try await self.token(client) }
        #expect(error?.message == "expired")
        #expect((error?.cause as? RPCError)?.message == "no token can be had: issuer down")
        isRefused.update { $0 = false }
        #expect(try await self.token(client) == "t1")
    }

    @Test("clients that share a source share its token, and one's end does not end another's fetch")
    func shared() async throws {
        let issuer = Issuer(waits: true) { IssuedToken("t\($0)", lifetime: .seconds(100)) }
        let source = self.source(issuer)
        let one = self.connector().client(self.time, token: source)
        let two = self.connector().client(self.time, token: source)
        #expect(try await self.token(one) == "t1")
        #expect(try await self.token(two) == "t1")
        self.time.advance(by: .seconds(100))
        let first = Task { try await self.token(one) }
        try await issuer.gate.waitForArrivals(1)
        let second = Task { try await self.token(two) }
        let closing = Task { await one.close() }
        issuer.gate.open()
        #expect(try await second.value.hasPrefix("t"))
        await closing.value
        _ = try? await first.value
    }
}

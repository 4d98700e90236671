// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import Testing

@testable internal import BatonServer

@Suite("credentials of running streams", .timeLimit(.minutes(1)))
struct StreamCredentialTests {
    /// Tokens and certificates whose verdict a test changes.
    private final class Judge: Authenticator {
        struct State {
            var tokens: [String: VerifiedIdentity] = [:]
            var certificate: VerifiedIdentity?
            var failure: RPCError?
            var looks = 0
        }

        let state = Locked(State())

        func identity(
            ofToken token: UnsafeRawBufferPointer,
            on connection: ConnectionInfo,
            now: Int64
        ) throws(RPCError) -> VerifiedIdentity {
            let text = String(decoding: token, as: UTF8.self)
            let (identity, failure) = self.state.withLock { state in
                state.looks += 1
                return (state.tokens[text], state.failure)
            }
            if let failure { throw failure }
            guard let identity else { throw RPCError(.unauthenticated, "invalid token") }
            guard identity.expiry.map({ now < $0 }) ?? true else { throw RPCError(.unauthenticated, "expired token") }
            return identity
        }

        func identity(ofCertificateOn connection: ConnectionInfo) -> VerifiedIdentity? {
            self.state.withLock { $0.certificate }
        }

        func allow(
            _ token: String,
            subject: String = "ada",
            issuer: String? = "here",
            roles: [String] = ["admin"],
            expiry: Int64? = nil
        ) {
            let identity = VerifiedIdentity(
                subject: subject,
                roles: roles,
                tokenID: nil,
                issuer: issuer,
                expiry: expiry
            )
            self.state.withLock { $0.tokens[token] = identity }
        }

        func revoke(_ token: String) { self.state.withLock { $0.tokens[token] = nil } }
        var looks: Int { self.state.withLock { $0.looks } }
    }

    private let judge = Judge()

    private func script(certificate: String? = nil, _ change: (inout ServerConfiguration) -> Void = { _ in }) throws
        -> SessionScript
    {
        let policy = MethodPolicy(roles: ["admin"], authentication: .tokenOrMutualTLS)
        return try SessionScript(
            [
                StreamMethod.echo(policy: policy),
                TestMethod.handler("Wait", policy: policy) { _, _ in
                    try await Task.sleep(for: .seconds(60))
                    return []
                },
            ],
            authenticator: self.judge,
            certificate: certificate
        ) {
            $0.streamRecheck = .seconds(30)
            $0.streamExpiryGrace = .seconds(60)
            change(&$0)
        }
    }

    private static func code(_ actions: [SessionScript.Action]) -> RPCError.Code? { actions.first?.status?.code }

    @Test("a stream goes on for a while behind the expiry of its token, and then ends UNAUTHENTICATED")
    func expiry() throws {
        let script = try self.script()
        self.judge.allow("a", expiry: script.seconds + 100)
        script.give("a", id: 1)
        #expect(script.open(1, "Echo", credential: 1) == nil)
        script.turn()
        for _ in 0..<159 { #expect(script.pass(.seconds(1)) == []) }
        #expect(script.receive(1, [1]) == [.send(1, [1])])
        let actions = script.pass(.seconds(1))
        #expect(Self.code(actions) == .unauthenticated)
        #expect(actions.first?.status?.message == "the call's token expired 60 s ago; a stream goes on for 60 s")
        #expect(actions.first?.status?.notProcessed == false)
        #expect(actions.last == .handlerReturned)
        // New calls were refused all along.
        #expect(script.open(3, "Echo", credential: 1)?.code == .unauthenticated)
    }

    @Test("the grace is a setting", arguments: [0, 5])
    func grace(seconds: Int) throws {
        let script = try self.script { $0.streamExpiryGrace = .seconds(seconds) }
        self.judge.allow("a", expiry: script.seconds + 10)
        script.open(1, "Echo", token: "a")
        script.turn()
        #expect(script.pass(.seconds(9 + seconds)) == [])
        #expect(Self.code(script.pass(.seconds(1))) == .unauthenticated)
    }

    @Test("an expired token is not judged again: each look would count as its caller's failure")
    func noLooksAtExpired() throws {
        let script = try self.script()
        self.judge.allow("a", expiry: script.seconds + 10)
        script.open(1, "Echo", token: "a")
        script.turn()
        let before = self.judge.looks
        for _ in 0..<69 { script.pass(.seconds(1)) }
        #expect(self.judge.looks == before)
        #expect(script.statistics.openCalls == 1)
    }

    @Test("a revoked token ends its streams at the next look, and each token is looked at once")
    func revocation() throws {
        let script = try self.script()
        self.judge.allow("a")
        self.judge.allow("b")
        script.give("a", id: 1)
        for id in [1, 3, 5] as [UInt32] { script.open(id, "Echo", credential: 1) }
        script.open(7, "Echo", token: "b")
        script.turn()
        let before = self.judge.looks
        self.judge.revoke("a")
        #expect(script.pass(.seconds(29)) == [])
        let ended = script.pass(.seconds(1)).compactMap(\.status)
        #expect(ended.count == 3)
        #expect(ended.allSatisfy { $0.code == .unauthenticated })
        #expect(ended.first?.message == "the call's credential is no longer valid: invalid token")
        #expect(self.judge.looks == before + 2)
        #expect(script.statistics.openCalls == 1)
        self.judge.revoke("b")
        #expect(Self.code(script.pass(.seconds(30))) == .unauthenticated)
    }

    @Test("streams are looked at as often as the setting says, and never when it is zero", arguments: [0, 7])
    func interval(seconds: Int) throws {
        let script = try self.script { $0.streamRecheck = .seconds(seconds) }
        self.judge.allow("a")
        script.open(1, "Echo", token: "a")
        script.turn()
        let before = self.judge.looks
        for _ in 0..<28 { script.pass(.seconds(1)) }
        #expect(self.judge.looks - before == (seconds == 0 ? 0 : 4))
    }

    @Test("a role that is taken away ends streams that need it")
    func roles() throws {
        let script = try self.script()
        self.judge.allow("a")
        script.open(1, "Echo", token: "a")
        script.turn()
        self.judge.allow("a", roles: ["viewer"])
        let actions = script.pass(.seconds(30))
        #expect(Self.code(actions) == .permissionDenied)
        #expect(actions.first?.status?.message == "role viewer may not call Echo")
    }

    @Test("a token that cannot be judged now is judged another time")
    func unknownVerdict() throws {
        let script = try self.script()
        self.judge.allow("a")
        script.open(1, "Echo", token: "a")
        script.turn()
        self.judge.state.withLock { $0.failure = RPCError(.resourceExhausted, "too many") }
        #expect(script.pass(.seconds(30)) == [])
        self.judge.state.withLock { $0.failure = nil }
        self.judge.revoke("a")
        #expect(Self.code(script.pass(.seconds(30))) == .unauthenticated)
    }

    @Test("a certificate that stands for nobody any more ends its streams")
    func certificate() throws {
        let script = try self.script(certificate: "client")
        let identity = VerifiedIdentity(subject: "c", roles: ["admin"], tokenID: nil, issuer: nil, expiry: nil)
        self.judge.state.withLock { $0.certificate = identity }
        #expect(script.open(1, "Echo") == nil)
        script.turn()
        #expect(script.pass(.seconds(30)) == [])
        self.judge.state.withLock { $0.certificate = nil }
        #expect(Self.code(script.pass(.seconds(30))) == .unauthenticated)
    }

    @Test("streams go on under the token that replaces theirs, for the same caller")
    func replacing() throws {
        let script = try self.script()
        self.judge.allow("old", expiry: script.seconds + 10)
        self.judge.allow("new", expiry: script.seconds + 1000)
        script.give("old", id: 1)
        script.open(1, "Echo", credential: 1)
        script.turn()
        script.pass(.seconds(20))
        #expect(script.give("new", id: 2, replacing: 1) == [])
        script.pass(.seconds(100))
        #expect(script.receive(1, [1]) == [.send(1, [1])])
        #expect(script.open(3, "Echo", credential: 1)?.code == .unauthenticated)
        // Now it hangs on the new one.
        self.judge.revoke("new")
        #expect(Self.code(script.pass(.seconds(30))) == .unauthenticated)
    }

    @Test(
        "a token of another caller, an invalid one, or one with other roles ends the streams that it would carry",
        arguments: [
            ("subject", RPCError.Code.unauthenticated), ("issuer", .unauthenticated), ("no issuer", .unauthenticated),
            ("invalid", .unauthenticated), ("roles", .permissionDenied),
        ]
    )
    func replacedByOther(what: String, code: RPCError.Code) throws {
        let script = try self.script()
        self.judge.allow("old")
        switch what {
        case "subject": self.judge.allow("new", subject: "eve")
        case "issuer": self.judge.allow("new", issuer: "elsewhere")
        case "no issuer": self.judge.allow("new", issuer: nil)
        case "roles": self.judge.allow("new", roles: ["viewer"])
        default: break
        }
        script.give("old", id: 1)
        script.open(1, "Echo", credential: 1)
        script.open(3, "Echo", token: "old")
        script.turn()
        let actions = script.give("new", id: 2, replacing: 1)
        #expect(Self.code(actions) == code)
        #expect(actions.last == .handlerReturned)
        // What runs under a token of its own is not touched.
        #expect(script.statistics.openCalls == 1)
    }

    @Test("a token that replaces another and cannot be judged yet carries the streams until it can")
    func replacedByUnknown() throws {
        let script = try self.script()
        self.judge.allow("old", expiry: script.seconds + 10)
        script.give("old", id: 1)
        script.open(1, "Echo", credential: 1)
        script.turn()
        self.judge.state.withLock { $0.failure = RPCError(.unavailable, "no keys") }
        #expect(script.give("new", id: 2, replacing: 1) == [])
        script.pass(.seconds(15))
        self.judge.state.withLock { $0.failure = nil }
        self.judge.allow("new", expiry: script.seconds + 1000)
        script.pass(.seconds(15))
        script.pass(.seconds(200))
        #expect(script.statistics.openCalls == 1)
        self.judge.revoke("new")
        #expect(Self.code(script.pass(.seconds(30))) == .unauthenticated)
    }

    @Test("dropping a credential leaves what runs under it, while its token is valid")
    func dropped() throws {
        let script = try self.script()
        self.judge.allow("a")
        script.give("a", id: 1)
        script.open(1, "Echo", credential: 1)
        script.turn { script.session.credentialDropped(1) }
        #expect(script.open(3, "Echo", credential: 1)?.code == .unauthenticated)
        #expect(script.pass(.seconds(30)) == [])
        #expect(script.receive(1, [1]) == [.send(1, [1])])
        self.judge.revoke("a")
        #expect(Self.code(script.pass(.seconds(30))) == .unauthenticated)
    }

    @Test("unary calls that run finish, whatever becomes of their token")
    func unary() throws {
        let script = try self.script()
        self.judge.allow("a", expiry: script.seconds + 1)
        script.give("a", id: 1)
        script.open(1, "Wait", timeout: .seconds(40), credential: 1)
        script.receive(1, [])
        script.pass(.seconds(35))
        #expect(script.give("b", id: 2, replacing: 1) == [])
        #expect(script.statistics.openCalls == 1)
        script.turn { script.session.closed("done") }
    }
}

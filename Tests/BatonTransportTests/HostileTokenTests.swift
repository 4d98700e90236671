// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonClient
internal import BatonCore
internal import BatonCrypto
internal import BatonServer
internal import BatonTesting
internal import BatonWire
internal import Testing

@Suite("bad tokens", .serialized, .timeLimit(.minutes(1)))
struct HostileTokenTests {
    private static let admins = TestMethod.handler("Admins", policy: MethodPolicy(roles: ["admin"])) { _, context in
        Array("\(context.peer.subject ?? "-") \(context.peer.tokenID ?? "-")".utf8)
    }

    /// The status of a call that shows a token, shown in either way; nil for success.
    private func status(_ token: String?) async throws -> RPCError? {
        let authenticator = try TestTokens.authenticator()
        return try await withTestServer(.tls, handlers: [Self.admins], authenticator: authenticator) { client, server in
            let once = await self.outcome(client, CallOptions(token: token))
            guard let token else { return once }
            let holding = server.makeClient(token: .fixed(token))
            let held = await self.outcome(holding, .defaults)
            await holding.close()
            #expect(once?.code == held?.code)
            #expect(once?.message == held?.message)
            for error in [once, held] {
                guard let error else { continue }
                #expect(error.processed == .no)
                #expect(error.message.utf8.count < 80)
                #expect(!error.message.contains(token))
                let id = try #require(error.requestID)
                let record = try await server.log.record("the refusal") { $0.metadata["request_id"] == "\(id)" }
                #expect(!"\(record)".contains(token))
            }
            let honest = server.makeClient(token: .fixed(try TestTokens.token(roles: ["admin"])))
            let reply = try await honest.call("Admins")
            #expect(reply.message.starts(with: Array("ada ".utf8)))
            await honest.close()
            return once
        }
    }

    private func outcome(_ client: RPCClient, _ options: CallOptions) async -> RPCError? {
        do {
            _ = try await client.call("Admins", options: options)
            return nil
        } catch {
            return error as? RPCError
        }
    }

    @Test("a good token is taken")
    func good() async throws {
        #expect(try await self.status(TestTokens.token(roles: ["admin"])) == nil)
        #expect(try await self.status(TestTokens.token(roles: ["viewer", "admin"])) == nil)
    }

    @Test("no token")
    func missing() async throws {
        #expect(try await self.status(nil)?.code == .unauthenticated)
    }

    @Test("a malformed token", arguments: ["x", "a.b", "a.b.c", "a.b.c.d", "..", "eyJhbGciOiJFUzI1NiJ9.e30."])
    func malformed(token: String) async throws {
        let status = try await self.status(token)
        #expect(status?.code == .unauthenticated)
        #expect(status?.message == "invalid token")
    }

    @Test("a token whose signature was changed")
    func changed() async throws {
        var token = Array(try TestTokens.token(roles: ["admin"]).utf8)
        let index = token.count - 10
        token[index] = token[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
        #expect(try await self.status(String(decoding: token, as: UTF8.self))?.message == "invalid token")
    }

    @Test("an expired token says so")
    func expired() async throws {
        let status = try await self.status(TestTokens.token(roles: ["admin"], issuedAt: -7200, expiry: -3600))
        #expect(status?.code == .unauthenticated)
        #expect(status?.message == "expired token")
    }

    @Test("a token that is not yet valid")
    func notYetValid() async throws {
        let status = try await self.status(TestTokens.token(roles: ["admin"], notBefore: 3600))
        #expect(status?.code == .unauthenticated)
    }

    @Test("a token for another audience, or of another issuer")
    func wrongClaims() async throws {
        let audience = try await self.status(TestTokens.token(roles: ["admin"], audience: "others"))
        #expect(audience?.code == .unauthenticated)
        let issuer = try await self.status(TestTokens.token(roles: ["admin"], issuer: "others"))
        #expect(issuer?.code == .unauthenticated)
    }

    @Test("a token of another key, with and without the right key id", arguments: [true, false])
    func wrongKey(sameID: Bool) async throws {
        let key = try SigningKey.generate(.p256)
        let keyID = sameID ? try TestTokens.signer.get().keyID : try key.verificationKey.thumbprint()
        let now = WallClock.seconds()
        let token = try TokenSigner(key: key, keyID: keyID).token(
            TokenSigner.Content(
                issuer: TestTokens.issuer,
                audience: TestTokens.audience,
                subject: "mallory",
                roles: ["admin"],
                tokenID: "1",
                issuedAt: now,
                expiry: now + 900
            )
        )
        #expect(try await self.status(token)?.message == "invalid token")
    }

    @Test("alg none, in any case", arguments: ["none", "None", "NONE"])
    func algorithmNone(name: String) async throws {
        let good = try TestTokens.token(roles: ["admin"]).split(separator: ".")
        let header = Base64.encode(Array(#"{"alg":"\#(name)","typ":"JWT"}"#.utf8), .url)
        for signature in ["", String(good[2])] {
            #expect(try await self.status("\(header).\(good[1]).\(signature)")?.message == "invalid token")
        }
    }

    @Test(
        "a token without a role, or with another, is known and not allowed",
        arguments: [[], ["viewer"], ["Admin", "admin "]]
    )
    func roles(roles: [String]) async throws {
        let status = try await self.status(TestTokens.token(roles: roles))
        #expect(status?.code == .permissionDenied)
        #expect(status?.message.hasSuffix("may not call Admins") == true)
    }

    @Test("an unknown service or method is told to a caller with a token only")
    func unknownMethod() async throws {
        let authenticator = try TestTokens.authenticator()
        try await withTestServer(.tls, handlers: [Self.admins], authenticator: authenticator) { client, _ in
            let options = CallOptions(token: try TestTokens.token(roles: []))
            for name in ["no.such.Service/Method", "\(TestMethod.service)/Nothing", "x"] {
                let known = await #expect(throws: RPCError.self) {
                    try await client.unary([], method: name, options: options)
                }
                #expect(known?.code == .unimplemented)
                #expect(known?.processed == .no)
                let unknown = await #expect(throws: RPCError.self) {
                    try await client.unary([], method: name, options: .defaults)
                }
                #expect(unknown?.code == .unauthenticated)
            }
        }
    }

    // MARK: - Credentials of the connection

    @Test("a credential that was never given, or dropped, is UNAUTHENTICATED; its calls fail, not the connection")
    func unknownCredential() async throws {
        let codes = try await Siege.run { port in
            let peer = try RawPeer(port: port, tls: Siege.tls())
            let give = RawFrames.frame(.credential, head: CredentialHead(id: 1, token: "good").bytes)
            let drop = RawFrames.frame(.credential, head: CredentialHead(id: 1, token: "").bytes)
            try peer.begin(
                then: RawFrames.request(1, method: Siege.secure, credential: 1)
                    + give + RawFrames.request(3, method: Siege.secure, credential: 1)
                    + drop + RawFrames.request(5, method: Siege.secure, credential: 1)
                    + RawFrames.request(
                        7,
                        method: Siege.secure,
                        credential: 1,
                        metadata: RawFrames.authorization("good")
                    )
                    + RawFrames.request(9, method: Siege.secure, metadata: RawFrames.authorization("good"))
            )
            return try (0..<5).map { _ in try peer.receiveEnd().head.code }
        }
        #expect(codes == [.unauthenticated, .ok, .unauthenticated, .invalidArgument, .ok])
    }

    @Test("a credential id that is given anew is an error of the connection")
    func credentialAgain() async throws {
        let give = RawFrames.frame(.credential, head: CredentialHead(id: 1, token: "good").bytes)
        let goAway = try await Siege.run { port in
            let peer = try RawPeer(port: port, tls: Siege.tls())
            try peer.begin(then: give + give)
            return try peer.receiveGoAway()
        }
        #expect(goAway.code == .credential)
    }
}

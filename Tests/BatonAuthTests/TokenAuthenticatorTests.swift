// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonCore
internal import BatonCrypto
internal import Testing

@Suite("Token authenticator")
struct TokenAuthenticatorTests {
    private static func connection(uris: [String] = [], dnsNames: [String] = []) -> ConnectionInfo {
        ConnectionInfo(
            id: 1,
            remoteAddress: "127.0.0.1:1",
            tlsIdentity: .init(commonName: "admin", dnsNames: dnsNames, uris: uris, sha256: [])
        )
    }

    @Test("with a key file it tells a token's bearer, and a refusal says only what a caller may know")
    func tokens() throws {
        let directory = try TemporaryDirectory()
        let set = try JWKSet(keys: [TestTokens.jwk(.es256, keyID: "k")]).encoded()
        let authenticator = try TokenAuthenticator(
            keyFile: directory.write(set, to: "keys"),
            issuer: TestTokens.issuer,
            audience: TestTokens.audience
        )
        func identity(_ token: String, now: Int64) throws(RPCError) -> VerifiedIdentity {
            try Array(token.utf8).withUnsafeBufferPointer { (bytes) throws(RPCError) in
                try authenticator.identity(
                    ofToken: UnsafeRawBufferPointer(bytes),
                    on: Self.connection(),
                    now: now
                )
            }
        }
        let token = try TestTokens.signer(.es256, keyID: "k").token(TestTokens.content())
        #expect(try identity(token, now: TestTokens.now).subject == "alice")
        for (shown, now, message) in [
            (token, TestTokens.now + 10_000, "expired token"), (token + "A", TestTokens.now, "invalid token"),
            ("", TestTokens.now, "missing token"),
        ] {
            let error = #expect(throws: RPCError.self) { try identity(shown, now: now) }
            #expect(error?.code == .unauthenticated)
            #expect(error?.message == message)
        }
        #expect(throws: KeySetError.self) {
            try TokenAuthenticator(keyFile: directory.file("none"), issuer: "i", audience: "a")
        }
    }

    @Test("a certificate gets its roles from the table, by URI before DNS name, and never by its common name")
    func certificates() throws {
        let authenticator = TokenAuthenticator(
            checker: TokenChecker(keys: KeySetSource(keys: []), verifier: TestTokens.verifier),
            certificates: [
                .init(name: "spiffe://a/b", subject: "b", roles: ["one"]),
                .init(name: "host.example", subject: "host", roles: ["two"]),
                .init(name: "admin", subject: "admin", roles: ["admin"]),
            ]
        )
        let both = Self.connection(uris: ["spiffe://a/b"], dnsNames: ["host.example"])
        #expect(authenticator.identity(ofCertificateOn: both)?.subject == "b")
        let host = authenticator.identity(
            ofCertificateOn: Self.connection(uris: ["spiffe://a/c"], dnsNames: ["host.example"])
        )
        #expect(host?.roles == ["two"])
        #expect(authenticator.identity(ofCertificateOn: Self.connection()) == nil)
        let plain = ConnectionInfo(id: 1, remoteAddress: "127.0.0.1:1", tlsIdentity: nil)
        #expect(authenticator.identity(ofCertificateOn: plain) == nil)
    }
}

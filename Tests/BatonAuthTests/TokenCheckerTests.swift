// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonCore
internal import BatonCrypto
internal import BatonJSON
internal import Testing

@Suite("Token checks of calls")
struct TokenCheckerTests {
    private static let connection = ConnectionInfo(id: 1, remoteAddress: "127.0.0.1:1", tlsIdentity: nil)

    private func check(
        _ checker: TokenChecker,
        _ token: String,
        now: Int64 = TestTokens.now,
        on connection: ConnectionInfo = connection
    ) throws(TokenRejection) -> VerifiedToken {
        try Array(token.utf8).withUnsafeBufferPointer { (bytes) throws(TokenRejection) in
            try checker.check(UnsafeRawBufferPointer(bytes), on: connection, now: now)
        }
    }

    private func makeChecker() throws -> TokenChecker {
        TokenChecker(keys: KeySetSource(keys: [try TestTokens.jwk(.es256, keyID: "a")]), verifier: TestTokens.verifier)
    }

    @Test("a token is verified once and found again, the same object")
    func cached() throws {
        let checker = try makeChecker()
        let token = try TestTokens.signer(.es256, keyID: "a").token(TestTokens.content())
        let first = try check(checker, token)
        #expect(try check(checker, token) === first)
        #expect(checker.cache.count == 1)
    }

    @Test("a cached token still expires, and is forgotten then")
    func expiry() throws {
        let checker = try makeChecker()
        let token = try TestTokens.signer(.es256, keyID: "a").token(TestTokens.content(lifetime: 100))
        _ = try check(checker, token)
        _ = try check(checker, token, now: TestTokens.now + 129)
        #expect(throws: TokenRejection.expired) { try check(checker, token, now: TestTokens.now + 130) }
        #expect(checker.cache.count == 0)
        // A clock that was set back: the token is verified anew.
        _ = try check(checker, token)
        #expect(throws: TokenRejection.issuedInFuture) { try check(checker, token, now: TestTokens.now - 31) }
    }

    @Test("a token ends with its key, even when it is cached")
    func removedKey() throws {
        let checker = try makeChecker()
        let token = try TestTokens.signer(.es256, keyID: "a").token(TestTokens.content())
        _ = try check(checker, token)
        checker.keys.replace(with: [try TestTokens.jwk(.edDSA, keyID: "b")])
        #expect(throws: TokenRejection.unknownKey) { try check(checker, token) }
        checker.keys.replace(with: [try TestTokens.jwk(.es256, keyID: "a")])
        _ = try check(checker, token)
        #expect(checker.cache.count == 1)
    }

    @Test("a refused token is not kept")
    func refused() throws {
        let checker = try makeChecker()
        let token = try TestTokens.signer(.es384, keyID: "a").token(TestTokens.content())
        #expect(throws: TokenRejection.algorithmMismatch) { try check(checker, token) }
        #expect(throws: TokenRejection.missing) { try check(checker, "") }
        let long = String(repeating: "a", count: 8_193)
        #expect(throws: TokenRejection.tooLong(limit: 8_192, actual: 8_193)) { try check(checker, long) }
        #expect(checker.cache.count == 0)
    }

    @Test("the binding to a certificate is checked on every call")
    func binding() throws {
        let checker = try makeChecker()
        let digest = [UInt8](repeating: 9, count: 32)
        let claims = TestTokens.claims { $0["cnf"] = ["x5t#S256": .string(Base64.encode(digest, .url))] }
        let token = try TestTokens.signer(.es256, keyID: "a").token(claims: claims)
        let bound = ConnectionInfo(
            id: 2,
            remoteAddress: "127.0.0.1:2",
            tlsIdentity: .init(commonName: "", dnsNames: [], uris: [], sha256: digest)
        )
        _ = try check(checker, token, on: bound)
        #expect(throws: TokenRejection.wrongCertificate) { try check(checker, token) }
        _ = try check(checker, token, on: bound)
    }
}

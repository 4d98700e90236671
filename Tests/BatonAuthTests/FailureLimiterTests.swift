// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonCore
internal import BatonCrypto
internal import Testing

@Suite("Limit of failed authentication")
struct FailureLimiterTests {
    private func connection(_ address: String) -> ConnectionInfo {
        ConnectionInfo(id: 1, remoteAddress: address, tlsIdentity: nil)
    }

    @Test("a burst of the limit is judged, then one each interval")
    func burst() {
        let limiter = FailureLimiter(perMinute: 30)
        let peer = self.connection("192.0.2.1:1000")
        for _ in 0..<30 {
            #expect(limiter.wait(peer, now: 100) == nil)
            limiter.failed(peer, now: 100)
        }
        #expect(limiter.wait(peer, now: 100) == 2)
        #expect(limiter.wait(peer, now: 101) == 1)
        #expect(limiter.wait(peer, now: 102) == nil)
        limiter.failed(peer, now: 102)
        #expect(limiter.wait(peer, now: 102) == 2)
        #expect(limiter.wait(peer, now: 162) == nil)
    }

    @Test(
        "an address is counted whatever its port, IPv6 by its first half",
        arguments: [
            ("192.0.2.1:1", "192.0.2.1:2", true), ("192.0.2.1:1", "192.0.2.2:1", false),
            ("[2001:db8:1:2:3::4]:1", "[2001:db8:1:2:ffff::1]:9", true),
            ("[2001:db8:1:2:3::4]:1", "[2001:db8:1:3:3::4]:1", false),
        ]
    )
    func addresses(first: String, second: String, isSame: Bool) {
        let limiter = FailureLimiter(perMinute: 1)
        limiter.failed(self.connection(first), now: 0)
        #expect((limiter.wait(self.connection(second), now: 0) != nil) == isSame)
    }

    @Test("no more addresses are remembered than the limit says")
    func bounded() {
        let limiter = FailureLimiter(perMinute: 1, addresses: 10)
        for host in 0..<100 {
            limiter.failed(self.connection("192.0.2.\(host):1"), now: Int64(host) / 10)
        }
        #expect(limiter.count <= 10)
    }

    @Test("a limit of zero is none")
    func unlimited() {
        let limiter = FailureLimiter(perMinute: 0)
        for _ in 0..<100 { limiter.failed(self.connection("192.0.2.1:1"), now: 0) }
        #expect(limiter.wait(self.connection("192.0.2.1:1"), now: 0) == nil)
    }

    @Test("forged tokens above the limit are not judged, and a verified one passes all the same")
    func checker() throws {
        let checker = TokenChecker(
            keys: KeySetSource(keys: [try TestTokens.jwk(.es256, keyID: "a")]),
            verifier: TestTokens.verifier,
            failures: FailureLimiter(perMinute: 3)
        )
        let good = Array(try TestTokens.signer(.es256, keyID: "a").token(TestTokens.content()).utf8)
        let forged = Array("a.b.c".utf8)
        let peer = self.connection("192.0.2.1:1")
        func check(_ token: [UInt8]) throws(TokenRejection) {
            _ = try token.withUnsafeBufferPointer { (bytes) throws(TokenRejection) in
                try checker.check(UnsafeRawBufferPointer(bytes), on: peer, now: TestTokens.now)
            }
        }
        try check(good)
        for _ in 0..<3 {
            #expect(throws: TokenRejection.notBase64URL(.header)) { try check(forged) }
        }
        #expect(throws: TokenRejection.tooManyFailures(retryAfter: 20)) { try check(forged) }
        #expect(TokenRejection.tooManyFailures(retryAfter: 20).rpcError.code == .resourceExhausted)
        try check(good)
    }
}

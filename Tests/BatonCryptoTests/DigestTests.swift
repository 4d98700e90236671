// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCrypto
internal import Testing

@Suite("Digests and codes")
struct DigestTests {
    static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

    @Test(
        "digests are those of FIPS 180-4's examples",
        arguments: [
            (DigestAlgorithm.sha256, "abc", abc),
            (.sha256, "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            (
                .sha384, "abc",
                "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"
            ),
            (
                .sha512, "abc",
                "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                    + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
            ),
        ]
    )
    func vectors(algorithm: DigestAlgorithm, text: String, expected: String) throws {
        let digest = try algorithm.digest(of: Array(text.utf8))
        #expect(digest.count == algorithm.byteCount)
        #expect(Hexadecimal.encode(digest) == expected)
        var context = try DigestContext(algorithm)
        for byte in text.utf8 { try context.update([byte]) }
        try context.update([])
        #expect(Hexadecimal.encode(try context.finish()) == expected)
    }

    @Test("a digest value equals another exactly when their bytes do, and comes back from its bytes")
    func value() throws {
        let digest = try Digest256.sha256(of: "abc")
        #expect(digest.hexadecimal == Self.abc)
        #expect(try digest == Digest256.sha256(of: Array("abc".utf8)))
        #expect(try digest != Digest256.sha256(of: "abd"))
        #expect(Digest256(bytes: digest.bytes) == digest)
        #expect(Digest256(bytes: Array(digest.bytes.dropLast())) == nil)
        for index in digest.bytes.indices {
            var bytes = digest.bytes
            bytes[index] ^= 1
            #expect(Digest256(bytes: bytes) != digest)
        }
    }

    @Test("many threads can digest at once")
    func threads() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<64 {
                group.addTask {
                    let text = String(repeating: "x", count: number)
                    let expected = try DigestAlgorithm.sha256.digest(of: Array(text.utf8))
                    for _ in 0..<50 { #expect(try Digest256.sha256(of: text).bytes == expected) }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test("a code is that of RFC 4231 test case 2, for any length of key")
    func hmac() throws {
        let message = Array("what do ya want for nothing?".utf8)
        let code = try HMAC.authenticationCode(of: message, key: Array("Jefe".utf8))
        #expect(Hexadecimal.encode(code) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        #expect(try HMAC.authenticationCode(of: message, key: [], algorithm: .sha384).count == 48)
        let long = [UInt8](repeating: 1, count: 200)
        #expect(try HMAC.authenticationCode(of: [], key: long) != HMAC.authenticationCode(of: [], key: long + [1]))
    }

    @Test("comparison in constant time tells equal from different")
    func constantTime() {
        #expect(ConstantTime.equal([], []))
        #expect(ConstantTime.equal([1, 2], [1, 2]))
        #expect(!ConstantTime.equal([1, 2], [1, 3]))
        #expect(!ConstantTime.equal([1, 2], [1, 2, 3]))
    }

    @Test("random bytes have the length asked for and do not repeat")
    func random() throws {
        #expect(try SecureRandom.bytes(0).isEmpty)
        #expect(try SecureRandom.bytes(-1).isEmpty)
        #expect(try SecureRandom.bytes(33).count == 33)
        #expect(try SecureRandom.bytes(16) != SecureRandom.bytes(16))
        #expect(try SecureRandom.uint64() != SecureRandom.uint64())
    }
}

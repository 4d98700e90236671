// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonCore
internal import BatonCrypto
internal import Testing

@Suite("Token cache")
struct TokenCacheTests {
    private static func token(_ subject: String) throws -> VerifiedToken {
        let token = try TestTokens.signer(.hs256).token(TestTokens.content(subject: subject))
        return try TestTokens.verifier.verify(token, keys: TestTokens.allKeys(), now: TestTokens.now)
    }

    @Test("an entry is found under its digest and its generation only, until it is removed")
    func lookup() throws {
        let cache = TokenCache()
        let token = try Self.token("a")
        let digest = try Digest256.sha256(of: "a")
        #expect(cache.token(digest, generation: 1) == nil)
        cache.insert(token, digest: digest, generation: 1)
        #expect(cache.token(digest, generation: 1) === token)
        #expect(cache.token(digest, generation: 2) == nil)
        #expect(try cache.token(Digest256.sha256(of: "b"), generation: 1) == nil)
        let again = try Self.token("a")
        cache.insert(again, digest: digest, generation: 2)
        #expect(cache.count == 1)
        #expect(cache.token(digest, generation: 2) === again)
        cache.remove(digest)
        cache.remove(digest)
        #expect(cache.count == 0)
        #expect(cache.token(digest, generation: 2) == nil)
    }

    @Test("it never holds more than its capacity", arguments: [0, 1, 2, 7, 100, 1_024, 1_500])
    func capacity(capacity: Int) throws {
        let cache = TokenCache(capacity: capacity)
        let token = try Self.token("a")
        for number in 0..<(capacity * 2 + 10) {
            cache.insert(token, digest: try Digest256.sha256(of: "\(number)"), generation: 1)
            #expect(cache.count <= capacity)
        }
        // Shards fill unevenly, but twice the capacity of random digests fills nearly all of them.
        #expect(cache.count >= capacity * 9 / 10)
        #expect(TokenCache(capacity: -1).count == 0)
    }

    @Test("an entry in use outlives those that are not")
    func eviction() throws {
        let cache = TokenCache(capacity: 10)
        let token = try Self.token("a")
        let used = try Digest256.sha256(of: "used")
        cache.insert(token, digest: used, generation: 1)
        for number in 0..<200 {
            #expect(cache.token(used, generation: 1) != nil)
            cache.insert(token, digest: try Digest256.sha256(of: "\(number)"), generation: 1)
        }
        #expect(cache.count == 10)
    }

    @Test("random inserts and removals keep the index right", arguments: 1...5)
    func randomProgram(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let cache = TokenCache(capacity: 8)
        let tokens = try (0..<20).map { try Self.token("\($0)") }
        let digests = try (0..<20).map { try Digest256.sha256(of: "\($0)") }
        for _ in 0..<5_000 {
            let index = Int.random(in: 0..<20, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: cache.insert(tokens[index], digest: digests[index], generation: 1)
            case 1: cache.remove(digests[index])
            default:
                if let found = cache.token(digests[index], generation: 1) {
                    #expect(found === tokens[index], "seed \(seed)")
                }
            }
            #expect(cache.count <= 8, "seed \(seed)")
        }
    }

    @Test("threads can use it at once")
    func threads() async throws {
        let cache = TokenCache(capacity: 2_000)
        let token = try Self.token("a")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 0..<8 {
                group.addTask {
                    for number in 0..<500 {
                        let digest = try Digest256.sha256(of: "\(number + worker * 100)")
                        if cache.token(digest, generation: 1) == nil {
                            cache.insert(token, digest: digest, generation: 1)
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(cache.count == 1_200)
    }
}

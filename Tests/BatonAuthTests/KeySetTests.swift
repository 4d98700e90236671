// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonCrypto
internal import Testing

@Suite("Key selection")
struct KeySetTests {
    private func selected(_ keys: [JWK], id: String?, _ algorithm: SignatureAlgorithm) throws -> String? {
        try KeySet(keys: keys).key(id: id, algorithm: algorithm).keyID
    }

    @Test("without an id exactly one key must fit the algorithm")
    func withoutID() throws {
        let one = try TestTokens.jwk(.es256, keyID: "one")
        let two = try TestTokens.jwk(.es256, keyID: "two")
        let other = try TestTokens.jwk(.edDSA, keyID: "other")
        #expect(try selected([one, other], id: nil, .es256) == "one")
        #expect(throws: TokenRejection.keyNotNamed(fitting: 2)) { try selected([one, two, other], id: nil, .es256) }
        #expect(throws: TokenRejection.keyNotNamed(fitting: 0)) { try selected([one, two], id: nil, .edDSA) }
        #expect(throws: TokenRejection.keyNotNamed(fitting: 0)) { try selected([], id: nil, .es256) }
    }

    @Test("an id selects its key and no other, also among keys without one")
    func withID() throws {
        let named = try TestTokens.jwk(.es256, keyID: "named")
        let unnamed = try TestTokens.jwk(.edDSA, keyID: nil)
        #expect(try selected([unnamed, named], id: "named", .es256) == "named")
        #expect(throws: TokenRejection.unknownKey) { try selected([unnamed, named], id: "other", .edDSA) }
        #expect(throws: TokenRejection.algorithmMismatch) { try selected([unnamed, named], id: "named", .edDSA) }
    }

    @Test("where no key has an id, a token's id does not matter: a PEM file gives none")
    func noIDs() throws {
        let unnamed = try TestTokens.jwk(.edDSA, keyID: nil)
        #expect(try selected([unnamed], id: "any", .edDSA) == nil)
        #expect(throws: TokenRejection.keyNotNamed(fitting: 2)) { try selected([unnamed, unnamed], id: "any", .edDSA) }
    }

    @Test("a key whose use or operations forbid it does not verify")
    func use() throws {
        var encryption = try TestTokens.jwk(.es256, keyID: "enc")
        encryption.use = "enc"
        var signing = try TestTokens.jwk(.es256, keyID: "sign")
        signing.operations = ["sign"]
        let good = try TestTokens.jwk(.es256, keyID: "good")
        #expect(throws: TokenRejection.keyUse) { try selected([encryption, signing, good], id: "enc", .es256) }
        #expect(throws: TokenRejection.keyUse) { try selected([encryption, signing, good], id: "sign", .es256) }
        #expect(try selected([encryption, signing, good], id: nil, .es256) == "good")
    }
}

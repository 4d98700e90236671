// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonCrypto
internal import Glibc
internal import Testing

@Suite("Key files")
struct KeySetSourceTests {
    private static func jwks(_ id: String) throws -> [UInt8] {
        try JWKSet(keys: [JWK(key: SigningKey.generate(.p256).verificationKey, keyID: id)]).encoded()
    }

    @Test("a key set is read from JSON and from PEM, by content")
    func formats() throws {
        let directory = try TemporaryDirectory()
        let set = try KeySetSource(path: directory.write(Self.jwks("a"), to: "keys"))
        #expect(set.current.keys.map(\.keyID) == ["a"])
        #expect(set.generation == 1)
        let first = try TestTokens.signingKey(.es256).verificationKey.pem()
        let second = try TestTokens.signingKey(.edDSA).verificationKey.pem()
        let pem = try KeySetSource(path: directory.write(Array((first + second).utf8), to: "pem"))
        #expect(pem.current.keys.map(\.algorithm) == [.es256, .edDSA])
        #expect(pem.current.keys.map(\.keyID) == [nil, nil])
    }

    @Test("keys of unknown kinds are left out and told")
    func ignored() throws {
        let directory = try TemporaryDirectory()
        let text = String(decoding: try Self.jwks("a"), as: UTF8.self).replacing(
            "[",
            with: "[{\"kty\":\"new\"},",
            maxReplacements: 1
        )
        let source = try KeySetSource(path: directory.write(Array(text.utf8), to: "keys"))
        #expect(source.current.keys.count == 1)
        #expect(source.current.ignored == ["keys[0]: the key type \"new\" is not supported"])
    }

    @Test("at the start a missing or unreadable file is told from a corrupt one")
    func start() throws {
        let directory = try TemporaryDirectory()
        let missing = #expect(throws: KeySetError.self) { try KeySetSource(path: directory.file("none")) }
        guard case .unreadable(_, ENOENT, _) = missing else {
            Issue.record("\(String(describing: missing))")
            return
        }
        let notAFile = #expect(throws: KeySetError.self) { try KeySetSource(path: directory.path) }
        guard case .unreadable(_, EISDIR, _) = notAFile else {
            Issue.record("\(String(describing: notAFile))")
            return
        }
        for text in ["", "{", "{\"keys\":[]}", "no keys", "{\"keys\":[{\"kty\":\"new\"}]}"] {
            let path = try directory.write(Array(text.utf8), to: "keys")
            let error = #expect(throws: KeySetError.self) { try KeySetSource(path: path) }
            guard case .corrupt(path, _) = error else {
                Issue.record("\(text): \(String(describing: error))")
                continue
            }
        }
        let secret = try directory.write(Array(TestTokens.signingKey(.es256).pem().utf8), to: "secret")
        let error = #expect(throws: KeySetError.self) { try KeySetSource(path: secret) }
        #expect(error?.description.contains("a private key in a file of public keys") == true)
    }

    @Test("the limits of a key file are kept and named")
    func limits() throws {
        let directory = try TemporaryDirectory()
        let path = try directory.write(Self.jwks("a"), to: "keys")
        let large = #expect(throws: KeySetError.self) { try KeySetSource(path: path, maximumFileBytes: 100) }
        #expect(large?.description.contains("the limit of its size is 100 bytes") == true)
        let many = #expect(throws: KeySetError.self) { try KeySetSource(path: path, maximumKeys: 0) }
        #expect(many?.description.contains("the limit of keys in a set is 0, here are 1") == true)
        let pem = Array(try TestTokens.signingKey(.es256).verificationKey.pem().utf8)
        let pemPath = try directory.write(pem + pem, to: "pem")
        let pemError = #expect(throws: KeySetError.self) { try KeySetSource(path: pemPath, maximumKeys: 1) }
        #expect(pemError?.description.contains("the limit of keys in a file is 1, here are 2") == true)
    }

    @Test("a changed file brings a new generation; a bad or missing one keeps the old set and is told once")
    func reload() throws {
        let directory = try TemporaryDirectory()
        let first = try Self.jwks("a")
        let source = try KeySetSource(path: directory.write(first, to: "keys"))
        #expect(source.reloadIfChanged() == .unchanged)

        try directory.write(Self.jwks("b"), to: "keys")
        #expect(source.reloadIfChanged() == .reloaded(generation: 2))
        #expect(source.current.keys.map(\.keyID) == ["b"])
        #expect(source.generation == 2)
        #expect(source.reloadIfChanged() == .unchanged)

        try directory.write(Array("{".utf8), to: "keys")
        guard case .failed(let error, isNew: true) = source.reloadIfChanged() else {
            Issue.record("a bad file was not told")
            return
        }
        #expect(source.reloadIfChanged() == .failed(error, isNew: false))
        #expect(source.current.keys.map(\.keyID) == ["b"])
        #expect(source.generation == 2)

        unlink(directory.file("keys"))
        guard case .failed(.unreadable, isNew: true) = source.reloadIfChanged() else {
            Issue.record("a missing file was not told")
            return
        }
        #expect(source.current.keys.map(\.keyID) == ["b"])

        try directory.write(first, to: "keys")
        #expect(source.reloadIfChanged() == .reloaded(generation: 3))
        #expect(source.current.keys.map(\.keyID) == ["a"])
    }

    @Test("a set without a file changes only when it is replaced")
    func replaced() throws {
        let source = KeySetSource(keys: [try TestTokens.jwk(.es256, keyID: "a")])
        #expect(source.reloadIfChanged() == .unchanged)
        source.replace(with: [try TestTokens.jwk(.edDSA, keyID: "b")])
        #expect(source.generation == 2)
        #expect(source.current.generation == 2)
        #expect(source.current.keys.map(\.keyID) == ["b"])
    }
}

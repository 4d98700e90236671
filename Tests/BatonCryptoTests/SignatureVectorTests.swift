// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCrypto
internal import BatonJSON
internal import Testing

@Suite("Signatures printed in RFCs")
struct SignatureVectorTests {
    struct Vector: Sendable, CustomTestStringConvertible {
        var name: String
        var jwk: JSONObject
        var algorithm: SignatureAlgorithm
        var input: String
        var signature: String
        var testDescription: String { name }
    }

    static let vectors: [Vector] = [
        Vector(
            name: "RFC 7515 A.1",
            jwk: JSONObject([
                .init(name: "kty", value: "oct"), .init(name: "k", value: .string(PublishedVectors.a1Secret)),
            ]),
            algorithm: .hs256,
            input: PublishedVectors.a1Input,
            signature: PublishedVectors.a1Signature
        ),
        Vector(
            name: "RFC 7515 A.2",
            jwk: JSONObject([
                .init(name: "kty", value: "RSA"), .init(name: "n", value: .string(PublishedVectors.a2Modulus)),
                .init(name: "e", value: "AQAB"),
            ]),
            algorithm: .rs256,
            input: PublishedVectors.a2Input,
            signature: PublishedVectors.a2Signature
        ),
        Vector(
            name: "RFC 7515 A.3",
            jwk: JSONObject([
                .init(name: "kty", value: "EC"), .init(name: "crv", value: "P-256"),
                .init(name: "x", value: .string(PublishedVectors.a3X)),
                .init(name: "y", value: .string(PublishedVectors.a3Y)),
            ]),
            algorithm: .es256,
            input: PublishedVectors.a3Input,
            signature: PublishedVectors.a3Signature
        ),
        Vector(
            name: "RFC 8037 A.4",
            jwk: JSONObject([
                .init(name: "kty", value: "OKP"), .init(name: "crv", value: "Ed25519"),
                .init(name: "x", value: .string(PublishedVectors.okpX)),
            ]),
            algorithm: .edDSA,
            input: PublishedVectors.okpInput,
            signature: PublishedVectors.okpSignature
        ),
    ]

    @Test(
        "a published signature verifies, and no longer once one bit of it or of the message changes",
        arguments: vectors
    )
    func verifies(vector: Vector) throws {
        let key = try JWK(vector.jwk)
        #expect(key.algorithm == vector.algorithm)
        let message = Array(vector.input.utf8)
        let signature = try #require(Base64.decode(vector.signature, .url))
        #expect(try key.key.verifies(signature, of: message, algorithm: vector.algorithm))
        for index in signature.indices {
            var changed = signature
            changed[index] ^= 0x10
            #expect(try !key.key.verifies(changed, of: message, algorithm: vector.algorithm))
        }
        #expect(try !key.key.verifies(signature, of: message.dropLast() + [0x21], algorithm: vector.algorithm))
        #expect(try !key.key.verifies(Array(signature.dropLast()), of: message, algorithm: vector.algorithm))
        #expect(try !key.key.verifies(signature + [0], of: message, algorithm: vector.algorithm))
        #expect(try !key.key.verifies([], of: message, algorithm: vector.algorithm))
    }

    @Test("Ed25519 is deterministic: the published private key makes the published signature")
    func signs() throws {
        let key = try SigningKey(
            jwk: JSONObject([
                .init(name: "kty", value: "OKP"), .init(name: "crv", value: "Ed25519"),
                .init(name: "x", value: .string(PublishedVectors.okpX)),
                .init(name: "d", value: .string(PublishedVectors.okpD)),
            ])
        )
        let signature = try key.signature(of: Array(PublishedVectors.okpInput.utf8), algorithm: .edDSA)
        #expect(Base64.encode(signature, .url) == PublishedVectors.okpSignature)
        #expect(try key.verificationKey.thumbprint() == PublishedVectors.okpThumbprint)
    }

    @Test("the published EC private key signs what the published public key verifies")
    func signsWithCurve() throws {
        let key = try SigningKey(
            jwk: JSONObject([
                .init(name: "kty", value: "EC"), .init(name: "crv", value: "P-256"),
                .init(name: "x", value: .string(PublishedVectors.a3X)),
                .init(name: "y", value: .string(PublishedVectors.a3Y)),
                .init(name: "d", value: .string(PublishedVectors.a3D)),
            ])
        )
        let message = Array("message".utf8)
        let signature = try key.signature(of: message, algorithm: .es256)
        #expect(signature.count == 64)
        #expect(try JWK(Self.vectors[2].jwk).key.verifies(signature, of: message, algorithm: .es256))
    }

    @Test("a key's thumbprint is that of RFC 7638 section 3.1")
    func thumbprint() throws {
        let key = try JWK(
            JSONObject([
                .init(name: "kty", value: "RSA"), .init(name: "e", value: "AQAB"),
                .init(name: "n", value: .string(PublishedVectors.thumbprintModulus)),
                .init(name: "alg", value: "RS256"),
            ])
        )
        #expect(try key.key.thumbprint() == PublishedVectors.thumbprint)
    }
}

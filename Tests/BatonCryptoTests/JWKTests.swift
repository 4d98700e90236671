// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCrypto
internal import BatonJSON
internal import Testing

@Suite("JSON Web Keys")
struct JWKTests {
    static let ec = #""kty":"EC","crv":"P-256","x":"\#(PublishedVectors.a3X)","y":"\#(PublishedVectors.a3Y)""#
    static let okp = #""kty":"OKP","crv":"Ed25519","x":"\#(PublishedVectors.okpX)""#
    static let secret = #""kty":"oct","k":"\#(PublishedVectors.a1Secret)""#
    static let rsa = #""kty":"RSA","e":"AQAB","n":"\#(PublishedVectors.a2Modulus)""#

    static func set(_ keys: String...) -> [UInt8] {
        Array("{\"keys\":[\(keys.map { "{\($0)}" }.joined(separator: ","))]}".utf8)
    }

    @Test("a set keeps order, ids, use and operations; the algorithm is the key's own, else its type's")
    func reading() throws {
        let set = try JWKSet.parse(
            Self.set(
                Self.ec + #","kid":"a","use":"sig","key_ops":["verify"]"#,
                Self.rsa + #","alg":"PS256""#,
                Self.rsa,
                Self.okp + #","kid":"d","alg":"EdDSA","extra":[1]"#,
                Self.secret + #","key_ops":["sign","verify"]"#
            )
        )
        #expect(set.keys.map(\.algorithm) == [.es256, .ps256, .rs256, .edDSA, .hs256])
        #expect(set.keys.map(\.keyID) == ["a", nil, nil, "d", nil])
        #expect(set.keys.map(\.mayVerify) == [true, true, true, true, true])
        #expect(
            set.keys.map(\.key.type) == [.p256, .rsa(bits: 2_048), .rsa(bits: 2_048), .ed25519, .secret(bytes: 64)]
        )
        #expect(set.ignored.isEmpty)
    }

    @Test(
        "use and key_ops decide whether a key may verify",
        arguments: [
            (#","use":"enc""#, false), (#","use":"sig""#, true), (#","key_ops":["sign"]"#, false),
            (#","key_ops":[]"#, false),
            (#","key_ops":["verify"],"use":"other""#, false), ("", true),
        ]
    )
    func use(members: String, mayVerify: Bool) throws {
        #expect(try JWKSet.parse(Self.set(Self.ec + members)).keys.first?.mayVerify == mayVerify)
    }

    @Test(
        "keys of unknown kinds are left out, and said",
        arguments: [
            #""kty":"XYZ""#, #""kty":"EC","crv":"secp256k1","x":"AA","y":"AA""#,
            #""kty":"OKP","crv":"X25519","x":"AA""#,
            rsa + #","alg":"RSA-OAEP""#, ec + #","alg":"none""#,
        ]
    )
    func ignored(key: String) throws {
        let set = try JWKSet.parse(Self.set(key, Self.ec))
        #expect(set.keys.count == 1)
        #expect(set.ignored.count == 1)
        #expect(set.ignored.first?.hasPrefix("keys[0]: ") == true)
    }

    @Test(
        "a malformed key fails the whole set",
        arguments: [
            "", #""kty":1"#, #""kty":"""#, #""kty":"EC","crv":"P-256","x":"\#(PublishedVectors.a3X)""#,
            #""kty":"EC","crv":"P-256","x":"\#(PublishedVectors.a3X)","y":"\#(PublishedVectors.a3X)""#,
            #""kty":"EC","crv":"P-256","x":"\#(PublishedVectors.a3X)","y":"\#(PublishedVectors.a3Y)=""#,
            #""kty":"EC","crv":"P-256","x":"AA","y":"\#(PublishedVectors.a3Y)""#,
            #""kty":"EC","crv":"P-384","x":"\#(PublishedVectors.a3X)","y":"\#(PublishedVectors.a3Y)""#,
            ec + #","d":"\#(PublishedVectors.a3D)""#, ec + #","alg":"ES384""#, ec + #","alg":"RS256""#,
            ec + #","alg":1"#,
            ec + #","kid":1"#, ec + #","kid":"""#, ec + #","use":[]"#, ec + #","key_ops":"verify""#,
            ec + #","key_ops":[1]"#, ec + #","key_ops":["verify","verify"]"#, okp + #","d":"AA""#,
            #""kty":"OKP","crv":"Ed25519","x":"AAAA""#, #""kty":"oct","k":"AAAA""#, #""kty":"oct""#,
            rsa + #","p":"AA""#, #""kty":"RSA","e":"AQAB","n":"AAAA""#, #""kty":"RSA","e":"AAAAAAAA","n":"AAAA""#,
            #""kty":"RSA","e":"AQ","n":"\#(PublishedVectors.a2Modulus)""#,
            #""kty":"RSA","e":"AA","n":"\#(PublishedVectors.a2Modulus)""#, ec + #","kty":"EC""#,
        ]
    )
    func malformed(key: String) {
        let error = #expect(throws: CryptoError.self) { try JWKSet.parse(Self.set(Self.okp, key)) }
        if case .unsupported? = error?.reason { Issue.record("left out instead of refused") }
    }

    @Test("two keys of one id, and more keys than the limit, fail the set")
    func wholeSet() throws {
        #expect(throws: CryptoError.self) {
            try JWKSet.parse(Self.set(Self.ec + #","kid":"a""#, Self.okp + #","kid":"a""#))
        }
        let error = #expect(throws: CryptoError.self) { try JWKSet.parse(Self.set(Self.ec, Self.okp), maximumKeys: 1) }
        #expect(error?.description == "the limit of keys in a set is 1, here are 2")
        #expect(try JWKSet.parse(Self.set(Self.ec, Self.okp), maximumKeys: 2).keys.count == 2)
    }

    @Test(
        "what is no set at all is refused",
        arguments: ["", "[]", "{}", "{\"keys\":{}}", "{\"keys\":[1]}", "{\"keys\":[]", "x"]
    )
    func notASet(text: String) {
        #expect(throws: CryptoError.self) { try JWKSet.parse(Array(text.utf8)) }
    }

    @Test("leading zeros of an RSA modulus do not count towards its strength")
    func leadingZeros() throws {
        let modulus = try #require(Base64.decode(PublishedVectors.a2Modulus, .url))
        let padded = Base64.encode([0, 0] + modulus, .url)
        let key = try #require(try JWKSet.parse(Self.set(#""kty":"RSA","e":"AQAB","n":"\#(padded)""#)).keys.first)
        #expect(key.key.type == .rsa(bits: 2_048))
    }

    @Test("a private key whose parts do not belong together is refused")
    func mismatchedPair() throws {
        for (x, y) in [(PublishedVectors.a3X, PublishedVectors.a3Y)] {
            var scalar = try #require(Base64.decode(PublishedVectors.a3D, .url))
            scalar[31] ^= 1
            let text = #"{"kty":"EC","crv":"P-256","x":"\#(x)","y":"\#(y)","d":"\#(Base64.encode(scalar, .url))"}"#
            let object = try #require(try JSONValue.parse(text).objectValue)
            #expect(throws: CryptoError.self) { try SigningKey(jwk: object) }
        }
        let text = #"{"kty":"OKP","crv":"Ed25519","x":"\#(PublishedVectors.okpX)","d":"\#(PublishedVectors.a3D)"}"#
        let object = try #require(try JSONValue.parse(text).objectValue)
        #expect(throws: CryptoError.self) { try SigningKey(jwk: object) }
    }

    @Test("an RSA private key in JSON needs all its parts, and signs")
    func privateRSA() throws {
        let pair = try SigningKey.generate(.rsa(bits: 2_048))
        let block = try #require(try PEMBlock.parse(Array(pair.pem().utf8)).first)
        // PKCS#8 wraps the sequence of RFC 8017 appendix A.1.2: version, n, e, d, p, q, dp, dq, qi.
        let outer = try DERReader.elements(of: DERReader.content(of: block.bytes))
        let numbers = try DERReader.elements(of: DERReader.content(of: try #require(outer.last)))
        try #require(numbers.count == 9)
        var object = JSONObject([.init(name: "kty", value: "RSA")])
        for (name, number) in zip(["n", "e", "d", "p", "q", "dp", "dq", "qi"], numbers.dropFirst()) {
            object[name] = .string(Base64.encode(Array(number.drop { $0 == 0 }), .url))
        }
        let key = try SigningKey(jwk: object)
        #expect(try key.verificationKey.thumbprint() == pair.verificationKey.thumbprint())
        let signature = try key.signature(of: [1], algorithm: .ps256)
        #expect(try pair.verificationKey.verifies(signature, of: [1], algorithm: .ps256))
        for name in ["n", "e", "d", "p", "q", "dp", "dq", "qi"] {
            var incomplete = object
            incomplete[name] = nil
            #expect(throws: CryptoError.self, "without \(name)") { try SigningKey(jwk: incomplete) }
        }
        var more = object
        more["oth"] = []
        #expect(throws: CryptoError.self) { try SigningKey(jwk: more) }
        #expect(throws: CryptoError.self) { try SigningKey(jwk: JSONObject([.init(name: "kty", value: "XYZ")])) }
    }

    @Test("a secret in a set verifies what the same secret signed")
    func secret() throws {
        let object = try #require(try JSONValue.parse("{\(Self.secret)}").objectValue)
        let signing = try SigningKey(jwk: object)
        let signature = try signing.signature(of: [1, 2], algorithm: .hs256)
        #expect(try JWK(object).key.verifies(signature, of: [1, 2], algorithm: .hs256))
        #expect(try !JWK(object).key.verifies(signature, of: [1], algorithm: .hs256))
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCrypto
internal import BatonJSON
internal import Testing

@Suite("Keys")
struct KeyTests {
    static let pairs: [(SigningKey.Kind, SignatureAlgorithm, String)] = [
        (.p256, .es256, "EC"), (.p384, .es384, "EC"), (.ed25519, .edDSA, "OKP"), (.rsa(bits: 2_048), .rs256, "RSA"),
        (.rsa(bits: 2_048), .ps256, "RSA"),
    ]

    @Test("a generated pair signs, and its public part verifies after a trip through PEM and JWK", arguments: pairs)
    func roundTrip(kind: SigningKey.Kind, algorithm: SignatureAlgorithm, type: String) throws {
        let pair = try SigningKey.generate(kind)
        let message = Array("message".utf8)
        let signature = try pair.signature(of: message, algorithm: algorithm)
        let again = try SigningKey(pem: Array(pair.pem().utf8))
        let fromPEM = try VerificationKey.keys(pem: Array(pair.verificationKey.pem().utf8))
        #expect(fromPEM.count == 1)
        let object = try JWK(key: pair.verificationKey, keyID: "k", algorithm: algorithm).object()
        #expect(object["kty"]?.stringValue == type)
        #expect(object["kid"] == "k" && object["use"] == "sig" && object["alg"]?.stringValue == algorithm.rawValue)
        let set = try JWKSet.parse(JWKSet(keys: [JWK(object)]).encoded())
        let fromJWK = try #require(set.keys.first)
        #expect(fromJWK.keyID == "k" && fromJWK.algorithm == algorithm && fromJWK.mayVerify)
        for key in fromPEM + [fromJWK.key, pair.verificationKey, again.verificationKey] {
            #expect(key.type == pair.type)
            #expect(try key.verifies(signature, of: message, algorithm: algorithm))
            #expect(try !key.verifies(signature, of: message + [0], algorithm: algorithm))
            #expect(try key.thumbprint() == pair.verificationKey.thumbprint())
        }
        let second = try again.signature(of: [], algorithm: algorithm)
        #expect(try pair.verificationKey.verifies(second, of: [], algorithm: algorithm))
    }

    @Test("a key refuses every algorithm but its own kind's")
    func wrongAlgorithm() throws {
        let keys = try [
            SigningKey.generate(.p256), .generate(.p384), .generate(.ed25519),
            SigningKey(secret: [UInt8](repeating: 7, count: 32)),
        ]
        for key in keys {
            for algorithm in SignatureAlgorithm.allCases where algorithm != key.type.defaultAlgorithm {
                #expect(throws: CryptoError.self) { try key.signature(of: [1], algorithm: algorithm) }
                #expect(throws: CryptoError.self) {
                    try key.verificationKey.verifies([1], of: [1], algorithm: algorithm)
                }
            }
        }
    }

    @Test("signatures in JOSE's form have full width, also where a number begins with zeros")
    func fullWidth() throws {
        let key = try SigningKey.generate(.p256)
        // One in 128 has such a number, so 3,000 without one do not happen (chance below 10^-10).
        for number in 0..<3_000 {
            let message = Array("message \(number)".utf8)
            let signature = try key.signature(of: message, algorithm: .es256)
            try #require(signature.count == 64)
            if signature[0] == 0 || signature[32] == 0 {
                #expect(try key.verificationKey.verifies(signature, of: message, algorithm: .es256))
                return
            }
        }
        Issue.record("no signature with a leading zero")
    }

    @Test("signatures of zeros and of numbers as large as the curve's order are wrong, not an error")
    func degenerate() throws {
        let key = try SigningKey.generate(.p256).verificationKey
        for byte in [0x00, 0x01, 0x7F, 0x80, 0xFF] as [UInt8] {
            #expect(try !key.verifies([UInt8](repeating: byte, count: 64), of: [1], algorithm: .es256))
        }
        #expect(try !key.verifies([UInt8](repeating: 1, count: 63), of: [1], algorithm: .es256))
        #expect(try !key.verifies([UInt8](repeating: 1, count: 72), of: [1], algorithm: .es256))
    }

    @Test("private keys in the traditional EC and RSA forms are read, encrypted ones and several are not")
    func traditional() throws {
        // 32 bytes of scalar in RFC 5915's form, with the curve and without the point.
        let scalar = try #require(Base64.decode(PublishedVectors.a3D, .url))
        let curve: [UInt8] = [0xA0, 0x0A, 0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07]
        let der: [UInt8] = [0x30, 0x31, 0x02, 0x01, 0x01, 0x04, 0x20] + scalar + curve
        let parameters = PEMBlock(label: "EC PARAMETERS", bytes: Array(curve.dropFirst(2))).text
        let block = PEMBlock(label: "EC PRIVATE KEY", bytes: der).text
        let key = try SigningKey(pem: Array((parameters + block).utf8))
        let members = try key.verificationKey.jwkMembers()
        #expect(members["x"]?.stringValue == PublishedVectors.a3X)
        #expect(members["y"]?.stringValue == PublishedVectors.a3Y)

        #expect(throws: CryptoError.self) { try SigningKey(pem: Array((block + block).utf8)) }
        #expect(throws: CryptoError.self) { try SigningKey(pem: Array(parameters.utf8)) }
        let encrypted = PEMBlock(label: "ENCRYPTED PRIVATE KEY", bytes: der).text
        #expect(throws: CryptoError.self) { try SigningKey(pem: Array(encrypted.utf8)) }
        let trailing = PEMBlock(label: "EC PRIVATE KEY", bytes: der + [0]).text
        #expect(throws: CryptoError.self) { try SigningKey(pem: Array(trailing.utf8)) }
    }

    @Test("a private key, an unknown block or nothing at all is no file of public keys")
    func publicPEM() throws {
        let pair = try SigningKey.generate(.p256)
        #expect(throws: CryptoError.self) { try VerificationKey.keys(pem: Array(pair.pem().utf8)) }
        #expect(throws: CryptoError.self) { try VerificationKey.keys(pem: Array("text".utf8)) }
        let other = PEMBlock(label: "CERTIFICATE", bytes: [1, 2, 3]).text
        #expect(throws: CryptoError.self) { try VerificationKey.keys(pem: Array(other.utf8)) }
        let garbage = PEMBlock(label: "PUBLIC KEY", bytes: [0x30, 0x03, 1, 2, 3]).text
        let error = #expect(throws: CryptoError.self) { try VerificationKey.keys(pem: Array(garbage.utf8)) }
        #expect(error?.stack.isEmpty == false)
    }

    @Test("a weak RSA key is refused when generated and when read")
    func weakRSA() throws {
        let error = #expect(throws: CryptoError.self) { try SigningKey.generate(.rsa(bits: 1_024)) }
        #expect(error?.reason == .weak("the RSA modulus in bits", actual: 1_024, least: 2_048))
        var modulus = [UInt8](repeating: 0xAB, count: 128)
        modulus[127] |= 1
        let object = JSONObject([
            .init(name: "kty", value: "RSA"), .init(name: "e", value: "AQAB"),
            .init(name: "n", value: .string(Base64.encode(modulus, .url))),
        ])
        let readError = #expect(throws: CryptoError.self) { try JWK(object) }
        #expect(readError?.reason == .weak("the RSA modulus in bits", actual: 1_024, least: 2_048))
    }

    @Test("a secret below 32 bytes is refused, one of 32 taken")
    func weakSecret() throws {
        _ = try SigningKey(secret: [UInt8](repeating: 1, count: 32))
        let error = #expect(throws: CryptoError.self) { try SigningKey(secret: [UInt8](repeating: 1, count: 31)) }
        #expect(error?.reason == .weak("the HMAC secret in bytes", actual: 31, least: 32))
        #expect("\(try #require(error))" == "the HMAC secret in bytes is 31, at least 32 is needed")
    }

    @Test("a shared secret has no public form")
    func noPublicForm() throws {
        let key = try SigningKey(secret: [UInt8](repeating: 1, count: 32))
        #expect(throws: CryptoError.self) { try key.pem() }
        #expect(throws: CryptoError.self) { try key.verificationKey.pem() }
        #expect(throws: CryptoError.self) { try key.verificationKey.thumbprint() }
        #expect(throws: CryptoError.self) { try JWKSet(keys: [JWK(key: key.verificationKey)]).encoded() }
    }
}

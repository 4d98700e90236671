// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonCore
internal import BatonCrypto
internal import BatonJSON
internal import Testing

/// Tokens for the comparison with another implementation: signed ones that keep or break a rule each, and damaged ones
/// made from these. All choices come from the seed; keys and signatures are new in each run.
struct TokenCorpus {
    struct Sample {
        var token: [UInt8]
        /// What was done to it.
        var note: String
    }

    struct Key {
        var signing: SigningKey
        var jwk: JWK
        /// How often it is chosen, of 100: those that sign slowly, seldom.
        var weight: Int
    }

    let keys: [Key]
    private(set) var samples: [Sample] = []
    private var random: SplitMix64

    static let skew = TokenLimits.defaultSkewSeconds

    init(seed: UInt64, signed: Int, total: Int) throws {
        random = SplitMix64(seed: seed)
        func key(_ algorithm: SignatureAlgorithm, _ id: String, weight: Int) throws -> Key {
            Key(
                signing: try TestTokens.signingKey(algorithm),
                jwk: try TestTokens.jwk(algorithm, keyID: id),
                weight: weight
            )
        }
        func another(_ id: String, weight: Int, use: String? = nil, operations: [String]? = nil) throws -> Key {
            let signing = try SigningKey.generate(.ed25519)
            var jwk = JWK(key: signing.verificationKey, keyID: id)
            jwk.use = use
            jwk.operations = operations
            return Key(signing: signing, jwk: jwk, weight: weight)
        }
        let second = try SigningKey.generate(.p256)
        keys = [
            try key(.hs256, "hs", weight: 38), try key(.es256, "es", weight: 20), try key(.es384, "es384", weight: 3),
            try key(.rs256, "rs", weight: 4), try key(.ps256, "ps", weight: 4), try key(.edDSA, "ed", weight: 20),
            Key(signing: second, jwk: JWK(key: second.verificationKey, keyID: "es2"), weight: 5),
            try another("ed-encrypts", weight: 3, use: "enc"), try another("ed-signs", weight: 3, operations: ["sign"]),
        ]
        while samples.count < signed { try addSigned() }
        let originals = samples
        while samples.count < total { addDamaged(originals) }
    }

    /// The set as the other implementation gets it, with the shared secret.
    func jwks() throws -> JSONValue {
        var elements: [JSONValue] = []
        for key in keys {
            if case .secret = key.jwk.key.type {
                let secret = try #require(TestTokens.hs256Secret)
                elements.append([
                    "kty": "oct", "kid": .string(key.jwk.keyID ?? ""), "alg": "HS256",
                    "k": .string(Base64.encode(secret, .url)),
                ])
            } else {
                elements.append(.object(try key.jwk.object()))
            }
        }
        return ["keys": .array(elements)]
    }

    // MARK: Signed tokens

    private mutating func addSigned() throws {
        var remaining = Int.random(in: 0..<100, using: &random)
        var key = keys[0]
        for candidate in keys {
            key = candidate
            remaining -= candidate.weight
            if remaining < 0 { break }
        }
        var header = RawObject(members: [])
        header.append("alg", "\"\(key.jwk.algorithm.rawValue)\"")
        header.append("typ", "\"JWT\"")
        if Int.random(in: 0..<3, using: &random) > 0 { header.append("kid", "\"\(key.jwk.keyID ?? "")\"") }
        var claims = Self.validClaims
        var notes: [String] = ["signed by \(key.jwk.keyID ?? "")"]

        // A third stays valid; most others break one rule, some two.
        for _ in 0..<([0, 1, 1, 1, 2, 0].randomElement(using: &random) ?? 0) {
            if Int.random(in: 0..<4, using: &random) == 0 {
                notes.append(TokenDeviations.change(header: &header, keys: keys, &random))
            } else {
                notes.append(TokenDeviations.change(claims: &claims, &random))
            }
        }
        var headerBytes = header.bytes
        var claimBytes = claims.bytes
        if Int.random(in: 0..<15, using: &random) == 0 {
            notes.append(TokenDeviations.change(text: &headerBytes, &random) + " (header)")
        }
        if Int.random(in: 0..<15, using: &random) == 0 {
            notes.append(TokenDeviations.change(text: &claimBytes, &random) + " (claims)")
        }
        let signer = TokenSigner(key: key.signing, algorithm: key.jwk.algorithm, keyID: nil)
        let token = try signer.token(header: headerBytes, claims: claimBytes)
        samples.append(Sample(token: Array(token.utf8), note: notes.joined(separator: ", ")))
    }

    private static let validClaims = {
        var claims = RawObject(members: [])
        claims.append("iss", "\"\(TestTokens.issuer)\"")
        claims.append("aud", "\"\(TestTokens.audience)\"")
        claims.append("sub", "\"alice\"")
        claims.append("jti", "\"4f2a\"")
        claims.append("token_type", "\"access\"")
        claims.append("role", "[\"admin\",\"viewer\"]")
        claims.append("iat", "\(TestTokens.now - 10)")
        claims.append("exp", "\(TestTokens.now + 890)")
        return claims
    }()

    // MARK: Damaged tokens

    private mutating func addDamaged(_ originals: [Sample]) {
        guard var sample = originals.randomElement(using: &random),
            let other = originals.randomElement(using: &random)
        else { return }
        for _ in 0..<([1, 1, 1, 2, 3].randomElement(using: &random) ?? 1) {
            sample.note += ", " + TokenDeviations.damage(&sample.token, other: other.token, &random)
        }
        samples.append(sample)
    }
}

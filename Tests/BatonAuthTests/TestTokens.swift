// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonCrypto
internal import BatonJSON
internal import Testing

/// Keys made for this run, a moment, and tokens by them.
struct TestTokens: Sendable {
    static let now: Int64 = 1_900_000_000
    static let issuer = "orchestration-dev"
    static let audience = "orchestration"

    static let es256 = try? SigningKey.generate(.p256)
    static let es384 = try? SigningKey.generate(.p384)
    static let rsa = try? SigningKey.generate(.rsa(bits: 2_048))
    static let ps256 = try? SigningKey.generate(.rsa(bits: 2_048))
    static let edDSA = try? SigningKey.generate(.ed25519)
    static let hs256Secret = try? SecureRandom.bytes(32)
    static let hs256 = try? hs256Secret.map { (secret) throws in try SigningKey(secret: secret) }

    static let verifier = TokenVerifier(issuer: issuer, audience: audience)

    /// A signing key for each algorithm.
    static func signingKey(_ algorithm: SignatureAlgorithm) throws -> SigningKey {
        switch algorithm {
        case .es256: try #require(es256)
        case .es384: try #require(es384)
        case .rs256: try #require(rsa)
        case .ps256: try #require(ps256)
        case .edDSA: try #require(edDSA)
        case .hs256: try #require(hs256)
        }
    }

    static func signer(_ algorithm: SignatureAlgorithm = .es256, keyID: String? = nil) throws -> TokenSigner {
        TokenSigner(key: try signingKey(algorithm), algorithm: algorithm, keyID: keyID)
    }

    /// The verification key for an algorithm, with its name as its id.
    static func jwk(_ algorithm: SignatureAlgorithm, keyID: String?) throws -> JWK {
        JWK(key: try signingKey(algorithm).verificationKey, keyID: keyID, algorithm: algorithm)
    }

    /// One key for each algorithm, under the algorithm's name.
    static func allKeys() throws -> KeySet {
        KeySet(keys: try SignatureAlgorithm.allCases.map { try jwk($0, keyID: $0.rawValue) })
    }

    static func content(
        subject: String = "alice",
        roles: [String] = ["admin"],
        lifetime: Int64 = 900
    ) -> TokenSigner.Content {
        TokenSigner.Content(
            issuer: issuer,
            audience: audience,
            subject: subject,
            roles: roles,
            tokenID: "token-1",
            issuedAt: now,
            expiry: now + lifetime
        )
    }

    /// The claims of a valid token, changed.
    static func claims(_ change: (inout JSONObject) -> Void = { _ in }) -> JSONObject {
        var claims = content().claims
        change(&claims)
        return claims
    }
}

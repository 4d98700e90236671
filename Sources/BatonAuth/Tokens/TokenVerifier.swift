// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCrypto
package import BatonJSON

/// Judges a token by keys, issuer, audience and time: strict reading, then the signature, then the claims, so that
/// nobody without a key learns more than "invalid".
package struct TokenVerifier: Sendable {
    /// The only issuer whose tokens are taken.
    package let issuer: String

    /// Ours: a token must name it among its audiences.
    package let audience: String

    package let limits: TokenLimits

    /// What `token_type` must say.
    package static let tokenType = "access"

    package init(issuer: String, audience: String, limits: TokenLimits = TokenLimits()) {
        self.issuer = issuer
        self.audience = audience
        self.limits = limits
    }

    /// - Parameter now: seconds since 1970.
    package func verify(
        _ token: UnsafeRawBufferPointer,
        keys: KeySet,
        now: Int64
    ) throws(TokenRejection) -> VerifiedToken {
        let object = try signedClaims(of: token, keys: keys)
        let claims = try TokenClaims(object, maximumRoles: limits.maximumRoles)
        guard JSONName.same(claims.issuer, issuer) else { throw .wrongIssuer }
        guard claims.audiences.contains(where: { JSONName.same($0, audience) }) else { throw .wrongAudience }
        guard JSONName.same(claims.tokenType, Self.tokenType) else { throw .wrongTokenType }
        let verified = VerifiedToken(claims)
        try verified.check(now: now, skew: limits.skewSeconds)
        return verified
    }

    package func verify(_ token: String, keys: KeySet, now: Int64) throws(TokenRejection) -> VerifiedToken {
        try Array(token.utf8).withUnsafeBufferPointer { (bytes) throws(TokenRejection) in
            try verify(UnsafeRawBufferPointer(bytes), keys: keys, now: now)
        }
    }

    /// The claims of a token whose reading and signature are right, whatever they say.
    package func signedClaims(
        of token: UnsafeRawBufferPointer,
        keys: KeySet
    ) throws(TokenRejection) -> JSONObject {
        let reading = try TokenReader(limits: limits).read(token)
        let key = try keys.key(id: reading.header.keyID, algorithm: reading.header.algorithm)
        let signed = UnsafeRawBufferPointer(rebasing: token[0..<reading.signedBytes])
        guard try Self.verifies(reading.signature, of: signed, key) else { throw .wrongSignature }
        return reading.claims
    }

    private static func verifies(
        _ signature: [UInt8],
        of message: UnsafeRawBufferPointer,
        _ key: JWK
    ) throws(TokenRejection) -> Bool {
        do throws(CryptoError) {
            return try signature.withUnsafeBufferPointer { (signature) throws(CryptoError) in
                try key.key.verifies(UnsafeRawBufferPointer(signature), of: message, algorithm: key.algorithm)
            }
        } catch {
            throw .internalFailure
        }
    }
}

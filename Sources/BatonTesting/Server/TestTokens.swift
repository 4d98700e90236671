// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
public import BatonCore
package import BatonCrypto

/// Signed tokens, and an authenticator that knows their key; made at the first use, for this process only.
public enum TestTokens {
    /// The issuer that the authenticator asks for.
    public static let issuer = "test-issuer"
    /// The audience that the authenticator asks for.
    public static let audience = "test-audience"

    package static let signer = Result { () throws(CryptoError) in
        let key = try SigningKey.generate(.p256)
        return (key: key, keyID: try key.verificationKey.thumbprint())
    }

    /// A token.
    ///
    /// - Parameters:
    ///   - subject: whose it is.
    ///   - roles: the subject's roles.
    ///   - issuedAt: seconds from now, negative for the past.
    ///   - expiry: seconds from now.
    ///   - notBefore: seconds from now; nil for no such claim.
    public static func token(
        subject: String = "ada",
        roles: [String],
        issuedAt: Int64 = 0,
        expiry: Int64 = 900,
        notBefore: Int64? = nil,
        audience: String = TestTokens.audience,
        issuer: String = TestTokens.issuer
    ) throws -> String {
        let (key, keyID) = try self.signer.get()
        let now = WallClock.seconds()
        return try TokenSigner(key: key, keyID: keyID).token(
            TokenSigner.Content(
                issuer: issuer,
                audience: audience,
                subject: subject,
                roles: roles,
                tokenID: try TokenSigner.makeTokenID(),
                issuedAt: now + issuedAt,
                expiry: now + expiry,
                notBefore: notBefore.map { now + $0 }
            )
        )
    }

    /// An authenticator that takes these tokens.
    public static func authenticator() throws -> any Authenticator {
        let (key, keyID) = try self.signer.get()
        return TokenAuthenticator(
            checker: TokenChecker(
                keys: KeySetSource(keys: [JWK(key: key.verificationKey, keyID: keyID)]),
                verifier: TokenVerifier(issuer: self.issuer, audience: self.audience)
            )
        )
    }
}

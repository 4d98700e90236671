// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore

/// A token whose signature and fixed claims are verified. Immutable, and shared by all calls that show the same bytes.
///
/// What changes with time and connection is asked on every call: ``check(now:skew:)`` and ``isBound(to:)``.
package final class VerifiedToken: Sendable {
    /// Who the bearer is.
    package let identity: VerifiedIdentity

    /// Seconds since 1970 from which on it counts; nil when the token does not say.
    package let notBefore: Int64?

    /// Seconds since 1970 from which on it no longer counts.
    package let expiry: Int64

    /// Seconds since 1970 when it was issued.
    package let issuedAt: Int64

    /// SHA-256 of the client certificate to which the token is bound (`cnf`, RFC 8705); nil for a bearer's token.
    package let certificateDigest: [UInt8]?

    init(_ claims: TokenClaims) {
        identity = VerifiedIdentity(
            subject: claims.subject,
            roles: claims.roles,
            tokenID: claims.tokenID,
            issuer: claims.issuer,
            expiry: claims.expiry
        )
        notBefore = claims.notBefore
        expiry = claims.expiry
        issuedAt = claims.issuedAt
        certificateDigest = claims.certificateDigest
    }

    /// Throws unless the token counts at `now`, in seconds since 1970, with clocks that differ by up to `skew`
    /// seconds. The dates are within the year 9999 and the skew is bounded, so no sum overflows.
    package func check(now: Int64, skew: Int64) throws(TokenRejection) {
        if now >= expiry + skew { throw .expired }
        if let notBefore, now < notBefore - skew { throw .notYetValid }
        if now < issuedAt - skew { throw .issuedInFuture }
    }

    /// Whether a connection may show this token: always for a bearer's, else only the one with that certificate.
    package func isBound(to connection: ConnectionInfo) -> Bool {
        guard let certificateDigest else { return true }
        return connection.tlsIdentity?.sha256 == certificateDigest
    }
}

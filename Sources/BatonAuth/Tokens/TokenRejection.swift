// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore

/// Why a token was not taken. For logs and metrics; a caller only learns ``publicText``. It names claims and rules,
/// never a value of the token.
package enum TokenRejection: Error, Sendable, Hashable {
    /// What the strict reading can find wrong with a part before any signature is looked at.
    package enum Part: String, Sendable, Hashable {
        case header
        case claims
        case signature
    }

    /// Claims by their registered names, and ours.
    package enum Claim: String, Sendable, Hashable, CaseIterable {
        case issuer = "iss"
        case audience = "aud"
        case subject = "sub"
        case expiry = "exp"
        case notBefore = "nbf"
        case issuedAt = "iat"
        case tokenID = "jti"
        case tokenType = "token_type"
        case role = "role"
        case confirmation = "cnf"
    }

    /// No token came.
    case missing
    case tooLong(limit: Int, actual: Int)
    /// Not three parts.
    case wrongParts
    /// Not base64url, or with padding or bits that do not count.
    case notBase64URL(Part)
    /// Not a JSON object, or one that names a member twice.
    case notJSONObject(Part)
    /// A header member that changes the meaning of the rest: `crit`, or `b64` other than true.
    case criticalHeader
    /// A header member of the wrong type, or a `typ` that is no access token's.
    case malformedHeader
    /// None of the algorithms that we verify; `none` among them.
    case unknownAlgorithm
    /// No key has the token's `kid`.
    case unknownKey
    /// The token names no key, and not exactly one fits its algorithm.
    case keyNotNamed(fitting: Int)
    /// The token's algorithm is not the one that its key serves.
    case algorithmMismatch
    /// `use` or `key_ops` of the key do not allow it to verify.
    case keyUse
    case wrongSignature
    case missingClaim(Claim)
    /// A claim of the wrong type, empty, or out of range.
    case malformedClaim(Claim)
    case wrongIssuer
    case wrongAudience
    case wrongTokenType
    case expired
    case notYetValid
    case issuedInFuture
    /// The token is bound to a certificate that this connection did not show.
    case wrongCertificate
    /// It is revoked.
    case revoked
    /// Not judged: too many tokens from this address were judged in vain.
    case tooManyFailures(retryAfter: Int64)
    /// Not the token's fault: an operation of ours failed.
    case internalFailure

    /// A name for metrics, from a small fixed set.
    package var label: String {
        switch self {
        case .missing: "missing"
        case .tooLong: "too_long"
        case .wrongParts: "wrong_parts"
        case .notBase64URL(let part): "not_base64url_\(part.rawValue)"
        case .notJSONObject(let part): "not_json_object_\(part.rawValue)"
        case .criticalHeader: "critical_header"
        case .malformedHeader: "malformed_header"
        case .unknownAlgorithm: "unknown_algorithm"
        case .unknownKey: "unknown_key"
        case .keyNotNamed: "key_not_named"
        case .algorithmMismatch: "algorithm_mismatch"
        case .keyUse: "key_use"
        case .wrongSignature: "wrong_signature"
        case .missingClaim(let claim): "missing_claim_\(claim.rawValue)"
        case .malformedClaim(let claim): "malformed_claim_\(claim.rawValue)"
        case .wrongIssuer: "wrong_issuer"
        case .wrongAudience: "wrong_audience"
        case .wrongTokenType: "wrong_token_type"
        case .expired: "expired"
        case .notYetValid: "not_yet_valid"
        case .issuedInFuture: "issued_in_future"
        case .wrongCertificate: "wrong_certificate"
        case .revoked: "revoked"
        case .tooManyFailures: "too_many_failures"
        case .internalFailure: "internal_failure"
        }
    }

    /// All that a caller is told.
    package var publicText: String {
        switch self {
        case .missing: "missing token"
        case .expired: "expired token"
        default: "invalid token"
        }
    }

    /// The status that a caller gets.
    package var rpcError: RPCError {
        if case .tooManyFailures(let seconds) = self {
            return RPCError(
                .resourceExhausted,
                "too many invalid tokens from this address",
                processed: .no,
                retryAfter: .seconds(seconds),
                cause: self
            )
        }
        return RPCError(.unauthenticated, publicText, processed: .no, cause: self)
    }
}

extension TokenRejection: RPCErrorConvertible {}

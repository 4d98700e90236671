// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCrypto
internal import BatonJSON

/// The claims of a token after the strict reading: present, of their types, in range. Whether they are true, and for
/// us, is for the verifier.
struct TokenClaims {
    var issuer: String
    var audiences: [String]
    var subject: String
    var tokenID: String
    var tokenType: String
    /// Without repetitions, in order; empty when the token has no `role`.
    var roles: [String]
    /// Rounded down.
    var expiry: Int64
    /// Rounded up.
    var issuedAt: Int64
    /// Rounded up.
    var notBefore: Int64?
    /// SHA-256 of the certificate to which the token is bound (RFC 8705 section 3.1).
    var certificateDigest: [UInt8]?

    init(_ object: JSONObject, maximumRoles: Int) throws(TokenRejection) {
        issuer = try Self.text(object, .issuer)
        audiences = try Self.texts(object, .audience, maximum: .max) ?? []
        guard !audiences.isEmpty else {
            throw object[TokenRejection.Claim.audience.rawValue] == nil
                ? .missingClaim(.audience) : .malformedClaim(.audience)
        }
        subject = try Self.text(object, .subject)
        tokenID = try Self.text(object, .tokenID)
        tokenType = try Self.text(object, .tokenType)
        roles = try Self.texts(object, .role, maximum: maximumRoles) ?? []
        expiry = try Self.date(object, .expiry, NumericDate.roundedDown)
        issuedAt = try Self.date(object, .issuedAt, NumericDate.roundedUp)
        if object[TokenRejection.Claim.notBefore.rawValue] != nil {
            notBefore = try Self.date(object, .notBefore, NumericDate.roundedUp)
        }
        certificateDigest = try Self.certificateDigest(object)
    }

    private static func value(_ object: JSONObject, _ claim: TokenRejection.Claim) throws(TokenRejection) -> JSONValue {
        guard let value = object[claim.rawValue] else { throw .missingClaim(claim) }
        return value
    }

    private static func text(_ object: JSONObject, _ claim: TokenRejection.Claim) throws(TokenRejection) -> String {
        guard let text = try value(object, claim).stringValue, !text.isEmpty else { throw .malformedClaim(claim) }
        return text
    }

    /// A string or an array of strings, each kept once; nil when the claim is absent.
    private static func texts(
        _ object: JSONObject,
        _ claim: TokenRejection.Claim,
        maximum: Int
    ) throws(TokenRejection) -> [String]? {
        guard let value = object[claim.rawValue] else { return nil }
        var texts: [String] = []
        for element in value.arrayValue ?? [value] {
            guard let text = element.stringValue, !text.isEmpty else { throw .malformedClaim(claim) }
            if !texts.contains(where: { JSONName.same($0, text) }) { texts.append(text) }
            guard texts.count <= maximum else { throw .malformedClaim(claim) }
        }
        return texts
    }

    private static func date(
        _ object: JSONObject,
        _ claim: TokenRejection.Claim,
        _ rounded: (JSONValue) -> Int64?
    ) throws(TokenRejection) -> Int64 {
        guard let date = rounded(try value(object, claim)) else { throw .malformedClaim(claim) }
        return date
    }

    /// `cnf` (RFC 7800). Certificates are the only proof of possession that we can check, so any other kind refuses
    /// the token: ignoring it would turn a bound token into a bearer's.
    private static func certificateDigest(_ object: JSONObject) throws(TokenRejection) -> [UInt8]? {
        guard let value = object[TokenRejection.Claim.confirmation.rawValue] else { return nil }
        guard let members = value.objectValue, members.count == 1,
            let digest = members["x5t#S256"]?.stringValue.flatMap({ Base64.decode($0, .url) }),
            digest.count == Digest256.byteCount
        else { throw .malformedClaim(.confirmation) }
        return digest
    }
}

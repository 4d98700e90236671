// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCrypto
package import BatonJSON

/// Makes signed access tokens.
package struct TokenSigner: Sendable {
    /// The content of a new access token; dates in seconds since 1970.
    package struct Content: Sendable, Hashable {
        package var issuer: String
        package var audience: String
        package var subject: String
        package var roles: [String]
        package var tokenID: String
        package var issuedAt: Int64
        package var expiry: Int64
        package var notBefore: Int64?

        package init(
            issuer: String,
            audience: String,
            subject: String,
            roles: [String],
            tokenID: String,
            issuedAt: Int64,
            expiry: Int64,
            notBefore: Int64? = nil
        ) {
            self.issuer = issuer
            self.audience = audience
            self.subject = subject
            self.roles = roles
            self.tokenID = tokenID
            self.issuedAt = issuedAt
            self.expiry = expiry
            self.notBefore = notBefore
        }

        /// The claims as the payload holds them: one role as a string, several as an array, none not at all.
        package var claims: JSONObject {
            var claims = JSONObject()
            claims.append("iss", .string(issuer))
            claims.append("aud", .string(audience))
            claims.append("sub", .string(subject))
            claims.append("jti", .string(tokenID))
            claims.append("token_type", .string(TokenVerifier.tokenType))
            if let role = roles.first {
                claims.append("role", roles.count == 1 ? .string(role) : .array(roles.map { .string($0) }))
            }
            claims.append("iat", .number(JSONNumber(issuedAt)))
            if let notBefore { claims.append("nbf", .number(JSONNumber(notBefore))) }
            claims.append("exp", .number(JSONNumber(expiry)))
            return claims
        }
    }

    private let key: SigningKey
    private let algorithm: SignatureAlgorithm
    private let keyID: String?

    /// Signs with `key`, by the algorithm of its type unless another that fits is given; `keyID` becomes `kid`.
    package init(key: SigningKey, algorithm: SignatureAlgorithm? = nil, keyID: String?) {
        self.key = key
        self.algorithm = algorithm ?? key.type.defaultAlgorithm
        self.keyID = keyID
    }

    package func token(_ content: Content) throws(CryptoError) -> String {
        try token(claims: content.claims)
    }

    package func token(claims: JSONObject) throws(CryptoError) -> String {
        var header = JSONObject()
        header.append("alg", .string(algorithm.rawValue))
        header.append("typ", "JWT")
        if let keyID { header.append("kid", .string(keyID)) }
        return try token(header: header, claims: claims)
    }

    /// With a header of the caller's own.
    package func token(header: JSONObject, claims: JSONObject) throws(CryptoError) -> String {
        try token(header: JSONValue.object(header).encoded(), claims: JSONValue.object(claims).encoded())
    }

    /// With the bytes of both parts as given.
    package func token(header: [UInt8], claims: [UInt8]) throws(CryptoError) -> String {
        let signed = Base64.encode(header, .url) + "." + Base64.encode(claims, .url)
        let signature = try key.signature(of: Array(signed.utf8), algorithm: algorithm)
        return signed + "." + Base64.encode(signature, .url)
    }

    /// A new random token id: 128 bits as hexadecimal digits.
    package static func makeTokenID() throws(CryptoError) -> String {
        Hexadecimal.encode(try SecureRandom.bytes(16))
    }
}

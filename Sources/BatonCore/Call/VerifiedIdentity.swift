// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Who a caller is, as a verified token or certificate says. Immutable, shared by all calls that show the same token.
public final class VerifiedIdentity: Sendable {
    /// The subject.
    public let subject: String
    /// The subject's roles, as named in the token or, for a certificate, in the configuration.
    public let roles: [String]
    /// The token's id (`jti`); nil for a certificate.
    public let tokenID: String?
    /// Who issued the token; nil for a certificate.
    public let issuer: String?
    /// Seconds since 1970 from which on the identity is no longer valid; nil when it does not expire.
    public let expiry: Int64?

    /// Makes an identity.
    public init(subject: String, roles: [String], tokenID: String?, issuer: String?, expiry: Int64?) {
        self.subject = subject
        self.roles = roles
        self.tokenID = tokenID
        self.issuer = issuer
        self.expiry = expiry
    }
}

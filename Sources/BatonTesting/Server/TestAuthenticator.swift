// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore

/// An authenticator whose tokens a test names: no keys, no signatures.
public final class TestAuthenticator: Authenticator {
    private struct State {
        var tokens: [String: VerifiedIdentity] = [:]
        var certificates: [String: VerifiedIdentity] = [:]
        var seen = 0
    }

    private let state = Locked(State())

    /// An authenticator that knows these tokens and the roles of each; a token's subject is its own text.
    public init(_ tokens: [String: [String]] = [:]) {
        for (token, roles) in tokens {
            self.allow(token, roles: roles)
        }
    }

    /// Makes a token valid.
    public func allow(_ token: String, subject: String? = nil, roles: [String]) {
        self.state.withLock { $0.tokens[token] = Self.identity(subject ?? token, roles, tokenID: "id-of-\(token)") }
    }

    /// Makes a token invalid.
    public func revoke(_ token: String) {
        self.state.withLock { $0.tokens[token] = nil }
    }

    /// Gives roles to certificates with a common name.
    public func allowCertificate(commonName: String, roles: [String]) {
        self.state.withLock { $0.certificates[commonName] = Self.identity(commonName, roles, tokenID: nil) }
    }

    /// How often a token was shown.
    public var tokensSeen: Int { self.state.withLock { $0.seen } }

    /// The identity of a known token.
    public func identity(
        ofToken token: UnsafeRawBufferPointer,
        on connection: ConnectionInfo,
        now: Int64
    ) throws(RPCError) -> VerifiedIdentity {
        let text = String(decoding: token, as: UTF8.self)
        let identity = self.state.withLock { state in
            state.seen += 1
            return state.tokens[text]
        }
        guard let identity else { throw RPCError(.unauthenticated, "invalid token", processed: .no) }
        return identity
    }

    /// The identity of a known certificate.
    public func identity(ofCertificateOn connection: ConnectionInfo) -> VerifiedIdentity? {
        guard let name = connection.tlsIdentity?.commonName else { return nil }
        return self.state.withLock { $0.certificates[name] }
    }

    private static func identity(_ subject: String, _ roles: [String], tokenID: String?) -> VerifiedIdentity {
        VerifiedIdentity(subject: subject, roles: roles, tokenID: tokenID, issuer: nil, expiry: nil)
    }
}

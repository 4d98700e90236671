// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore

/// Tells callers by their tokens, and certificates by a table of identities.
///
/// A token is judged before any signature work by a strict reading, verified once, and found by its digest afterwards;
/// expiry and the key set that verified it are checked with every call.
public final class TokenAuthenticator: Authenticator {
    /// The identity that the configuration gives to client certificates with a certain name.
    public struct CertificateIdentity: Sendable, Hashable {
        /// A URI or DNS name of the certificate's subject alternative name.
        public var name: String
        /// The subject that callers are known by.
        public var subject: String
        /// The roles that callers get; a certificate itself never says.
        public var roles: [String]

        /// Makes an entry.
        public init(name: String, subject: String, roles: [String]) {
            self.name = name
            self.subject = subject
            self.roles = roles
        }
    }

    package let checker: TokenChecker
    private let certificates: [String: VerifiedIdentity]

    /// Makes an authenticator from a file of public keys.
    ///
    /// - Parameters:
    ///   - keyFile: a JSON Web Key Set or PEM.
    ///   - issuer: the only issuer whose tokens are taken.
    ///   - audience: what tokens must name among their audiences.
    ///   - certificates: identities of client certificates.
    /// - Throws: ``KeySetError`` when the file gives no keys.
    public convenience init(
        keyFile: String,
        issuer: String,
        audience: String,
        certificates: [CertificateIdentity] = []
    ) throws {
        self.init(
            checker: TokenChecker(
                keys: try KeySetSource(path: keyFile),
                verifier: TokenVerifier(issuer: issuer, audience: audience)
            ),
            certificates: certificates
        )
    }

    package init(checker: TokenChecker, certificates: [CertificateIdentity] = []) {
        self.checker = checker
        self.certificates = Dictionary(
            certificates.map { entry in
                (
                    entry.name,
                    VerifiedIdentity(
                        subject: entry.subject,
                        roles: entry.roles,
                        tokenID: nil,
                        issuer: nil,
                        expiry: nil
                    )
                )
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The identity that a token proves now.
    public func identity(
        ofToken token: UnsafeRawBufferPointer,
        on connection: ConnectionInfo,
        now: Int64
    ) throws(RPCError) -> VerifiedIdentity {
        do throws(TokenRejection) {
            return try self.checker.check(token, on: connection, now: now).identity
        } catch {
            throw error.rpcError
        }
    }

    /// The identity of the first name of the certificate that the table knows, URIs before DNS names.
    public func identity(ofCertificateOn connection: ConnectionInfo) -> VerifiedIdentity? {
        guard let certificate = connection.tlsIdentity, !self.certificates.isEmpty else { return nil }
        // The handshake has checked the dates once; a connection may outlive them.
        guard WallClock.seconds() <= certificate.notAfter else { return nil }
        for name in certificate.uris + certificate.dnsNames {
            if let identity = self.certificates[name] { return identity }
        }
        return nil
    }
}

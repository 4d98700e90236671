// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What is known of a connection and the peer at its other end, the same for all its calls.
public final class ConnectionInfo: Sendable {
    /// The identity that the peer's TLS certificate proves, verified against the configured authority.
    public struct TLSIdentity: Sendable, Hashable {
        /// The subject's common name; empty when it has none.
        public var commonName: String
        /// DNS names of the subject alternative name.
        public var dnsNames: [String]
        /// URIs of the subject alternative name, for example SPIFFE ids.
        public var uris: [String]
        /// SHA-256 of the certificate in DER.
        public var sha256: [UInt8]
        /// The last second, since 1970, at which the certificate is valid.
        public var notAfter: Int64

        /// Makes an identity.
        public init(
            commonName: String,
            dnsNames: [String],
            uris: [String],
            sha256: [UInt8],
            notAfter: Int64 = .max
        ) {
            self.commonName = commonName
            self.dnsNames = dnsNames
            self.uris = uris
            self.sha256 = sha256
            self.notAfter = notAfter
        }
    }

    /// A number that tells connections of one process apart, also in the log.
    public let id: UInt64
    /// The peer's address and port, `127.0.0.1:53412`; `in-process` for an in-process connection.
    public let remoteAddress: String
    /// The verified client certificate; nil without mutual TLS.
    public let tlsIdentity: TLSIdentity?

    /// Makes the description of a connection.
    public init(id: UInt64, remoteAddress: String, tlsIdentity: TLSIdentity?) {
        self.id = id
        self.remoteAddress = remoteAddress
        self.tlsIdentity = tlsIdentity
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How a server speaks TLS. The defaults are the safe ones; only the certificate and its key must be given.
///
/// Not configurable, because no deployment needs them: compression, renegotiation and early data (0-RTT) are always off.
public struct TLSServerConfiguration: Sendable, Hashable {
    /// The server's certificate, followed by its intermediate certificates, in PEM.
    public var certificateChain: PEMSource

    /// The private key of the first certificate, in PEM and not encrypted.
    public var privateKey: PEMSource

    /// Whether clients are asked for certificates. By default they are not.
    public var clientCertificates: TLSClientCertificates = .none

    /// The oldest version accepted. TLS 1.2 by default.
    public var minimumVersion: TLSVersion = .v1_2

    /// The newest version offered. TLS 1.3 by default.
    public var maximumVersion: TLSVersion = .v1_3

    /// The application protocols (ALPN) that the server speaks, the preferred one first, 1 to 255 bytes each.
    ///
    /// A client that offers none of them is refused with the alert no_application_protocol. An empty list turns the
    /// check off.
    public var applicationProtocols: [String] = TLSDefaults.applicationProtocols

    /// Ciphers for TLS 1.2 in OpenSSL's notation. Only ephemeral elliptic-curve key exchange with authenticated
    /// encryption is accepted here.
    public var cipherList: String = TLSDefaults.cipherList

    /// Cipher suites for TLS 1.3 in OpenSSL's notation; `nil` leaves OpenSSL's own list.
    public var cipherSuites: String?

    /// How many session tickets a client gets after the handshake, 0 to 16; with one it can resume without a new
    /// key signature. Always none where client certificates are asked for, so that each connection proves its identity.
    public var sessionTickets: Int = TLSDefaults.sessionTickets

    /// The largest certificate chain accepted from a client, in bytes.
    public var maximumPeerChainBytes: Int = TLSDefaults.maximumPeerChainBytes

    /// How many TLS messages of its own (key updates, tickets) the peer may send after the handshake in a row, without
    /// data between them. Each costs far more work than it costs to send.
    public var maximumControlMessages: Int = TLSDefaults.maximumControlMessages

    /// Makes a configuration with safe defaults.
    ///
    /// - Parameters:
    ///   - certificateChain: The server's certificate and its intermediates (PEM).
    ///   - privateKey: The private key of the first certificate (PEM).
    public init(certificateChain: PEMSource, privateKey: PEMSource) {
        self.certificateChain = certificateChain
        self.privateKey = privateKey
    }
}

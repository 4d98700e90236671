// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How a client speaks TLS. The server's certificate and name are always verified.
///
/// Not configurable, because no deployment needs them: compression, renegotiation and early data (0-RTT) are always off.
public struct TLSClientConfiguration: Sendable, Hashable {
    /// The authorities that server certificates must lead to. The system's by default.
    public var trustRoots: TLSTrustRoots = .system

    /// The name or IP address that the server's certificate must carry; also sent as SNI when it is a name.
    /// `nil`, the default, takes the host that is dialled.
    public var serverName: String?

    /// The client's certificate, followed by its intermediates, in PEM, for mutual TLS. Needs ``privateKey``.
    public var certificateChain: PEMSource?

    /// The private key of the client's certificate, in PEM and not encrypted.
    public var privateKey: PEMSource?

    /// The oldest version accepted. TLS 1.2 by default.
    public var minimumVersion: TLSVersion = .v1_2

    /// The newest version offered. TLS 1.3 by default.
    public var maximumVersion: TLSVersion = .v1_3

    /// The application protocols (ALPN) offered, the preferred one first, 1 to 255 bytes each. A server that selects
    /// none of them is left. An empty list offers none and turns the check off.
    public var applicationProtocols: [String] = TLSDefaults.applicationProtocols

    /// Ciphers for TLS 1.2 in OpenSSL's notation. Only ephemeral elliptic-curve key exchange with authenticated
    /// encryption is accepted here.
    public var cipherList: String = TLSDefaults.cipherList

    /// Cipher suites for TLS 1.3 in OpenSSL's notation; `nil` leaves OpenSSL's own list.
    public var cipherSuites: String?

    /// Whether sessions are resumed with tickets of earlier connections to the same name. Off where the client has a
    /// certificate of its own.
    public var resumesSessions: Bool = true

    /// The largest certificate chain accepted from a server, in bytes.
    public var maximumPeerChainBytes: Int = TLSDefaults.maximumPeerChainBytes

    /// How many TLS messages of its own (key updates, tickets) the peer may send after the handshake in a row, without
    /// data between them. Each costs far more work than it costs to send.
    public var maximumControlMessages: Int = TLSDefaults.maximumControlMessages

    /// Makes a configuration that trusts the system's authorities and has no certificate of its own.
    public init() {}
}

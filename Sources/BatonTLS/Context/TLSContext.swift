// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// Certificates, trust and policy in OpenSSL's form, ready to make engines. It never changes; to change, make another.
///
/// Safe to share between threads.
package final class TLSContext: Sendable {
    /// Which side of a connection the context is for.
    package enum Role: Sendable {
        case server
        case client
    }

    package let role: Role

    /// This side's own certificate chain, the leaf first; empty for a client without one.
    package let certificates: [TLSCertificate]

    /// The name or address that overrides the dialled host, for a client.
    let serverName: String?

    let handle: ContextHandle
    let protocols: ProtocolList
    let sessions: SessionCache?
    let maximumPeerChainBytes: Int
    let maximumControlMessages: Int

    /// Loads a server's certificates and key and fixes its policy.
    ///
    /// - Throws: `fileMissing`, `fileUnreadable`, `fileCorrupt`, `keyMismatch` or `invalidConfiguration`; the message
    ///   names the file or the value.
    package init(_ configuration: TLSServerConfiguration) throws(TLSError) {
        let handle = try ContextHandle(server: true)
        self.role = .server
        self.serverName = nil
        self.sessions = nil
        self.handle = handle
        self.maximumPeerChainBytes = configuration.maximumPeerChainBytes
        self.maximumControlMessages = configuration.maximumControlMessages
        self.protocols = try ProtocolList(configuration.applicationProtocols)
        try handle.setPolicy(
            versions: (configuration.minimumVersion, configuration.maximumVersion),
            cipherList: configuration.cipherList,
            cipherSuites: configuration.cipherSuites,
            maximumPeerChainBytes: configuration.maximumPeerChainBytes,
            maximumControlMessages: configuration.maximumControlMessages
        )
        self.certificates = try handle.use(chain: configuration.certificateChain, key: configuration.privateKey)
        try handle.setServerPolicy(
            clientCertificates: configuration.clientCertificates,
            sessionTickets: configuration.sessionTickets
        )
    }

    /// Loads a client's trusted authorities and, where configured, its certificate, and fixes its policy.
    ///
    /// - Throws: `fileMissing`, `fileUnreadable`, `fileCorrupt`, `keyMismatch` or `invalidConfiguration`; the message
    ///   names the file or the value.
    package init(_ configuration: TLSClientConfiguration) throws(TLSError) {
        let handle = try ContextHandle(server: false)
        self.role = .client
        self.serverName = configuration.serverName
        self.handle = handle
        self.maximumPeerChainBytes = configuration.maximumPeerChainBytes
        self.maximumControlMessages = configuration.maximumControlMessages
        self.protocols = try ProtocolList(configuration.applicationProtocols)
        try handle.setPolicy(
            versions: (configuration.minimumVersion, configuration.maximumVersion),
            cipherList: configuration.cipherList,
            cipherSuites: configuration.cipherSuites,
            maximumPeerChainBytes: configuration.maximumPeerChainBytes,
            maximumControlMessages: configuration.maximumControlMessages
        )
        switch (configuration.certificateChain, configuration.privateKey) {
        case (.some(let chain), .some(let key)): self.certificates = try handle.use(chain: chain, key: key)
        case (nil, nil): self.certificates = []
        default:
            throw TLSError(
                code: .invalidConfiguration,
                message: "a client certificate and its private key must be configured together"
            )
        }
        // A resumed session would vouch for the client's certificate of an earlier connection.
        self.sessions = configuration.resumesSessions && self.certificates.isEmpty ? SessionCache() : nil
        try handle.setClientPolicy(
            trustRoots: configuration.trustRoots,
            protocols: self.protocols,
            resumesSessions: self.sessions != nil
        )
    }

    /// Makes the engine of one new connection.
    ///
    /// - Parameter host: For a client the host that is dialled, a name or an IP address; it is verified unless the
    ///   configuration names another. A server ignores it.
    /// - Throws: `invalidConfiguration` when a client has no usable name, `internalFailure` when OpenSSL has no memory.
    package func makeEngine(host: String? = nil) throws(TLSError) -> TLSEngine {
        switch self.role {
        case .server: return try TLSEngine(context: self, peerName: nil)
        case .client: return try TLSEngine(context: self, peerName: PeerName(self.serverName ?? host))
        }
    }
}

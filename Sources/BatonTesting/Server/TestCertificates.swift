// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonTLS

/// Certificates of an authority that exists for this process only; made at its first use.
public enum TestCertificates {
    /// The common name in the client's certificate.
    public static let clientName = "test-client"
    /// The URI in the client's certificate.
    public static let clientURI = "spiffe://test/client"

    package static let authority = Result { () throws(TLSError) in try DevelopmentCertificates() }
    private static let server = Result { () throws(TLSError) in try Self.authority.get().makeServer() }
    private static let client = Result { () throws(TLSError) in
        try Self.authority.get().makeClient(commonName: Self.clientName, uris: [Self.clientURI])
    }

    /// A server on localhost.
    ///
    /// - Parameter mutual: whether clients must show a certificate.
    public static func server(mutual: Bool = false) throws(TLSError) -> TLSServerConfiguration {
        try self.server(issued: self.server.get(), mutual: mutual)
    }

    package static func server(
        issued: IssuedCertificate,
        mutual: Bool = false
    ) throws(TLSError) -> TLSServerConfiguration {
        var configuration = TLSServerConfiguration(
            certificateChain: .text(issued.certificatePEM),
            privateKey: .text(issued.privateKeyPEM)
        )
        if mutual {
            configuration.clientCertificates = .required(authorities: .text(try self.authority.get().authorityPEM))
        }
        return configuration
    }

    /// A client that trusts the authority.
    ///
    /// - Parameter mutual: whether it shows a certificate.
    public static func client(mutual: Bool = false) throws(TLSError) -> TLSClientConfiguration {
        var configuration = TLSClientConfiguration()
        configuration.trustRoots = .authorities(.text(try self.authority.get().authorityPEM))
        if mutual {
            let issued = try self.client.get()
            configuration.certificateChain = .text(issued.certificatePEM)
            configuration.privateKey = .text(issued.privateKeyPEM)
        }
        return configuration
    }
}

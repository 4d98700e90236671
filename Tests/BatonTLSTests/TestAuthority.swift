// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import BatonTLS

/// Certificates that many tests share; made once for the run.
enum TestAuthority {
    static let shared = Result { () throws(TLSError) in try DevelopmentCertificates() }

    private static let sharedServer = Result { () throws(TLSError) in try shared.get().makeServer() }

    static func serverConfiguration() throws -> TLSServerConfiguration {
        try Self.serverConfiguration(Self.sharedServer.get())
    }

    static func serverConfiguration(_ issued: IssuedCertificate) -> TLSServerConfiguration {
        TLSServerConfiguration(
            certificateChain: .text(issued.certificatePEM),
            privateKey: .text(issued.privateKeyPEM)
        )
    }

    static func clientConfiguration() throws -> TLSClientConfiguration {
        var configuration = TLSClientConfiguration()
        configuration.trustRoots = .authorities(.text(try Self.shared.get().authorityPEM))
        return configuration
    }

    /// A client that presents `issued`.
    static func clientConfiguration(presenting issued: IssuedCertificate) throws -> TLSClientConfiguration {
        var configuration = try Self.clientConfiguration()
        configuration.certificateChain = .text(issued.certificatePEM)
        configuration.privateKey = .text(issued.privateKeyPEM)
        return configuration
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// A certificate authority made at run time, and the certificates that it issues: for development and tests.
///
/// Everything is ECDSA on P-256 with SHA-256, with random serial numbers and the extensions of RFC 5280. Nothing is
/// written to disk; keys are secrets for the caller to keep.
package struct DevelopmentCertificates: Sendable {
    private let authority: X509Certificate
    private let authorityKey: PrivateKey

    /// The authority itself. Its key is needed only to issue more certificates later.
    package let issued: IssuedCertificate

    /// The authority's certificate: what the other side trusts.
    package var authorityPEM: String { self.issued.certificatePEM }

    /// Makes a new authority.
    package init(
        commonName: String = "Baton development CA",
        validity: CertificateValidity = .days(365)
    ) throws(TLSError) {
        let key = try PrivateKey.generate()
        var template = CertificateTemplate(commonName: commonName, validity: validity)
        template.isAuthority = true
        let certificate = try template.issue(for: key, issuer: nil, issuerKey: key)
        self.authority = certificate
        self.authorityKey = key
        self.issued = IssuedCertificate(certificatePEM: try certificate.makePEM(), privateKeyPEM: try key.makePEM())
    }

    /// Takes up an authority that was made earlier.
    ///
    /// - Throws: `fileCorrupt` when a text is not PEM, `keyMismatch` when the two do not belong together.
    package init(_ issued: IssuedCertificate) throws(TLSError) {
        let certificates = try X509Certificate.load(.text(issued.certificatePEM), role: "CA")
        let key = try PrivateKey.load(.text(issued.privateKeyPEM))
        guard let certificate = certificates.first else {
            throw TLSError(code: .fileCorrupt, message: "the CA holds no certificate")
        }
        try certificate.withPointer { pointer throws(TLSError) in
            try key.withPointer { keyPointer throws(TLSError) in
                ErrorQueue.clear()
                guard X509_check_private_key(pointer, keyPointer) == 1 else {
                    throw .draining(.keyMismatch, "the CA's private key does not belong to its certificate")
                }
            }
        }
        self.authority = certificate
        self.authorityKey = key
        self.issued = issued
    }

    /// Issues a server certificate.
    ///
    /// - Parameters:
    ///   - dnsNames: DNS names that clients dial.
    ///   - ipAddresses: IP addresses that clients dial, as text.
    package func makeServer(
        commonName: String = "localhost",
        dnsNames: [String] = ["localhost"],
        ipAddresses: [String] = ["127.0.0.1", "::1"],
        validity: CertificateValidity = .days(365)
    ) throws(TLSError) -> IssuedCertificate {
        var template = CertificateTemplate(commonName: commonName, validity: validity)
        template.dnsNames = dnsNames
        template.ipAddresses = ipAddresses
        template.extendedKeyUsage = "serverAuth"
        return try self.issue(template)
    }

    /// Issues a client certificate.
    ///
    /// - Parameters:
    ///   - uris: URIs that identify the client, for example a SPIFFE identity.
    package func makeClient(
        commonName: String,
        dnsNames: [String] = [],
        uris: [String] = [],
        validity: CertificateValidity = .days(365)
    ) throws(TLSError) -> IssuedCertificate {
        var template = CertificateTemplate(commonName: commonName, validity: validity)
        template.dnsNames = dnsNames
        template.uris = uris
        template.extendedKeyUsage = "clientAuth"
        return try self.issue(template)
    }

    private func issue(_ template: CertificateTemplate) throws(TLSError) -> IssuedCertificate {
        let key = try PrivateKey.generate()
        let certificate = try template.issue(for: key, issuer: self.authority, issuerKey: self.authorityKey)
        return IssuedCertificate(certificatePEM: try certificate.makePEM(), privateKeyPEM: try key.makePEM())
    }
}

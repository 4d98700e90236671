// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonCore
internal import Testing

@Suite("Identities of client certificates")
struct TokenAuthenticatorTests {
    private let authenticator = TokenAuthenticator(
        checker: TokenChecker(keys: KeySetSource(keys: []), verifier: TestTokens.verifier),
        certificates: [
            TokenAuthenticator.CertificateIdentity(name: "spiffe://example.org/a", subject: "a", roles: ["x", "y"]),
            TokenAuthenticator.CertificateIdentity(name: "b.example.org", subject: "b", roles: []),
        ]
    )

    private func identity(
        dnsNames: [String] = [],
        uris: [String] = [],
        commonName: String = "",
        notAfter: Int64 = .max
    ) -> VerifiedIdentity? {
        let certificate = ConnectionInfo.TLSIdentity(
            commonName: commonName,
            dnsNames: dnsNames,
            uris: uris,
            sha256: [],
            notAfter: notAfter
        )
        let connection = ConnectionInfo(id: 1, remoteAddress: "192.0.2.1:1", tlsIdentity: certificate)
        return self.authenticator.identity(ofCertificateOn: connection)
    }

    @Test("a URI or DNS name that the table knows gives its subject and roles, URIs first")
    func known() {
        #expect(self.identity(uris: ["spiffe://example.org/a"])?.roles == ["x", "y"])
        #expect(self.identity(dnsNames: ["other", "b.example.org"])?.subject == "b")
        #expect(self.identity(dnsNames: ["b.example.org"], uris: ["spiffe://example.org/a"])?.subject == "a")
    }

    @Test("a common name, an unknown name and no certificate give nothing")
    func unknown() {
        #expect(self.identity(commonName: "b.example.org") == nil)
        #expect(self.identity(dnsNames: ["c.example.org"]) == nil)
        let connection = ConnectionInfo(id: 1, remoteAddress: "192.0.2.1:1", tlsIdentity: nil)
        #expect(self.authenticator.identity(ofCertificateOn: connection) == nil)
    }

    @Test("a certificate that has expired since the handshake gives nothing")
    func expired() {
        #expect(self.identity(dnsNames: ["b.example.org"], notAfter: 1_000_000_000) == nil)
    }
}

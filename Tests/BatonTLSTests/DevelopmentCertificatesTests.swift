// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL
import Testing

@testable import BatonTLS

@Suite("Development certificates")
struct DevelopmentCertificatesTests {
    /// OpenSSL's verdict under its strict reading of RFC 5280.
    static func strictVerdict(_ issued: IssuedCertificate, authority: String, purpose: Int32) throws -> String {
        let leaf = try #require(try X509Certificate.load(.text(issued.certificatePEM), role: "leaf").first)
        let root = try #require(try X509Certificate.load(.text(authority), role: "CA").first)
        let store = try #require(X509_STORE_new())
        defer { X509_STORE_free(store) }
        let context = try #require(X509_STORE_CTX_new())
        defer { X509_STORE_CTX_free(context) }
        try root.withPointer { _ = X509_STORE_add_cert(store, $0) }
        try leaf.withPointer { _ = X509_STORE_CTX_init(context, store, $0, nil) }
        X509_STORE_CTX_set_flags(context, UInt(X509_V_FLAG_X509_STRICT))
        X509_STORE_CTX_set_purpose(context, purpose)
        _ = X509_verify_cert(context)
        return String(cString: X509_verify_cert_error_string(Int(X509_STORE_CTX_get_error(context))))
    }

    @Test("server and client certificates pass OpenSSL's strict verification for their purpose, and no other")
    func strict() throws {
        let authority = try TestAuthority.shared.get()
        let server = try authority.makeServer()
        let client = try authority.makeClient(commonName: "c", uris: ["spiffe://example.org/c"])
        let pem = authority.authorityPEM
        #expect(try Self.strictVerdict(server, authority: pem, purpose: X509_PURPOSE_SSL_SERVER) == "ok")
        #expect(try Self.strictVerdict(client, authority: pem, purpose: X509_PURPOSE_SSL_CLIENT) == "ok")
        #expect(try Self.strictVerdict(server, authority: pem, purpose: X509_PURPOSE_SSL_CLIENT) != "ok")
        #expect(try Self.strictVerdict(client, authority: pem, purpose: X509_PURPOSE_SSL_SERVER) != "ok")
    }

    @Test("a leaf cannot issue")
    func leafIsNoAuthority() throws {
        let authority = try TestAuthority.shared.get()
        let leaf = try DevelopmentCertificates(authority.makeServer())
        let forged = try leaf.makeServer(commonName: "forged")
        #expect(
            try Self.strictVerdict(forged, authority: leaf.authorityPEM, purpose: X509_PURPOSE_SSL_SERVER) != "ok"
        )
    }

    @Test("serial numbers are positive, at most 20 bytes, and differ")
    func serials() throws {
        var seen: Set<[UInt8]> = []
        for _ in 0..<20 {
            let issued = try TestAuthority.shared.get().makeClient(commonName: "c")
            let certificate = try #require(try X509Certificate.load(.text(issued.certificatePEM), role: "leaf").first)
            let serial = try certificate.withPointer { pointer -> [UInt8] in
                guard let number = X509_get0_serialNumber(pointer) else { return [] }
                return Array(
                    UnsafeBufferPointer(start: ASN1_STRING_get0_data(number), count: Int(ASN1_STRING_length(number)))
                )
            }
            #expect((1...20).contains(serial.count))
            #expect(serial.first.map { $0 > 0 && $0 < 0x80 } == true)
            seen.insert(serial)
        }
        #expect(seen.count == 20)
    }

    @Test("keys are PKCS#8 PEM on P-256")
    func keys() throws {
        let issued = try TestAuthority.shared.get().makeServer()
        #expect(issued.privateKeyPEM.hasPrefix("-----BEGIN PRIVATE KEY-----\n"))
        let key = try PrivateKey.load(.text(issued.privateKeyPEM))
        try key.withPointer {
            #expect(EVP_PKEY_get_base_id($0) == EVP_PKEY_EC)
            #expect(EVP_PKEY_get_bits($0) == 256)
        }
    }

    @Test("the requested names and validity are in the certificate")
    func contents() throws {
        let validity = CertificateValidity(notBefore: 1_700_000_000, notAfter: 4_000_000_000)
        let issued = try TestAuthority.shared.get().makeServer(
            commonName: "api",
            dnsNames: ["a.test", "b.test"],
            ipAddresses: ["10.1.2.3", "fe80::1"],
            validity: validity
        )
        let context = try TLSContext(TestAuthority.serverConfiguration(issued))
        let certificate = try #require(context.certificates.first)
        #expect(certificate.subject == "CN=api")
        #expect(certificate.dnsNames == ["a.test", "b.test"])
        #expect(certificate.ipAddresses == ["10.1.2.3", "fe80::1"])
        #expect(certificate.uris.isEmpty)
        #expect(certificate.notBefore == validity.notBefore)
        #expect(certificate.notAfter == validity.notAfter)
    }

    @Test("an authority can be taken up again and goes on issuing")
    func takenUp() throws {
        let authority = try DevelopmentCertificates()
        let again = try DevelopmentCertificates(authority.issued)
        let issued = try again.makeServer()
        let verdict = try Self.strictVerdict(
            issued,
            authority: authority.authorityPEM,
            purpose: X509_PURPOSE_SSL_SERVER
        )
        #expect(verdict == "ok")
    }

    @Test("an authority with another's key is refused")
    func foreignKey() throws {
        let one = try DevelopmentCertificates().issued
        let two = try DevelopmentCertificates().issued
        let mixed = IssuedCertificate(certificatePEM: one.certificatePEM, privateKeyPEM: two.privateKeyPEM)
        let error = #expect(throws: TLSError.self) { try DevelopmentCertificates(mixed) }
        #expect(error?.code == .keyMismatch)
    }

    @Test("a common name has 1 to 64 characters", arguments: [0, 65])
    func commonNameLength(count: Int) throws {
        let name = String(repeating: "x", count: count)
        let error = #expect(throws: TLSError.self) { try TestAuthority.shared.get().makeClient(commonName: name) }
        #expect(error?.code == .invalidConfiguration)
        let longest = String(repeating: "x", count: 64)
        let issued = try TestAuthority.shared.get().makeClient(commonName: longest)
        let context = try TLSContext(TestAuthority.clientConfiguration(presenting: issued))
        #expect(context.certificates.first?.commonName == longest)
    }

    @Test("an address that is none is refused")
    func badAddress() throws {
        let error = #expect(throws: TLSError.self) {
            try TestAuthority.shared.get().makeServer(ipAddresses: ["300.1.1.1"])
        }
        #expect(error?.code == .invalidConfiguration)
    }

    @Test("a name with a NUL or a space is left out of an identity rather than cut")
    func hostileNames() throws {
        let issued = try TestAuthority.shared.get().makeClient(
            commonName: "admin\0.evil",
            dnsNames: ["admin\0.evil", "a b", "good.test"],
            uris: ["spiffe://example.org/admin\0evil"]
        )
        let context = try TLSContext(TestAuthority.clientConfiguration(presenting: issued))
        let certificate = try #require(context.certificates.first)
        #expect(certificate.commonName == nil)
        #expect(certificate.dnsNames == ["good.test"])
        #expect(certificate.uris.isEmpty)
        #expect(certificate.subject.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonTLS

@Suite("Certificate and key files")
struct ContextFileTests {
    let directory: TemporaryDirectory
    let issued: IssuedCertificate
    let certificate: String
    let key: String
    let authority: String

    init() throws {
        self.directory = try TemporaryDirectory()
        self.issued = try TestAuthority.shared.get().makeServer()
        self.certificate = try self.directory.write("server.pem", self.issued.certificatePEM)
        self.key = try self.directory.write("server.key", self.issued.privateKeyPEM)
        self.authority = try self.directory.write("ca.pem", TestAuthority.shared.get().authorityPEM)
    }

    /// The error of a server with these files, which must fail.
    private func error(
        certificate: String? = nil,
        key: String? = nil,
        authority: String? = nil
    ) throws -> TLSError {
        var configuration = TLSServerConfiguration(
            certificateChain: .file(certificate ?? self.certificate),
            privateKey: .file(key ?? self.key)
        )
        configuration.clientCertificates = .required(authorities: .file(authority ?? self.authority))
        return try #require(throws: TLSError.self) { try TLSContext(configuration) }
    }

    /// Which of the three files a test spoils.
    enum Role: String, CaseIterable {
        case certificate, key, authority

        var word: String {
            switch self {
            case .certificate: "certificate"
            case .key: "private key"
            case .authority: "client CA"
            }
        }
    }

    private func error(_ role: Role, path: String) throws -> TLSError {
        switch role {
        case .certificate: try self.error(certificate: path)
        case .key: try self.error(key: path)
        case .authority: try self.error(authority: path)
        }
    }

    @Test("good files are loaded, with what the certificate says")
    func good() throws {
        var configuration = TLSServerConfiguration(
            certificateChain: .file(self.certificate),
            privateKey: .file(self.key)
        )
        configuration.clientCertificates = .required(authorities: .file(self.authority))
        let context = try TLSContext(configuration)
        #expect(context.certificates.count == 1)
        #expect(context.certificates.first?.dnsNames == ["localhost"])
        #expect(context.certificates.first?.ipAddresses == ["127.0.0.1", "::1"])
    }

    @Test("a missing file is named", arguments: Role.allCases)
    func missing(role: Role) throws {
        let path = "\(self.directory.path)/absent.pem"
        let error = try self.error(role, path: path)
        #expect(error.code == .fileMissing)
        #expect(error.message == "cannot read the \(role.word) file \(path): No such file or directory")
    }

    @Test("a file below something that is no directory counts as missing")
    func notADirectory() throws {
        #expect(try self.error(certificate: self.key + "/server.pem").code == .fileMissing)
    }

    @Test("an unreadable file is named", arguments: Role.allCases)
    func unreadable(role: Role) throws {
        let error = try self.error(role, path: self.directory.path)
        #expect(error.code == .fileUnreadable)
        #expect(error.message.contains("the \(role.word) file \(self.directory.path): Is a directory"))
    }

    @Test(
        "a file that is not PEM of the right kind is corrupt, and named",
        arguments: Role.allCases,
        ["", "not PEM at all\n", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "\0\0\0\u{1}"]
    )
    func corrupt(role: Role, text: String) throws {
        let path = try self.directory.write("bad.pem", text)
        let error = try self.error(role, path: path)
        #expect(error.code == .fileCorrupt)
        #expect(error.message.contains(path))
    }

    @Test("a certificate that is cut at any line is corrupt or refused, never loaded")
    func truncated() throws {
        let lines = self.issued.certificatePEM.split(separator: "\n", omittingEmptySubsequences: false)
        for count in 0..<(lines.count - 2) {
            let path = try self.directory.write("cut.pem", lines.prefix(count).joined(separator: "\n"))
            #expect(try self.error(certificate: path).code == .fileCorrupt)
        }
    }

    @Test("a damaged certificate behind a good one is corrupt")
    func damagedSecond() throws {
        let text = self.issued.certificatePEM + "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
        let error = try self.error(certificate: self.directory.write("two.pem", text))
        #expect(error.code == .fileCorrupt)
        #expect(error.message.contains("damaged certificate"))
        #expect(!error.reasons.isEmpty)
    }

    @Test("the key in the certificate's place, and the other way round, are corrupt")
    func swapped() throws {
        #expect(try self.error(certificate: self.key).code == .fileCorrupt)
        #expect(try self.error(key: self.certificate).code == .fileCorrupt)
    }

    @Test("a key of another certificate is a mismatch that names both files")
    func mismatch() throws {
        let other = try TestAuthority.shared.get().makeServer()
        let path = try self.directory.write("other.key", other.privateKeyPEM)
        let error = try self.error(key: path)
        #expect(error.code == .keyMismatch)
        #expect(error.message.contains(path))
        #expect(error.message.contains(self.certificate))
    }

    @Test("an encrypted key is refused without asking on the terminal")
    func encrypted() throws {
        let text = try EncryptedKey.make(passphrase: "secret")
        let error = try self.error(key: self.directory.write("encrypted.key", text))
        #expect(error.code == .fileCorrupt)
        #expect(error.message.contains("is encrypted"))
    }

    @Test("a file over its limit is refused, naming the limit", arguments: [0, 10])
    func tooLarge(limit: Int) throws {
        let configuration = TLSServerConfiguration(
            certificateChain: .file(self.certificate, maximumBytes: limit),
            privateKey: .file(self.key)
        )
        let error = #expect(throws: TLSError.self) { try TLSContext(configuration) }
        #expect(error?.code == .fileCorrupt)
        #expect(error?.message.contains("limit of \(limit) bytes") == true)
    }

    @Test("a file of exactly its limit is read, and the limit is 1 MiB by default")
    func exactLimit() throws {
        let configuration = TLSServerConfiguration(
            certificateChain: .file(self.certificate, maximumBytes: self.issued.certificatePEM.utf8.count),
            privateKey: .file(self.key)
        )
        #expect(try TLSContext(configuration).certificates.count == 1)
        #expect(PEMSource.defaultMaximumBytes == 1_048_576)
    }

    @Test("an empty path and one with a NUL are configuration errors", arguments: ["", "a\0b"])
    func badPath(path: String) throws {
        #expect(try self.error(certificate: path).code == .invalidConfiguration)
    }

    @Test("an intermediate certificate is sent along, so that a client with the root alone accepts it")
    func intermediate() throws {
        let rootKey = try PrivateKey.generate()
        var template = CertificateTemplate(commonName: "root", validity: .days(1))
        template.isAuthority = true
        template.pathLength = 1
        let root = try template.issue(for: rootKey, issuer: nil, issuerKey: rootKey)
        let key = try PrivateKey.generate()
        template.commonName = "intermediate"
        template.pathLength = 0
        let intermediate = IssuedCertificate(
            certificatePEM: try template.issue(for: key, issuer: root, issuerKey: rootKey).makePEM(),
            privateKeyPEM: try key.makePEM()
        )
        let leaf = try DevelopmentCertificates(intermediate).makeServer()
        var client = TLSClientConfiguration()
        client.trustRoots = .authorities(.text(try root.makePEM()))

        for (chain, accepted) in [
            (leaf.certificatePEM + intermediate.certificatePEM, true), (leaf.certificatePEM, false),
        ] {
            let path = try self.directory.write("chain.pem", chain)
            let configuration = TLSServerConfiguration(
                certificateChain: .file(path),
                privateKey: .text(leaf.privateKeyPEM)
            )
            let pair = try TLSPair(client: TLSContext(client), server: TLSContext(configuration))
            #expect((pair.handshake().client == .complete) == accepted)
            #expect(pair.server.context.certificates.count == (accepted ? 2 : 1))
        }
    }

    @Test("an expired certificate of one's own is loaded and known to be expired")
    func expired() throws {
        let old = try TestAuthority.shared.get().makeServer(validity: .days(-2))
        let context = try TLSContext(TestAuthority.serverConfiguration(old))
        let certificate = try #require(context.certificates.first)
        let now = CertificateValidity.days(0).notAfter
        guard case .expired(let seconds) = certificate.validity(at: now) else {
            Issue.record("not expired")
            return
        }
        #expect(seconds >= 2 * 86_400)
        #expect(certificate.validity(at: certificate.notAfter) == .valid(secondsLeft: 0))
        #expect(certificate.validity(at: certificate.notBefore - 5) == .notYetValid(validIn: 5))
        #expect(certificate.validity(at: .min) != .valid(secondsLeft: 0))
        #expect(certificate.validity(at: .max) != .valid(secondsLeft: 0))
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonTLS

@Suite("Verification of the server")
struct ServerVerificationTests {
    @Test(
        "names and addresses of the certificate are accepted",
        arguments: ["localhost", "LOCALHOST", "localhost.", "127.0.0.1", "::1"]
    )
    func accepted(host: String) throws {
        #expect(try TLSPair(host: host).handshake().client == .complete)
    }

    @Test(
        "other names and addresses are refused and named",
        arguments: ["example.org", "127.0.0.2", "::2", "local", "localhost.example.org"]
    )
    func otherName(host: String) throws {
        let pair = try TLSPair(host: host)
        guard case .failed(let error) = pair.handshake().client else {
            Issue.record("the handshake succeeded")
            return
        }
        #expect(error.code == .nameMismatch)
        #expect(error.message.contains(host))
        #expect(error.message.contains("localhost, 127.0.0.1, ::1"))
    }

    @Test("a common name without a matching alternative name does not count")
    func commonNameOnly() throws {
        let issued = try TestAuthority.shared.get().makeServer(
            commonName: "localhost",
            dnsNames: ["other"],
            ipAddresses: []
        )
        let pair = try TLSPair(server: { $0 = TestAuthority.serverConfiguration(issued) })
        #expect(pair.handshake().client.code == .nameMismatch)
    }

    @Test("a common name without any alternative name does not count")
    func noAlternativeName() throws {
        let issued = try TestAuthority.shared.get().makeServer(commonName: "localhost", dnsNames: [], ipAddresses: [])
        let pair = try TLSPair(server: { $0 = TestAuthority.serverConfiguration(issued) })
        #expect(pair.handshake().client.code == .nameMismatch)
    }

    @Test(
        "a wildcard covers one label and no part of one",
        arguments: [("a.test.example", true), ("a.b.test.example", false)]
    )
    func wildcard(host: String, accepted: Bool) throws {
        let issued = try TestAuthority.shared.get().makeServer(dnsNames: ["*.test.example"], ipAddresses: [])
        let pair = try TLSPair(host: host, server: { $0 = TestAuthority.serverConfiguration(issued) })
        #expect((pair.handshake().client == .complete) == accepted)
    }

    @Test("the configured name is verified in place of the dialled host")
    func configuredName() throws {
        #expect(try TLSPair(host: "10.0.0.7", client: { $0.serverName = "localhost" }).handshake().client == .complete)
        let pair = try TLSPair(host: "localhost", client: { $0.serverName = "example.org" })
        #expect(pair.handshake().client.code == .nameMismatch)
    }

    @Test(
        "a host that cannot be verified is refused before anything is sent",
        arguments: ["", ".", ".a", "a b", "a\0b", "ä"]
    )
    func unusableName(host: String) throws {
        let context = try TLSContext(try TestAuthority.clientConfiguration())
        let error = #expect(throws: TLSError.self) { try context.makeEngine(host: host) }
        #expect(error?.code == .invalidConfiguration)
    }

    @Test("a host of 254 bytes and no host at all are refused")
    func longOrNoName() throws {
        let context = try TLSContext(try TestAuthority.clientConfiguration())
        #expect(throws: TLSError.self) { try context.makeEngine(host: String(repeating: "a", count: 254)) }
        #expect(throws: TLSError.self) { try context.makeEngine() }
    }

    @Test("a server of another authority is refused, and learns it", arguments: [TLSVersion.v1_2, .v1_3])
    func otherAuthority(version: TLSVersion) throws {
        let issued = try DevelopmentCertificates().makeServer()
        let pair = try TLSPair(
            server: { $0 = TestAuthority.serverConfiguration(issued) },
            client: { $0.maximumVersion = version }
        )
        let outcome = pair.handshake()
        #expect(outcome.client.code == .untrustedCertificate)
        #expect(outcome.server.code == .peerAlert)
    }

    @Test("the system's authorities do not vouch for a development certificate")
    func systemRoots() throws {
        let pair = try TLSPair(client: { $0.trustRoots = .system })
        #expect(pair.handshake().client.code == .untrustedCertificate)
    }

    @Test("an expired certificate is refused")
    func expired() throws {
        let issued = try TestAuthority.shared.get().makeServer(validity: .days(-1))
        let pair = try TLSPair(server: { $0 = TestAuthority.serverConfiguration(issued) })
        #expect(pair.handshake().client.code == .expiredCertificate)
    }

    @Test("a certificate of the future is refused")
    func notYetValid() throws {
        let now = CertificateValidity.days(0).notAfter
        let validity = CertificateValidity(notBefore: now + 86_400, notAfter: now + 2 * 86_400)
        let issued = try TestAuthority.shared.get().makeServer(validity: validity)
        let pair = try TLSPair(server: { $0 = TestAuthority.serverConfiguration(issued) })
        #expect(pair.handshake().client.code == .certificateNotYetValid)
    }

    @Test("an expired authority is refused although the server's certificate is valid")
    func expiredAuthority() throws {
        let authority = try DevelopmentCertificates(validity: .days(-1))
        let issued = try authority.makeServer()
        let pair = try TLSPair(
            server: { $0 = TestAuthority.serverConfiguration(issued) },
            client: { $0.trustRoots = .authorities(.text(authority.authorityPEM)) }
        )
        #expect(pair.handshake().client.code == .expiredCertificate)
    }

    @Test("a client's certificate does not make a server")
    func wrongPurpose() throws {
        let issued = try TestAuthority.shared.get().makeClient(commonName: "c", dnsNames: ["localhost"])
        let pair = try TLSPair(server: { $0 = TestAuthority.serverConfiguration(issued) })
        #expect(pair.handshake().client.code == .badCertificate)
    }

    @Test("a certificate can be its own anchor")
    func pinnedLeaf() throws {
        let issued = try DevelopmentCertificates().makeServer()
        let pair = try TLSPair(
            server: { $0 = TestAuthority.serverConfiguration(issued) },
            client: { $0.trustRoots = .authorities(.text(issued.certificatePEM)) }
        )
        #expect(pair.handshake().client == .complete)
    }

    @Test("a chain over the limit is refused, naming the limit")
    func chainLimit() throws {
        let pair = try TLSPair(client: { $0.maximumPeerChainBytes = 100 })
        guard case .failed(let error) = pair.handshake().client else {
            Issue.record("the handshake succeeded")
            return
        }
        #expect(error.code == .limitExceeded)
        #expect(error.message.contains("100 bytes"))
    }

    @Test("the client sees the server's certificate")
    func identity() throws {
        let pair = try TLSPair()
        pair.handshake()
        let peer = try #require(pair.client.peerIdentity)
        #expect(peer == pair.server.context.certificates.first)
        #expect(pair.server.peerIdentity == nil)
    }
}

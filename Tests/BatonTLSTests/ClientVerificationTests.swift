// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import BatonTLS
import Testing

@Suite("Mutual TLS")
struct ClientVerificationTests {
    enum Mode: CaseIterable { case optional, required }

    static func require(_ mode: Mode, of configuration: inout TLSServerConfiguration) throws {
        let authorities = PEMSource.text(try TestAuthority.shared.get().authorityPEM)
        configuration.clientCertificates =
            mode == .optional ? .optional(authorities: authorities) : .required(authorities: authorities)
    }

    static let versions = [TLSVersion.v1_2, .v1_3]

    @Test("a certificate of the right authority becomes the peer's identity", arguments: Mode.allCases, Self.versions)
    func accepted(mode: Mode, version: TLSVersion) throws {
        let issued = try TestAuthority.shared.get().makeClient(
            commonName: "reporting",
            dnsNames: ["reporting.test"],
            uris: ["spiffe://example.org/reporting"]
        )
        let pair = try TLSPair(
            server: { try Self.require(mode, of: &$0) },
            client: {
                $0 = try TestAuthority.clientConfiguration(presenting: issued)
                $0.maximumVersion = version
            }
        )
        let outcome = pair.handshake()
        #expect(outcome.client == .complete)
        #expect(outcome.server == .complete)
        let identity = try #require(pair.server.peerIdentity)
        #expect(identity.commonName == "reporting")
        #expect(identity.subject == "CN=reporting")
        #expect(identity.dnsNames == ["reporting.test"])
        #expect(identity.uris == ["spiffe://example.org/reporting"])
        #expect(identity.fingerprint.count == 32)
    }

    @Test("a client without a certificate is served where it is optional", arguments: Self.versions)
    func optionalMissing(version: TLSVersion) throws {
        let pair = try TLSPair(
            server: { try Self.require(.optional, of: &$0) },
            client: { $0.maximumVersion = version }
        )
        #expect(pair.handshake().server == .complete)
        #expect(pair.server.peerIdentity == nil)
    }

    @Test("a client without a certificate is refused where it is required, and learns why")
    func requiredMissing() throws {
        let pair = try TLSPair(server: { try Self.require(.required, of: &$0) })
        let outcome = pair.handshake()
        #expect(outcome.server.code == .certificateRequired)
        // In TLS 1.3 the client's handshake ends before the server has judged its certificate.
        #expect(outcome.client == .complete)
        #expect(pair.client.read().result.code == .certificateRequired)
    }

    @Test("nothing that a client sends before its certificate is judged is delivered")
    func earlyDataOfRefused() throws {
        let pair = try TLSPair(server: { try Self.require(.required, of: &$0) })
        _ = pair.client.handshake()
        pair.server.feed(pair.client.takeOutput())
        _ = pair.server.handshake()
        pair.client.feed(pair.server.takeOutput())
        #expect(pair.client.handshake() == .complete)
        pair.server.feed(try pair.client.seal([1, 2, 3]))
        #expect(pair.server.read().result == .wantMore)
        #expect(pair.server.handshake().code == .certificateRequired)
        #expect(pair.server.read().bytes.isEmpty)
    }

    @Test("a client without a certificate is refused in TLS 1.2 before its handshake ends")
    func requiredMissingOld() throws {
        let pair = try TLSPair(
            server: { try Self.require(.required, of: &$0) },
            client: { $0.maximumVersion = .v1_2 }
        )
        let outcome = pair.handshake()
        #expect(outcome.server.code == .certificateRequired)
        #expect(outcome.client.code == .peerAlert)
    }

    @Test(
        "a certificate of another authority is refused, also where it is optional",
        arguments: Mode.allCases,
        Self.versions
    )
    func otherAuthority(mode: Mode, version: TLSVersion) throws {
        let issued = try DevelopmentCertificates().makeClient(commonName: "intruder")
        let pair = try TLSPair(
            server: { try Self.require(mode, of: &$0) },
            client: {
                $0 = try TestAuthority.clientConfiguration(presenting: issued)
                $0.maximumVersion = version
            }
        )
        #expect(pair.handshake().server.code == .untrustedCertificate)
    }

    @Test("an expired client certificate is refused and named")
    func expired() throws {
        let issued = try TestAuthority.shared.get().makeClient(commonName: "late", validity: .days(-1))
        let pair = try TLSPair(
            server: { try Self.require(.required, of: &$0) },
            client: { $0 = try TestAuthority.clientConfiguration(presenting: issued) }
        )
        guard case .failed(let error) = pair.handshake().server else {
            Issue.record("the handshake succeeded")
            return
        }
        #expect(error.code == .expiredCertificate)
        #expect(error.message.contains("CN=late, at depth 0"))
    }

    @Test("a server's certificate does not make a client")
    func wrongPurpose() throws {
        let issued = try TestAuthority.shared.get().makeServer()
        let pair = try TLSPair(
            server: { try Self.require(.required, of: &$0) },
            client: { $0 = try TestAuthority.clientConfiguration(presenting: issued) }
        )
        #expect(pair.handshake().server.code == .badCertificate)
    }

    @Test("a server that does not ask is shown no certificate")
    func notAsked() throws {
        let issued = try TestAuthority.shared.get().makeClient(commonName: "shy")
        let pair = try TLSPair(client: { $0 = try TestAuthority.clientConfiguration(presenting: issued) })
        #expect(pair.handshake().server == .complete)
        #expect(pair.server.peerIdentity == nil)
    }

    @Test("a client certificate without its key is a configuration error")
    func halfConfigured() throws {
        let issued = try TestAuthority.shared.get().makeClient(commonName: "half")
        var configuration = try TestAuthority.clientConfiguration(presenting: issued)
        configuration.privateKey = nil
        let error = #expect(throws: TLSError.self) { try TLSContext(configuration) }
        #expect(error?.code == .invalidConfiguration)
    }
}

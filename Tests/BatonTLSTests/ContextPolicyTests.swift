// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL
import Testing

@testable import BatonTLS

@Suite("Policy")
struct ContextPolicyTests {
    @Test("a minimum version above the maximum is refused")
    func versionRange() throws {
        let error = #expect(throws: TLSError.self) {
            try TLSPair(server: {
                $0.minimumVersion = .v1_3
                $0.maximumVersion = .v1_2
            })
        }
        #expect(error?.code == .invalidConfiguration)
        #expect(error?.message.contains("TLSv1.3 is above the maximum TLSv1.2") == true)
    }

    @Test(
        "ciphers without ephemeral keys or authenticated encryption are refused",
        arguments: ["AES128-GCM-SHA256", "ECDHE-ECDSA-AES128-SHA", "ALL", "DHE-RSA-AES128-GCM-SHA256"]
    )
    func oldCiphers(list: String) throws {
        let error = #expect(throws: TLSError.self) { try TLSPair(server: { $0.cipherList = list }) }
        #expect(error?.code == .invalidConfiguration)
        #expect(error?.message.contains("is not ECDHE with authenticated encryption") == true)
    }

    @Test("ciphers that OpenSSL does not know are refused with its reason")
    func unknownCiphers() throws {
        for change: (inout TLSClientConfiguration) -> Void in [
            { $0.cipherList = "NOSUCHCIPHER" }, { $0.cipherSuites = "NOSUCHSUITE" },
        ] {
            let error = #expect(throws: TLSError.self) { try TLSPair(client: change) }
            #expect(error?.code == .invalidConfiguration)
            #expect(error?.message.contains("NOSUCH") == true)
            #expect(error?.reasons.isEmpty == false)
        }
    }

    @Test("the configured cipher suites decide")
    func suites() throws {
        let pair = try TLSPair(server: { $0.cipherSuites = "TLS_AES_128_GCM_SHA256" })
        pair.handshake()
        #expect(pair.client.cipher == "TLS_AES_128_GCM_SHA256")
    }

    @Test("limits out of range are refused with their value", arguments: [-1, 0, 1 << 40])
    func chainLimitRange(value: Int) throws {
        let error = #expect(throws: TLSError.self) { try TLSPair(server: { $0.maximumPeerChainBytes = value }) }
        #expect(error?.code == .invalidConfiguration)
        #expect(error?.message.contains("not \(value)") == true)
    }

    @Test("a negative limit of TLS messages is refused")
    func controlLimitRange() throws {
        let error = #expect(throws: TLSError.self) { try TLSPair(client: { $0.maximumControlMessages = -1 }) }
        #expect(error?.code == .invalidConfiguration)
    }

    @Test("compression and renegotiation are off, idle buffers are given back, early data is zero")
    func options() throws {
        let pair = try TLSPair()
        for engine in [pair.client, pair.server] {
            let options = SSL_get_options(engine.ssl)
            // SSL_OP_NO_COMPRESSION and SSL_OP_NO_RENEGOTIATION, bits 17 and 30.
            #expect(options & (1 << 17) != 0)
            #expect(options & (1 << 30) != 0)
            #expect(SSL_ctrl(engine.ssl, SSL_CTRL_MODE, 0, nil) & Int(SSL_MODE_RELEASE_BUFFERS) != 0)
            #expect(SSL_get_max_early_data(engine.ssl) == 0)
            #expect(SSL_get_recv_max_early_data(engine.ssl) == 0)
        }
    }

    @Test("defaults are the documented ones")
    func defaults() throws {
        let server = TLSServerConfiguration(certificateChain: .text(""), privateKey: .text(""))
        #expect(server.minimumVersion == .v1_2)
        #expect(server.maximumVersion == .v1_3)
        #expect(server.applicationProtocols == ["baton/1"])
        #expect(server.clientCertificates == .none)
        #expect(server.maximumPeerChainBytes == 65_536)
        #expect(server.maximumControlMessages == 32)
        #expect(server.sessionTickets == 1)
        let client = TLSClientConfiguration()
        #expect(client.trustRoots == .system)
        #expect(client.serverName == nil)
        #expect(client.minimumVersion == .v1_2)
        #expect(client.applicationProtocols == ["baton/1"])
    }

    @Test("no description shows a key")
    func secrets() throws {
        let issued = try TestAuthority.shared.get().makeServer()
        let configuration = TestAuthority.serverConfiguration(issued)
        var dumped = ""
        dump(configuration, to: &dumped)
        dump(issued, to: &dumped)
        let texts = [
            "\(configuration)", String(reflecting: configuration), "\(issued)", String(reflecting: issued), dumped,
        ]
        for text in texts { #expect(!text.contains("PRIVATE KEY")) }
    }
}

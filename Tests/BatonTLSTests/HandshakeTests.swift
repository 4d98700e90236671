// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import BatonTLS
import Testing

@Suite("Handshake")
struct HandshakeTests {
    @Test("both sides agree on version, protocol and cipher", arguments: [TLSVersion.v1_2, .v1_3])
    func agreement(version: TLSVersion) throws {
        let pair = try TLSPair(client: { $0.maximumVersion = version })
        let outcome = pair.handshake()
        #expect(outcome.client == .complete)
        #expect(outcome.server == .complete)
        for engine in [pair.client, pair.server] {
            #expect(engine.version == version)
            #expect(engine.negotiatedProtocol == "baton/1")
        }
        #expect(pair.client.cipher == pair.server.cipher)
        let cipher = try #require(pair.client.cipher)
        #expect(cipher.contains("GCM") || cipher.contains("CHACHA20"))
        #expect(version == .v1_3 || cipher.hasPrefix("ECDHE"))
    }

    @Test("the newest common version is taken")
    func newestVersion() throws {
        let pair = try TLSPair()
        pair.handshake()
        #expect(pair.server.version == .v1_3)
    }

    @Test("the bytes may come in pieces of any size", arguments: [1, 2, 3, 5, 7, 64, 1000])
    func pieces(bytes: Int) throws {
        let pair = try TLSPair()
        let outcome = pair.handshake(pieceBytes: bytes)
        #expect(outcome.client == .complete)
        #expect(outcome.server == .complete)
    }

    @Test("sides without a common version end with unsupportedVersion on both sides")
    func noCommonVersion() throws {
        let pair = try TLSPair(server: { $0.minimumVersion = .v1_3 }, client: { $0.maximumVersion = .v1_2 })
        let outcome = pair.handshake()
        #expect(outcome.server.code == .unsupportedVersion)
        #expect(outcome.client.code == .unsupportedVersion)
    }

    @Test("a TLS 1.1 client is refused with the alert protocol_version")
    func oldClient() throws {
        let pair = try TLSPair()
        pair.server.feed(ClientHello.tls11(protocols: ["baton/1"]))
        #expect(pair.server.handshake().code == .unsupportedVersion)
        let alert = pair.server.takeOutput()
        #expect(alert.first == 21)
        #expect(alert.last == 70)
    }

    @Test("sides without a common cipher end with noSharedCipher")
    func noCommonCipher() throws {
        let pair = try TLSPair(
            server: {
                $0.maximumVersion = .v1_2
                $0.cipherList = "ECDHE-ECDSA-AES256-GCM-SHA384"
            },
            client: { $0.cipherList = "ECDHE-ECDSA-AES128-GCM-SHA256" }
        )
        #expect(pair.handshake().server.code == .noSharedCipher)
    }

    @Test("a failure is final: every later step gives the same error")
    func failureIsFinal() throws {
        let pair = try TLSPair()
        pair.server.feed(Array("GET / HTTP/1.1\r\n\r\n".utf8))
        let first = pair.server.handshake()
        #expect(first.code == .notTLS)
        #expect(pair.server.handshake() == first)
        #expect(pair.server.read().result.code == .notTLS)
        #expect(throws: TLSError.self) { try pair.server.write([1]) }
        pair.server.shutdown()
        #expect(pair.server.pendingOutputCount == 0)
    }

    @Test("nothing is read or written before the handshake is complete")
    func nothingEarly() throws {
        let pair = try TLSPair()
        #expect(try pair.client.write([1, 2, 3]) == 0)
        #expect(pair.client.pendingOutputCount == 0)
        #expect(pair.client.read().result == .wantMore)
        #expect(pair.server.read().result == .wantMore)
        #expect(pair.client.negotiatedProtocol == nil)
    }

    @Test("data that arrives together with the client's last handshake message is read after it")
    func dataBehindFinished() throws {
        let pair = try TLSPair()
        _ = pair.client.handshake()
        pair.server.feed(pair.client.takeOutput())
        #expect(pair.server.handshake() == .incomplete)
        pair.client.feed(pair.server.takeOutput())
        #expect(pair.client.handshake() == .complete)
        pair.server.feed(try pair.client.seal([1, 2, 3]))
        #expect(pair.server.read().result == .wantMore)
        #expect(pair.server.handshake() == .complete)
        #expect(pair.server.read().bytes == [1, 2, 3])
    }
}

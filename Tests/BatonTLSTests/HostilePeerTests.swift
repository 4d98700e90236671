// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL
import Testing

@testable import BatonTLS

@Suite("Hostile peers")
struct HostilePeerTests {
    static let plaintexts: [[UInt8]] = [
        Array("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8),
        Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8),
        Array("SSH-2.0-OpenSSH_9.2\r\n".utf8),
        [0, 0, 0, 16, 0, 0, 0, 0, 1, 0, 0, 16],  // the framework's own protocol without TLS
        [0x80, 0x2E, 1, 0, 2],  // an SSL 2 hello
        [22, 0x47],
        [0],
    ]

    @Test("plaintext on the TLS port fails at once and says so", arguments: Self.plaintexts)
    func plaintext(bytes: [UInt8]) throws {
        for pieceBytes in [1, bytes.count] {
            let server = try TLSPair().server
            var result = TLSEngine.HandshakeResult.incomplete
            for piece in bytes.pieces(pieceBytes) { server.feed(piece) { result = server.handshake() } }
            guard case .failed(let error) = result else {
                Issue.record("not refused")
                return
            }
            #expect(error.code == .notTLS)
            #expect(error.description.contains("not TLS"))
        }
    }

    @Test("a client that meets a plaintext server says so")
    func plaintextServer() throws {
        let client = try TLSPair().client
        _ = client.handshake()
        client.feed(Array("HTTP/1.1 400 Bad Request\r\n".utf8))
        #expect(client.handshake().code == .notTLS)
    }

    @Test("garbage behind the handshake fails the reading, with an alert", arguments: DataTests.versions)
    func garbage(version: TLSVersion) throws {
        let pair = try DataTests.openPair(version)
        let sealed = try pair.client.seal([1, 2, 3])
        pair.server.feed(sealed + Array("this is no TLS record, whatever else it may be".utf8))
        let (end, bytes) = pair.server.readAll()
        #expect(bytes == [1, 2, 3])
        #expect(end.code == .protocolViolation)
        #expect(!pair.server.takeOutput().isEmpty)
        #expect(throws: TLSError.self) { try pair.server.write([1]) }
    }

    @Test("a record with any one byte changed is not delivered", arguments: DataTests.versions)
    func damagedRecord(version: TLSVersion) throws {
        let length = try DataTests.openPair(version).client.seal([1, 2, 3]).count
        for index in 0..<length {
            let pair = try DataTests.openPair(version)
            var sealed = try pair.client.seal([1, 2, 3])
            sealed[index] ^= 0x40
            pair.server.feed(sealed)
            pair.server.receiveEnd()
            let (end, bytes) = pair.server.readAll()
            #expect(bytes.isEmpty)
            // A longer length in the header makes it a record that never ends.
            #expect(end.code != nil || end == .closed(closeNotify: false))
        }
    }

    @Test("a record delivered twice is refused")
    func replay() throws {
        let pair = try DataTests.openPair()
        let sealed = try pair.client.seal([1, 2, 3])
        pair.server.feed(sealed + sealed)
        let (end, bytes) = pair.server.readAll()
        #expect(bytes == [1, 2, 3])
        #expect(end.code == .protocolViolation)
    }

    // The version in a record's header is the exception: receivers ignore it (RFC 8446, section 5.1).
    @Test("a first message with any one byte changed never completes a handshake on both sides")
    func damagedHello() throws {
        let context = try TLSPair()
        _ = context.client.handshake()
        let length = context.client.takeOutput().count
        for index in 0..<length where index != 2 {
            let pair = try TLSPair(client: context.client.context, server: context.server.context)
            _ = pair.client.handshake()
            var hello = pair.client.takeOutput()
            guard index < hello.count else { continue }
            hello[index] ^= 0x01
            pair.server.feed(hello)
            var server = pair.server.handshake()
            pair.client.feed(pair.server.takeOutput())
            let client = pair.client.handshake()
            pair.server.feed(pair.client.takeOutput())
            server = pair.server.handshake()
            #expect(client != .complete || server != .complete)
        }
    }

    @Test("a first message cut at every byte waits, and fails at the end")
    func cutHello() throws {
        let context = try TLSPair()
        _ = context.client.handshake()
        let hello = context.client.takeOutput()
        for count in 0..<hello.count {
            let server = try context.server.context.makeEngine()
            server.feed(hello.prefix(count))
            #expect(server.handshake() == .incomplete)
            server.receiveEnd()
            #expect(server.handshake().code == .truncated)
        }
    }

    @Test("as many TLS messages in a row as the limit allows are taken, one more is refused", arguments: [0, 1, 5])
    func keyUpdates(limit: Int) throws {
        let pair = try TLSPair(server: { $0.maximumControlMessages = limit })
        pair.handshake()
        for _ in 0..<limit { try Self.updateKey(pair.client) }
        pair.server.feed(pair.client.takeOutput())
        #expect(pair.server.read().result == .wantMore)
        pair.server.feed(try pair.client.seal([1]))
        #expect(pair.server.read().bytes == [1])

        for _ in 0...limit { try Self.updateKey(pair.client) }
        pair.server.feed(pair.client.takeOutput())
        guard case .failed(let error) = pair.server.read().result else {
            Issue.record("not refused")
            return
        }
        #expect(error.code == .limitExceeded)
        #expect(error.message.contains("more than \(limit) TLS messages"))
    }

    @Test("a flood of key updates in one delivery is cut off at the limit")
    func keyUpdateFlood() throws {
        let pair = try DataTests.openPair()
        for _ in 0..<1000 { try Self.updateKey(pair.client) }
        pair.server.feed(pair.client.takeOutput())
        #expect(pair.server.read().result.code == .limitExceeded)
        // An answer to each would be more than 20 bytes.
        #expect(pair.server.pendingOutputCount < 20 * 2 * (TLSDefaults.maximumControlMessages + 1))
    }

    @Test("renegotiation in TLS 1.2 is not done")
    func renegotiation() throws {
        let pair = try DataTests.openPair(.v1_2)
        #expect(SSL_renegotiate(pair.client.ssl) != 1)
        ErrorQueue.clear()
        // The client's own option is lifted to see the server's.
        SSL_clear_options(pair.client.ssl, SSL_get_options(pair.client.ssl))
        try #require(SSL_renegotiate(pair.client.ssl) == 1)
        _ = SSL_do_handshake(pair.client.ssl)
        pair.server.feed(pair.client.takeOutput())
        #expect(pair.server.read().result == .wantMore)
        let answer = pair.server.takeOutput()
        #expect(answer.first == 21)
        #expect(answer.count < 40)
    }

    @Test("early data is neither offered nor accepted")
    func earlyData() throws {
        let pair = try TLSPair()
        #expect(SSL_get_max_early_data(pair.server.ssl) == 0)
        #expect(SSL_get_max_early_data(pair.client.ssl) == 0)
    }

    private static func updateKey(_ engine: TLSEngine) throws {
        try #require(SSL_key_update(engine.ssl, SSL_KEY_UPDATE_REQUESTED) == 1)
        try #require(SSL_do_handshake(engine.ssl) == 1)
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonTLS

@Suite("Handshake")
struct HandshakeTests {
    @Test("both sides agree")
    func smoke() throws {
        let ca = try DevelopmentCertificates()
        let s = try ca.makeServer()
        let sc = TLSServerConfiguration(certificateChain: .text(s.certificatePEM), privateKey: .text(s.privateKeyPEM))
        var cc = TLSClientConfiguration()
        cc.trustRoots = .authorities(.text(ca.authorityPEM))
        let server = try TLSContext(sc).makeEngine()
        let client = try TLSContext(cc).makeEngine(host: "localhost")
        func pump(_ a: TLSEngine, _ b: TLSEngine) {
            var buf = [UInt8](repeating: 0, count: 100_000)
            let n = buf.withUnsafeMutableBytes { a.drainOutput(into: $0) }
            buf.withUnsafeBytes { b.receive(.init(rebasing: $0[..<n])) }
        }
        for _ in 0..<4 {
            print(client.handshake()); pump(client, server)
            print(server.handshake()); pump(server, client)
        }
        #expect(client.handshake() == .complete)
        #expect(server.handshake() == .complete)
        print(client.peerIdentity as Any, client.version as Any, client.cipher as Any, client.negotiatedProtocol as Any)
        let msg = [UInt8](repeating: 7, count: 100)
        #expect(try msg.withUnsafeBytes { try client.write($0) } == 100)
        pump(client, server)
        var out = [UInt8](repeating: 0, count: 1000)
        #expect(out.withUnsafeMutableBytes { server.read(into: $0) } == .bytes(100))
        client.shutdown(); pump(client, server)
        #expect(out.withUnsafeMutableBytes { server.read(into: $0) } == .closed(closeNotify: true))
    }
}

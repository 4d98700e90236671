// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonServer
internal import BatonTLS
internal import BatonTesting
internal import BatonTransport
internal import BatonWire
internal import Testing

@Suite("bad input before and beside TLS", .serialized, .timeLimit(.minutes(1)))
struct HostileTLSTests {
    @Test(
        "a client that offers no ALPN, or another protocol, is refused",
        arguments: [[], ["h2"], ["http/1.1", "baton/2"]]
    )
    func applicationProtocol(names: [String]) async throws {
        try await Siege.run(logged: "handshake failed") { port in
            var tls = try Siege.tls()
            tls.applicationProtocols = names
            #expect(throws: (any Error).self) {
                let peer = try RawPeer(port: port, tls: tls)
                // A client that does not look at the agreed name learns of it with its first read.
                try peer.begin(then: RawFrames.request(1, method: Siege.echo))
                _ = try peer.receive(.settings)
            }
        }
    }

    @Test(
        "plaintext on the TLS port is answered with an alert at most, and closed",
        arguments: [
            Array("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8),
            Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8),
            RawFrames.frame(.settings, head: ConnectionLimits().announcement(by: .client).bytes),
            [UInt8](repeating: 0, count: 1),
            [UInt8](repeating: 0xff, count: 100_000),
            [22, 3, 1, 0xff, 0xff, 1],
        ]
    )
    func plaintext(bytes: [UInt8]) async throws {
        let answer = try await Siege.run(logged: "handshake failed") { port in
            let socket = try RawSocket(port: port)
            try? socket.send(bytes)
            socket.endWriting()
            return try socket.receiveToEnd()
        }
        #expect(answer.isEmpty || answer[0] == 21)
        #expect(answer.count <= 16)
    }

    @Test("TLS 1.1 is refused with the alert protocol_version")
    func oldVersion() async throws {
        let answer = try await Siege.run(logged: "handshake failed") { port in
            let socket = try RawSocket(port: port)
            try socket.send(ClientHello.tls11)
            return try socket.receiveToEnd()
        }
        // RFC 5246, section 7.2: an alert record with level fatal and description 70.
        #expect(answer.first == 21)
        #expect(answer.suffix(2) == [2, 70])
    }

    @Test("a client that goes at any point of its first message leaves nothing behind")
    func truncatedHello() async throws {
        try await Siege.run { port in
            for length in stride(from: 0, through: ClientHello.tls11.count - 1, by: 7) {
                let socket = try RawSocket(port: port)
                try socket.send(Array(ClientHello.tls11[..<length]))
                if length.isMultiple(of: 2) { socket.reset() } else { socket.close() }
            }
        }
    }

    @Test("bytes that are no TLS record, after the handshake, end the connection")
    func garbageBesideTLS() async throws {
        try await Siege.run(logged: "TLS failed") { port in
            let peer = try RawPeer(port: port, tls: Siege.tls())
            try peer.begin(then: RawFrames.request(1, method: Siege.echo))
            _ = try peer.receiveEnd()
            try peer.sendRaw([UInt8](repeating: 0x41, count: 5000))
            try peer.receiveToEnd()
        }
    }

    @Test("a record that was changed on the way ends the connection")
    func changedRecord() async throws {
        try await Siege.run(logged: "TLS failed") { port in
            let peer = try RawPeer(port: port, tls: Siege.tls())
            try peer.begin()
            _ = try peer.receive(.settings)
            try peer.sendRaw([23, 3, 3, 0, 32] + [UInt8](repeating: 0x41, count: 32))
            try peer.receiveToEnd()
        }
    }

    @Test("a server that asks for a certificate refuses a client without one, and nothing was processed")
    func certificateMissing() async throws {
        try await withTestServer(.mutualTLS, handlers: Siege.handlers) { honest, server in
            _ = try await honest.call("Echo")
            let client = RawClient.make(port: server.port, tls: try TestCertificates.client(mutual: false))
            let error = await #expect(throws: RPCError.self) { try await client.call("Echo") }
            #expect(error?.code == .unavailable)
            #expect(error?.processed == .no)
            #expect(error?.message.contains("certificate") == true, "\(error?.message ?? "-")")
            await client.close()
            try await server.log.record("the refused client") { $0.message == "handshake failed" }
            #expect(server.statistics.connections == 1)
        }
    }

    // MARK: - Clients that are given bad servers

    /// What a client says of a server with a certificate.
    private func refusal(
        by issued: IssuedCertificate,
        host: String = "localhost",
        trusting change: (inout TLSClientConfiguration) throws -> Void = { _ in }
    ) async throws -> RPCError? {
        let log = LogCollector()
        var tls = try TestCertificates.client()
        try change(&tls)
        return try await RawClient.withServer(TestCertificates.server(issued: issued), log: log) { port in
            let client = RawClient.make(host: host, port: port, tls: tls)
            let error = await #expect(throws: RPCError.self) { try await client.call("Echo") }
            await client.close()
            try await log.record("the refused handshake") { $0.message == "handshake failed" }
            return error
        }
    }

    @Test("a client refuses a certificate of another authority")
    func wrongAuthority() async throws {
        let other = try DevelopmentCertificates()
        let error = try await self.refusal(by: other.makeServer())
        #expect(error?.code == .unavailable)
        #expect(error?.processed == .no)
        #expect(error?.message.contains("TLS") == true)
    }

    @Test("a client refuses an expired certificate")
    func expired() async throws {
        let validity = CertificateValidity(notBefore: 1_000_000_000, notAfter: 1_000_086_400)
        let error = try await self.refusal(by: TestCertificates.authority.get().makeServer(validity: validity))
        #expect(error?.code == .unavailable)
        #expect(error?.processed == .no)
        #expect(error?.message.contains("expired") == true)
    }

    @Test("a client refuses a certificate for another name")
    func wrongName() async throws {
        let issued = try TestCertificates.authority.get().makeServer(dnsNames: ["elsewhere.test"], ipAddresses: [])
        let error = try await self.refusal(by: issued)
        #expect(error?.code == .unavailable)
        #expect(error?.processed == .no)
        #expect(error?.message.contains("localhost") == true)
    }

    @Test("a client refuses a server that is not for its address")
    func wrongAddress() async throws {
        let issued = try TestCertificates.authority.get().makeServer(ipAddresses: ["127.0.0.2"])
        let error = try await self.refusal(by: issued, host: "127.0.0.1")
        #expect(error?.message.contains("127.0.0.1") == true)
        #expect(error?.processed == .no)
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import BatonTLS
import Testing

@Suite("Reload")
struct ContextSourceTests {
    let directory: TemporaryDirectory
    let source: TLSContextSource

    init() throws {
        self.directory = try TemporaryDirectory()
        let issued = try TestAuthority.shared.get().makeServer(commonName: "first")
        self.source = try TLSContextSource(
            TLSServerConfiguration(
                certificateChain: .file(self.directory.write("server.pem", issued.certificatePEM)),
                privateKey: .file(self.directory.write("server.key", issued.privateKeyPEM))
            )
        )
    }

    private var currentName: String? { self.source.current.certificates.first?.commonName }

    @Test("without a change nothing is loaded")
    func unchanged() throws {
        #expect(try self.source.reloadIfChanged() == nil)
        #expect(self.currentName == "first")
    }

    @Test("new files give new connections the new certificate; old ones go on")
    func replaced() throws {
        let client = try TLSContext(TestAuthority.clientConfiguration())
        let old = try TLSPair(client: client, server: self.source.current)
        old.handshake()

        let issued = try TestAuthority.shared.get().makeServer(commonName: "second")
        try self.directory.write("server.pem", issued.certificatePEM)
        try self.directory.write("server.key", issued.privateKeyPEM)
        #expect(try self.source.reloadIfChanged() != nil)
        #expect(self.currentName == "second")
        #expect(try self.source.reloadIfChanged() == nil)

        let new = try TLSPair(client: client, server: self.source.current)
        #expect(new.handshake().client == .complete)
        #expect(new.client.peerIdentity?.commonName == "second")
        old.server.feed(try old.client.seal([1]))
        #expect(old.server.read().bytes == [1])
        #expect(old.client.peerIdentity?.commonName == "first")
    }

    @Test("a certificate without its key yet fails once, keeps the old one, and loads with the key")
    func halfReplaced() throws {
        let issued = try TestAuthority.shared.get().makeServer(commonName: "second")
        try self.directory.write("server.pem", issued.certificatePEM)
        let error = #expect(throws: TLSError.self) { try self.source.reloadIfChanged() }
        #expect(error?.code == .keyMismatch)
        #expect(self.currentName == "first")
        #expect(try self.source.reloadIfChanged() == nil)

        try self.directory.write("server.key", issued.privateKeyPEM)
        #expect(try self.source.reloadIfChanged() != nil)
        #expect(self.currentName == "second")
    }

    @Test("a removed file is reported and the old context stays")
    func removed() throws {
        self.directory.remove("server.key")
        let error = #expect(throws: TLSError.self) { try self.source.reloadIfChanged() }
        #expect(error?.code == .fileMissing)
        #expect(self.currentName == "first")
    }

    @Test("connections may be made and contexts exchanged at the same time on several threads")
    func concurrency() async throws {
        let client = try TLSContextSource(TestAuthority.clientConfiguration())
        let completed = try await withThrowingTaskGroup(of: Int.self) { group in
            for index in 0..<8 {
                group.addTask {
                    var completed = 0
                    for _ in 0..<10 {
                        if index == 0 { try self.source.reload() }
                        let pair = try TLSPair(client: client.current, server: self.source.current)
                        if pair.handshake().client == .complete { completed += 1 }
                        pair.client.feed(try pair.server.seal([1]))
                        #expect(pair.client.read().bytes == [1])
                    }
                    return completed
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(completed == 80)
    }

    @Test("a forced reload loads without a change")
    func forced() throws {
        let before = self.source.current
        #expect(try self.source.reload() !== before)
    }

    @Test("a client's source watches its own files")
    func client() throws {
        let authority = try self.directory.write("ca.pem", TestAuthority.shared.get().authorityPEM)
        var configuration = TLSClientConfiguration()
        configuration.trustRoots = .authorities(.file(authority))
        let source = try TLSContextSource(configuration)
        #expect(source.files == [authority])
        try self.directory.write("ca.pem", DevelopmentCertificates().authorityPEM)
        #expect(try source.reloadIfChanged() != nil)
        let pair = try TLSPair(client: source.current, server: self.source.current)
        #expect(pair.handshake().client.code == .untrustedCertificate)
    }
}

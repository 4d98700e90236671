// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL
import Testing

@testable import BatonTLS

@Suite("Resumption")
struct ResumptionTests {
    /// Connects, exchanges a little and closes; answers whether the session was resumed.
    static func connect(_ client: TLSContext, _ server: TLSContext, host: String = "localhost") throws -> Bool {
        let pair = try TLSPair(client: client, server: server, host: host)
        let outcome = pair.handshake()
        try #require(outcome.client == .complete && outcome.server == .complete)
        pair.client.feed(try pair.server.seal([1]))
        #expect(pair.client.readAll().bytes == [1])
        pair.client.shutdown()
        pair.server.feed(pair.client.takeOutput())
        #expect(pair.server.readAll().end == .closed(closeNotify: true))
        #expect(pair.client.resumedSession == pair.server.resumedSession)
        #expect(pair.client.peerIdentity != nil)
        return pair.server.resumedSession
    }

    @Test("a second connection to the same name resumes", arguments: DataTests.versions)
    func resumes(version: TLSVersion) throws {
        let server = try TLSContext(try TestAuthority.serverConfiguration())
        var configuration = try TestAuthority.clientConfiguration()
        configuration.maximumVersion = version
        let client = try TLSContext(configuration)
        #expect(try !Self.connect(client, server))
        #expect(try Self.connect(client, server))
        #expect(try !Self.connect(client, server, host: "127.0.0.1"))
    }

    @Test("a client that does not want to resume does not")
    func clientDeclines() throws {
        let server = try TLSContext(try TestAuthority.serverConfiguration())
        var configuration = try TestAuthority.clientConfiguration()
        configuration.resumesSessions = false
        let client = try TLSContext(configuration)
        #expect(try !Self.connect(client, server))
        #expect(try !Self.connect(client, server))
    }

    @Test("a server without tickets never resumes", arguments: DataTests.versions)
    func serverDeclines(version: TLSVersion) throws {
        var serverConfiguration = try TestAuthority.serverConfiguration()
        serverConfiguration.sessionTickets = 0
        let server = try TLSContext(serverConfiguration)
        var configuration = try TestAuthority.clientConfiguration()
        configuration.maximumVersion = version
        let client = try TLSContext(configuration)
        #expect(try !Self.connect(client, server))
        #expect(try !Self.connect(client, server))
    }

    @Test(
        "a server that asks for client certificates gives no session away, whatever is configured",
        arguments: ClientVerificationTests.Mode.allCases,
        DataTests.versions
    )
    func mutual(mode: ClientVerificationTests.Mode, version: TLSVersion) throws {
        var serverConfiguration = try TestAuthority.serverConfiguration()
        serverConfiguration.sessionTickets = 4
        try ClientVerificationTests.require(mode, of: &serverConfiguration)
        let server = try TLSContext(serverConfiguration)
        let issued = try TestAuthority.shared.get().makeClient(commonName: "c")
        var configuration = try TestAuthority.clientConfiguration(presenting: issued)
        configuration.maximumVersion = version
        let client = try TLSContext(configuration)

        // A client that would resume if it were given a session.
        let cache = SessionCache()
        for _ in 0..<2 {
            let pair = try TLSPair(client: client, server: server)
            pair.client.memory.pointee.sessions = (Unmanaged.passUnretained(cache), "localhost")
            cache.take(name: "localhost")?.resume(on: pair.client.ssl)
            pair.handshake()
            pair.client.feed(try pair.server.seal([1]))
            #expect(pair.client.readAll().bytes == [1])
            #expect(!pair.server.resumedSession)
            #expect(SSL_SESSION_is_resumable(SSL_get_session(pair.client.ssl)) == 0)
        }
    }

    @Test("a server with new keys does a full handshake")
    func newServerContext() throws {
        let client = try TLSContext(try TestAuthority.clientConfiguration())
        let configuration = try TestAuthority.serverConfiguration()
        #expect(try !Self.connect(client, TLSContext(configuration)))
        #expect(try !Self.connect(client, TLSContext(configuration)))
    }

    @Test("a session is used once and the cache is bounded")
    func cacheBound() throws {
        let server = try TLSContext(try TestAuthority.serverConfiguration())
        let client = try TLSContext(try TestAuthority.clientConfiguration())
        let cache = SessionCache()
        for index in 0..<(SessionCache.maximumNames + 10) {
            _ = try Self.connect(client, server)
            let session = try #require(client.sessions?.take(name: "localhost"))
            #expect(client.sessions?.take(name: "localhost") == nil)
            cache.store(session, name: "host\(index)")
        }
        let kept = (0..<(SessionCache.maximumNames + 10)).filter { cache.take(name: "host\($0)") != nil }
        #expect(kept.count == SessionCache.maximumNames)
    }

    @Test("a number of tickets out of range is refused", arguments: [-1, 17])
    func ticketRange(count: Int) throws {
        let error = #expect(throws: TLSError.self) { try TLSPair(server: { $0.sessionTickets = count }) }
        #expect(error?.code == .invalidConfiguration)
        #expect(error?.message.contains("0 to 16, not \(count)") == true)
    }
}

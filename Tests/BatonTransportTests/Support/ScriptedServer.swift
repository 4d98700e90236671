// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTLS
internal import BatonTesting
internal import BatonWire
internal import Testing

@testable internal import BatonTransport

/// A TLS listener whose calls are answered by a script: the transport alone, without a server on it.
final class ScriptedServer: ConnectionAcceptor {
    let events = Watched<[ScriptedSession.Event]>([])
    let log = LogCollector()
    private let script: ScriptedSession.Script
    private let sessions = Watched<[ScriptedSession]>([])
    private let listener: SocketListener

    private init(_ limits: TransportLimits, _ script: ScriptedSession.Script) throws {
        self.script = script
        self.listener = SocketListener(
            host: "127.0.0.1",
            port: 0,
            contexts: try TLSContextSource(TestCertificates.server()),
            limits: limits,
            threads: 1,
            logger: self.log.logger("transport")
        )
    }

    /// Runs a server while a raw peer talks to it, and stops it then.
    static func run<Value: Sendable>(
        limits: TransportLimits = .defaults,
        _ script: ScriptedSession.Script = ScriptedSession.Script(),
        peer: @escaping @Sendable (_ port: Int) throws -> Value,
        meanwhile: (ScriptedServer) async throws -> Void = { _ in }
    ) async throws -> Value {
        let server = try ScriptedServer(limits, script)
        // A session has its connection, and a connection the server that accepted it.
        defer { server.sessions.update { $0 = [] } }
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.listener.run(acceptor: server) }
            let port = try await server.port()
            async let talk = onOwnThread { try peer(port) }
            try await meanwhile(server)
            let value = try await talk
            group.cancelAll()
            try await group.waitForAll()
            return value
        }
    }

    func port() async throws -> Int {
        try await self.listener.listeningAddress().split(separator: ":").last.flatMap { Int($0) } ?? 0
    }

    func accept(_ connection: any ServerConnection) -> any ServerConnectionDelegate {
        let session = ScriptedSession(connection, self.script, self.events)
        self.sessions.update { $0.append(session) }
        return session
    }

    func whenHandlersReturned(_ done: @escaping @Sendable () -> Void) {
        done()
    }

    /// Begins a drain, as a shutdown does.
    func drain() {
        self.listener.connections.drain()
    }

    /// Bytes of fragmented messages that the process holds.
    var budgetBytes: Int { self.listener.connections.budget.usedBytes }

    /// Looks at the first connection, on its loop.
    func onLoop<Value: Sendable>(_ look: @escaping @Sendable (ScriptedSession) -> Value) async throws -> Value {
        let session = try #require(try await self.sessions.wait(for: "a connection") { !$0.isEmpty }.first)
        return await withCheckedContinuation { continuation in
            session.connection.execute { continuation.resume(returning: look(session)) }
        }
    }

    /// Waits for an event.
    func event(_ what: String, _ condition: @escaping @Sendable (ScriptedSession.Event) -> Bool) async throws {
        // Long, for builds that check everything on a busy machine.
        try await self.events.wait(for: what, within: .seconds(60)) { $0.contains(where: condition) }
    }

    func event(_ event: ScriptedSession.Event) async throws {
        try await self.event("\(event)") { $0 == event }
    }
}

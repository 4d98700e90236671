// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonServer
internal import BatonTLS
internal import BatonTesting
internal import BatonTransport
internal import Testing

@Suite("the connection of a client", .timeLimit(.minutes(1)))
struct ConnectionTests {
    /// A TLS server that can be stopped and started again on its port.
    private func start(
        port: Int,
        handlers: [MethodHandler],
        log: LogCollector
    ) async throws -> (server: RPCServer, port: Int, run: Task<Void, any Error>) {
        let server = try RPCServer(
            transport: .tls(host: "127.0.0.1", port: port, tls: TestCertificates.server(), logger: log.logger()),
            handlers: handlers,
            logger: log.logger()
        )
        let run = Task { try await server.run() }
        let address = try await server.listeningAddress
        return (server, address.split(separator: ":").last.flatMap { Int($0) } ?? 0, run)
    }

    @Test("a client that nobody holds any more leaves its connection", arguments: TestTransport.allCases)
    func dropped(transport: TestTransport) async throws {
        try await withTestServer(transport, handlers: [TestMethod.echo()]) { _, server in
            var other: RPCClient? = server.makeClient()
            _ = try await other?.call("Echo")
            #expect(server.statistics.openConnections == 1)
            other = nil
            try await server.waitUntilQuiet()
        }
    }

    @Test("a client connects again when its server was restarted on the same port", arguments: [true, false])
    func restart(gracefully: Bool) async throws {
        // Another process can take the port in the meantime; then it is tried with another.
        for attempt in 1... {
            do {
                return try await self.restartOnce(gracefully: gracefully)
            } catch let error as TransportError where error.code == .addressInUse && attempt < 5 {
                continue
            }
        }
    }

    private func restartOnce(gracefully: Bool) async throws {
        let log = LogCollector()
        let (first, port, run) = try await self.start(port: 0, handlers: [TestMethod.echo()], log: log)
        let client = RPCClient(
            transport: try .tls(host: "localhost", port: port, tls: TestCertificates.client()),
            configuration: .defaults.with { $0.connectionWait = .zero }
        )
        _ = try await client.call("Echo")
        if gracefully { first.beginGracefulShutdown() } else { run.cancel() }
        try await withDeadline(.seconds(10), for: "the first server's end") { _ = try? await run.value }
        let down = await #expect(throws: RPCError.self) { try await client.call("Echo") }
        #expect(down?.code == .unavailable)
        #expect(down?.origin == .local)
        let second: RPCServer
        let again: Task<Void, any Error>
        do {
            (second, _, again) = try await self.start(port: port, handlers: [TestMethod.echo()], log: log)
        } catch {
            await client.close()
            throw error
        }
        try await eventually("the client reaches the new server") { (try? await client.call("Echo")) != nil }
        await client.close()
        second.beginGracefulShutdown()
        try await again.value
    }

    @Test("a call that is made while its server restarts waits for it")
    func duringRestart() async throws {
        // Another process can take the port in the meantime; then it is tried with another.
        for attempt in 1... {
            do {
                return try await self.callDuringRestart()
            } catch let error as TransportError where error.code == .addressInUse && attempt < 5 {
                continue
            }
        }
    }

    private func callDuringRestart() async throws {
        let log = LogCollector()
        let (first, port, run) = try await self.start(port: 0, handlers: [TestMethod.echo()], log: log)
        let client = RPCClient(
            transport: try .tls(host: "localhost", port: port, tls: TestCertificates.client()),
            configuration: .defaults.with {
                $0.connectionWait = .seconds(20)
                $0.reconnect = Backoff(initial: .milliseconds(1), maximum: .milliseconds(20))
            }
        )
        _ = try await client.call("Echo")
        first.beginGracefulShutdown()
        try await withDeadline(.seconds(10), for: "the first server's end") { _ = try? await run.value }
        let call = Task { try await client.call("Echo", [7]) }
        let second: RPCServer
        let again: Task<Void, any Error>
        do {
            (second, _, again) = try await self.start(port: port, handlers: [TestMethod.echo()], log: log)
        } catch {
            await client.close()
            throw error
        }
        #expect(try await call.value.message == [7])
        await client.close()
        second.beginGracefulShutdown()
        try await again.value
    }

    @Test("nobody listens: UNAVAILABLE, not processed, with the reason")
    func refused() async throws {
        let listener = try RawListener(tls: TestCertificates.server(), listens: false)
        let port = listener.port
        for host in ["localhost", "127.0.0.1"] {
            let client = RPCClient(
                transport: try .tls(host: host, port: port, tls: TestCertificates.client()),
                configuration: .defaults.with { $0.connectionWait = .zero }
            )
            let error = await #expect(throws: RPCError.self) { try await client.call("Echo") }
            #expect(error?.code == .unavailable)
            #expect(error?.processed == .no)
            #expect(error?.message == "cannot connect to \(host):\(port): Connection refused")
            await client.close()
        }
        withExtendedLifetime(listener) {}
    }

    @Test("a name that does not exist is said to be unknown")
    func unknownName() async throws {
        let client = RPCClient(
            transport: try .tls(host: "no-such-host.invalid", port: 1, tls: TestCertificates.client()),
            configuration: .defaults.with { $0.connectionWait = .zero }
        )
        let error = await #expect(throws: RPCError.self) { try await client.call("Echo") }
        #expect(error?.code == .unavailable)
        #expect(error?.processed == .no)
        await client.close()
    }

    @Test("connecting counts against the deadline of the call, and stops waiting with its task")
    func connectingIsBounded() async throws {
        let stuck = StuckConnector()
        let client = RPCClient(transport: ClientTransport(connector: stuck))
        let error = await #expect(throws: RPCError.self) {
            try await client.call("Echo", options: CallOptions(timeout: .milliseconds(20)))
        }
        #expect(error?.code == .deadlineExceeded)
        #expect(error?.processed == .no)
        #expect(error?.message == "the call's 20 ms passed while connecting to nowhere")
        let call = Task { try await client.call("Echo") }
        try await eventually("the attempt under way") { stuck.attempts == 1 }
        call.cancel()
        let cancelled = await #expect(throws: RPCError.self) { try await call.value }
        #expect(cancelled?.code == .cancelled)
        stuck.gate.open()
        await client.close()
        #expect(stuck.attempts == 1)
    }

    @Test("closing ends an attempt to connect", arguments: [true, false])
    func closeWhileConnecting(inProcess: Bool) async throws {
        let transport: ClientTransport
        var listener: RawListener?
        if inProcess {
            // A server that never runs.
            transport = InProcessTransport(logger: LogCollector().logger()).client
        } else {
            let raw = try RawListener(tls: TestCertificates.server())
            transport = try .tls(host: "localhost", port: raw.port, tls: TestCertificates.client())
            listener = raw
        }
        let client = RPCClient(transport: transport)
        let error = await #expect(throws: RPCError.self) {
            try await client.call("Echo", options: CallOptions(timeout: .milliseconds(50)))
        }
        #expect(error?.code == .deadlineExceeded)
        try await withDeadline(.seconds(5), for: "the client to close") { await client.close() }
        withExtendedLifetime(listener) {}
    }

    @Test("calls that come together share one connection")
    func shared() async throws {
        try await withTestServer(.tls, handlers: [TestMethod.echo()]) { client, server in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<50 {
                    group.addTask { _ = try await client.call("Echo") }
                }
                try await group.waitForAll()
            }
            #expect(server.statistics.connections == 1)
        }
    }
}

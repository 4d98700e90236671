// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonServer
internal import BatonTesting
internal import BatonTransport
internal import BatonWire
internal import Testing

@Suite("a graceful shutdown", .timeLimit(.minutes(1)))
struct DrainTests {
    private static func waiting(_ gate: Gate) -> MethodHandler {
        TestMethod.handler("Wait") { request, _ in
            await gate.pass()
            return request
        }
    }

    @Test("lets calls that run finish and takes no more", arguments: TestTransport.allCases)
    func finishes(transport: TestTransport) async throws {
        let gate = Gate()
        try await withTestServer(transport, handlers: [Self.waiting(gate), TestMethod.echo()]) { client, server in
            let calls = (0..<20).map { call in Task { try await client.call("Wait", [UInt8(call)]) } }
            try await gate.waitForArrivals(20)
            server.server.beginGracefulShutdown()
            server.server.beginGracefulShutdown()
            try await eventually("new calls are refused") {
                do {
                    _ = try await client.call("Echo")
                    return false
                } catch {
                    #expect((error as? RPCError)?.code == .unavailable)
                    #expect((error as? RPCError)?.processed == .no)
                    return true
                }
            }
            gate.open()
            for (index, call) in calls.enumerated() {
                let reply = try await call.value
                #expect(reply.message == [UInt8(index)])
            }
            try await server.waitUntilQuiet()
            #expect(server.statistics.calls(.ok) >= 20)
        }
    }

    @Test("ends what is left when the grace is over", arguments: TestTransport.allCases)
    func graceIsOver(transport: TestTransport) async throws {
        let cancelled = Watched(0)
        let stubborn = TestMethod.handler("Forever") { _, _ in
            do {
                try await Task.sleep(for: .seconds(60))
            } catch {
                cancelled.update { $0 += 1 }
                throw error
            }
            return []
        }
        let started = Watched(0)
        let counted = TestMethod.handler("Start") { _, _ in
            started.update { $0 += 1 }
            return []
        }
        let limits = TransportLimits.defaults.with { $0.drainGrace = .milliseconds(100) }
        try await withTestServer(transport, handlers: [stubborn, counted], limits: limits) { client, server in
            _ = try await client.call("Start")
            let call = Task { try await client.call("Forever") }
            try await eventually("the call runs") { server.statistics.openCalls == 1 }
            server.server.beginGracefulShutdown()
            let error = await #expect(throws: RPCError.self) { try await call.value }
            #expect(error?.code == .unavailable)
            #expect(error?.processed == .maybe)
            try await cancelled.wait(for: "the handler's cancellation") { $0 == 1 }
        }
    }

    @Test("is told by two GOAWAYs, with the ACK between them behind the last REQUEST")
    func handshake() async throws {
        let gate = Gate()
        try await withTestServer(.tls, handlers: [Self.waiting(gate), TestMethod.echo()]) { _, server in
            let port = server.port
            async let conversation = onOwnThread {
                let peer = try RawPeer(port: port, tls: TestCertificates.client())
                try peer.begin(then: RawFrames.request(1, method: "\(TestMethod.service)/Wait", message: [1]))
                let first = try peer.receiveGoAway()
                // This REQUEST crosses the first GOAWAY, as it may.
                try peer.send(
                    RawFrames.request(3, method: Siege.echo, message: [2])
                        + RawFrames.frame(.goAway, flags: .ack)
                )
                let echoed = try peer.receiveEnd()
                let last = try peer.receiveGoAway()
                // And this one is above the last id.
                try peer.send(RawFrames.request(5, method: Siege.echo, message: [3]))
                let refused = try peer.receiveEnd()
                gate.open()
                let waited = try peer.receiveEnd()
                try peer.receiveToEnd()
                return (first, echoed, last, refused, waited)
            }
            try await gate.waitForArrivals(1)
            server.server.beginGracefulShutdown()
            let (first, echoed, last, refused, waited) = try await conversation
            #expect(first.lastStreamID == Baton1.openEndedStreamID)
            #expect(first.code == .shutdown)
            #expect(first.graceMilliseconds == 30_000)
            #expect(echoed.id == 3 && echoed.head.code == .ok)
            #expect(last.lastStreamID == 3)
            #expect(refused.id == 5 && refused.head.code == .unavailable && refused.head.notProcessed)
            #expect(waited.id == 1 && waited.body == [1])
        }
    }

    @Test("connections that are idle or in their handshake do not hold it up")
    func idle() async throws {
        try await withTestServer(.tls, handlers: [TestMethod.echo()]) { client, server in
            _ = try await client.call("Echo")
            let port = server.port
            let isConnected = Watched(false)
            async let silent: Void = onOwnThread {
                let socket = try RawSocket(port: port)
                isConnected.update { $0 = true }
                _ = try socket.receiveToEnd()
            }
            try await isConnected.wait(for: "a silent client") { $0 }
            server.server.beginGracefulShutdown()
            try await server.waitUntilQuiet()
            try await silent
        }
    }

    @Test("a server's address is known once it listens, and an error when it cannot")
    func address() async throws {
        let log = LogCollector()
        func make(_ port: Int) throws -> RPCServer {
            try RPCServer(
                transport: .tls(host: "127.0.0.1", port: port, tls: TestCertificates.server(), logger: log.logger()),
                handlers: [],
                logger: log.logger()
            )
        }
        let first = try make(0)
        async let running: Void = first.run()
        let address = try await first.listeningAddress
        let port = try #require(address.split(separator: ":").last.flatMap { Int($0) })
        #expect(address == "127.0.0.1:\(port)")
        let again = await #expect(throws: TransportError.self) { try await first.run() }
        #expect(again?.code == .alreadyRunning)
        let second = try make(port)
        async let asked = second.listeningAddress
        let error = await #expect(throws: TransportError.self) { try await second.run() }
        #expect(error?.code == .addressInUse)
        #expect(error?.message == "cannot listen on 127.0.0.1:\(port): another process listens there")
        do {
            _ = try await asked
            Issue.record("an address although it does not listen")
        } catch {
            #expect((error as? TransportError)?.code == .addressInUse)
        }
        first.beginGracefulShutdown()
        try await running
        // One that is told to stop before it runs listens no more.
        let stopped = try make(0)
        stopped.beginGracefulShutdown()
        try await withDeadline(.seconds(10), for: "the end of a server that was stopped before") {
            _ = try? await stopped.run()
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonServer
internal import BatonTesting
internal import BatonTransport
internal import BatonWire
internal import Testing

@Suite("cancelling calls", .timeLimit(.minutes(1)))
struct CancellationTests {
    @Test("a caller that gives up cancels the handler", arguments: TestTransport.allCases)
    func cancel(transport: TestTransport) async throws {
        let events = Watched<[String]>([])
        let handler = TestMethod.handler("Wait") { _, _ in
            events.update { $0.append("started") }
            do {
                try await Task.sleep(for: .seconds(60))
            } catch {
                events.update { $0.append("cancelled") }
                throw error
            }
            return []
        }
        try await withTestServer(transport, handlers: [handler, TestMethod.echo()]) { client, server in
            let call = Task { try await client.call("Wait") }
            try await events.wait(for: "the handler's start") { $0 == ["started"] }
            call.cancel()
            let error = await #expect(throws: RPCError.self) { try await call.value }
            #expect(error?.code == .cancelled)
            #expect(error?.origin == .local)
            #expect(error?.processed == .maybe)
            try await events.wait(for: "the handler's cancellation") { $0 == ["started", "cancelled"] }
            try await eventually("the call's end") { server.statistics.calls(.cancelled) == 1 }
            #expect(server.statistics.openCalls == 0)
            _ = try await client.call("Echo")
        }
    }

    @Test("END goes out though handlers run on, and they keep their slots until they return")
    func lingeringHandlers() async throws {
        let gate = Gate()
        let handler = TestMethod.handler("Stubborn") { _, _ in
            await gate.pass()
            return []
        }
        let slots = 16
        try await withTestServer(
            handlers: [handler, TestMethod.echo()],
            configuration: .defaults.with { $0.handlerReturnGrace = .milliseconds(20) },
            limits: .defaults.with { $0.concurrentCalls = slots }
        ) { client, server in
            let calls = (0..<slots).map { _ in Task { try await client.call("Stubborn") } }
            try await gate.waitForArrivals(slots)
            for call in calls { call.cancel() }
            // All have their END, so the client's slots are free again; the server's are not.
            try await server.waitUntilQuiet(connections: 1)
            #expect(server.statistics.calls(.cancelled) == slots)
            // Whatever the client makes of the refusal.
            _ = try? await client.call("Echo")
            #expect(server.statistics.calls(.unavailable) >= 1)
            gate.open()
        }
    }

    @Test("a call that its frames condemn keeps its slot while its handler runs")
    func condemned() async throws {
        let gate = Gate()
        let handler = TestMethod.handler("Stubborn") { _, _ in
            await gate.pass()
            return []
        }
        let slots = 16
        try await withTestServer(
            .tls,
            handlers: [handler],
            limits: .defaults.with { $0.concurrentCalls = slots }
        ) { _, server in
            let port = server.port
            let (condemned, refused) = try await onOwnThread {
                let peer = try RawPeer(port: port, tls: TestCertificates.client())
                let method = "\(TestMethod.service)/Stubborn"
                try peer.begin()
                var codes: [UInt32] = []
                for slot in 0..<slots {
                    let id = UInt32(2 * slot + 1)
                    // A second message for a unary method: an error of the call.
                    try peer.send(
                        RawFrames.request(id, method: method, endStream: false)
                            + RawFrames.frame(.data, flags: .endStream, stream: id, body: [1])
                    )
                    codes.append(try peer.receiveEnd().head.code.rawValue)
                }
                try peer.send(RawFrames.request(UInt32(2 * slots + 1), method: method))
                return (codes, try peer.receiveEnd().head)
            }
            #expect(condemned.allSatisfy { $0 == RPCError.Code.invalidArgument.wireValue })
            #expect(refused.notProcessed)
            #expect(refused.code == .unavailable)
            #expect(gate.arrived == slots)
            gate.open()
        }
    }

    @Test("handlers are cancelled when their connection goes, and their answers fall away", arguments: [true, false])
    func connectionGoes(byReset: Bool) async throws {
        let gate = Gate()
        let cancelled = Watched(0)
        let handler = TestMethod.handler("Wait") { _, _ in
            await gate.pass()
            if Task.isCancelled { cancelled.update { $0 += 1 } }
            return [1, 2, 3]
        }
        try await withTestServer(.tls, handlers: [handler, TestMethod.echo()]) { client, server in
            let port = server.port
            try await onOwnThread {
                let peer = try RawPeer(port: port, tls: TestCertificates.client())
                try peer.begin(
                    then: RawFrames.request(1, method: "\(TestMethod.service)/Wait")
                        + RawFrames.request(3, method: "\(TestMethod.service)/Wait")
                )
                _ = try peer.receive(.settings)
                let end = MonotonicTime.now().advanced(by: .seconds(10))
                while gate.arrived < 2, MonotonicTime.now() < end {}
                if byReset { peer.socket.reset() } else { peer.socket.close() }
            }
            try await server.waitUntilQuiet()
            #expect(server.statistics.calls(.cancelled) == 2)
            gate.open()
            try await cancelled.wait(for: "both handlers") { $0 == 2 }
            let record = try await server.log.record("the lost call") { $0.metadata["code"] == "CANCELLED" }
            #expect(record.metadata["reason"]?.hasPrefix("the connection ended") == true)
            _ = try await client.call("Echo")
        }
    }

    @Test("a server that is stopped at once waits for its cancelled handlers")
    func stop() async throws {
        let events = Watched<[String]>([])
        let handler = TestMethod.handler("Wait") { _, context in
            events.update { $0.append("started") }
            try? await Task.sleep(for: .seconds(60))
            // Back on the pool and on the loop, which both have to be there still.
            try? await context.offload { events.update { $0.append("offloaded") } }
            await Task.yield()
            events.update { $0.append("returned") }
            return []
        }
        let log = LogCollector()
        let server = try RPCServer(
            transport: .tls(
                host: "127.0.0.1",
                port: 0,
                tls: TestCertificates.server(),
                logger: log.logger()
            ),
            handlers: [handler],
            logger: log.logger()
        )
        let running = Task { try await server.run() }
        let port = try await server.listeningAddress.split(separator: ":").last.flatMap { Int($0) } ?? 0
        let client = RPCClient(
            transport: try .tls(host: "localhost", port: port, tls: TestCertificates.client())
        )
        let call = Task { try await client.call("Wait") }
        try await events.wait(for: "the handler's start") { $0 == ["started"] }
        running.cancel()
        try await withDeadline(.seconds(10), for: "the server's end") { _ = try? await running.value }
        #expect(events.value.last == "returned")
        let error = await #expect(throws: RPCError.self) { try await call.value }
        #expect(error?.code == .unavailable)
        #expect(error?.processed == .maybe)
        await client.close()
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonServer
internal import BatonTesting
internal import BatonTransport
internal import Glibc
internal import Logging
internal import NIOPosix
internal import Synchronization
internal import Testing

@Suite("where handlers run", .timeLimit(.minutes(1)))
struct ExecutionTests {
    /// Whether the caller runs on an event loop.
    private static var place: String {
        MultiThreadedEventLoopGroup.currentEventLoop == nil ? "pool" : "loop"
    }

    private actor Counter {
        func place() -> String { ExecutionTests.place }
    }

    @Test("a handler stays on its connection's loop, through suspensions and actors; offloaded work does not")
    func loop() async throws {
        let counter = Counter()
        let handler = TestMethod.handler("Places") { _, context in
            var places = [Self.place]
            await Task.yield()
            places.append(Self.place)
            places.append(await counter.place())
            places.append(try await context.offload { Self.place })
            places.append(Self.place)
            return Array(places.joined(separator: " ").utf8)
        }
        try await withTestServer(.tls, handlers: [handler]) { client, _ in
            let reply = try await client.call("Places")
            #expect(String(decoding: reply.message, as: UTF8.self) == "loop loop loop pool loop")
        }
    }

    @Test("a method with execution POOL starts on the pool and stays there")
    func pool() async throws {
        let policy = MethodPolicy(authentication: .none, execution: .pool)
        let handler = TestMethod.handler("Places", policy: policy) { _, context in
            context.trailers = ["x-place": Self.place]
            let before = Self.place
            await Task.yield()
            return Array("\(before) \(Self.place)".utf8)
        }
        try await withTestServer(.tls, handlers: [handler]) { client, _ in
            let reply = try await client.call("Places")
            #expect(String(decoding: reply.message, as: UTF8.self) == "pool pool")
            #expect(reply.trailers == ["x-place": "pool"])
        }
    }

    @Test("running a server twice does not harm it, and one that never runs leaves nothing behind")
    func runTwice() async throws {
        _ = try RPCServer(
            transport: InProcessTransport(logger: LogCollector().logger()).server,
            handlers: [],
            logger: LogCollector().logger()
        )
        let policy = MethodPolicy(authentication: .none, execution: .pool)
        let handler = TestMethod.handler("Pooled", policy: policy) { request, context in
            try await context.offload { request }
        }
        try await withTestServer(handlers: [handler]) { client, server in
            _ = try await client.call("Pooled")
            let error = await #expect(throws: TransportError.self) { try await server.server.run() }
            #expect(error?.code == .alreadyRunning)
            let reply = try await client.call("Pooled", [4])
            #expect(reply.message == [4])
        }
    }

    @Test("errors leave the pool like any other", arguments: [MethodPolicy.Execution.loop, .pool])
    func poolErrors(execution: MethodPolicy.Execution) async throws {
        let policy = MethodPolicy(authentication: .none, execution: execution)
        let handler = TestMethod.handler("Fail", policy: policy) { _, context in
            try await context.offload { throw RPCError(.aborted, "no") }
        }
        try await withTestServer(handlers: [handler]) { client, _ in
            let error = await #expect(throws: RPCError.self) { try await client.call("Fail") }
            #expect(error?.code == .aborted)
        }
    }

    @Test("the pool's queue is bounded, for offloaded work and for methods that start there")
    func bounded() async throws {
        let go = Atomic(false)
        let begun = Watched(0)
        let offloading = TestMethod.handler("Offload") { _, context in
            try await context.offload {
                begun.update { $0 += 1 }
                while !go.load(ordering: .acquiring) { sched_yield() }
                return []
            }
        }
        let policy = MethodPolicy(authentication: .none, execution: .pool)
        let pooled = TestMethod.handler("Pooled", policy: policy) { request, _ in request }
        let configuration = ServerConfiguration.defaults.with {
            $0.poolThreads = 1
            $0.poolQueue = 2
        }
        try await withTestServer(handlers: [offloading, pooled], configuration: configuration) { client, _ in
            defer { go.store(true, ordering: .releasing) }
            let running = Task { try await client.call("Offload") }
            try await begun.wait(for: "the pool to be busy") { $0 == 1 }
            // Two find a place to wait, whichever they are; the others are refused at once.
            let refused = Watched(0)
            let more = (0..<6).map { _ in
                Task {
                    do {
                        _ = try await client.call("Offload")
                    } catch let error as RPCError where error.code == .resourceExhausted {
                        #expect(error.message == "the server's worker pool has no free place (limit 2)")
                        #expect(error.retryAfter == .milliseconds(100))
                        refused.update { $0 += 1 }
                    }
                }
            }
            try await refused.wait(for: "four refusals") { $0 == 4 }
            let error = await #expect(throws: RPCError.self) { try await client.call("Pooled") }
            #expect(error?.code == .resourceExhausted)
            #expect(error?.processed == .no)
            go.store(true, ordering: .releasing)
            _ = try await running.value
            for call in more { try await call.value }
            #expect(refused.value == 4)
        }
    }

    @Test("a handler that holds its loop is logged with its method's name, one on the pool is not")
    func watchdog() async throws {
        let spin: @Sendable () -> Void = {
            let end = MonotonicTime.now().advanced(by: .milliseconds(100))
            while MonotonicTime.now() < end {}
        }
        let atStart = TestMethod.handler("Start") { request, _ in
            spin()
            return request
        }
        let later = TestMethod.handler("Later") { request, _ in
            await Task.yield()
            spin()
            return request
        }
        let policy = MethodPolicy(authentication: .none, execution: .pool)
        let pooled = TestMethod.handler("Pooled", policy: policy) { request, _ in
            spin()
            return request
        }
        let configuration = ServerConfiguration.defaults.with { $0.loopStallThreshold = .milliseconds(20) }
        try await withTestServer(handlers: [atStart, later, pooled], configuration: configuration) { client, server in
            for method in ["Pooled", "Start", "Later"] {
                _ = try await client.call(method)
            }
            for method in ["Start", "Later"] {
                let record = try await server.log.record("the stall of \(method)") {
                    $0.level == .warning && $0.metadata["method"] == "\(TestMethod.service)/\(method)"
                }
                #expect(record.metadata["threshold_ms"] == "20")
                #expect(Int(record.metadata["stall_ms"] ?? "") ?? 0 >= 100)
            }
            // Its decoding is on the loop and may be logged on a busy machine; its handler is not.
            let stalls = server.log.records.filter { $0.metadata["method"]?.hasSuffix("Pooled") == true }
            #expect(!stalls.contains { Int($0.metadata["stall_ms"] ?? "") ?? 0 >= 100 })
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonServer
internal import BatonTesting
internal import InMemoryTracing
internal import Testing
internal import Tracing

@testable internal import BatonObservability

@Suite("traces of calls", .timeLimit(.minutes(1)))
struct TracingTests {
    private let tracer = InMemoryTracer(idGenerator: .incrementing)

    /// Makes calls from a client to a server that both write spans.
    private func traced(_ body: @escaping @Sendable (InterceptedChannel) async throws -> Void) async throws {
        let tracer = self.tracer
        try await withTestServer(
            handlers: ObservedMethods.handlers,
            interceptors: [TracingInterceptor(tracer: tracer)]
        ) { client, server in
            let tracing = ClientTracingInterceptor(tracer: tracer)
            try await body(InterceptedChannel(base: client, interceptors: [tracing]))
            try await server.waitUntilQuiet(connections: 1)
        }
    }

    private func span(_ kind: SpanKind) throws -> FinishedInMemorySpan {
        let spans = self.tracer.finishedSpans.filter { $0.kind == kind }
        #expect(spans.count == 1)
        return try #require(spans.first)
    }

    @Test("the server's span is a child of the client's, over the wire")
    func parent() async throws {
        try await self.traced { _ = try await $0.echo() }
        let client = try self.span(.client)
        let server = try self.span(.server)
        for span in [client, server] {
            #expect(span.operationName == "\(TestMethod.service)/Echo")
            #expect(span.attributes.get("rpc.service") == .string(TestMethod.service))
            #expect(span.attributes.get("rpc.method") == .string("Echo"))
            #expect(span.attributes.get("rpc.baton.status_code") == .string("OK"))
            #expect(span.status == nil)
        }
        #expect(server.traceID == client.traceID)
        #expect(server.parentSpanID == client.spanID)
        #expect(client.parentSpanID == nil)
    }

    @Test("a call with streams is one span on each side")
    func streams() async throws {
        try await self.traced { channel in
            let count = try await channel.count(3)
            #expect(count == 3)
        }
        let (client, server) = (try self.span(.client), try self.span(.server))
        #expect(server.parentSpanID == client.spanID)
        #expect(self.tracer.finishedSpans.count == 2)
    }

    @Test(
        "what the caller caused is no error of the server's span, and every failure is one of the client's",
        arguments: [
            (RPCError.Code.notFound, false), (.invalidArgument, false), (.internalError, true), (.unavailable, true),
        ]
    )
    func status(code: RPCError.Code, isServersFault: Bool) async throws {
        try await self.traced { channel in
            await #expect(throws: RPCError.self) { try await channel.fail(code) }
        }
        let client = try self.span(.client)
        let server = try self.span(.server)
        #expect((server.status?.code == .error) == isServersFault)
        #expect(client.status?.code == .error)
        #expect(server.attributes.get("rpc.baton.status_code") == .string(code.description))
        #expect(client.attributes.get("rpc.baton.status_code") == .string(code.description))
        #expect(server.errors.count == 1)
        let id = server.attributes.get("baton.request_id")
        #expect(id != nil)
        #expect(client.attributes.get("baton.request_id") == id)
    }

    @Test("calls that a handler makes belong to its trace")
    func nested() async throws {
        let tracer = self.tracer
        let inner = ObservedMethods.handlers
        try await withTestServer(handlers: inner, interceptors: [TracingInterceptor(tracer: tracer)]) { client, _ in
            let channel = InterceptedChannel(
                base: client,
                interceptors: [ClientTracingInterceptor(tracer: tracer)]
            )
            let outer = TestMethod.handler("Outer") { _, _ in try await channel.echo([1]).bytes }
            try await withTestServer(
                handlers: [outer],
                interceptors: [TracingInterceptor(tracer: tracer)]
            ) { caller, server in
                _ = try await caller.call("Outer")
                try await server.waitUntilQuiet(connections: 1)
            }
        }
        let spans = self.tracer.finishedSpans
        #expect(spans.count == 3)
        #expect(Set(spans.map(\.traceID)).count == 1)
        let outermost = try #require(spans.first { $0.operationName.hasSuffix("/Outer") })
        let client = try self.span(.client)
        #expect(outermost.parentSpanID == nil)
        #expect(client.parentSpanID == outermost.spanID)
    }

    @Test("a handler that the deadline cancels is one of a late call")
    func deadline() async throws {
        let tracer = self.tracer
        let handler = TestMethod.handler("Wait") { _, _ in
            try await Task.sleep(for: .seconds(60))
            return []
        }
        _ = try await withTestServer(
            handlers: [handler],
            interceptors: [TracingInterceptor(tracer: tracer)],
            configuration: .defaults.with { $0.maximumDeadline = .milliseconds(20) }
        ) { client, _ in
            await #expect(throws: RPCError.self) { try await client.call("Wait") }
        }
        let code = try self.span(.server).attributes.get("rpc.baton.status_code")
        #expect(code == .string("DEADLINE_EXCEEDED"))
    }

    @Test("what metadata cannot carry is left out", arguments: ["Ünicode", "", "a b", "x-bin", "a\u{7f}"])
    func injection(key: String) {
        var metadata = Metadata()
        MetadataCarrier().inject("v", forKey: key, into: &metadata)
        #expect(metadata.isEmpty)
    }

    @Test("values that would break the rules are left out too, and a key takes one value")
    func values() {
        var metadata: Metadata = ["traceparent": "old"]
        let carrier = MetadataCarrier()
        for value in [" a", "a ", "a\nb", "é", String(repeating: "x", count: 1025)] {
            carrier.inject(value, forKey: "tracestate", into: &metadata)
        }
        carrier.inject("new", forKey: "TraceParent", into: &metadata)
        #expect(metadata == ["traceparent": "new"])
        #expect(carrier.extract(key: "TRACEPARENT", from: metadata) == "new")
        #expect(carrier.extract(key: "tracestate", from: metadata) == nil)
    }
}

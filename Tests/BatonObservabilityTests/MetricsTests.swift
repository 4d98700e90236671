// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import Metrics
internal import MetricsTestKit
internal import Testing

@testable internal import BatonObservability

@Suite("metrics of calls", .timeLimit(.minutes(1)))
struct MetricsTests {
    private static func total(_ metrics: TestMetrics, _ side: String, _ method: String, _ code: String) -> Int64 {
        metrics.counterTotal(label: "baton_\(side)_calls_total", dimensions: [("method", method), ("code", code)])
    }

    @Test("a server counts each call by method and code, and times it by method")
    func server() async throws {
        let metrics = TestMetrics()
        try await withTestServer(
            handlers: ObservedMethods.handlers,
            interceptors: [MetricsInterceptor(factory: metrics)]
        ) { client, server in
            for _ in 0..<3 { _ = try await client.echo() }
            _ = try? await client.fail(.notFound)
            _ = try await client.count(2)
            _ = try? await client.call("Nothing")
            _ = try? await client.call("NothingEither")
            try await server.waitUntilQuiet(connections: 1)
        }
        let service = TestMethod.service
        #expect(Self.total(metrics, "server", "\(service)/Echo", "OK") == 3)
        #expect(Self.total(metrics, "server", "\(service)/Fail", "NOT_FOUND") == 1)
        #expect(Self.total(metrics, "server", "\(service)/Count", "OK") == 1)
        #expect(Self.total(metrics, "server", "other", "UNIMPLEMENTED") == 2)
        let timer = try metrics.expectTimer("baton_server_call_seconds", [("method", "\(service)/Echo")])
        #expect(timer.values.count == 3)
        #expect(timer.values.allSatisfy { $0 > 0 })
    }

    @Test("a client counts its calls, and what they failed with")
    func client() async throws {
        let metrics = TestMetrics()
        try await withTestServer(handlers: ObservedMethods.handlers) { client, _ in
            let channel = InterceptedChannel(
                base: client,
                interceptors: [ClientMetricsInterceptor(factory: metrics)]
            )
            _ = try await channel.echo()
            _ = try? await channel.fail(.aborted)
            #expect(try await channel.count(3) == 3)
        }
        let service = TestMethod.service
        #expect(Self.total(metrics, "client", "\(service)/Echo", "OK") == 1)
        #expect(Self.total(metrics, "client", "\(service)/Fail", "ABORTED") == 1)
        #expect(Self.total(metrics, "client", "\(service)/Count", "OK") == 1)
    }

    @Test("an error that is not the call's own counts as UNKNOWN, a cancelled task as CANCELLED")
    func foreign() {
        struct Own: Error {}
        #expect(RPCError.Code(ofCallThatThrew: Own()) == .unknown)
        #expect(RPCError.Code(ofCallThatThrew: CancellationError()) == .cancelled)
        #expect(RPCError.Code(ofCallThatThrew: RPCError(.dataLoss, "")) == .dataLoss)
    }

    @Test("beyond the limit of methods, calls count as those of another")
    func bounded() {
        let metrics = TestMetrics()
        let calls = CallMetrics(prefix: "baton_server", limit: 2, factory: metrics)
        for method in ["a", "b", "c", "d", "a"] { calls.record(method, .ok, .seconds(1)) }
        calls.record(nil, .ok, .seconds(1))
        #expect(Self.total(metrics, "server", "a", "OK") == 2)
        #expect(Self.total(metrics, "server", "b", "OK") == 1)
        #expect(Self.total(metrics, "server", "other", "OK") == 3)
        #expect(metrics.counters(label: "baton_server_calls_total").count == 3)
        #expect(metrics.timers(label: "baton_server_call_seconds").count == 3)
    }
}

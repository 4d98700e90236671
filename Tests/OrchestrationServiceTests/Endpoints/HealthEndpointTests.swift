// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonProtobuf
internal import OrchestrationAPI
internal import Testing

@testable internal import OrchestrationService

@Suite("GetHealth")
struct HealthEndpointTests {
    @Test("without partnerships the status is unknown and the time is now")
    func empty() async throws {
        try await ServiceHarness.with { harness in
            let health = try await harness.orchestration { try await $0.getHealth() }
            #expect(health.status == .unknown)
            #expect(health.score == nil)
            #expect(health.partnerships.isEmpty)
            #expect(health.lastUpdated == Timestamp(millisecondsSinceEpoch: harness.time.now))
        }
    }

    @Test("each partnership is judged by its metrics; a disabled one is told and not counted")
    func healthy() async throws {
        try await ServiceHarness.with { harness in
            var poor = Partnership.sample("poor", enabled: false)
            poor.metrics = [MetricSample(name: "uptime", value: 10, unit: "%")]
            let bare = Partnership(id: "bare", name: "Bare", type: "x", priority: .low)
            try await harness.importing([.sample("good"), poor, bare])
            let health = try await harness.orchestration { try await $0.getHealth() }
            #expect(health.status == .healthy)
            #expect(health.score == 96.3)
            #expect(health.partnerships["good"]?.health == .excellent)
            #expect(health.partnerships["good"]?.score == 96.3)
            #expect(health.partnerships["poor"]?.health == .poor)
            #expect(health.partnerships["poor"]?.enabled == false)
            #expect(health.partnerships["bare"]?.health == .unknown)
            #expect(health.partnerships["bare"]?.score == nil)
            #expect(health.partnerships["bare"]?.lastUpdated == nil)
            #expect(health.lastUpdated == Timestamp(millisecondsSinceEpoch: harness.time.now))
        }
    }

    @Test("after the freshness limit a partnership is stale, keeps its last score and counts as 0")
    func stale() async throws {
        try await ServiceHarness.with { harness in
            try await harness.importing([.sample()])
            harness.time.advance(by: 300_000)
            let fresh = try await harness.orchestration { try await $0.getHealth() }
            #expect(fresh.partnerships["alpha"]?.health == .excellent)
            harness.time.advance(by: 1)
            let stale = try await harness.orchestration { try await $0.getHealth() }
            #expect(stale.partnerships["alpha"]?.health == .stale)
            #expect(stale.partnerships["alpha"]?.score == 96.3)
            #expect(stale.status == .critical)
            #expect(stale.score == 0)
        }
    }
}

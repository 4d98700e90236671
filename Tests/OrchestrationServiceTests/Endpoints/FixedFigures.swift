// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable internal import OrchestrationService

/// Figures that a test chose.
struct FixedFigures: ServerFiguresSource {
    var value = ServerFigures(
        startedAt: 1_772_366_000_500,
        uptime: .milliseconds(1_500),
        calls: 1_000,
        failedCalls: 1,
        openConnections: 3,
        latency: ServerFigures.Latency(p50: .microseconds(100), p95: .milliseconds(2), p99: .milliseconds(30))
    )

    func figures() -> ServerFigures { self.value }
}

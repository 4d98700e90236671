// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonServer
internal import OrchestrationService

/// The figures of the running server, for the endpoints. It exists before the server does, because the server is made
/// from the endpoints.
final class RunningServerFigures: ServerFiguresSource {
    /// Codes that are the server's fault; every other failure is the caller's.
    private static let failures: [RPCError.Code] = [
        .unknown, .deadlineExceeded, .unimplemented, .internalError, .unavailable, .dataLoss,
    ]

    private let startedAt = BatonCore.WallClock.milliseconds()
    private let start = MonotonicTime.now()
    private let statistics = Locked<ServerStatistics?>(nil)

    /// From now on the figures are this server's.
    func tell(of server: RPCServer) {
        self.statistics.withLock { $0 = server.statistics }
    }

    func figures() -> ServerFigures {
        let statistics = self.statistics.withLock { $0 }
        let quantiles = statistics?.latencies([0.5, 0.95, 0.99]) ?? []
        return ServerFigures(
            startedAt: self.startedAt,
            uptime: self.start.duration(to: .now()),
            calls: statistics?.calls ?? 0,
            failedCalls: Self.failures.reduce(0) { $0 + (statistics?.calls($1) ?? 0) },
            openConnections: statistics?.openConnections ?? 0,
            latency: quantiles.count == 3
                ? ServerFigures.Latency(p50: quantiles[0], p95: quantiles[1], p99: quantiles[2]) : nil
        )
    }
}

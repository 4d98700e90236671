// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What a running server can tell of itself. Nothing in it is estimated: what is not measured is absent.
package struct ServerFigures: Sendable, Hashable {
    /// How long calls took, from head to end.
    package struct Latency: Sendable, Hashable {
        /// Half of the calls took at most this long.
        package var p50: Duration
        /// 95 % of the calls took at most this long.
        package var p95: Duration
        /// 99 % of the calls took at most this long.
        package var p99: Duration

        package init(p50: Duration, p95: Duration, p99: Duration) {
            self.p50 = p50
            self.p95 = p95
            self.p99 = p99
        }
    }

    /// Milliseconds since 1970.
    package var startedAt: Int64
    package var uptime: Duration
    /// Calls that ended.
    package var calls: Int
    /// Calls that ended with a code for which the server, not the caller, is to blame.
    package var failedCalls: Int
    package var openConnections: Int
    /// Nil when no call has ended.
    package var latency: Latency?

    package init(
        startedAt: Int64,
        uptime: Duration,
        calls: Int,
        failedCalls: Int,
        openConnections: Int,
        latency: Latency?
    ) {
        self.startedAt = startedAt
        self.uptime = uptime
        self.calls = calls
        self.failedCalls = failedCalls
        self.openConnections = openConnections
        self.latency = latency
    }

    /// Calls that did not fail, in percent of those that ended, rounded to 0.1; nil when none ended.
    var successRate: Double? {
        guard self.calls > 0 else { return nil }
        let succeeded = Double(max(0, self.calls - self.failedCalls))
        return Rounding.toOneDecimal(succeeded / Double(self.calls) * 100)
    }
}

/// Where the figures of the running server come from.
package protocol ServerFiguresSource: Sendable {
    /// The figures as of now.
    func figures() -> ServerFigures
}

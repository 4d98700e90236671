// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The metrics that the service knows by name; a reporter may add others and then says their direction.
enum KnownMetric: String, Sendable, Hashable, CaseIterable {
    case uptime
    case responseTime = "response_time"
    case successRate = "success_rate"
    case errorRate = "error_rate"
    case requestsPerMinute = "requests_per_minute"

    /// Nil when the name is not a known one.
    init?(name: String) {
        self.init(rawValue: name)
    }

    /// The direction that a reporter need not give, and cannot change.
    var direction: MetricReading.Direction {
        switch self {
        case .uptime, .successRate, .requestsPerMinute: .higherIsBetter
        case .responseTime, .errorRate: .lowerIsBetter
        }
    }

    /// The unit; nil where none is laid down.
    var unit: String? {
        switch self {
        case .uptime, .successRate, .errorRate: "%"
        case .responseTime: "ms"
        case .requestsPerMinute: nil
        }
    }

    /// Whether the metric never takes part in a score.
    var isInformational: Bool {
        self == .requestsPerMinute
    }
}

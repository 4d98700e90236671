// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The newest value of a metric, and what it is worth.
struct MetricReading: Sendable, Hashable {
    /// Which values are the good ones.
    enum Direction: Sendable, Hashable, CaseIterable {
        case higherIsBetter
        case lowerIsBetter
    }

    let name: String
    /// Finite, in `unit`.
    let value: Double
    let unit: String
    let direction: Direction
    /// Finite and above 0, in `unit`.
    let target: Double?

    /// 0–100, not rounded; nil for an informational metric, which counts nowhere.
    ///
    /// With a target the score is how much of the target is reached, whatever the unit. Without one, a percentage scores
    /// itself (or what is missing to 100 where lower is better) and milliseconds lose a point per 10. `requests_per_minute`
    /// says how busy a partnership is, not how well it does, and is informational even with a target.
    var score: Double? {
        guard KnownMetric(name: name)?.isInformational != true else { return nil }
        if let target {
            switch direction {
            case .higherIsBetter: return Self.clamp(100 * value / target)
            case .lowerIsBetter: return value <= 0 ? 100 : Self.clamp(100 * target / value)
            }
        }
        switch unit {
        case "%": return Self.clamp(direction == .higherIsBetter ? value : 100 - value)
        case "ms": return Self.clamp(100 - value / 10)
        default: return nil
        }
    }

    /// Infinite intermediate values (a huge value by a tiny target) end at 100.
    private static func clamp(_ score: Double) -> Double {
        min(max(score, 0), 100)
    }
}

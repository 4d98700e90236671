// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The health of a partnership by its metrics.
struct MetricsHealth: Sendable, Hashable {
    /// `stale` when the newest sample is too old, `unknown` without a scored metric.
    let grade: HealthGrade
    /// 0–100, one decimal: the mean of the scored metrics; the last one known when stale; nil without a scored metric.
    let score: Double?

    /// - Parameters:
    ///   - readings: the newest reading of each metric, in the order in which they are listed.
    ///   - newestSample: the time of the newest sample of any metric; nil without one. Milliseconds since 1970.
    ///   - now: milliseconds since 1970.
    init(readings: [MetricReading], newestSample: Int64?, now: Int64, freshness: Freshness) {
        self.score = Rounding.mean(readings.compactMap(\.score))
        guard let score, let newestSample else {
            self.grade = .unknown
            return
        }
        if freshness.isStale(newestSample: newestSample, now: now) {
            self.grade = .stale
            return
        }
        self.grade =
            switch score {
            case 90...: .excellent
            case 75...: .good
            case 60...: .fair
            default: .poor
            }
    }

    /// What the partnership adds to the overall mean; nil when it is not counted. A stale one counts 0: its last score
    /// says nothing about now, and leaving it out would make silence look healthy.
    func contribution(isEnabled: Bool) -> Double? {
        guard isEnabled, let score else { return nil }
        return grade == .stale ? 0 : score
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The health of all partnerships together.
struct OverallHealth: Sendable, Hashable {
    enum Status: Sendable, Hashable, CaseIterable {
        case healthy
        case degraded
        case critical
        /// No partnership counts.
        case unknown
    }

    let status: Status
    /// 0–100, one decimal; nil when no partnership counts.
    let score: Double?

    /// - Parameter contributions: what each counted partnership adds (`MetricsHealth.contribution`), in the order of the
    ///   partnerships' ids.
    init(contributions: [Double]) {
        self.score = Rounding.mean(contributions)
        self.status =
            switch score {
            case .none: .unknown
            case .some(85...): .healthy
            case .some(70...): .degraded
            case .some: .critical
            }
    }
}

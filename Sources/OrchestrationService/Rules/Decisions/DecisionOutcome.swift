// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What to do about a proposal.
enum DecisionOutcome: Sendable, Hashable, CaseIterable {
    case approveImmediate
    case approveScheduled
    case approveConditional
    case deferOrReject

    /// What an approval asks for.
    struct Bounds: Sendable, Hashable {
        /// The return must be above this, in percent.
        let roi: Double
        /// The overall risk must be below this.
        let risk: Double
        /// Whether the proposal must be critical or high.
        let needsPressing: Bool
    }

    /// Nil for what needs nothing.
    var bounds: Bounds? {
        switch self {
        case .approveImmediate: Bounds(roi: 200, risk: 0.3, needsPressing: true)
        case .approveScheduled: Bounds(roi: 100, risk: 0.5, needsPressing: true)
        case .approveConditional: Bounds(roi: 50, risk: 0.7, needsPressing: false)
        case .deferOrReject: nil
        }
    }

    /// The first outcome whose bounds are kept; figures are not rounded.
    init(urgency: DecisionUrgency, roiPercent: Double, overallRisk: Double) {
        let met = Self.allCases.first { outcome in
            guard let bounds = outcome.bounds else { return true }
            return (urgency.isPressing || !bounds.needsPressing) && roiPercent > bounds.roi && overallRisk < bounds.risk
        }
        self = met ?? .deferOrReject
    }
}

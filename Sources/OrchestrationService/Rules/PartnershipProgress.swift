// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How far a partnership has come with its deliverables, and its health by that.
struct PartnershipProgress: Sendable, Hashable {
    /// Percent, 0–100, one decimal: the mean of the deliverables' progress, 0 without any.
    let percent: Double
    /// Never `stale`; `unknown` without a deliverable.
    let health: HealthGrade

    /// - Parameter deliverables: the progress of each deliverable in percent, 0–100, in the order in which they are
    ///   listed.
    init(deliverables: [Double]) {
        guard let mean = Rounding.mean(deliverables) else {
            self.percent = 0
            self.health = .unknown
            return
        }
        self.percent = mean
        self.health =
            switch mean {
            case 85...: .excellent
            case 70...: .good
            case 50...: .fair
            default: .poor
            }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What a proposal brings in for what it costs.
struct ReturnFigures: Sendable, Hashable {
    /// The return on investment in percent of the cost.
    let roiPercent: Double
    /// The same for each month of the work.
    let monthlyRoiPercent: Double
    /// Months until the cost is earned back; nil when nothing comes in.
    let paybackMonths: Double?

    /// A month has 30 days; shorter work counts as one month.
    ///
    /// - Parameters:
    ///   - cost: above 0.
    ///   - revenue: 0 or more.
    init(cost: Double, revenue: Double, days: Double) {
        let months = max(days / 30, 1)
        self.roiPercent = (revenue - cost) / cost * 100
        self.monthlyRoiPercent = self.roiPercent / months
        self.paybackMonths = revenue > 0 ? cost / (revenue / months) : nil
    }

    /// Whether every figure can be told; numbers at the ends of the range of doubles have none.
    var isFinite: Bool {
        self.roiPercent.isFinite && self.paybackMonths?.isFinite != false
    }
}

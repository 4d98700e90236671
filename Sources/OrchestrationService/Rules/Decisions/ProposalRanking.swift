// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Proposals by how near they come to the best of all (TOPSIS; Hwang and Yoon, 1981).
///
/// Each proposal is a point with a coordinate for each criterion: the value, divided by the Euclidean norm of all
/// proposals' values, times the weight. The ideal point has the best coordinates that occur, the worst point the worst
/// ones. The closeness of a proposal is its distance to the worst point, divided by the sum of both distances.
struct ProposalRanking: Sendable, Hashable {
    struct Criterion: Sendable {
        let weight: Double
        let isBetterHigh: Bool
        let value: @Sendable (Proposal) -> Double
    }

    struct Place: Sendable, Hashable {
        /// The place in the list that was given.
        let index: Int
        /// 0 to 1; 1 when all proposals are the same.
        let closeness: Double
    }

    static let criteria = [
        Criterion(weight: 0.4, isBetterHigh: true) { $0.returns.roiPercent },
        Criterion(weight: 0.3, isBetterHigh: false) { $0.risks.overall },
        Criterion(weight: 0.15, isBetterHigh: false) { PlanPhases(days: $0.estimatedDays).totalDays },
        Criterion(weight: 0.15, isBetterHigh: false) { $0.estimatedCost },
    ]

    /// The best first; those that are as close in the order in which they were given.
    let places: [Place]

    init(_ proposals: [Proposal]) {
        var toIdeal = [Double](repeating: 0, count: proposals.count)
        var toWorst = toIdeal
        for criterion in Self.criteria {
            let column = Self.normalized(proposals.map(criterion.value)).map { $0 * criterion.weight }
            guard let lowest = column.min(), let highest = column.max() else { break }
            let ideal = criterion.isBetterHigh ? highest : lowest
            let worst = criterion.isBetterHigh ? lowest : highest
            for (index, coordinate) in column.enumerated() {
                toIdeal[index] += (coordinate - ideal) * (coordinate - ideal)
                toWorst[index] += (coordinate - worst) * (coordinate - worst)
            }
        }
        let places = proposals.indices.map { index in
            let ideal = toIdeal[index].squareRoot()
            let worst = toWorst[index].squareRoot()
            return Place(index: index, closeness: ideal + worst > 0 ? worst / (ideal + worst) : 1)
        }
        self.places = places.sorted { left, right in
            left.closeness == right.closeness ? left.index < right.index : left.closeness > right.closeness
        }
    }

    /// Divided by the largest first, so that no square leaves the range of doubles.
    private static func normalized(_ values: [Double]) -> [Double] {
        let largest = values.map(abs).max() ?? 0
        guard largest > 0 else { return values.map { _ in 0 } }
        let scaled = values.map { $0 / largest }
        let norm = scaled.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return scaled.map { $0 / norm }
    }
}

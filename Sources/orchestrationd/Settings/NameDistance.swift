// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How different two names are: the least number of characters to insert, remove, replace or swap with a neighbour
/// (optimal string alignment).
enum NameDistance {
    /// Longer names are compared by their beginnings, so that a hostile one costs little.
    private static let comparedBytes = 64

    static func between(_ left: String, _ right: String) -> Int {
        let left = Array(left.utf8.prefix(Self.comparedBytes))
        let right = Array(right.utf8.prefix(Self.comparedBytes))
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
                var best = min(replaced, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }

    /// The candidate that is nearest to `name`, the first of several; nil without candidates.
    static func nearest<Candidate>(
        to name: String,
        among candidates: [Candidate],
        name text: (Candidate) -> String
    ) -> Candidate? {
        candidates.map { (candidate: $0, distance: Self.between(name, text($0))) }
            .min { $0.distance < $1.distance }?
            .candidate
    }
}

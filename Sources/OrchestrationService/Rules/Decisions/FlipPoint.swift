// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Where a change of one input alone changes the decision.
struct FlipPoint: Sendable, Hashable {
    /// The nearest allowed value with another decision.
    let value: Double
    let outcome: DecisionOutcome

    /// Nil when no allowed value changes the decision.
    ///
    /// The decision is monotonic in every input: more return or less risk never makes it worse, nor does more impact.
    /// So the values with the decision of the proposal are one interval, and each of its ends is found by bisection over
    /// the doubles themselves: at most 64 decisions, and exact to the last bit. Of two ends the nearer one counts, the
    /// lower one when both are as near.
    init?(of input: ProposalInput, in proposal: Proposal) {
        let value = proposal[keyPath: input.path]
        let outcome = proposal.outcome
        let search = Search(input: input, proposal: proposal, outcome: outcome)
        let lower = search.first(from: value, towards: input.allowed.lowerBound)
        let upper = search.first(from: value, towards: input.allowed.upperBound)
        let nearest: Double
        switch (lower, upper) {
        case (nil, nil): return nil
        case (let only?, nil), (nil, let only?): nearest = only
        case (let lower?, let upper?): nearest = value - lower <= upper - value ? lower : upper
        }
        self.value = nearest
        self.outcome = search.outcome(at: nearest)
    }

    private struct Search {
        let input: ProposalInput
        let proposal: Proposal
        let outcome: DecisionOutcome

        func outcome(at value: Double) -> DecisionOutcome {
            var changed = self.proposal
            changed[keyPath: self.input.path] = value
            return changed.outcome
        }

        /// The first value on the way from `start` to `end` that has another decision.
        func first(from start: Double, towards end: Double) -> Double? {
            guard start != end, self.outcome(at: end) != self.outcome else { return nil }
            return self.input.isWhole ? self.firstWhole(start, end) : self.firstDouble(start, end)
        }

        private func firstWhole(_ start: Double, _ end: Double) -> Double {
            var same = start
            var other = end
            while abs(other - same) > 1 {
                let middle = ((same + other) / 2).rounded(.down)
                if self.outcome(at: middle) == self.outcome { same = middle } else { other = middle }
            }
            return other
        }

        private func firstDouble(_ start: Double, _ end: Double) -> Double {
            var same = Self.place(start)
            var other = Self.place(end)
            while max(same, other) - min(same, other) > 1 {
                let middle = min(same, other) + (max(same, other) - min(same, other)) / 2
                if self.outcome(at: Self.double(middle)) == self.outcome { same = middle } else { other = middle }
            }
            return Self.double(other)
        }

        /// The place of a finite double among all doubles: neighbours differ by one, and 0 and -0 are neighbours.
        private static func place(_ value: Double) -> UInt64 {
            let bits = value.bitPattern
            return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
        }

        private static func double(_ place: UInt64) -> Double {
            Double(bitPattern: place >> 63 == 1 ? place & ~(1 << 63) : ~place)
        }
    }
}

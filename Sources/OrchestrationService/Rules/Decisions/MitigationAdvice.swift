// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What to do about risks that are high.
enum MitigationAdvice {
    /// Risks above this need something done about them.
    static let bound = 0.5

    static func action(for kind: RiskProfile.Kind) -> String {
        switch kind {
        case .technical:
            "Try the hardest part first in a prototype, and have the design reviewed before the work begins."
        case .market:
            "Ask customers before the main investment, release to a first group, and agree when to stop."
        case .resource:
            "Secure people and means before the work begins, and name substitutes for key people."
        case .timeline:
            "Cut the scope to what is needed first, and plan a reserve of time before the last date."
        }
    }
}

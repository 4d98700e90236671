// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Some decisions in the order in which they were made, and where the next ones begin.
package struct DecisionPage: Sendable, Hashable {
    /// Which page to read.
    package struct Request: Sendable, Hashable {
        /// How many decisions a page holds when the caller does not say.
        package static let defaultLimit = 100
        /// The most that a page holds; a larger wish is cut to it.
        package static let maximumLimit = 1_000

        /// 1...`maximumLimit`.
        package let limit: Int
        /// Nil: from the start.
        package let after: PageToken?
        /// Only decisions with this outcome.
        package var outcome: DecisionRecord.Outcome?
        /// Only decisions of this priority.
        package var priority: DecisionRecord.Priority?
        /// Only decisions of this time or later.
        package var from: StoreInstant?
        /// Only decisions before this time.
        package var before: StoreInstant?
        /// Whether the oldest comes first; else the newest.
        package var isOldestFirst = false

        /// A limit of 0 or below means the default.
        package init(limit: Int = defaultLimit, after: PageToken? = nil) {
            self.limit = limit <= 0 ? Self.defaultLimit : min(limit, Self.maximumLimit)
            self.after = after
        }
    }

    package let decisions: [DecisionHead]
    /// Where to go on; nil on the last page.
    package let next: PageToken?

    package init(decisions: [DecisionHead], next: PageToken?) {
        self.decisions = decisions
        self.next = next
    }
}

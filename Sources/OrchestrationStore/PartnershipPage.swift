// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Some partnerships in the order of their ids, and where the next ones begin.
package struct PartnershipPage: Sendable, Hashable {
    /// Which page to read.
    package struct Request: Sendable, Hashable {
        /// How many partnerships a page holds when the caller does not say.
        package static let defaultLimit = 100
        /// The most that a page holds; a larger wish is cut to it.
        package static let maximumLimit = 1_000

        /// 1...`maximumLimit`.
        package let limit: Int
        /// Nil: from the start.
        package let after: PageToken?

        /// A limit of 0 or below means the default.
        package init(limit: Int = defaultLimit, after: PageToken? = nil) {
            self.limit = limit <= 0 ? Self.defaultLimit : min(limit, Self.maximumLimit)
            self.after = after
        }
    }

    package let partnerships: [PartnershipRecord]
    /// Where to go on; nil on the last page.
    package let next: PageToken?

    package init(partnerships: [PartnershipRecord], next: PageToken?) {
        self.partnerships = partnerships
        self.next = next
    }
}

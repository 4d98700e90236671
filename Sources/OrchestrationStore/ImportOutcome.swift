// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What an import did.
package struct ImportOutcome: Sendable, Hashable {
    /// Partnerships that were not there before.
    package let created: Int
    /// Partnerships that took the place of one with the same id.
    package let replaced: Int

    package init(created: Int, replaced: Int) {
        self.created = created
        self.replaced = replaced
    }
}

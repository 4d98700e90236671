// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How far a store's schema has come: the number of steps (migrations) that made it.
package struct SchemaVersion: Sendable, Hashable {
    /// Steps that the store has taken.
    package let applied: Int
    /// Steps that this program knows.
    package let known: Int

    /// Whether the store has the schema that this program works with.
    package var isCurrent: Bool { applied == known }

    package init(applied: Int, known: Int) {
        self.applied = applied
        self.known = known
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Something that a partnership delivers.
package struct DeliverableRecord: Sendable, Hashable {
    /// Unique within its partnership, 1–64 characters.
    package let id: String
    package let name: String
    /// Percent done, 0–100.
    package let progress: Double
    /// Free text.
    package let status: String
    package let lastUpdated: StoreInstant

    package init(id: String, name: String, progress: Double, status: String, lastUpdated: StoreInstant) {
        self.id = id
        self.name = name
        self.progress = progress
        self.status = status
        self.lastUpdated = lastUpdated
    }
}

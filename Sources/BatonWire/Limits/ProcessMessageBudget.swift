// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// One cap on the bytes of fragmented messages that all connections of a process hold together, because calls ×
/// message size is no bound. Counts what has arrived, never what was declared.
package final class ProcessMessageBudget: Sendable {
    /// The cap in bytes.
    package let limit: Int
    private let used = Atomic<Int>(0)

    package init(limit: Int) { self.limit = max(0, limit) }

    /// Bytes held now.
    package var usedBytes: Int { used.load(ordering: .relaxed) }

    /// Counts bytes that arrived, or that wait to be sent.
    /// - Returns: false, and counts nothing, when they would pass the cap.
    package func take(_ count: Int) -> Bool {
        let after = used.add(count, ordering: .relaxed).newValue
        guard after <= limit else {
            used.subtract(count, ordering: .relaxed)
            return false
        }
        return true
    }

    /// Bytes that ``take(_:)`` counted are gone.
    package func giveBack(_ count: Int) { used.subtract(count, ordering: .relaxed) }
}

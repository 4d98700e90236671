// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Credit for DATA in one direction, of a call or of a connection.
struct CreditWindow: Sendable, Hashable {
    /// What may still be spent.
    private(set) var available: Int32

    init(_ initial: Int) { available = Int32(clamping: max(0, initial)) }

    /// Takes the cost of a frame.
    /// - Returns: false, and takes nothing, when there is not enough.
    mutating func spend(_ cost: Int) -> Bool {
        guard cost <= Int(available) else { return false }
        available -= Int32(truncatingIfNeeded: cost)
        return true
    }

    /// Adds a grant.
    /// - Returns: false, and adds nothing, when the credit would exceed 2^31 − 1.
    mutating func grow(_ grant: Int) -> Bool {
        guard grant >= 0, grant <= Baton1.largestCredit - Int(available) else { return false }
        available += Int32(truncatingIfNeeded: grant)
        return true
    }
}

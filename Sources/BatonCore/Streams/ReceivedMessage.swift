// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A message that has arrived and that nobody has taken yet.
package struct ReceivedMessage: Sendable {
    package var bytes: [UInt8]
    /// The credit that it cost and that returns when it is taken.
    package var cost: Int
    /// Lives as long as the bytes count as held, for example against a budget.
    package var owner: (any AnyObject & Sendable)?

    package init(bytes: [UInt8], cost: Int, owner: (any AnyObject & Sendable)? = nil) {
        self.bytes = bytes
        self.cost = cost
        self.owner = owner
    }
}

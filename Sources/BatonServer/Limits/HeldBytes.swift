// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Room that a message takes in the accounts of its call, as long as this lives. Any thread.
final class HeldBytes: Sendable {
    private let count: Int
    private let permit: CallPermit
    private let owner: (any AnyObject & Sendable)?

    /// Takes over room that was taken for the permit.
    init(_ count: Int, permit: CallPermit, owner: (any AnyObject & Sendable)?) {
        self.count = count
        self.permit = permit
        self.owner = owner
    }

    deinit {
        self.permit.release(self.count)
    }
}

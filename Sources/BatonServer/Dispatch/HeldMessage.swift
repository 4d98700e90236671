// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Keeps a request message in the accounts of its call until nobody holds it any more.
final class HeldMessage: Sendable {
    private let permit: CallPermit
    private let bytes: Int
    /// What else lives as long as the message.
    private let owner: (any AnyObject & Sendable)?

    /// Takes over what was charged for the message.
    init(_ permit: CallPermit, bytes: Int, owner: (any AnyObject & Sendable)?) {
        self.permit = permit
        self.bytes = bytes
        self.owner = owner
    }

    deinit {
        self.permit.release(self.bytes)
    }
}

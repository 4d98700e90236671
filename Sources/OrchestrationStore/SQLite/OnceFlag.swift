// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// Tells the first of several callers from the others.
final class OnceFlag: Sendable {
    private let isTaken = Atomic<Bool>(false)

    /// True for one caller only.
    func take() -> Bool {
        !self.isTaken.exchange(true, ordering: .relaxed)
    }
}

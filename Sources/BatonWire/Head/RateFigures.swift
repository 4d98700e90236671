// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What is left of the caller's rate on a method with a rate class.
package struct RateFigures: Sendable, Hashable {
    /// Calls allowed in the period.
    package var limit: UInt32
    /// Calls left now.
    package var remaining: UInt32
    /// Milliseconds until the full limit is back.
    package var resetMilliseconds: UInt32

    package init(limit: UInt32, remaining: UInt32, resetMilliseconds: UInt32) {
        self.limit = limit
        self.remaining = remaining
        self.resetMilliseconds = resetMilliseconds
    }
}

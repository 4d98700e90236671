// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

extension RPCError {
    /// The server, or this side for it, had no place for the call and did nothing with it, and it did not ask for time.
    var isRefusal: Bool { self.code == .unavailable && self.processed == .no && self.retryAfter == nil }
}

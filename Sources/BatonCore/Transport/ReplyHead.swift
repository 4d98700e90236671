// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What travels beside the message of a call that succeeded.
package struct ReplyHead: Sendable {
    package var initialMetadata: Metadata = [:]
    package var trailers: Metadata = [:]
    package var rateLimit: RateLimitFigures?

    package init() {}

    /// Whether there is nothing to send.
    package var isEmpty: Bool {
        self.initialMetadata.isEmpty && self.trailers.isEmpty && self.rateLimit == nil
    }
}

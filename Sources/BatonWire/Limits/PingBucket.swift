// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The rule of PINGs: three tokens, one back per announced interval. A few PINGs that a network delivers together
/// are no offence; a steady rate above the interval is.
package struct PingBucket: Sendable, Hashable {
    private var tokens: TokenBucket

    package init(tokens: UInt32 = 3, intervalMilliseconds: UInt32, now: WireInstant) {
        self.tokens = TokenBucket(capacity: tokens, intervalMilliseconds: intervalMilliseconds, now: now)
    }

    /// Notes a PING that was received, or asks whether one may be sent.
    /// - Returns: false when no token is left.
    package mutating func take(now: WireInstant) -> Bool { tokens.take(now: now) }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Counts events that are allowed now and then: a number at once, one back per interval.
package struct TokenBucket: Sendable, Hashable {
    private let capacity: UInt32
    /// Nanoseconds for one token to come back.
    private let interval: UInt64
    private var tokens: UInt32
    /// From when the next token is counted.
    private var since: WireInstant

    package init(capacity: UInt32, intervalMilliseconds: UInt32, now: WireInstant) {
        self.capacity = max(1, capacity)
        interval = max(1, UInt64(intervalMilliseconds) * 1_000_000)
        tokens = max(1, capacity)
        since = now
    }

    /// Takes a token.
    /// - Returns: false when none is left.
    package mutating func take(now: WireInstant) -> Bool {
        refill(now)
        guard tokens > 0 else { return false }
        if tokens == capacity { since = now }
        tokens -= 1
        return true
    }

    private mutating func refill(_ now: WireInstant) {
        guard tokens < capacity else { return }
        let back = now.elapsed(since: since) / interval
        guard back > 0 else { return }
        if back >= UInt64(capacity - tokens) {
            tokens = capacity
            since = now
        } else {
            tokens += UInt32(truncatingIfNeeded: back)
            since.nanoseconds &+= back &* interval
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Since when each piece of work waits in a queue that is served in order. A pure value.
struct WaitingLine: Sendable {
    /// A ring; its size is a power of two.
    private var times: [MonotonicTime] = Array(repeating: MonotonicTime(nanoseconds: 0), count: 16)
    private var head = 0
    private(set) var count = 0

    /// Since when the first in the line waits; nil when nobody does.
    var oldest: MonotonicTime? { self.count == 0 ? nil : self.times[self.head] }

    mutating func join(at now: MonotonicTime) {
        if self.count == self.times.count { self.grow() }
        self.times[(self.head &+ self.count) & (self.times.count - 1)] = now
        self.count += 1
    }

    /// The first leaves; the result says since when it waited.
    mutating func leave() -> MonotonicTime? {
        guard let oldest = self.oldest else { return nil }
        self.head = (self.head &+ 1) & (self.times.count - 1)
        self.count -= 1
        return oldest
    }

    private mutating func grow() {
        let ordered = self.times[self.head...] + self.times[..<self.head]
        self.times = ordered + Array(repeating: MonotonicTime(nanoseconds: 0), count: ordered.count)
        self.head = 0
    }
}

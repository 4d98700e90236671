// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Decides by the time that work waits in one queue whether new work is still worth taking. A pure value: time is an
/// argument.
///
/// The rule, after CoDel (RFC 8289), which tells a queue that stands from a burst that passes by the *least* delay of an
/// interval:
/// - A queue is overloaded once every wait that ended during an interval, and at least two did, was longer than the
///   target.
/// - While it is overloaded, new work is refused whenever what waits there has already waited longer than the target.
///   So the queue runs down to the target and work is taken again: it stays busy, but short.
/// - It is no longer overloaded after an interval in which no wait was longer than the target, or in which nothing
///   waited. So a queue that is idle never sheds, nor does one in its first interval.
///
/// CoDel drops from the head of the queue, at a rising rate, what a sender will send again; a call is refused at its
/// arrival instead, when that costs nothing yet.
struct LoadShedder: Sendable, Equatable {
    /// Waits that a verdict needs: one alone says nothing about the others.
    private static let leastSeen = 2

    private let target: UInt64
    private let interval: UInt64
    /// Begin of the current interval; nil before the first wait.
    private var start: UInt64?
    private var lastSeen: UInt64 = 0
    private var seen = 0
    private var shortest = UInt64.max
    private var longest: UInt64 = 0
    /// Whether the queue is overloaded, as of the last look.
    private(set) var isOverloaded = false

    /// - Parameters:
    ///   - target: the longest wait that is fine for good; zero to shed nothing ever.
    ///   - interval: how long a queue has to stand.
    init(target: Duration, interval: Duration) {
        self.target = target.clampedNanoseconds
        self.interval = max(1, interval.clampedNanoseconds)
    }

    /// Whether anything is ever shed.
    var isEnabled: Bool { self.target > 0 }

    /// Some work waited so long before it began.
    mutating func observe(wait: Duration, at now: MonotonicTime) {
        guard self.isEnabled else { return }
        let wait = wait.clampedNanoseconds
        self.turn(now.nanoseconds, waiting: wait)
        self.seen += 1
        self.lastSeen = now.nanoseconds
        self.shortest = min(self.shortest, wait)
        self.longest = max(self.longest, wait)
    }

    /// Whether to refuse new work.
    ///
    /// - Parameter oldest: how long the oldest work that still waits has waited; zero when none does.
    mutating func sheds(oldest: Duration, at now: MonotonicTime) -> Bool {
        guard self.isEnabled else { return false }
        let oldest = oldest.clampedNanoseconds
        self.turn(now.nanoseconds, waiting: oldest)
        return self.isOverloaded && oldest > self.target
    }

    /// Ends the interval when its time has passed.
    private mutating func turn(_ now: UInt64, waiting: UInt64) {
        guard let start = self.start else {
            self.start = now
            return
        }
        guard now > start, now - start >= self.interval else { return }
        if self.seen == 0 {
            // Nothing ended its wait: idle, or all stuck.
            if waiting <= self.target { self.isOverloaded = false }
        } else if now - min(now, self.lastSeen) > max(self.interval, self.longest, waiting) {
            // The waits of then say nothing of now.
            self.isOverloaded = false
        } else if self.shortest > self.target {
            // Waits longer than the interval come one by one.
            guard self.seen >= Self.leastSeen else { return }
            self.isOverloaded = true
        } else if self.longest <= self.target {
            self.isOverloaded = false
        }
        self.start = now
        self.seen = 0
        self.shortest = .max
        self.longest = 0
    }
}

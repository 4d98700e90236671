// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Synchronization

/// What one connection, address, identity or the server has in use. Any thread.
final class QuotaAccount: Sendable {
    let bounds: QuotaBounds

    private let running = Atomic<Int>(0)
    private let bytes = Atomic<Int>(0)
    /// See ``RequestRate``: when the full burst is back.
    private let wholeAt = Atomic<UInt64>(0)

    init(_ bounds: QuotaBounds) {
        self.bounds = bounds
    }

    /// Handlers that run now.
    var runningHandlers: Int { self.running.load(ordering: .relaxed) }
    /// Bytes that are held now.
    var heldBytes: Int { self.bytes.load(ordering: .relaxed) }

    /// Takes a handler's place; false when all are taken.
    func enter() -> Bool {
        Self.add(1, to: self.running, limit: self.bounds.handlers)
    }

    /// Gives a handler's place back.
    func leave() {
        self.running.wrappingSubtract(1, ordering: .relaxed)
    }

    /// Takes room for bytes; false, and takes none, when there is not enough.
    func hold(_ count: Int) -> Bool {
        Self.add(count, to: self.bytes, limit: self.bounds.bytes)
    }

    /// Gives room for bytes back.
    func giveBack(_ count: Int) {
        self.bytes.wrappingSubtract(count, ordering: .relaxed)
    }

    /// Counts a call that was just read.
    ///
    /// - Returns: nil when it may go on; how long to wait when it came too early, and then it is not counted.
    func request(at now: MonotonicTime) -> Duration? {
        guard let rate = self.bounds.rate else { return nil }
        var seen = self.wholeAt.load(ordering: .relaxed)
        while true {
            switch rate.judge(wholeAt: seen, now: now.nanoseconds) {
            case .early(let wait):
                return .nanoseconds(Int64(clamping: wait))
            case .conforms(let next):
                let (done, found) = self.wholeAt.compareExchange(expected: seen, desired: next, ordering: .relaxed)
                if done { return nil }
                seen = found
            }
        }
    }

    /// Counts a call that is refused anyway.
    func countRequest(at now: MonotonicTime) {
        guard let rate = self.bounds.rate else { return }
        var seen = self.wholeAt.load(ordering: .relaxed)
        while true {
            let next = rate.count(wholeAt: seen, now: now.nanoseconds)
            let (done, found) = self.wholeAt.compareExchange(expected: seen, desired: next, ordering: .relaxed)
            if done { return }
            seen = found
        }
    }

    /// Whether a fresh account would say the same as this one; only asked of one that nobody else refers to.
    func isFresh(at now: MonotonicTime) -> Bool {
        self.wholeAt.load(ordering: .relaxed) <= now.nanoseconds
    }

    /// Whether a call would be refused now for its rate.
    func isHeldBack(at now: MonotonicTime) -> Bool {
        guard let rate = self.bounds.rate else { return false }
        let wholeAt = self.wholeAt.load(ordering: .relaxed)
        if case .early = rate.judge(wholeAt: wholeAt, now: now.nanoseconds) { return true }
        return false
    }

    /// Adds within a limit, exactly: two that come together never refuse each other for want of a place that is free.
    private static func add(_ count: Int, to value: borrowing Atomic<Int>, limit: Int) -> Bool {
        guard count <= limit else { return false }
        var seen = value.load(ordering: .relaxed)
        while true {
            guard seen <= limit - count else { return false }
            let (done, found) = value.compareExchange(expected: seen, desired: seen &+ count, ordering: .relaxed)
            if done { return true }
            seen = found
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// The accounts of one scope by key, never more than a fixed number. Any thread.
///
/// An account is in use as long as somebody outside the table refers to it: a connection, or a call whose handler runs.
/// Nothing has to be counted for that and nothing can be forgotten: the reference itself is the claim.
final class QuotaTable<Key: Hashable & Sendable>: Sendable {
    private struct State {
        var accounts: [Key: QuotaAccount] = [:]
        /// At this many accounts the table looks for some to drop.
        var sweepAt = QuotaTable.firstSweep
        /// Before this it does not look again: a look costs a glance at each account.
        var noSweepBefore = MonotonicTime(nanoseconds: 0)
    }

    /// Accounts that are kept without a look whether they are in use.
    private static var firstSweep: Int { 64 }
    /// Looks at a table that is more than half in use are at least this far apart.
    private static var pause: Duration { .seconds(1) }

    private let bounds: QuotaBounds
    private let capacity: Int
    private let state = Locked(State())

    init(_ bounds: QuotaBounds, capacity: Int) {
        self.bounds = bounds
        self.capacity = max(1, capacity)
    }

    /// Accounts that are kept now.
    var count: Int { self.state.withLock { $0.accounts.count } }

    /// The account of that key; nil when the key is new and all accounts are in use.
    func account(for key: Key, at now: MonotonicTime) -> QuotaAccount? {
        self.state.withLock { state in
            if let known = state.accounts[key] { return known }
            if state.accounts.count >= min(state.sweepAt, self.capacity), now >= state.noSweepBefore {
                self.sweep(&state, now)
            }
            guard state.accounts.count < self.capacity else { return nil }
            let account = QuotaAccount(self.bounds)
            state.accounts[key] = account
            return account
        }
    }

    /// Drops accounts that nobody uses and that owe nothing; when that makes no room, also those that could have a call
    /// now, but never one that is held back.
    private func sweep(_ state: inout State, _ now: MonotonicTime) {
        Self.drop(from: &state.accounts) { $0.isFresh(at: now) }
        if state.accounts.count >= self.capacity {
            Self.drop(from: &state.accounts) { !$0.isHeldBack(at: now) }
        }
        // Twice what is left, so that a look is paid for by as many new accounts as it glances at.
        let left = state.accounts.count
        state.sweepAt = max(Self.firstSweep, left > self.capacity / 2 ? self.capacity : left * 2)
        if left > self.capacity / 2 { state.noSweepBefore = now.advanced(by: Self.pause) }
    }

    private static func drop(from accounts: inout [Key: QuotaAccount], where isDispensable: (QuotaAccount) -> Bool) {
        var dropped: [Key] = []
        // Not over `indices`, which hold the dictionary themselves, so that each change would copy it.
        var index = accounts.startIndex
        while index != accounts.endIndex {
            defer { accounts.formIndex(after: &index) }
            // Asked before the account is handed to anybody, which would be a second reference. Nobody can get one while
            // the lock is held, because the table is the only place to get it from.
            guard isKnownUniquelyReferenced(&accounts.values[index]) else { continue }
            if isDispensable(accounts.values[index]) { dropped.append(accounts.keys[index]) }
        }
        for key in dropped { accounts[key] = nil }
    }
}

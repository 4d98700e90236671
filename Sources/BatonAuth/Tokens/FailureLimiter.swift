// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore

/// Bounds what forged tokens cost: each address may have so many unknown tokens judged in vain per minute. Tokens that
/// were verified before cost no signature check and pass whatever happens.
package final class FailureLimiter: Sendable {
    /// Failed verifications per address and minute, also the size of a burst.
    package static let defaultPerMinute = 30
    /// Addresses that are remembered.
    package static let defaultAddresses = 10_000

    private struct Account {
        /// When the account would be full again, in seconds since 1970: the single figure of a leaky bucket.
        var fullAt: Double
    }

    private let perMinute: Int
    private let capacity: Int
    private let accounts = Locked([String: Account]())

    /// - Parameters:
    ///   - perMinute: failures per address and minute; 0 for no bound.
    ///   - addresses: addresses that are remembered at once.
    package init(perMinute: Int = defaultPerMinute, addresses: Int = defaultAddresses) {
        self.perMinute = max(0, perMinute)
        self.capacity = max(1, addresses)
    }

    /// Seconds until another token of this address may be judged; nil when it may be now.
    package func wait(_ connection: ConnectionInfo, now: Int64) -> Int64? {
        guard self.perMinute > 0 else { return nil }
        let fullAt = self.accounts.withLock { $0[Self.address(connection)]?.fullAt }
        guard let fullAt else { return nil }
        let overdue = fullAt + self.interval - Double(now) - 60
        return overdue > 0 ? Int64(overdue.rounded(.up)) : nil
    }

    /// Counts a token that was judged in vain.
    package func failed(_ connection: ConnectionInfo, now: Int64) {
        guard self.perMinute > 0 else { return }
        let address = Self.address(connection)
        let interval = self.interval
        self.accounts.withLock { accounts in
            if accounts[address] == nil, accounts.count >= self.capacity {
                Self.makeRoom(&accounts, now: now)
            }
            let before = max(accounts[address]?.fullAt ?? 0, Double(now))
            accounts[address] = Account(fullAt: before + interval)
        }
    }

    /// Addresses that are remembered now.
    package var count: Int { self.accounts.withLock { $0.count } }

    /// Seconds that one failure takes to be forgiven.
    private var interval: Double { 60 / Double(self.perMinute) }

    /// Forgets accounts that are full, and when there are none the one that is full first.
    private static func makeRoom(_ accounts: inout [String: Account], now: Int64) {
        let before = accounts.count
        accounts = accounts.filter { $0.value.fullAt > Double(now) }
        guard accounts.count == before else { return }
        if let first = accounts.min(by: { $0.value.fullAt < $1.value.fullAt }) {
            accounts[first.key] = nil
        }
    }

    /// The address without its port; of IPv6 the first half, which one host has to itself.
    private static func address(_ connection: ConnectionInfo) -> String {
        let whole = connection.remoteAddress
        guard let colon = whole.lastIndex(of: ":") else { return whole }
        let host = whole[..<colon]
        guard host.hasPrefix("[") else { return String(host) }
        return host.dropFirst().split(separator: ":", maxSplits: 4, omittingEmptySubsequences: false).prefix(4)
            .joined(separator: ":")
    }
}

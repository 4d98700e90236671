// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// The limits of one server and what its callers have in use; the one owner of all accounts. Any thread.
final class AdmissionControl: Sendable {
    /// How long a caller is asked to wait for something of which nobody knows when it ends.
    static let busyRetry: Duration = .milliseconds(100)

    let limits: CallLimits
    let statistics: ServerStatistics
    let server: QuotaAccount
    let connection: QuotaBounds
    private let pool: WorkerPool
    private let addresses: QuotaTable<AddressPrefix>?
    private let identities: QuotaTable<IdentityKey>?
    private let loops = Locked([ObjectIdentifier: LoopDelay]())

    init(_ limits: CallLimits, statistics: ServerStatistics, pool: WorkerPool) {
        self.limits = limits
        self.pool = pool
        self.statistics = statistics
        self.server = QuotaAccount(QuotaBounds(.server, limits.server))
        self.connection = QuotaBounds(.connection, limits.connection)
        let address = QuotaBounds(.address, limits.address)
        let identity = QuotaBounds(.identity, limits.identity)
        // Without limits there is no table, and calls cost no look into one.
        self.addresses = address.isUnlimited ? nil : QuotaTable(address, capacity: limits.accounts)
        self.identities = identity.isUnlimited ? nil : QuotaTable(identity, capacity: limits.accounts)
    }

    /// Addresses and identities that the server keeps account of now.
    var accounts: (addresses: Int, identities: Int) {
        (self.addresses?.count ?? 0, self.identities?.count ?? 0)
    }

    /// The account of a peer's address; nil where addresses have no limits.
    ///
    /// - Throws: ``RPCError`` with `RESOURCE_EXHAUSTED` when the table is full of addresses in use.
    func account(of address: AddressPrefix, at now: MonotonicTime) throws(RPCError) -> QuotaAccount? {
        guard let table = self.addresses else { return nil }
        guard let account = table.account(for: address, at: now) else {
            throw self.tableIsFull(.addressAccounts, "addresses")
        }
        return account
    }

    /// The account of an identity; nil where identities have no limits.
    ///
    /// - Throws: ``RPCError`` with `RESOURCE_EXHAUSTED` when the table is full of identities in use.
    func account(of identity: VerifiedIdentity, at now: MonotonicTime) throws(RPCError) -> QuotaAccount? {
        guard let table = self.identities else { return nil }
        guard let account = table.account(for: IdentityKey(identity), at: now) else {
            throw self.tableIsFull(.identityAccounts, "identities")
        }
        return account
    }

    /// What is known of an event loop's delay; the same for all of its connections.
    func delay(ofLoop id: ObjectIdentifier) -> LoopDelay {
        self.loops.withLock { loops in
            if let known = loops[id] { return known }
            let delay = LoopDelay(self.limits.shedder)
            loops[id] = delay
            return delay
        }
    }

    /// Sheds a call whose method starts on the worker pool when work waits there too long.
    ///
    /// - Throws: ``RPCError`` with `UNAVAILABLE`.
    func checkPool(for method: MethodDescriptor, at now: MonotonicTime) throws(RPCError) {
        guard method.policy?.execution == .pool, self.pool.sheds(at: now) else { return }
        self.statistics.refused(.poolDelay)
        throw self.overloaded("a thread of the worker pool")
    }

    /// Sheds a call when others wait too long on its event loop.
    ///
    /// - Throws: ``RPCError`` with `UNAVAILABLE`.
    func checkLoop(_ delay: LoopDelay) throws(RPCError) {
        guard delay.sheds() else { return }
        self.statistics.refused(.loopDelay)
        throw self.overloaded("their event loop")
    }

    private func overloaded(_ queue: String) -> RPCError {
        RPCError(
            .unavailable,
            "the server is overloaded: calls wait longer than \(self.limits.queueDelayTarget.shortText) for \(queue)",
            processed: .no,
            retryAfter: self.limits.queueDelayInterval
        )
    }

    private func tableIsFull(_ reason: RefusalReason, _ what: String) -> RPCError {
        self.statistics.refused(reason)
        return RPCError(
            .resourceExhausted,
            "the server keeps account of \(max(1, self.limits.accounts)) \(what), the limit, and all are in use",
            processed: .no,
            retryAfter: Self.busyRetry
        )
    }
}

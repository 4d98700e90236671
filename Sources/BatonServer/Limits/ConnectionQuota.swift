// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// One connection's part in the limits of its server: what its session asks, in this order, for each call.
///
/// 1. ``opened(at:)`` first of all when a head was read: rates and load. It costs no look at the head.
/// 2. After authentication, method and roles: ``admit(_:to:at:)``, whose permit the call keeps until its handler has
///    returned and its messages are gone.
/// 3. ``dispatched(_:)`` when the head and what came with it were dealt with, however.
///
/// A call that the connection refuses before the session sees it is told by ``refusedElsewhere(at:)``.
// @unchecked: everything is confined to the connection's event loop.
final class ConnectionQuota: @unchecked Sendable {
    private let control: AdmissionControl
    private let connection: any ServerConnection
    private let address: AddressPrefix
    private let delay: LoopDelay
    private let own: QuotaAccount
    private var ofAddress: QuotaAccount?
    private var knowsAddress = false
    /// The identity of the last call and its account: the calls of a connection mostly come from one caller.
    private var last: (identity: VerifiedIdentity, account: QuotaAccount)?

    init(_ control: AdmissionControl, connection: any ServerConnection) {
        self.control = control
        self.connection = connection
        self.address = AddressPrefix(connection.info.remoteAddress)
        self.delay = control.delay(ofLoop: connection.loopID)
        self.own = QuotaAccount(control.connection)
    }

    /// Counts a call whose head was just read.
    ///
    /// - Throws: ``RPCError`` when the connection, its address or the server sends too many calls per second, or the event
    ///   loop is overloaded.
    func opened(at now: MonotonicTime) throws(RPCError) {
        try self.request(self.own, now)
        if let account = try self.addressAccount(now) { try self.request(account, now) }
        try self.request(self.control.server, now)
        try self.control.checkLoop(self.delay)
    }

    /// Counts a call that was refused before the session saw it: too many calls, a head over the limit, a drain.
    func refusedElsewhere(at now: MonotonicTime) {
        self.own.countRequest(at: now)
        if let account = try? self.addressAccount(now) { account.countRequest(at: now) }
        self.control.server.countRequest(at: now)
    }

    /// Lets a call run whose caller may make it.
    ///
    /// - Parameters:
    ///   - identity: who makes it; nil for an anonymous caller.
    ///   - method: what is called.
    ///   - now: the present moment.
    /// - Throws: ``RPCError`` when the identity sends too many calls per second, too many handlers run, or the worker pool
    ///   that the method starts on is overloaded.
    func admit(
        _ identity: VerifiedIdentity?,
        to method: MethodDescriptor,
        at now: MonotonicTime
    ) throws(RPCError) -> CallPermit {
        try self.control.checkPool(for: method, at: now)
        let account = try self.identityAccount(identity, now)
        if let account { try self.request(account, now) }
        let accounts = CallPermit.Accounts(
            server: self.control.server,
            connection: self.own,
            address: try self.addressAccount(now),
            identity: account
        )
        let full = accounts.firstWithout {
            $0.enter()
        } giveBack: {
            $0.leave()
        }
        if let full {
            self.control.statistics.refused(full.bounds.handlersReason)
            throw RPCError(
                .resourceExhausted,
                full.bounds.handlersText,
                processed: .no,
                retryAfter: AdmissionControl.busyRetry
            )
        }
        return CallPermit(accounts, statistics: self.control.statistics)
    }

    /// A call's head, and its message when it came along, were dealt with.
    ///
    /// - Parameter start: when that began.
    func dispatched(_ start: MonotonicTime) {
        self.delay.measure(on: self.connection, since: start)
    }

    // MARK: - Accounts

    private func request(_ account: QuotaAccount, _ now: MonotonicTime) throws(RPCError) {
        guard let wait = account.request(at: now) else { return }
        self.control.statistics.refused(account.bounds.rateReason)
        throw RPCError(
            .resourceExhausted,
            account.bounds.rateText,
            processed: .no,
            retryAfter: max(wait, .milliseconds(1))
        )
    }

    /// Looked up with the first call, so that a connection without calls takes no place in the table; again with each
    /// call as long as the table has none.
    private func addressAccount(_ now: MonotonicTime) throws(RPCError) -> QuotaAccount? {
        if self.knowsAddress { return self.ofAddress }
        let account = try self.control.account(of: self.address, at: now)
        self.ofAddress = account
        self.knowsAddress = true
        return account
    }

    private func identityAccount(
        _ identity: VerifiedIdentity?,
        _ now: MonotonicTime
    ) throws(RPCError) -> QuotaAccount? {
        guard let identity else { return nil }
        if let last, last.identity === identity { return last.account }
        guard let account = try self.control.account(of: identity, at: now) else { return nil }
        self.last = (identity, account)
        return account
    }
}

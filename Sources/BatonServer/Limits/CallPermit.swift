// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Synchronization

/// A call's leave to run: its place among the running handlers, and the room that its messages take, in the accounts of
/// the server, the connection, the address and the identity. Any thread.
///
/// The place is given back by ``handlerReturned()``, however often it is called, and everything that is still taken by
/// the end of the permit's life. So whoever keeps a message or a handler alive keeps the permit, and nothing leaks.
final class CallPermit: Sendable {
    /// Where a call is counted.
    struct Accounts: Sendable {
        let server: QuotaAccount
        let connection: QuotaAccount
        /// Nil where addresses have no limits.
        let address: QuotaAccount?
        /// Nil where identities have no limits, and for a call without one.
        let identity: QuotaAccount?

        /// The first account in which `take` finds no room; what was taken in those before is given back.
        func firstWithout(_ take: (QuotaAccount) -> Bool, giveBack: (QuotaAccount) -> Void) -> QuotaAccount? {
            guard take(self.server) else { return self.server }
            guard take(self.connection) else {
                giveBack(self.server)
                return self.connection
            }
            if let address = self.address, !take(address) {
                giveBack(self.server)
                giveBack(self.connection)
                return address
            }
            if let identity = self.identity, !take(identity) {
                giveBack(self.server)
                giveBack(self.connection)
                if let address = self.address { giveBack(address) }
                return identity
            }
            return nil
        }

        func each(_ body: (QuotaAccount) -> Void) {
            body(self.server)
            body(self.connection)
            if let address = self.address { body(address) }
            if let identity = self.identity { body(identity) }
        }
    }

    private let accounts: Accounts
    private let statistics: ServerStatistics
    private let held = Atomic<Int>(0)
    private let hasReturned = Atomic<Bool>(false)

    /// Takes over a handler's place that was taken in all of the accounts.
    init(_ accounts: Accounts, statistics: ServerStatistics) {
        self.accounts = accounts
        self.statistics = statistics
    }

    deinit {
        self.handlerReturned()
        self.release(self.held.load(ordering: .relaxed))
    }

    /// Bytes that the call's messages hold now.
    var heldBytes: Int { self.held.load(ordering: .relaxed) }

    /// The handler has returned, or will never start: its place is free. Only the first call of this counts.
    func handlerReturned() {
        guard !self.hasReturned.exchange(true, ordering: .relaxed) else { return }
        self.accounts.each { $0.leave() }
    }

    /// Takes room for a message's bytes: of an announced one its whole size, of a stream's when it waits to be read, of a
    /// reply when it waits to be sent.
    ///
    /// - Throws: ``RPCError`` with `RESOURCE_EXHAUSTED`, naming the limit that leaves no room; then none is taken.
    func charge(_ bytes: Int) throws(RPCError) {
        guard bytes > 0 else { return }
        let full = self.accounts.firstWithout {
            $0.hold(bytes)
        } giveBack: {
            $0.giveBack(bytes)
        }
        if let full {
            self.statistics.refused(full.bounds.bytesReason)
            throw RPCError(
                .resourceExhausted,
                full.bounds.bytesText(bytes, held: full.heldBytes),
                processed: self.hasReturned.load(ordering: .relaxed) ? .maybe : .no,
                retryAfter: AdmissionControl.busyRetry
            )
        }
        self.held.wrappingAdd(bytes, ordering: .relaxed)
    }

    /// Gives room back that ``charge(_:)`` took: the message was taken by the handler, sent or dropped. Never more than
    /// is held.
    func release(_ bytes: Int) {
        guard bytes > 0 else { return }
        var seen = self.held.load(ordering: .relaxed)
        while seen > 0 {
            let count = min(bytes, seen)
            let (done, found) = self.held.compareExchange(expected: seen, desired: seen - count, ordering: .relaxed)
            if done {
                self.accounts.each { $0.giveBack(count) }
                return
            }
            seen = found
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@testable internal import BatonServer

@Suite("the accounts of a limit")
struct QuotaTableTests {
    private static let start = MonotonicTime(nanoseconds: 1_000_000_000_000)

    private static func table(_ capacity: Int, perSecond: Int = 0, burst: Int = 0) -> QuotaTable<Int> {
        let bounds = CallLimits.Bounds(runningHandlers: 1, requestsPerSecond: perSecond, requestBurst: burst)
        return QuotaTable(QuotaBounds(.address, bounds), capacity: capacity)
    }

    @Test("a key has one account as long as somebody uses it")
    func one() throws {
        let table = Self.table(10)
        let account = try #require(table.account(for: 1, at: Self.start))
        #expect(table.account(for: 1, at: Self.start) === account)
        #expect(table.account(for: 2, at: Self.start) !== account)
    }

    @Test("keys that come and go never make the table larger than a hundred")
    func idle() throws {
        let table = Self.table(100_000)
        var most = 0
        for key in 0..<20_000 {
            #expect(table.account(for: key, at: Self.start) != nil)
            most = max(most, table.count)
        }
        #expect(most <= 128)
    }

    @Test("a table full of accounts in use takes no more keys, and takes one when one is free")
    func full() throws {
        let table = Self.table(1000)
        var used = (0..<1000).map { table.account(for: $0, at: Self.start) }
        #expect(used.allSatisfy { $0 != nil })
        for key in 1000..<5000 {
            #expect(table.account(for: key, at: Self.start) == nil)
        }
        #expect(table.count == 1000)
        #expect(table.account(for: 5, at: Self.start) === used[5])
        used[5] = nil
        // A look at a full table is taken once a second.
        let later = Self.start.advanced(by: .seconds(1))
        #expect(table.account(for: 1000, at: later) != nil)
        #expect(table.count == 1000)
        #expect(table.account(for: 6, at: later) === used[6])
    }

    @Test("a running handler keeps its account in use, also without a connection")
    func handler() throws {
        let table = Self.table(1)
        var account = table.account(for: 1, at: Self.start)
        #expect(try #require(account).enter())
        let permit = CallPermit(
            CallPermit.Accounts(
                server: QuotaAccount(QuotaBounds(.server, .init())),
                connection: QuotaAccount(QuotaBounds(.connection, .init())),
                address: account,
                identity: nil
            ),
            statistics: ServerStatistics()
        )
        account = nil
        #expect(table.account(for: 2, at: Self.start) == nil)
        #expect(try #require(table.account(for: 1, at: Self.start)).enter() == false)
        permit.handlerReturned()
        #expect(try #require(table.account(for: 1, at: Self.start)).enter())
    }

    @Test("an account that owes calls is kept until its burst is whole, and one that is held back as long as it is")
    func owing() throws {
        let table = Self.table(2, perSecond: 1, burst: 2)
        func request(_ key: Int, _ seconds: Int) -> Bool? {
            let now = Self.start.advanced(by: .seconds(seconds))
            return table.account(for: key, at: now).map { $0.request(at: now) == nil }
        }
        // Key 1 is held back, key 2 could have one more.
        #expect(request(1, 0) == true)
        #expect(request(1, 0) == true)
        #expect(request(2, 0) == true)
        // Key 2 goes, since it would lose least.
        #expect(request(3, 0) == true)
        #expect(table.count == 2)
        #expect(request(1, 0) == false)
        #expect(request(3, 0) == true)
        // Now all are held back.
        #expect(request(4, 0) == nil)
        // Two seconds later the bursts are whole.
        #expect(request(4, 2) == true)
        #expect(request(5, 2) == true)
    }

    @Test("a table of no size has room for one")
    func smallest() {
        let table = Self.table(0)
        #expect(table.account(for: 1, at: Self.start) != nil)
        #expect(table.account(for: 2, at: Self.start) != nil)
        #expect(table.count == 1)
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import Testing

@testable internal import BatonServer

@Suite("what a call may take, and that it gives it back", .timeLimit(.minutes(1)))
struct CallPermitTests {
    private let statistics = ServerStatistics()
    private let server = QuotaAccount(QuotaBounds(.server, .init()))
    private let connection = QuotaAccount(QuotaBounds(.connection, .init(bufferedBytes: 100)))
    private let address = QuotaAccount(QuotaBounds(.address, .init(bufferedBytes: 80)))
    private let identity = QuotaAccount(QuotaBounds(.identity, .init(bufferedBytes: 60)))

    private var all: [QuotaAccount] { [self.server, self.connection, self.address, self.identity] }

    private func permit() -> CallPermit {
        for account in self.all { #expect(account.enter()) }
        return CallPermit(
            .init(server: self.server, connection: self.connection, address: self.address, identity: self.identity),
            statistics: self.statistics
        )
    }

    @Test("a handler returns once, however often it is said")
    func idempotent() {
        let first = self.permit()
        let second = self.permit()
        #expect(self.all.map(\.runningHandlers) == [2, 2, 2, 2])
        first.handlerReturned()
        first.handlerReturned()
        #expect(self.all.map(\.runningHandlers) == [1, 1, 1, 1])
        withExtendedLifetime(second) {}
    }

    @Test("a permit that is dropped gives everything back")
    func dropped() throws {
        var permit: CallPermit? = self.permit()
        try permit?.charge(50)
        #expect(self.all.map(\.heldBytes) == [50, 50, 50, 50])
        permit = nil
        #expect(self.all.map(\.runningHandlers) == [0, 0, 0, 0])
        #expect(self.all.map(\.heldBytes) == [0, 0, 0, 0])
    }

    @Test("room is given back in parts, never more than was taken")
    func parts() throws {
        let permit = self.permit()
        try permit.charge(30)
        try permit.charge(20)
        permit.release(10)
        #expect(permit.heldBytes == 40)
        permit.release(1000)
        permit.release(1000)
        #expect(permit.heldBytes == 0)
        try permit.charge(0)
        try permit.charge(-5)
        permit.release(-5)
        #expect(self.all.map(\.heldBytes) == [0, 0, 0, 0])
    }

    @Test("bytes stay counted when the handler has returned, until they are gone")
    func afterReturn() throws {
        let permit = self.permit()
        try permit.charge(30)
        permit.handlerReturned()
        #expect(self.connection.runningHandlers == 0)
        #expect(self.connection.heldBytes == 30)
        try permit.charge(5)
        permit.release(35)
        #expect(self.connection.heldBytes == 0)
    }

    @Test("what finds no room somewhere is taken nowhere, and the message says whose limit it was")
    func rollback() throws {
        let permit = self.permit()
        try permit.charge(50)
        let error = #expect(throws: RPCError.self) { try permit.charge(11) }
        #expect(error?.code == .resourceExhausted)
        #expect(
            error?.message
                == "the caller's identity holds 50 bytes of messages and 11 more are over the limit per identity, 60"
        )
        #expect(error?.retryAfter == .milliseconds(100))
        #expect(error?.processed == .no)
        #expect(self.all.map(\.heldBytes) == [50, 50, 50, 50])
        #expect(self.statistics.refusals(.identityBytes) == 1)
        try permit.charge(10)
    }

    @Test("a message holds its room as long as somebody refers to it, also when the call is over")
    func held() throws {
        var permit: CallPermit? = self.permit()
        try permit?.charge(40)
        var message = permit.map { HeldBytes(40, permit: $0, owner: nil) }
        permit?.handlerReturned()
        permit = nil
        #expect(self.all.map(\.heldBytes) == [40, 40, 40, 40])
        withExtendedLifetime(message) {}
        message = nil
        #expect(self.all.map(\.heldBytes) == [0, 0, 0, 0])
    }

    @Test("sums of bytes do not overflow")
    func overflow() throws {
        let account = QuotaAccount(QuotaBounds(.server, .init()))
        #expect(account.hold(.max))
        #expect(!account.hold(1))
        account.giveBack(.max)
        #expect(account.hold(1))
    }

    @Test("calls on many threads never pass the limit, and leave nothing behind")
    func threads() async {
        let account = QuotaAccount(QuotaBounds(.server, .init(runningHandlers: 3, bufferedBytes: 10)))
        let other = QuotaAccount(QuotaBounds(.connection, .init()))
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    for round in 0..<2000 {
                        guard account.enter() else { continue }
                        #expect(account.runningHandlers <= 3)
                        #expect(other.enter())
                        let permit = CallPermit(
                            .init(server: account, connection: other, address: nil, identity: nil),
                            statistics: self.statistics
                        )
                        if (try? permit.charge(4)) != nil, round.isMultiple(of: 2) { permit.release(3) }
                        #expect(account.heldBytes <= 10)
                        if round.isMultiple(of: 3) { permit.handlerReturned() }
                    }
                }
            }
        }
        #expect(account.runningHandlers == 0 && account.heldBytes == 0)
        #expect(other.runningHandlers == 0 && other.heldBytes == 0)
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire
internal import Testing

@testable internal import BatonTransport

@Suite("calls that wait to send")
struct WaitingCallsTests {
    private func order(_ calls: inout WaitingCalls) -> [StreamID] {
        var order: [StreamID] = []
        while let id = calls.next() { order.append(id) }
        return order
    }

    @Test("calls go on in the order in which they came, each once")
    func turns() {
        var calls = WaitingCalls()
        for id in [5, 1, 5, 3, 1] as [StreamID] { calls.add(id, until: .turn) }
        #expect(calls.turnCount == 3)
        #expect(self.order(&calls) == [5, 1, 3])
        #expect(!calls.hasTurn)
    }

    @Test("a call without credit has no turn before it comes")
    func credit() {
        var calls = WaitingCalls()
        calls.add(1, until: .credit)
        calls.add(3, until: .credit)
        #expect(calls.next() == nil)
        calls.wake(3)
        // One that nobody knows, and one that has its turn already.
        calls.wake(7)
        calls.wake(3)
        #expect(self.order(&calls) == [3])
        #expect(calls.next() == nil)
    }

    @Test("a call that waits for its turn does not lose it to a lack of credit")
    func turnStands() {
        var calls = WaitingCalls()
        calls.add(1, until: .turn)
        calls.add(1, until: .credit)
        #expect(self.order(&calls) == [1])
    }

    @Test("the connection's credit wakes all, behind the last sender first")
    func all() {
        var calls = WaitingCalls()
        for id in [1, 3, 5, 7] as [StreamID] { calls.add(id, until: .credit) }
        calls.add(9, until: .turn)
        calls.wakeAll(after: 3)
        #expect(self.order(&calls) == [9, 5, 7, 1, 3])
    }

    @Test("a call that is over has no turn")
    func over() {
        var calls = WaitingCalls()
        calls.add(1, until: .turn)
        calls.add(3, until: .turn)
        calls.add(5, until: .credit)
        calls.forget(1)
        calls.forget(5)
        calls.wakeAll(after: 0)
        #expect(self.order(&calls) == [3])
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("Credit")
struct CreditWindowTests {
    @Test("what is spent is gone, and more than there is cannot be spent")
    func spend() {
        var window = CreditWindow(100)
        expect(window.spend(100), true)
        expect(window.spend(1), false)
        #expect(window.available == 0)
    }

    @Test("credit above 2^31 - 1 is refused and changes nothing")
    func overflow() {
        var window = CreditWindow(1)
        expect(window.grow(0x7FFF_FFFE), true)
        #expect(window.available == 0x7FFF_FFFF)
        expect(window.grow(1), false)
        expect(window.grow(.max), false)
        expect(window.grow(-1), false)
        #expect(window.available == 0x7FFF_FFFF)
    }

    @Test("DATA costs its payload, at least 64", arguments: [(0, 64), (1, 64), (64, 64), (65, 65), (16_372, 16_372)])
    func cost(payload: Int, cost: Int) {
        #expect(Baton1.dataCost(payload) == cost)
    }
}

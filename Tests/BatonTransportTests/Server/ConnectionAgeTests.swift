// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@testable internal import BatonTransport

@Suite("the age of connections")
struct ConnectionAgeTests {
    @Test("is within a tenth of the knob, and all over that range")
    func spread() {
        let age = ConnectionAge(.seconds(100), seed: 1)
        let limits = (0..<1000).map { age.limit(of: $0) }
        #expect(limits.allSatisfy { $0 >= .seconds(90) && $0 <= .seconds(110) })
        // Each twentieth of the range has some.
        for part in 0..<20 {
            let low = Duration.seconds(90 + part)
            #expect(limits.contains { $0 >= low && $0 < low + .seconds(1) })
        }
    }

    @Test("is the same for the same connection of the same server, and another elsewhere")
    func seeded() {
        let age = ConnectionAge(.seconds(100), seed: 1).limit(of: 7)
        #expect(ConnectionAge(.seconds(100), seed: 1).limit(of: 7) == age)
        #expect(ConnectionAge(.seconds(100), seed: 2).limit(of: 7) != age)
    }

    @Test("zero is no bound, and no age is too long", arguments: [UInt64(0), 1, .max])
    func bounds(seed: UInt64) {
        #expect(ConnectionAge(.zero, seed: seed).limit(of: 3) == .zero)
        #expect(ConnectionAge(.seconds(Int64.max), seed: seed).limit(of: .max) > .seconds(1_000_000_000))
        #expect(ConnectionAge(.nanoseconds(3), seed: seed).limit(of: 3) == .nanoseconds(3))
    }
}

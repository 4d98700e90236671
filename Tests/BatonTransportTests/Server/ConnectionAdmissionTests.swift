// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@testable internal import BatonTransport

@Suite("which new connections are taken")
struct ConnectionAdmissionTests {
    private static let here = AddressPrefix("192.0.2.1:1")
    private static let there = AddressPrefix("192.0.2.2:1")

    private static func admission(_ change: (inout TransportLimits) -> Void = { _ in }) -> ConnectionAdmission {
        ConnectionAdmission(limits: TransportLimits.defaults.with(change))
    }

    private static func address(_ number: Int) -> AddressPrefix {
        AddressPrefix("10.\(number >> 16 & 255).\(number >> 8 & 255).\(number & 255):1")
    }

    @Test("the defaults")
    func defaults() {
        #expect(TransportLimits.defaults.pendingHandshakes == 2048)
        #expect(TransportLimits.defaults.pendingHandshakesPerAddress == 1024)
        #expect(TransportLimits.defaults.connectionsPerAddress == nil)
        #expect(TransportLimits.defaults.connections == 10_000)
    }

    @Test("half of the handshakes is for one address at most, all of them for all")
    func handshakes() {
        var admission = Self.admission()
        for _ in 0..<1024 { #expect(admission.admit(Self.here) == nil) }
        for _ in 0..<3 { #expect(admission.admit(Self.here) == .pendingHandshakesPerAddress) }
        for _ in 0..<1024 { #expect(admission.admit(Self.there) == nil) }
        #expect(admission.admit(Self.address(1)) == .pendingHandshakes)
        #expect(admission.pendingHandshakes == 2048)
        #expect(admission.refused(.pendingHandshakesPerAddress) == 3)
        #expect(admission.refused(.pendingHandshakes) == 1)
        // One is done, one fails: two places.
        admission.established(Self.here)
        admission.left(Self.there, isPending: true)
        #expect(admission.admit(Self.here) == nil)
        #expect(admission.admit(Self.there) == nil)
        #expect(admission.admit(Self.there) == .pendingHandshakes)
        #expect(admission.connections == 2049)
    }

    @Test("established connections of one address are unlimited, unless a limit is set")
    func perAddress() {
        var admission = Self.admission()
        for _ in 0..<10_000 {
            #expect(admission.admit(Self.here) == nil)
            admission.established(Self.here)
        }
        #expect(admission.admit(Self.there) == .connections)

        admission = Self.admission { $0.connectionsPerAddress = 2 }
        #expect(admission.admit(Self.here) == nil)
        admission.established(Self.here)
        #expect(admission.admit(Self.here) == nil)
        #expect(admission.admit(Self.here) == .connectionsPerAddress)
        #expect(admission.admit(Self.there) == nil)
        admission.left(Self.here, isPending: false)
        #expect(admission.admit(Self.here) == nil)
    }

    @Test("addresses of one /64 count as one")
    func prefix() {
        var admission = Self.admission { $0.pendingHandshakesPerAddress = 2 }
        #expect(admission.admit(AddressPrefix("[2001:db8::1]:1")) == nil)
        #expect(admission.admit(AddressPrefix("[2001:db8::2]:1")) == nil)
        #expect(admission.admit(AddressPrefix("[2001:db8::3]:1")) == .pendingHandshakesPerAddress)
        #expect(admission.admit(AddressPrefix("[2001:db8:0:1::3]:1")) == nil)
    }

    @Test("many addresses that come and go leave nothing behind, and never more than there are connections")
    func bounded() {
        var admission = Self.admission { $0.connections = 100 }
        for number in 0..<10_000 {
            let refusal = admission.admit(Self.address(number))
            #expect((refusal == nil) == (number < 100))
        }
        #expect(admission.addresses == 100)
        for number in 0..<100 { admission.left(Self.address(number), isPending: true) }
        #expect(admission.addresses == 0)
        #expect(admission.connections == 0 && admission.pendingHandshakes == 0)
        for number in 0..<10_000 {
            #expect(admission.admit(Self.address(number)) == nil)
            admission.established(Self.address(number))
            admission.left(Self.address(number), isPending: false)
        }
        #expect(admission.addresses == 0)
    }

    @Test("what was never taken changes nothing when it goes")
    func unknown() {
        var admission = Self.admission()
        admission.established(Self.here)
        admission.left(Self.here, isPending: true)
        #expect(admission.connections == 0 && admission.pendingHandshakes == 0)
    }

    @Test("limits of zero and below take nothing")
    func zero() {
        for change: (inout TransportLimits) -> Void in [
            { $0.pendingHandshakes = 0 }, { $0.pendingHandshakesPerAddress = -1 }, { $0.connectionsPerAddress = 0 },
            { $0.connections = Int.min },
        ] {
            var admission = Self.admission(change)
            let refusal = admission.admit(Self.here)
            #expect(refusal != nil)
        }
    }

    @Test("each refusal names its limit and the value")
    func texts() {
        let admission = Self.admission {
            $0.connections = 1
            $0.connectionsPerAddress = 2
            $0.pendingHandshakes = 3
            $0.pendingHandshakesPerAddress = 4
        }
        #expect(
            ConnectionAdmission.Refusal.allCases.map(admission.text) == [
                "1 connections are open (the limit)",
                "2 connections of its address are open (the limit)",
                "3 handshakes are under way (the limit)",
                "4 handshakes of its address are under way (the limit)",
            ]
        )
    }
}

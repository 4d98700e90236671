// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("Keepalive, idle time, age and grace")
struct LivenessTests {
    private func limits(_ change: (inout ConnectionLimits) -> Void = { _ in }) -> ConnectionLimits {
        var limits = ConnectionLimits()
        limits.idleMilliseconds = 0
        change(&limits)
        return limits
    }

    private func client(_ limits: ConnectionLimits, call: Bool = true) throws -> ClientConnectionMachine {
        var client = try ClientConnectionMachine.ready(limits)
        if call { _ = try client.openCall(head: HeadSize(encoded: 5), messageSize: 1) }
        return client
    }

    @Test("a client with an open call asks a silent server; when nothing comes the connection is dead")
    func keepalive() throws {
        var client = try client(limits())
        expect(client.deadline, at(30_000))
        try client.tick(now: at(29_999))
        expect(client.controls(), [])
        try client.tick(now: at(30_000))
        expect(client.controls(), [.ping(1)])
        expect(client.deadline, at(50_000))
        try client.tick(now: at(49_999))
        do {
            try client.tick(now: at(50_000))
            Issue.record("no error")
        } catch {
            #expect(error.code == .timeout)
            #expect(error.text.contains("no sign of life for 50000 ms"))
            #expect(error.text.contains("20000"))
        }
        expect(client.failure?.code, .timeout)
    }

    @Test("any byte is a sign of life, if only a part of a frame; the answer is not needed")
    func bytes() throws {
        var client = try client(limits())
        client.noteReceived(now: at(10_000))
        expect(client.deadline, at(40_000))
        try client.tick(now: at(40_000))
        expect(client.controls(), [.ping(1)])
        // A large frame comes in pieces in front of the answer.
        client.noteReceived(now: at(45_000))
        expect(client.deadline, at(95_000))
        try client.tick(now: at(94_999))
        expect(try client.feed(BatonWireTests.bytes(of: .pingAck(1)), now: at(94_999)), [.pong(1)])
        expect(client.deadline, at(124_999))
        expect(client.controls(), [])
    }

    @Test("a client without calls asks only when it is told to; a server always does; zero asks never")
    func whoAsks() throws {
        var client = try client(limits(), call: false)
        expect(client.deadline, nil)
        client = try self.client(limits { $0.keepaliveWithoutCalls = true }, call: false)
        expect(client.deadline, at(30_000))
        client = try self.client(limits { $0.keepaliveMilliseconds = 0 })
        expect(client.deadline, nil)
        var server = try ServerConnectionMachine.ready(limits())
        expect(server.deadline, at(30_000))
        server = try ServerConnectionMachine.ready(limits { $0.keepaliveMilliseconds = 0 })
        expect(server.deadline, nil)
    }

    @Test("nobody asks more often than the peer's interval allows, whatever the keepalive")
    func interval() throws {
        var announced = ConnectionLimits()
        announced.pingIntervalMilliseconds = 60_000
        var client = try ClientConnectionMachine.ready(
            limits { $0.keepaliveMilliseconds = 1_000 },
            server: frame(.settings, head: announced.announcement(by: .server).encoded())
        )
        _ = try client.openCall(head: HeadSize(encoded: 5), messageSize: 1)
        var bucket = PingBucket(intervalMilliseconds: 60_000, now: at(0))
        var count = 0
        var now: UInt64 = 0
        while now < 600_000 {
            now += 500
            try client.tick(now: at(now))
            for control in client.controls() {
                guard case .ping(let data) = control else { continue }
                count += 1
                expect(bucket.take(now: at(now)), true)
                _ = try client.feed(BatonWireTests.bytes(of: .pingAck(data)), now: at(now))
            }
        }
        #expect(count == 10)
        // The application's own PINGs count too, and a PING that is not allowed is asked for later.
        expect(client.ping(77, now: at(600_001)), true)
        _ = try client.feed(BatonWireTests.bytes(of: .pingAck(77)), now: at(600_001))
        expect(client.ping(78, now: at(600_002)), false)
        expect(client.deadline, at(660_001))
    }

    @Test("two ends with the same keepalive live on without a call for hours")
    func lasting() throws {
        var ends = try JoinedEnds.ready { $0.idleMilliseconds = 0 }
        for _ in 0..<1_000 {
            guard let next = WireInstant.earliest(ends.client.deadline, ends.server.deadline) else { break }
            ends.now = next
            try ends.client.tick(now: next)
            try ends.server.tick(now: next)
            try ends.settle()
        }
        #expect(ends.faults == [])
        #expect(ends.now > at(5_000_000))
    }

    @Test("a server drains when no call was open for the idle time, not while one is")
    func idle() throws {
        var server = try ServerConnectionMachine.ready(
            limits {
                $0.idleMilliseconds = 10_000
                $0.keepaliveMilliseconds = 0
            }
        )
        expect(server.deadline, at(10_000))
        _ = try server.feed(request(1), now: at(9_000))
        _ = server.accept(1, kind: .unary)
        // The call runs on: the time begins with its end, as soon as a clock is told behind it.
        try server.tick(now: at(10_000))
        try server.tick(now: at(60_000))
        expect(server.isDraining, false)
        _ = try server.fail(1)
        try server.tick(now: at(61_000))
        expect(server.deadline, at(71_000))
        try server.tick(now: at(70_999))
        expect(server.isDraining, false)
        try server.tick(now: at(71_000))
        guard case .goAway(let head)? = server.controls().last else {
            Issue.record("no GOAWAY")
            return
        }
        #expect(head.code == .idle && head.lastStreamID == Baton1.openEndedStreamID)
        #expect(head.graceMilliseconds == 30_000)
        expect(server.graceDeadline, at(101_000))
    }

    @Test("the deadline and the idle time of a server never stand in the past")
    func deadlines() throws {
        var server = try ServerConnectionMachine.ready(limits { $0.idleMilliseconds = 1_000 })
        try server.open(1)
        for _ in 0..<20 {
            guard let deadline = server.deadline else { break }
            try server.tick(now: deadline)
            for control in server.controls() {
                guard case .ping(let data) = control else { continue }
                _ = try server.feed(BatonWireTests.bytes(of: .pingAck(data)), now: deadline)
            }
            expect((server.deadline ?? at(.max / 2_000_000)) > deadline, true)
        }
    }

    @Test("a server drains at its maximum age; open calls go on until the grace is over")
    func age() throws {
        var server = try ServerConnectionMachine.ready(
            limits {
                $0.maximumAgeMilliseconds = 20_000
                $0.keepaliveMilliseconds = 0
                $0.drainGraceMilliseconds = 7_000
            }
        )
        try server.open(1)
        expect(server.deadline, at(20_000))
        try server.tick(now: at(20_000))
        guard case .goAway(let head)? = server.controls().last else {
            Issue.record("no GOAWAY")
            return
        }
        #expect(head.code == .maximumAge && head.graceMilliseconds == 7_000)
        _ = try server.feed(frame(.goAway, .ack), now: at(20_100))
        expect(server.deadline, at(27_000))
        try server.tick(now: at(26_999))
        expect(server.isGraceOver, false)
        try server.tick(now: at(27_000))
        expect(server.isGraceOver, true)
        expect(server.isFinished, false)
        expect(server.deadline, nil)
        // What is left the transport ends.
        _ = try server.fail(1, .unavailable)
        _ = server.controls()
        expect(server.isFinished, true)
    }

    @Test("a drain without a grace has none")
    func noGrace() throws {
        var server = try ServerConnectionMachine.ready(limits())
        server.beginDrain(graceMilliseconds: 0, now: at(0))
        expect(server.graceDeadline, nil)
        try server.tick(now: at(29_000))
        expect(server.isGraceOver, false)
    }

    @Test("nothing is asked before the peer's SETTINGS")
    func unsettled() {
        var client = ClientConnectionMachine(limits: limits { $0.keepaliveMilliseconds = 1 }, now: at(0))
        expect(client.deadline, at(10_000))
        expect(client.ping(1, now: at(0)), false)
    }
}

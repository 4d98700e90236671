// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("Drain and leaving")
struct DrainTests {
    private func goAway(_ controls: [ControlFrame]) -> [StreamID] {
        controls.compactMap {
            if case .goAway(let head) = $0 { return head.lastStreamID }
            return nil
        }
    }

    @Test("GOAWAY(2^31 - 1), ACK behind the last REQUEST, GOAWAY(last), then finished when the calls are over")
    func acknowledged() throws {
        var server = try ServerConnectionMachine.ready()
        var client = try ClientConnectionMachine.ready()
        try server.open(1)
        server.beginDrain(.shutdown, text: "x", reconnectDelayMilliseconds: 5, graceMilliseconds: 6, now: at(0))
        server.beginDrain(.idle, now: at(0))
        let first = server.controls()
        #expect(
            first
                == [
                    .goAway(
                        GoAwayHead(
                            lastStreamID: 0x7FFF_FFFF,
                            code: .shutdown,
                            text: "x",
                            reconnectDelayMilliseconds: 5,
                            graceMilliseconds: 6
                        )
                    )
                ]
        )
        expect(server.isDraining, true)
        // What crosses the first GOAWAY is still taken.
        try server.open(3)
        let actions = try client.feed(first.flatMap(bytes(of:)))
        #expect(actions.count == 1)
        expect(client.controls(), [.goAwayAck])
        expect(client.isDraining, true)
        #expect(throws: OpenFailure.draining) { _ = try client.openCall(head: HeadSize(encoded: 5), messageSize: 0) }
        _ = try server.feed(bytes(of: .goAwayAck))
        let final = server.controls()
        #expect(goAway(final) == [3])
        expect(try server.feed(request(5)), [.refuse(5, CallFault(.draining, finder: .server))])
        _ = try server.fail(5)
        expect(server.isFinished, false)
        _ = try server.fail(1)
        _ = try server.fail(3)
        expect(server.isFinished, true)
        _ = try client.feed(final.flatMap(bytes(of:)))
        expect(client.mayHaveBeenProcessed(3), true)
        expect(client.mayHaveBeenProcessed(5), false)
        expect(client.isFinished, true)
    }

    @Test("without ACK the final GOAWAY goes out after 5 s; a late ACK is no offence")
    func silent() throws {
        var server = try ServerConnectionMachine.ready()
        server.beginDrain(now: at(1_000))
        _ = server.controls()
        expect(server.deadline, at(6_000))
        try server.tick(now: at(5_999))
        expect(server.controls(), [])
        try server.tick(now: at(6_000))
        expect(goAway(server.controls()), [0])
        expect(failure { _ = try server.feed(bytes(of: .goAwayAck)) }, nil)
        expect(server.isFinished, true)
    }

    @Test("a refused call does not raise the last id")
    func lastID() throws {
        var server = try ServerConnectionMachine.ready()
        try server.open(1)
        _ = try server.feed(request(9, method: ""))
        server.beginDrain(now: at(0))
        _ = try server.feed(bytes(of: .goAwayAck))
        expect(goAway(server.controls()), [0x7FFF_FFFF, 1])
    }

    @Test("ACK without GOAWAY is an error")
    func unasked() throws {
        var server = try ServerConnectionMachine.ready()
        expect(failure { _ = try server.feed(bytes(of: .goAwayAck)) }, .protocolViolation)
    }

    @Test("a client that leaves sends GOAWAY, finishes its calls, and answers none")
    func leaving() throws {
        var client = try ClientConnectionMachine.ready()
        _ = try client.openCall(head: HeadSize(encoded: 5), messageSize: 0)
        client.leave(text: "bye")
        client.leave()
        expect(client.controls(), [.goAway(GoAwayHead(code: .leaving, text: "bye"))])
        #expect(throws: OpenFailure.draining) { _ = try client.openCall(head: HeadSize(encoded: 5), messageSize: 0) }
        _ = try client.feed(bytes(of: .goAway(GoAwayHead(lastStreamID: 0x7FFF_FFFF))))
        expect(client.controls(), [])
        expect(client.isFinished, false)
        _ = try client.feed(frame(.end, stream: 1))
        expect(client.isFinished, true)
    }

    @Test("the server ends with a client that leaves, also in the middle of a drain; REQUEST behind GOAWAY is an error")
    func peerLeaves() throws {
        var server = try ServerConnectionMachine.ready()
        try server.open(1)
        expect(try server.feed(bytes(of: .goAway(GoAwayHead(code: .leaving)))), [.leaving(.leaving)])
        expect(server.isFinished, false)
        _ = try server.fail(1)
        expect(server.isFinished, true)
        expect(failure { _ = try server.feed(request(3)) }, .protocolViolation)
        var draining = try ServerConnectionMachine.ready()
        draining.beginDrain(now: at(0))
        _ = draining.controls()
        _ = try draining.feed(bytes(of: .goAway(GoAwayHead(code: .leaving))))
        expect(goAway(draining.controls()), [0])
        expect(draining.isFinished, true)
    }

    @Test("the last id never rises")
    func rising() throws {
        var client = try ClientConnectionMachine.ready()
        _ = try client.feed(bytes(of: .goAway(GoAwayHead(lastStreamID: 5))))
        expect(client.mayHaveBeenProcessed(5), true)
        expect(client.mayHaveBeenProcessed(7), false)
        expect(failure { _ = try client.feed(bytes(of: .goAway(GoAwayHead(lastStreamID: 7)))) }, .protocolViolation)
    }

    @Test("a client out of ids opens no more calls and lets the connection finish")
    func outOfIDs() throws {
        var client = try ClientConnectionMachine.ready()
        client.nextID = 0x7FFF_FFFB
        expect(try client.openCall(head: HeadSize(encoded: 5), messageSize: 0).streamID, 0x7FFF_FFFB)
        expect(client.isDraining, false)
        expect(try client.openCall(head: HeadSize(encoded: 5), messageSize: 0).streamID, 0x7FFF_FFFD)
        expect(client.isDraining, true)
        #expect(throws: OpenFailure.draining) { _ = try client.openCall(head: HeadSize(encoded: 5), messageSize: 0) }
    }
}

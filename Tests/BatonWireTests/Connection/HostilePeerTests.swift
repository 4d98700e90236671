// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("Hostile peers")
struct HostilePeerTests {
    private let ping = frame(.ping, body: [UInt8](repeating: 0, count: 8))

    @Test("more calls than announced are refused, never an error; refused calls with END_STREAM leave nothing")
    func tooManyCalls() throws {
        var limits = ConnectionLimits()
        limits.concurrentCalls = 16
        var server = try ServerConnectionMachine.ready(limits)
        for i in 0..<16 as Range<UInt32> { try server.open(i * 2 + 1) }
        for i in 16..<5_000 as Range<UInt32> {
            let id = i * 2 + 1
            expect(try server.feed(request(id)), [.refuse(id, CallFault(.tooManyCalls, finder: .server))])
            _ = try server.fail(id, .unavailable)
            expect(server.openCalls, 16)
        }
        _ = try server.fail(1)
        try server.open(10_001)
    }

    @Test("refused calls that are never closed are bounded")
    func unclosedRefusals() throws {
        var limits = ConnectionLimits()
        limits.concurrentCalls = 16
        limits.refusedCalls = 10
        var server = try ServerConnectionMachine.ready(limits)
        for i in 0..<16 as Range<UInt32> { try server.open(i * 2 + 1) }
        for i in 16..<26 as Range<UInt32> {
            _ = try server.feed(request(i * 2 + 1, .noMessage))
            _ = try server.fail(i * 2 + 1, .unavailable)
        }
        expect(failure { _ = try server.feed(request(1_001, .noMessage)) }, .flood)
    }

    @Test("rapid reset: a slot is free only when the handler has returned")
    func rapidReset() throws {
        var limits = ConnectionLimits()
        limits.concurrentCalls = 16
        var server = try ServerConnectionMachine.ready(limits)
        for i in 0..<16 as Range<UInt32> {
            let id = i * 2 + 1
            try server.open(id)
            _ = try server.feed(frame(.cancel, stream: id))
            // END goes out after a second although the handler still runs.
            _ = try server.sendEnd(id, code: .cancelled, head: HeadSize(encoded: 2), handlerRunning: true)
        }
        expect(server.openCalls, 0)
        expect(try server.feed(request(101)), [.refuse(101, CallFault(.tooManyCalls, finder: .server))])
        _ = try server.fail(101)
        server.handlerReturned()
        try server.open(103)
        expect(try server.feed(request(105)), [.refuse(105, CallFault(.tooManyCalls, finder: .server))])
    }

    @Test("500 CANCELs at once close nothing")
    func cancels() throws {
        var limits = ConnectionLimits()
        limits.concurrentCalls = 500
        var server = try ServerConnectionMachine.ready(limits)
        let ids = (0..<500 as Range<UInt32>).map { $0 * 2 + 1 }
        for id in ids { try server.open(id) }
        let actions = try server.feed(ids.flatMap { frame(.cancel, stream: $0) })
        #expect(actions.count == 500)
        for id in ids { _ = try server.fail(id, .cancelled) }
        expect(server.openCalls, 0)
        expect(server.failure, nil)
    }

    @Test("a flood of PINGs ends the connection at the fourth")
    func pings() throws {
        var server = try ServerConnectionMachine.ready()
        expect(failure { _ = try server.feed(ping + ping + ping) }, nil)
        expect(failure { _ = try server.feed(ping) }, .tooManyPings)
        var client = try ClientConnectionMachine.ready()
        expect(failure { _ = try client.feed(ping + ping + ping) }, nil)
        expect(failure { _ = try client.feed(ping) }, .tooManyPings)
    }

    @Test("frames of unknown types are skipped, a flood of them is not")
    func ignorable() throws {
        let unknown = frame(FrameType(rawValue: 0x0E), [.ignorable, .ack], stream: 8, head: [1], body: [2, 3])
        var server = try ServerConnectionMachine.ready()
        for _ in 0..<100 { expect(try server.feed(unknown), [.none]) }
        expect(failure { _ = try server.feed(unknown) }, .flood)
        var slow = try ServerConnectionMachine.ready()
        for i in 0..<1_000 as Range<UInt64> { _ = try slow.feed(unknown, now: at(i * 100)) }
    }

    @Test("a flood of small grants")
    func smallGrants() throws {
        var server = try ServerConnectionMachine.ready()
        let grant = frame(.window, body: u32(1))
        for _ in 0..<100 { _ = try server.feed(grant) }
        expect(failure { _ = try server.feed(grant) }, .flood)
        var large = try ServerConnectionMachine.ready()
        for _ in 0..<1_000 { _ = try large.feed(frame(.window, body: u32(16_384))) }
    }

    @Test("a flood of WINDOWs for calls that are over")
    func lateWindows() throws {
        var server = try ServerConnectionMachine.ready()
        try server.open(1)
        _ = try server.fail(1)
        let late = frame(.window, stream: 1, body: u32(16_384))
        for _ in 0..<72 { _ = try server.feed(late) }
        expect(failure { _ = try server.feed(late) }, .flood)
    }

    @Test("a flood of credentials, also of dropped ones")
    func credentials() throws {
        var server = try ServerConnectionMachine.ready()
        var code: GoAwayCode?
        var count: UInt32 = 0
        while code == nil, count < 1_000 {
            count += 1
            let bytes = [CredentialHead(id: count, token: "t"), CredentialHead(id: count, token: "")].flatMap {
                frame(.credential, head: $0.encoded())
            }
            code = failure { _ = try server.feed(bytes) }
        }
        #expect(code == .flood)
        #expect(count == 65)
    }

    @Test("a flood of tiny fragments")
    func tinyFragments() throws {
        var server = try ServerConnectionMachine.ready()
        try server.open(1, .noMessage)
        _ = try server.feed(frame(.data, .more, stream: 1, body: u32(100_000)))
        let tiny = frame(.data, .more, stream: 1, body: [1])
        for _ in 0..<99 { _ = try server.feed(tiny) }
        expect(failure { _ = try server.feed(tiny) }, .flood)
    }

    @Test("a grant of zero, above 2^31 - 1, or that overflows")
    func grants() throws {
        for (stream, credit) in [(0, 0), (0, 0x8000_0000), (0, 0x7FFF_FFFF), (1, 0), (1, 0x7FFF_FFFF)] {
            var server = try ServerConnectionMachine.ready()
            try server.open(1)
            let bytes = frame(.window, stream: UInt32(stream), body: u32(credit))
            expect(failure { _ = try server.feed(bytes) }, .flowControl)
            var client = try ClientConnectionMachine.ready()
            _ = try client.openCall(head: HeadSize(encoded: 5), messageSize: 0)
            expect(failure { _ = try client.feed(bytes) }, .flowControl)
        }
    }

    @Test("DATA beyond the call's or the connection's credit")
    func overrun() throws {
        var limits = ConnectionLimits()
        limits.callCredit = 65_536
        limits.connectionCredit = 1 << 20
        let data = { (id: StreamID) in frame(.data, stream: id, body: [UInt8](repeating: 0, count: 16_372)) }
        var server = try ServerConnectionMachine.ready(limits)
        try server.open(1, .noMessage, kind: .clientStream)
        for _ in 0..<4 { _ = try server.feed(data(1)) }
        expect(failure { _ = try server.feed(data(1)) }, .flowControl)
        // The connection's credit comes back on arrival, so only a larger frame than it can overrun it.
        limits.callCredit = 1 << 20
        limits.connectionCredit = 65_536
        limits.dataFrameBytes = 1 << 20
        var small = try ServerConnectionMachine.ready(limits)
        try small.open(1, .noMessage, kind: .clientStream)
        let large = frame(.data, stream: 1, body: [UInt8](repeating: 0, count: 65_537))
        expect(failure { _ = try small.feed(large) }, .flowControl)
    }

    @Test("empty messages cost credit, so a flood of them ends")
    func emptyMessages() throws {
        var limits = ConnectionLimits()
        limits.callCredit = 65_536
        var server = try ServerConnectionMachine.ready(limits)
        try server.open(1, .noMessage, kind: .clientStream)
        let empty = frame(.data, stream: 1)
        for _ in 0..<1_024 { _ = try server.feed(empty) }
        expect(failure { _ = try server.feed(empty) }, .flowControl)
    }

    @Test("connection credit is returned on arrival, also for a call that nobody reads any more")
    func returned() throws {
        var limits = ConnectionLimits()
        limits.callCredit = 4 << 20
        var server = try ServerConnectionMachine.ready(limits)
        try server.open(1, .noMessage, kind: .clientStream)
        _ = try server.fail(1)
        var granted = 0
        for _ in 0..<200 {
            _ = try server.feed(frame(.data, stream: 1, body: [UInt8](repeating: 0, count: 16_372)))
            for control in server.controls() {
                guard case .window(0, let credit) = control else {
                    Issue.record("\(control)")
                    return
                }
                #expect(credit >= 262_144)
                granted += Int(credit)
            }
        }
        #expect(granted + server.core.owed == 200 * 16_372)
        #expect(Int(server.core.receiving.available) + server.core.owed == 1 << 20)
    }

    @Test("many begun messages stay within the assembly budget; the one beyond it waits, and is granted when one goes")
    func begunMessages() throws {
        var limits = ConnectionLimits()
        limits.messageBytes = 1 << 20
        limits.assemblyBytes = 4 << 20
        let rest = UInt32((1 << 20) - 1_024 + 64 - (262_144 - 1_028))
        var server = try ServerConnectionMachine.ready(limits)
        let begin = { (id: StreamID) in
            frame(.data, .more, stream: id, body: u32(1 << 20) + [UInt8](repeating: 0, count: 1_024))
        }
        for i in 0..<4 as Range<UInt32> {
            try server.open(i * 2 + 1, .noMessage)
            expect(try server.feed(begin(i * 2 + 1)), [.announced(i * 2 + 1, size: 1 << 20)])
            expect(server.controls(), [.window(i * 2 + 1, credit: rest)])
        }
        try server.open(9, .noMessage)
        expect(try server.feed(begin(9)), [.announced(9, size: 1 << 20)])
        expect(server.controls(), [])
        #expect(server.inbound.reserved == 4 << 20)
        _ = try server.feed(frame(.cancel, stream: 1))
        expect(server.controls(), [.window(9, credit: rest)])
    }

    @Test("silence after the handshake and a dribbled frame end by time")
    func silence() throws {
        var silent = ServerConnectionMachine(now: at(0))
        expect(failure { try silent.tick(now: at(10_001)) }, .settings)
        var dribbled = try ServerConnectionMachine.ready()
        dribbled.noteIncomplete(11, now: at(1_000))
        expect(failure { try dribbled.tick(now: at(6_000)) }, nil)
        dribbled.noteIncomplete(12, now: at(6_000))
        expect(failure { try dribbled.tick(now: at(6_013)) }, .timeout)
        guard case .goAway(let head)? = dribbled.nextControl() else {
            Issue.record("no GOAWAY")
            return
        }
        #expect(head.code == .timeout)
    }

    @Test("a repeated GOAWAY is bounded")
    func goAways() throws {
        var server = try ServerConnectionMachine.ready()
        let leaving = bytes(of: .goAway(GoAwayHead(code: .leaving)))
        for _ in 0..<101 { _ = try server.feed(leaving) }
        expect(failure { _ = try server.feed(leaving) }, .flood)
        var client = try ClientConnectionMachine.ready()
        let away = bytes(of: .goAway(GoAwayHead(lastStreamID: 0x7FFF_FFFF)))
        for _ in 0..<101 { _ = try client.feed(away) }
        expect(failure { _ = try client.feed(away) }, .flood)
    }

    @Test(
        "random frames of right form never trap a machine, and its counts stay sound",
        arguments: 0..<300 as Range<UInt64>
    )
    func random(seed: UInt64) throws {
        var generator = SeededGenerator(seed)
        var limits = ConnectionLimits()
        limits.concurrentCalls = 16
        var server = try ServerConnectionMachine.ready(limits)
        var client = try ClientConnectionMachine.ready(limits)
        for _ in 0..<200 {
            let type = FrameType(
                rawValue: [1, 2, 3, 4, 5, 0x10, 0x11, 0x12, 0x13, 0x14, 0x1F].randomElement(using: &generator) ?? 1
            )
            let flags = FrameFlags(rawValue: [0, 0, 0, 1, 2, 3, 4, 8, 0x80].randomElement(using: &generator) ?? 0)
            let body: [UInt8] =
                switch type {
                case .ping: [UInt8](repeating: 1, count: 8)
                case .window: u32(Int.random(in: 0...200_000, using: &generator))
                default:
                    (0..<Int.random(in: 0...20, using: &generator)).map { _ in
                        UInt8.random(in: 0...40, using: &generator)
                    }
                }
            let onCall = type.rawValue >= 0x10 || (type == .window && generator.chance(50))
            let stream: StreamID = onCall ? StreamID.random(in: 0..<40, using: &generator) * 2 + 1 : 0
            let headed = type != .data && type != .ping && type != .window
            let bytes = frame(
                type,
                flags,
                stream: stream,
                head: headed ? (generator.chance(70) ? [] : body) : [],
                body: headed ? [] : body
            )
            if let actions = try? server.feed(bytes) {
                for case .request(let request) in actions {
                    _ = server.accept(
                        request.streamID,
                        kind: MethodKind.allCases.randomElement(using: &generator) ?? .unary
                    )
                }
                for case .refuse(let id, _) in actions { _ = try? server.fail(id) }
                for case .fault(let id, _) in actions { _ = try? server.fail(id) }
            }
            if generator.chance(30) { _ = try? client.openCall(head: HeadSize(encoded: 3), messageSize: 10) }
            _ = try? client.feed(bytes)
            #expect(server.openCalls <= 16 + 256)
            #expect(client.openCalls <= 16)
            _ = server.controls()
            _ = client.controls()
            if server.failure != nil { server = try .ready(limits) }
            if client.failure != nil { client = try .ready(limits) }
        }
    }
}

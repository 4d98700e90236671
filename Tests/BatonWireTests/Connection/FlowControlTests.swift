// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("Credit of calls, both directions")
struct FlowControlTests {
    private func data(_ id: StreamID, _ size: Int, _ flags: FrameFlags = []) -> FrameHeader {
        FrameHeader(type: .data, flags: flags, streamID: id, length: size, headLength: 0)
    }

    private func server(_ change: (inout ConnectionLimits) -> Void = { _ in }) throws -> ServerConnectionMachine {
        var limits = ConnectionLimits()
        change(&limits)
        var peer = ConnectionLimits()
        peer.callCredit = 65_536
        return try ServerConnectionMachine.ready(
            limits,
            client: frame(.settings, head: peer.announcement(by: .client).encoded())
        )
    }

    private func client(_ change: (inout ConnectionLimits) -> Void = { _ in }) throws -> ClientConnectionMachine {
        var limits = ConnectionLimits()
        change(&limits)
        var peer = ConnectionLimits()
        peer.callCredit = 65_536
        return try ClientConnectionMachine.ready(
            limits,
            server: frame(.settings, head: peer.announcement(by: .server).encoded())
        )
    }

    private func stream(_ client: inout ClientConnectionMachine) throws -> StreamID {
        let head = HeadSize(encoded: 5)
        return try client.openCall(kind: .bidirectional, head: head, messageSize: nil, endsStream: false).streamID
    }

    // MARK: Handing in

    @Test("a message with credit, a frame and nothing before it goes at once; its credit is spent")
    func now() throws {
        var client = try client()
        let id = try stream(&client)
        expect(client.sendable(id), 65_536)
        expect(try client.sendMessage(id, size: 100), .now(data(id, 100)))
        expect(try client.sendMessage(id, size: 0), .now(data(id, 0)))
        expect(client.sendable(id), 65_536 - 164)
        expect(Int(client.core.sending.available), (1 << 20) - 164)
        expect(try client.sendMessage(id, size: 16_372, endsStream: true), .now(data(id, 16_372, .endStream)))
        #expect(throws: SendFailure.unknownCall) { _ = try client.sendMessage(id, size: 1) }
        expect(client.nextOutbound(), nil)
        expect(client.hasOutbound, false)
    }

    @Test("a message above a frame, above the call's credit, or behind another of its call is queued")
    func queued() throws {
        var server = try server()
        for id: StreamID in [1, 3] { try server.open(id, kind: .bidirectional) }
        expect(try server.sendMessage(1, size: 16_373), .queued(0))
        expect(server.queuedBytes(1), 16_373)
        expect(server.sendable(1), 0)
        expect(try server.sendMessage(1, size: 1), .queued(1))
        while server.nextOutbound() != nil {}
        expect(server.queuedBytes(1), 0)
        expect(server.sendable(1), 65_536 - 16_372 - 64 - 64)
        for _ in 0..<4 { expect(try server.sendMessage(3, size: 16_372), .now(data(3, 16_372))) }
        expect(server.sendable(3), 65_536 - 4 * 16_372)
        expect(try server.sendMessage(3, size: 49), .queued(4))
        expect(server.nextOutbound(), nil)
    }

    @Test("a message never goes before another call's that could go; one that lacks credit holds nobody up")
    func fairness() throws {
        var server = try server()
        for id: StreamID in [1, 3] { try server.open(id, kind: .bidirectional) }
        expect(try server.sendMessage(1, size: 100_000), .queued(0))
        expect(server.hasOutbound, true)
        expect(try server.sendMessage(3, size: 10), .queued(0))
        var order: [StreamID] = []
        while case .data(let frame)? = server.nextOutbound() { order.append(frame.streamID) }
        #expect(order == [1, 3, 1, 1, 1])
        // Call 1 has no credit left.
        expect(server.hasOutbound, false)
        expect(try server.sendMessage(3, size: 10), .now(data(3, 10)))
        expect(try server.feed(frame(.window, stream: 1, body: u32(65_536))), [.credit(1)])
        expect(server.hasOutbound, true)
        expect(try server.sendMessage(3, size: 10), .queued(2))
    }

    @Test("before the server's SETTINGS a stream has no credit; a message above the floor waits for them")
    func unsettled() throws {
        var client = ClientConnectionMachine(now: at(0))
        let id = try stream(&client)
        expect(client.sendable(id), 0)
        #expect(throws: SendFailure.waitForSettings) { _ = try client.sendMessage(id, size: 16_373) }
        expect(try client.sendMessage(id, size: 16_372), .queued(0))
        expect(client.nextOutbound(), nil)
        expect(try client.feed(floorSettings), [.settings])
        guard case .data(let frame)? = client.nextOutbound() else {
            Issue.record("no DATA")
            return
        }
        #expect(frame.count == 16_372)
    }

    @Test("WINDOW is told with its call, zero for the connection")
    func creditAction() throws {
        var client = try client()
        let id = try stream(&client)
        expect(try client.feed(frame(.window, stream: id, body: u32(16_384))), [.credit(id)])
        expect(try client.feed(frame(.window, body: u32(262_144))), [.credit(0)])
        expect(client.sendable(id), 65_536 + 16_384)
    }

    // MARK: Returning

    @Test("credit of taken messages returns by quarters of the initial credit, one WINDOW for all of a call")
    func quarters() throws {
        var server = try server { $0.callCredit = 65_536 }
        try server.open(1, .noMessage, kind: .bidirectional)
        let message = frame(.data, stream: 1, body: [UInt8](repeating: 0, count: 8_192))
        for _ in 0..<8 {
            expect(try server.feed(message), [.message(1, .inFrame, cost: 8_192, endsStream: false)])
        }
        server.taken(1, cost: 8_192)
        expect(server.controls(), [])
        server.taken(1, cost: 8_191)
        expect(server.controls(), [])
        server.taken(1, cost: 1)
        server.taken(1, cost: 32_768)
        expect(server.controls(), [.window(1, credit: 49_152)])
        expect(failure { for _ in 0..<6 { _ = try server.feed(message) } }, nil)
        expect(failure { _ = try server.feed(message) }, .flowControl)
    }

    @Test("the advance for a begun message is paid back by what is taken, before new credit is granted")
    func advance() throws {
        var limits = ConnectionLimits()
        limits.callCredit = 65_536
        var server = try ServerConnectionMachine.ready(limits)
        try server.open(1, .noMessage, kind: .bidirectional)
        // 100,000 bytes with 65,536 of credit, of which the first fragment takes 16,372.
        let first = u32(100_000) + [UInt8](repeating: 0, count: 16_368)
        expect(try server.feed(frame(.data, .more, stream: 1, body: first)), [.announced(1, size: 100_000)])
        let lacking = 100_000 - 16_368 + 64 - (65_536 - 16_372)
        expect(server.controls(), [.window(1, credit: UInt32(lacking))])
        var rest = 100_000 - 16_368
        while rest > 16_372 {
            rest -= 16_372
            let part = frame(.data, .more, stream: 1, body: [UInt8](repeating: 0, count: 16_372))
            expect(try server.feed(part), [.none])
        }
        let last = frame(.data, stream: 1, body: [UInt8](repeating: 0, count: rest))
        expect(try server.feed(last), [.message(1, .assembled, cost: 100_004, endsStream: false)])
        server.taken(1, cost: 100_004)
        let returned = UInt32(100_004 - lacking)
        let controls = server.controls()
        #expect(controls.contains(.window(1, credit: returned)))
        // All is as in the beginning.
        let index = server.table.index(of: 1)
        expect(index.map { Int(server.table[$0].receiving.available) }, 65_536)
    }

    @Test("nothing is returned on a side that is closed, and no WINDOW comes behind END or CANCEL")
    func closedSides() throws {
        var server = try server { $0.callCredit = 65_536 }
        for id: StreamID in [1, 3, 5] {
            try server.open(id, .noMessage, kind: .bidirectional)
            _ = try server.feed(frame(.data, stream: id, body: [UInt8](repeating: 0, count: 16_372)))
            _ = try server.feed(frame(.data, stream: id, body: [UInt8](repeating: 0, count: 16_372)))
        }
        _ = try server.feed(frame(.data, [.endStream, .noMessage], stream: 1))
        server.taken(1, cost: 32_744)
        // The grant is due when END goes out, and is dropped.
        server.taken(3, cost: 32_744)
        _ = try server.fail(3)
        server.taken(5, cost: 32_744)
        _ = try server.feed(frame(.cancel, stream: 5))
        expect(server.controls(), [])
        server.taken(7, cost: 1)
        server.taken(3, cost: 32_744)
        expect(server.controls(), [])

        var client = try client { $0.callCredit = 65_536 }
        for _ in 0..<2 {
            let id = try stream(&client)
            _ = try client.feed(frame(.data, stream: id, body: [UInt8](repeating: 0, count: 16_372)))
            client.taken(id, cost: 16_384)
        }
        _ = client.cancel(1)
        _ = try client.feed(frame(.end, .noMessage, stream: 3))
        expect(client.controls(), [.cancel(1, CancelHead(code: .cancelled)), .cancel(3, CancelHead())])
    }

    @Test("WINDOW that crosses END or CANCEL adds nothing, however much, and is no error")
    func ignoredWindows() throws {
        var server = try server()
        try server.open(1, .noMessage, kind: .bidirectional)
        _ = try server.fail(1)
        for _ in 0..<2 { expect(try server.feed(frame(.window, stream: 1, body: u32(0x7FFF_FFFF))), [.none]) }
        _ = try server.feed(frame(.cancel, stream: 1))
        expect(try server.feed(frame(.window, stream: 1, body: u32(0x7FFF_FFFF))), [.none])
        var client = try client()
        let id = try stream(&client)
        _ = client.cancel(id)
        for _ in 0..<2 { expect(try client.feed(frame(.window, stream: id, body: u32(0x7FFF_FFFF))), [.none]) }
    }

    @Test("WINDOW for calls that are over is bounded by the calls there were, also while they drain")
    func lateWindows() throws {
        var server = try server()
        try server.open(1, .noMessage, kind: .bidirectional)
        _ = try server.fail(1)
        let late = frame(.window, stream: 1, body: u32(65_536))
        for _ in 0..<72 { _ = try server.feed(late) }
        expect(failure { _ = try server.feed(late) }, .flood)
    }

    @Test("each message that is begun allows one small grant; others draw from the bucket")
    func smallGrants() throws {
        var server = try server { $0.idleFrames = 1 }
        try server.open(1, kind: .bidirectional)
        let small = frame(.window, stream: 1, body: u32(1_000))
        for _ in 0..<5 {
            _ = try server.sendMessage(1, size: 17_000)
            expect(server.nextOutbound() != nil, true)
            expect(server.nextOutbound() != nil, true)
            _ = try server.feed(frame(.window, stream: 1, body: u32(65_536)))
        }
        for _ in 0..<6 { _ = try server.feed(small) }
        expect(failure { _ = try server.feed(small) }, .flood)
    }

    // MARK: END

    @Test("END of a stream goes without a message, behind what was handed in, or with the last message")
    func ends() throws {
        var server = try server()
        for id: StreamID in [1, 3, 5] { try server.open(id, kind: .serverStream) }
        let head = HeadSize(encoded: 0)
        let end = FrameHeader(type: .end, flags: .noMessage, streamID: 1, length: 0, headLength: 0)
        expect(try server.sendEnd(1, code: .ok, head: head), .now(end, withMessage: false))
        expect(try server.sendMessage(3, size: 20_000), .queued(0))
        expect(try server.sendEnd(3, code: .ok, head: head), .afterData)
        #expect(throws: SendFailure.misuse) { _ = try server.sendEnd(3, code: .ok, head: head) }
        let last = FrameHeader(type: .end, flags: [], streamID: 5, length: 10, headLength: 0)
        expect(try server.sendEnd(5, code: .ok, head: head, messageSize: 10), .now(last, withMessage: true))
        var frames: [OutboundFrame] = []
        while let frame = server.nextOutbound() { frames.append(frame) }
        #expect(frames.count == 3)
        guard case .end(let header)? = frames.last else {
            Issue.record("\(frames)")
            return
        }
        #expect(header.streamID == 3)
        expect(server.openCalls, 0)
    }

    @Test("a failed END drops what has not gone out; it takes the place of a planned one only when asked to")
    func failedEnd() throws {
        var server = try server()
        for id: StreamID in [1, 3] {
            try server.open(id, kind: .serverStream)
            expect(try server.sendMessage(id, size: 100_000), .queued(0))
        }
        expect(server.nextOutbound() != nil, true)
        guard case .now = try server.fail(1) else {
            Issue.record("END waits")
            return
        }
        expect(try server.sendEnd(3, code: .ok, head: HeadSize(encoded: 0)), .afterData)
        #expect(throws: SendFailure.misuse) { _ = try server.fail(3) }
        let head = HeadSize(encoded: 2)
        #expect(throws: SendFailure.misuse) { _ = try server.sendEnd(3, code: .ok, head: head, replacesPlanned: true) }
        guard case .now = try server.sendEnd(3, code: .deadlineExceeded, head: head, replacesPlanned: true) else {
            Issue.record("END waits")
            return
        }
        expect(server.nextOutbound(), nil)
        expect(server.openCalls, 0)
    }
}

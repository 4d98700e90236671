// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

/// The bytes of a REQUEST.
func request(
    _ id: StreamID,
    _ flags: FrameFlags = .endStream,
    method: String = "a.B/C",
    metadata: [MetadataEntry] = [],
    body: [UInt8] = [],
) -> [UInt8] {
    frame(.request, flags, stream: id, head: RequestHead(method: method, metadata: metadata).encoded(), body: body)
}

extension ServerConnectionMachine {
    /// Feeds one REQUEST and accepts it as unary.
    mutating func open(_ id: StreamID, _ flags: FrameFlags = .endStream, kind: MethodKind = .unary) throws {
        let actions = try feed(request(id, flags))
        guard case .request? = actions.first else {
            Issue.record("REQUEST \(id): \(actions)")
            return
        }
        _ = accept(id, kind: kind)
    }

    /// Ends a call without a message.
    mutating func fail(_ id: StreamID, _ code: StatusCode = .internalError) throws -> EndPlan {
        try sendEnd(id, code: code, head: EndHead(code: code).size)
    }
}

@Suite("The server's side of a connection")
struct ServerConnectionTests {
    // MARK: Start

    @Test("SETTINGS go out first, without waiting, once")
    func settingsOut() {
        var machine = ServerConnectionMachine(now: at(0))
        expect(machine.nextControl(), .settings(ConnectionLimits().announcement(by: .server)))
        expect(machine.nextControl(), nil)
        expect(machine.isSettled, false)
    }

    @Test(
        "the first frame must be SETTINGS",
        arguments: [
            request(1), frame(.ping, body: [0, 0, 0, 0, 0, 0, 0, 0]), frame(FrameType(rawValue: 9), .ignorable),
        ]
    )
    func settingsFirst(bytes: [UInt8]) {
        var machine = ServerConnectionMachine(now: at(0))
        expect(failure { _ = try machine.feed(bytes) }, .settings)
    }

    @Test("SETTINGS twice, or never, are an error")
    func settingsOnce() throws {
        var twice = try ServerConnectionMachine.ready()
        expect(failure { _ = try twice.feed(floorSettings) }, .settings)
        var never = ServerConnectionMachine(now: at(0))
        expect(never.deadline, at(10_000))
        expect(failure { try never.tick(now: at(10_000)) }, nil)
        expect(failure { try never.tick(now: at(10_001)) }, .settings)
    }

    @Test("an error queues one GOAWAY with its code and the last id, and the machine is deaf from then on")
    func poisoned() throws {
        var machine = try ServerConnectionMachine.ready()
        try machine.open(1)
        try machine.open(3)
        expect(failure { _ = try machine.feed(request(2)) }, .protocolViolation)
        let controls = machine.controls()
        guard case .goAway(let head)? = controls.last else {
            Issue.record("\(controls)")
            return
        }
        #expect(controls.count == 1)
        #expect(head.code == .protocolViolation)
        #expect(head.lastStreamID == 3)
        #expect(!head.text.isEmpty)
        expect(try machine.feed(request(5)), [])
        expect(machine.isFinished, true)
        expect(machine.nextOutbound(), nil)
        #expect(throws: SendFailure.closed) { _ = try machine.fail(1) }
    }

    // MARK: Unary calls

    @Test("a unary call is one frame each way, and then forgotten")
    func unary() throws {
        var machine = try ServerConnectionMachine.ready()
        var message: [UInt8] = []
        var method = ""
        let actions = try machine.feed(request(1, body: [1, 2, 3])) { action, frame in
            message = [UInt8](frame.body)
            if case .request(let request) = action { method = request.head.method.string(in: frame.head) }
        }
        guard case .request(let request)? = actions.first else {
            Issue.record("\(actions)")
            return
        }
        #expect(request.message == .inFrame && request.endsStream)
        #expect(message == [1, 2, 3] && method == "a.B/C")
        expect(machine.accept(1, kind: .unary), nil)
        let plan = try machine.sendEnd(1, code: .ok, head: HeadSize(encoded: 0), messageSize: 5)
        #expect(
            plan
                == .now(
                    FrameHeader(type: .end, flags: [], streamID: 1, length: 5, headLength: 0),
                    withMessage: true
                )
        )
        expect(machine.openCalls, 0)
        expect(machine.nextControl(), nil)
        #expect(throws: SendFailure.unknownCall) { _ = try machine.fail(1) }
    }

    @Test("a large request arrives in DATA and is put together")
    func largeRequest() throws {
        var machine = try ServerConnectionMachine.ready()
        expect(try machine.feed(request(1, .noMessage)).count, 1)
        expect(machine.accept(1, kind: .unary), nil)
        let first = [UInt8](repeating: 1, count: 16_368)
        let last = [UInt8](repeating: 2, count: 3_632)
        expect(
            try machine.feed(frame(.data, .more, stream: 1, body: u32(20_000) + first)),
            [.announced(1, size: 20_000)]
        )
        expect(machine.incompleteMessages, 1)
        let actions = try machine.feed(frame(.data, .endStream, stream: 1, body: last))
        #expect(actions == [.message(1, .assembled, cost: 20_004, endsStream: true)])
        #expect(machine.takeAssembled()?.bytes == first + last)
        expect(machine.takeAssembled()?.bytes, nil)
        expect(machine.incompleteMessages, 0)
    }

    @Test("a large reply goes in DATA, then END; nothing of it is sent above the client's limit")
    func largeReply() throws {
        var limits = ConnectionLimits()
        limits.messageBytes = 50_000
        let settings = frame(.settings, head: limits.announcement(by: .client).encoded())
        var machine = try ServerConnectionMachine.ready(client: settings)
        try machine.open(1)
        let violation = LimitViolation(.message, limit: 50_000, actual: 50_001, announcedByPeer: true)
        #expect(throws: SendFailure.limit(violation)) {
            _ = try machine.sendEnd(1, code: .ok, head: HeadSize(encoded: 2), messageSize: 50_001)
        }
        expect(try machine.sendEnd(1, code: .ok, head: HeadSize(encoded: 2), messageSize: 50_000), .afterData)
        var kinds: [FrameType] = []
        while let frame = machine.nextOutbound() {
            switch frame {
            case .data(let data): kinds.append(data.header.type)
            case .end(let header):
                kinds.append(header.type)
                #expect(header.flags == .noMessage && header.length == 2 && header.headLength == 2)
            }
        }
        #expect(kinds == [.data, .data, .data, .data, .end])
        expect(machine.openCalls, 0)
    }

    @Test("a message that just fits beside the head goes in END, one byte more in DATA")
    func besideHead() throws {
        var machine = try ServerConnectionMachine.ready()
        try machine.open(1)
        try machine.open(3)
        let fits = try machine.sendEnd(1, code: .ok, head: HeadSize(encoded: 100), messageSize: 16_272)
        guard case .now(let header, true) = fits else {
            Issue.record("\(fits)")
            return
        }
        #expect(header.length == 16_372)
        expect(try machine.sendEnd(3, code: .ok, head: HeadSize(encoded: 100), messageSize: 16_273), .afterData)
    }

    @Test("END goes exactly once, an OK of a unary call with its message, a failure without")
    func endOnce() throws {
        var machine = try ServerConnectionMachine.ready()
        try machine.open(1, [])
        #expect(throws: SendFailure.misuse) { _ = try machine.sendEnd(1, code: .ok, head: HeadSize(encoded: 0)) }
        let plan = try machine.sendEnd(1, code: .aborted, head: HeadSize(encoded: 2), messageSize: 10)
        guard case .now(let header, false) = plan else {
            Issue.record("\(plan)")
            return
        }
        #expect(header.flags == .noMessage && header.length == 2)
        expect(machine.openCalls, 1)
        #expect(throws: SendFailure.misuse) { _ = try machine.fail(1) }
    }

    @Test("an END over the client's head limit is refused here, not sent")
    func endHead() throws {
        var machine = try ServerConnectionMachine.ready()
        try machine.open(1)
        let head = HeadSize(encoded: 8_192, entries: 1)
        let violation = LimitViolation(.head, limit: 8_192, actual: 8_224, announcedByPeer: true)
        #expect(throws: SendFailure.limit(violation)) { _ = try machine.sendEnd(1, code: .aborted, head: head) }
        expect(machine.openCalls, 1)
    }

    @Test("RESPONSE goes once, before any message")
    func response() throws {
        var machine = try ServerConnectionMachine.ready()
        try machine.open(1, kind: .serverStream)
        let header = try machine.sendResponse(1, head: HeadSize(encoded: 10, entries: 1))
        #expect(header == FrameHeader(type: .response, flags: [], streamID: 1, length: 10, headLength: 10))
        #expect(throws: SendFailure.misuse) { _ = try machine.sendResponse(1, head: HeadSize(encoded: 0)) }
        try machine.open(3, kind: .serverStream)
        let data = FrameHeader(type: .data, flags: [], streamID: 3, length: 5, headLength: 0)
        expect(try machine.sendMessage(3, size: 5), .now(data))
        expect(try machine.sendMessage(3, size: 5), .now(data))
        #expect(throws: SendFailure.misuse) { _ = try machine.sendResponse(3, head: HeadSize(encoded: 0)) }
    }

    // MARK: Faults of a call

    @Test("a bad head of a call refuses the call, not the connection")
    func refusals() throws {
        var machine = try ServerConnectionMachine.ready()
        func refusal(_ bytes: [UInt8], _ machine: inout ServerConnectionMachine) throws -> CallFault? {
            guard case .refuse(let id, let fault)? = try machine.feed(bytes).first else { return nil }
            guard case .now? = try? machine.fail(id, fault.code) else { return nil }
            return fault
        }
        let big = (0..<5).map { MetadataEntry("k\($0)", String(repeating: "v", count: 2_000)) }
        expect(try refusal(request(1, method: ""), &machine)?.reason, .methodName)
        expect(try refusal(request(3, method: String(repeating: "m", count: 256)), &machine)?.code, .unimplemented)
        expect(try refusal(request(5, metadata: [MetadataEntry("A", "")]), &machine)?.code, .invalidArgument)
        expect(try refusal(request(7, metadata: big), &machine)?.code, .resourceExhausted)
        expect(try refusal(request(9), &machine), nil)
        expect(machine.openCalls, 1)
        expect(machine.failure, nil)
    }

    @Test("a message above the limit is refused at its first fragment; what is in flight is discarded")
    func oversize() throws {
        var limits = ConnectionLimits()
        limits.messageBytes = 100_000
        var machine = try ServerConnectionMachine.ready(limits)
        try machine.open(1, .noMessage)
        let first = frame(.data, .more, stream: 1, body: u32(100_001) + [UInt8](repeating: 0, count: 2_000))
        let actions = try machine.feed(first)
        guard case .fault(1, let fault)? = actions.first else {
            Issue.record("\(actions)")
            return
        }
        #expect(fault.code == .resourceExhausted)
        #expect(fault.text == "message of 100001 bytes exceeds this side's limit of 100000 bytes")
        _ = try machine.fail(1, fault.code)
        let more = frame(.data, .more, stream: 1, body: [UInt8](repeating: 0, count: 2_000))
        expect(try machine.feed(more + more), [.none, .none])
        expect(machine.openCalls, 1)
        expect(try machine.feed(frame(.cancel, stream: 1)), [.none])
        expect(machine.openCalls, 0)
        expect(machine.failure, nil)
    }

    @Test("no message, or two, for a method with one request")
    func count() throws {
        var machine = try ServerConnectionMachine.ready()
        expect(try machine.feed(request(1, [.endStream, .noMessage])).count, 1)
        expect(machine.accept(1, kind: .unary)?.reason, .messageCount)
        _ = try machine.fail(1)
        try machine.open(3, [])
        expect(
            try machine.feed(frame(.data, .endStream, stream: 3, body: [1])).first,
            .fault(3, CallFault(.messageCount, finder: .server))
        )
        try machine.open(5, .noMessage)
        expect(
            try machine.feed(frame(.data, [.endStream, .noMessage], stream: 5)).first,
            .fault(5, CallFault(.messageCount, finder: .server))
        )
        try machine.open(7, .noMessage)
        expect(
            try machine.feed(
                frame(.data, .more, stream: 7, body: u32(9)) + frame(.data, [.endStream, .noMessage], stream: 7)
            ).last,
            .fault(7, CallFault(.messageLength, finder: .server))
        )
        expect(machine.incompleteMessages, 0)
        expect(machine.failure, nil)
    }

    // MARK: Order of a call

    @Test("DATA where none is allowed is an error of the connection")
    func dataViolations() throws {
        let data = { (id: StreamID) in frame(.data, stream: id, body: [1]) }
        var never = try ServerConnectionMachine.ready()
        expect(failure { _ = try never.feed(data(1)) }, .protocolViolation)
        var closed = try ServerConnectionMachine.ready()
        try closed.open(1)
        expect(failure { _ = try closed.feed(data(1)) }, .protocolViolation)
        var forgotten = try ServerConnectionMachine.ready()
        try forgotten.open(1)
        _ = try forgotten.fail(1)
        expect(failure { _ = try forgotten.feed(data(1)) }, .protocolViolation)
        var cancelled = try ServerConnectionMachine.ready()
        try cancelled.open(1, .noMessage)
        _ = try cancelled.feed(frame(.cancel, stream: 1))
        expect(failure { _ = try cancelled.feed(data(1)) }, .protocolViolation)
    }

    @Test("stream ids rise, with gaps")
    func ids() throws {
        var machine = try ServerConnectionMachine.ready()
        try machine.open(1)
        try machine.open(101)
        expect(failure { _ = try machine.feed(request(101)) }, .protocolViolation)
        var back = try ServerConnectionMachine.ready()
        try back.open(5)
        expect(failure { _ = try back.feed(request(3)) }, .protocolViolation)
    }

    @Test("CANCEL and WINDOW for a forgotten call are ignored, for one never opened an error")
    func late() throws {
        var machine = try ServerConnectionMachine.ready()
        try machine.open(1)
        _ = try machine.fail(1)
        expect(try machine.feed(frame(.cancel, stream: 1)), [.none])
        expect(try machine.feed(frame(.window, stream: 1, body: u32(100_000))), [.none])
        expect(failure { _ = try machine.feed(frame(.cancel, stream: 3)) }, .protocolViolation)
        var window = try ServerConnectionMachine.ready()
        expect(failure { _ = try window.feed(frame(.window, stream: 1, body: u32(100_000))) }, .protocolViolation)
    }

    @Test("a cancelled call keeps its slot until END; CANCEL twice is an error")
    func cancel() throws {
        var machine = try ServerConnectionMachine.ready()
        try machine.open(1)
        expect(try machine.feed(frame(.cancel, stream: 1, head: [8, 4])), [.cancelled(1, .deadlineExceeded)])
        expect(machine.openCalls, 1)
        let plan = try machine.sendEnd(1, code: .ok, head: HeadSize(encoded: 0), messageSize: 4)
        guard case .now(_, false) = plan else {
            Issue.record("a cancelled call gets no message: \(plan)")
            return
        }
        expect(machine.openCalls, 0)
        try machine.open(3)
        _ = try machine.feed(frame(.cancel, stream: 3))
        expect(failure { _ = try machine.feed(frame(.cancel, stream: 3)) }, .protocolViolation)
    }

    @Test("a reply that waits for credit is dropped by CANCEL, and its END goes at once")
    func cancelWaiting() throws {
        var machine = try ServerConnectionMachine.ready()
        try machine.open(1)
        let settings = PeerSettings.floors
        #expect(settings.connectionCredit == 65_536)
        expect(
            try machine.sendEnd(1, code: .ok, head: HeadSize(encoded: 0), messageSize: 16_372),
            .now(FrameHeader(type: .end, flags: [], streamID: 1, length: 16_372, headLength: 0), withMessage: true)
        )
        try machine.open(3)
        // Six messages of floors' size exceed the credit of 64 KiB; a stream shows it without a larger limit.
        try machine.open(5, kind: .serverStream)
        let data = FrameHeader(type: .data, flags: [], streamID: 5, length: 16_372, headLength: 0)
        for _ in 0..<4 { expect(try machine.sendMessage(5, size: 16_372), .now(data)) }
        for i in 4..<6 as Range<UInt32> { expect(try machine.sendMessage(5, size: 16_372), .queued(i)) }
        expect(machine.queuedBytes(5), 32_744)
        expect(try machine.sendEnd(5, code: .ok, head: HeadSize(encoded: 0)), .afterData)
        var count = 0
        while machine.nextOutbound() != nil { count += 1 }
        #expect(count == 0)
        expect(try machine.feed(frame(.cancel, stream: 5)), [.cancelled(5, .ok)])
        guard case .end(let header)? = machine.nextOutbound() else {
            Issue.record("no END")
            return
        }
        #expect(header.streamID == 5)
        expect(machine.nextOutbound(), nil)
        expect(machine.openCalls, 1)
    }

    // MARK: Credentials

    private func credential(_ id: UInt32, _ token: String = "t", replaces: UInt32 = 0) -> [UInt8] {
        frame(.credential, head: CredentialHead(id: id, token: token, replaces: replaces).encoded())
    }

    @Test("credentials rise, are replaced and dropped, and are never given twice")
    func credentials() throws {
        var machine = try ServerConnectionMachine.ready()
        var tokens: [String] = []
        let bytes = credential(1, "one") + credential(5, "two", replaces: 1) + credential(5, "") + credential(5, "")
        let actions = try machine.feed(bytes) { action, frame in
            if case .credential(let view) = action { tokens.append(view.token.string(in: frame.head)) }
        }
        #expect(tokens == ["one", "two"])
        #expect(actions.suffix(2) == [.credentialDropped(5), .credentialDropped(5)])
        expect(failure { _ = try machine.feed(credential(5)) }, .credential)
    }

    @Test(
        "credential ids out of order or range",
        arguments: [(0, "t", 0), (1, "", 0), (2, "t", 3), (0x7FFF_FFFF, "", 0)] as [(UInt32, String, UInt32)]
    )
    func credentialErrors(id: UInt32, token: String, replaces: UInt32) throws {
        var machine = try ServerConnectionMachine.ready()
        expect(failure { _ = try machine.feed(credential(id, token, replaces: replaces)) }, .credential)
    }

    @Test("as many credentials as announced are held, no more")
    func credentialCount() throws {
        var limits = ConnectionLimits()
        limits.credentials = 4
        var machine = try ServerConnectionMachine.ready(limits)
        for id in 1...4 as ClosedRange<UInt32> { _ = try machine.feed(credential(id)) }
        _ = try machine.feed(credential(5, replaces: 2))
        expect(failure { _ = try machine.feed(credential(6)) }, .credential)
    }

    // MARK: PING

    @Test("PING is answered with its bytes; only the last answer waits")
    func ping() throws {
        var machine = try ServerConnectionMachine.ready()
        let ping = { (last: UInt8) in frame(.ping, body: [0, 0, 0, 0, 0, 0, 0, last]) }
        expect(try machine.feed(ping(7)), [.none])
        expect(machine.controls(), [.pingAck(7)])
        _ = try machine.feed(ping(8) + ping(9))
        expect(machine.controls(), [.pingAck(9)])
    }

    @Test("an own PING keeps to the client's interval and one answer")
    func ownPing() throws {
        var machine = try ServerConnectionMachine.ready()
        expect(machine.ping(1, now: at(0)), true)
        expect(machine.ping(2, now: at(0)), false)
        expect(machine.controls(), [.ping(1)])
        expect(try machine.feed(frame(.ping, .ack, body: [0, 0, 0, 0, 0, 0, 0, 1])), [.pong(1)])
        expect(machine.ping(2, now: at(0)), true)
        expect(try machine.feed(frame(.ping, .ack, body: [0, 0, 0, 0, 0, 0, 0, 2])), [.pong(2)])
        expect(machine.ping(3, now: at(1)), false)
        expect(
            failure { _ = try machine.feed(frame(.ping, .ack, body: [0, 0, 0, 0, 0, 0, 0, 2])) },
            .protocolViolation
        )
    }
}

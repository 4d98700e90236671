// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("The client's side of a connection")
struct ClientConnectionTests {
    private let head = HeadSize(encoded: 5)

    private func end(_ id: StreamID, _ head: EndHead = EndHead(), body: [UInt8]? = nil) -> [UInt8] {
        frame(.end, body == nil ? .noMessage : [], stream: id, head: head.encoded(), body: body ?? [])
    }

    // MARK: Before SETTINGS

    @Test("before the server's SETTINGS the floors hold: what exceeds them waits")
    func floors() throws {
        var client = ClientConnectionMachine(now: at(0))
        _ = client.controls()
        #expect(throws: OpenFailure.waitForSettings) {
            _ = try client.openCall(head: HeadSize(encoded: 8_193), messageSize: 0)
        }
        #expect(throws: OpenFailure.waitForSettings) { _ = try client.openCall(head: head, messageSize: 16_373) }
        for id in 0..<16 as Range<UInt32> {
            expect(try client.openCall(head: head, messageSize: 16_367).streamID, id * 2 + 1)
        }
        #expect(throws: OpenFailure.waitForSlot) { _ = try client.openCall(head: head, messageSize: 0) }
        for id in 1...4 as ClosedRange<UInt32> { expect(try client.addCredential("t").id, id) }
        #expect(throws: OpenFailure.waitForSettings) { _ = try client.addCredential("t") }
        expect(client.nextOutbound(), nil)
        _ = try client.feed(frame(.settings, head: ConnectionLimits().announcement(by: .server).encoded()))
        expect(try client.openCall(head: head, messageSize: 100_000).withMessage, false)
    }

    @Test("there is no credit before SETTINGS; a message beside a large head waits for it")
    func credit() throws {
        var client = ClientConnectionMachine(now: at(0))
        let plan = try client.openCall(head: HeadSize(encoded: 1_000), messageSize: 16_000)
        #expect(!plan.withMessage)
        #expect(plan.header.flags == .noMessage)
        expect(client.nextOutbound(), nil)
        _ = try client.feed(floorSettings)
        guard case .data(let data)? = client.nextOutbound() else {
            Issue.record("no DATA")
            return
        }
        #expect(data.header.flags == .endStream && data.count == 16_000)
    }

    @Test("above the server's limits a call fails here, by name, value and size")
    func limits() throws {
        var client = try ClientConnectionMachine.ready()
        let message = LimitViolation(.message, limit: 16_372, actual: 16_373, announcedByPeer: true)
        #expect(throws: OpenFailure.limit(message)) { _ = try client.openCall(head: head, messageSize: 16_373) }
        let large = LimitViolation(.head, limit: 8_192, actual: 8_202, announcedByPeer: true)
        #expect(throws: OpenFailure.limit(large)) {
            _ = try client.openCall(head: HeadSize(encoded: 8_170, entries: 1), messageSize: 0)
        }
        let entries = LimitViolation(.metadataEntries, limit: 64, actual: 65, announcedByPeer: false)
        #expect(throws: OpenFailure.limit(entries)) {
            _ = try client.openCall(head: HeadSize(encoded: 70, entries: 65), messageSize: 0)
        }
        let token = String(repeating: "t", count: 8_192)
        #expect(throws: OpenFailure.self) { _ = try client.addCredential(token) }
        expect(client.openCalls, 0)
    }

    // MARK: Replies

    @Test("a unary call: REQUEST with everything, END with the reply")
    func unary() throws {
        var client = try ClientConnectionMachine.ready()
        let plan = try client.openCall(head: head, messageSize: 7)
        #expect(plan.withMessage)
        #expect(
            plan.header == FrameHeader(type: .request, flags: .endStream, streamID: 1, length: 12, headLength: 5)
        )
        var reply: [UInt8] = []
        let actions = try client.feed(end(1, body: [9])) { _, frame in reply = [UInt8](frame.body) }
        guard case .end(let end)? = actions.first else {
            Issue.record("\(actions)")
            return
        }
        #expect(end.streamID == 1 && end.head.code == .ok && end.hasMessage && end.fault == nil && !end.wasCancelled)
        #expect(reply == [9])
        expect(client.openCalls, 0)
        expect(client.controls(), [])
    }

    @Test("END for a call whose side here is open is answered by CANCEL at once, and what waited is dropped")
    func earlyEnd() throws {
        var client = try ClientConnectionMachine.ready(
            server: frame(.settings, head: ConnectionLimits().announcement(by: .server).encoded())
        )
        _ = try client.openCall(head: head, messageSize: 3_000_000)
        expect(client.nextOutbound() == nil, false)
        _ = try client.feed(end(1, EndHead(code: .resourceExhausted)))
        expect(client.controls(), [.cancel(1, CancelHead())])
        expect(client.nextOutbound(), nil)
        expect(client.openCalls, 0)
    }

    @Test("a cancelled call keeps its slot until END, which changes nothing for the application")
    func cancel() throws {
        var client = try ClientConnectionMachine.ready()
        _ = try client.openCall(head: head, messageSize: 7)
        let reason = CancelHead(code: .deadlineExceeded)
        expect(client.cancel(1, reason), true)
        expect(client.cancel(1, reason), false)
        expect(client.controls(), [.cancel(1, reason)])
        expect(client.openCalls, 1)
        expect(try client.feed(frame(.data, stream: 1, body: [1]) + frame(.response, stream: 1).prefix(0)), [.none])
        let actions = try client.feed(end(1, body: [9]))
        guard case .end(let end)? = actions.first else {
            Issue.record("\(actions)")
            return
        }
        #expect(end.wasCancelled && end.fault == nil)
        expect(client.openCalls, 0)
        expect(client.controls(), [])
        expect(client.cancel(1, reason), false)
    }

    @Test("a slot is taken from REQUEST to END")
    func slots() throws {
        var client = try ClientConnectionMachine.ready()
        for _ in 0..<16 { _ = try client.openCall(head: head, messageSize: 0) }
        _ = client.cancel(1)
        #expect(throws: OpenFailure.waitForSlot) { _ = try client.openCall(head: head, messageSize: 0) }
        _ = try client.feed(end(1))
        _ = try client.openCall(head: head, messageSize: 0)
    }

    @Test("a REQUEST does not pass the CANCEL that frees its slot at the server")
    func closing() throws {
        var client = try ClientConnectionMachine.ready()
        for _ in 0..<16 { _ = try client.openCall(head: head, messageSize: nil, endsStream: false) }
        _ = try client.feed(end(1, EndHead(code: .aborted)) + end(3, EndHead(code: .aborted)))
        #expect(throws: OpenFailure.waitForSlot) { _ = try client.openCall(head: head, messageSize: 0) }
        expect(client.nextControl(), .cancel(1, CancelHead()))
        _ = try client.openCall(head: head, messageSize: 0)
        #expect(throws: OpenFailure.waitForSlot) { _ = try client.openCall(head: head, messageSize: 0) }
        expect(client.nextControl(), .cancel(3, CancelHead()))
        _ = try client.openCall(head: head, messageSize: 0)
    }

    @Test(
        "a reply with a wrong number of messages is INTERNAL",
        arguments: [([], nil), ([[1]], [2]), ([[1], [2]], nil)] as [([[UInt8]], [UInt8]?)]
    )
    func count(data: [[UInt8]], body: [UInt8]?) throws {
        var client = try ClientConnectionMachine.ready()
        _ = try client.openCall(head: head, messageSize: 0)
        var faults: [CallFault] = []
        let bytes = data.flatMap { frame(.data, stream: 1, body: $0) } + end(1, body: body)
        for action in try client.feed(bytes) {
            switch action {
            case .fault(_, let fault): faults.append(fault)
            case .end(let end): end.fault.map { faults.append($0) }
            default: break
            }
        }
        #expect(faults == [CallFault(.messageCount, finder: .client)])
        #expect(faults.first?.code == .internalError)
        expect(client.openCalls, 0)
    }

    @Test("a message above this side's limit is refused at its first fragment by CANCEL; END frees the slot")
    func oversize() throws {
        var limits = ConnectionLimits()
        limits.messageBytes = 100_000
        var client = try ClientConnectionMachine.ready(limits)
        _ = try client.openCall(head: head, messageSize: 0)
        let body = u32(100_001) + [UInt8](repeating: 0, count: 2_000)
        let actions = try client.feed(frame(.data, .more, stream: 1, body: body))
        guard case .fault(1, let fault)? = actions.first else {
            Issue.record("\(actions)")
            return
        }
        #expect(fault.code == .resourceExhausted)
        expect(client.controls(), [.cancel(1, CancelHead(code: .resourceExhausted, message: fault.text))])
        expect(try client.feed(frame(.data, .more, stream: 1, body: body)), [.none])
        expect(client.openCalls, 1)
        expect(try client.feed(end(1, EndHead(code: .cancelled))).count, 1)
        expect(client.openCalls, 0)
    }

    @Test("an OK in the middle of a message is a fault, a failure there is just the outcome")
    func incomplete() throws {
        for (code, reason) in [(StatusCode.ok, CallFault.Reason.messageLength), (.aborted, nil)] {
            var client = try ClientConnectionMachine.ready()
            _ = try client.openCall(head: head, messageSize: 0)
            let actions = try client.feed(
                frame(.data, .more, stream: 1, body: u32(5_000) + [UInt8](repeating: 1, count: 2_000))
                    + end(1, EndHead(code: code))
            )
            guard case .end(let end)? = actions.last else {
                Issue.record("\(actions)")
                return
            }
            #expect(end.fault?.reason == reason)
            expect(client.incompleteMessages, 0)
        }
    }

    @Test("initial metadata, and what is wrong with it or with trailers")
    func metadata() throws {
        var client = try ClientConnectionMachine.ready()
        for _ in 0..<3 { _ = try client.openCall(head: head, messageSize: 0) }
        var entries: [MetadataEntry] = []
        let good = ResponseHead(metadata: [MetadataEntry("k", "v")]).encoded()
        _ = try client.feed(frame(.response, stream: 1, head: good)) { action, frame in
            if case .response(1, let view) = action { entries = view.entries(in: frame.head) }
        }
        #expect(entries == [MetadataEntry("k", "v")])
        let bad = [MetadataEntry("K", "v")]
        let fault = CallFault(.metadata(.key), finder: .client)
        expect(
            try client.feed(frame(.response, stream: 3, head: ResponseHead(metadata: bad).encoded())),
            [.fault(3, fault)]
        )
        let actions = try client.feed(end(5, EndHead(trailers: bad), body: []))
        guard case .end(let end)? = actions.first else {
            Issue.record("\(actions)")
            return
        }
        #expect(end.fault == fault)
    }

    // MARK: Errors of the connection

    @Test("frames for calls that are not open")
    func notOpen() throws {
        let frames = [
            end(1), frame(.response, stream: 1), frame(.data, stream: 1, body: [1]),
            frame(.window, stream: 1, body: u32(100_000)),
        ]
        for bytes in frames {
            var never = try ClientConnectionMachine.ready()
            expect(failure { _ = try never.feed(bytes) }, .protocolViolation)
            var over = try ClientConnectionMachine.ready()
            _ = try over.openCall(head: head, messageSize: 0)
            _ = try over.feed(end(1, EndHead(code: .aborted)))
            expect(failure { _ = try over.feed(bytes) }, .protocolViolation)
        }
    }

    @Test("RESPONSE twice or behind DATA, END with a message that is not OK")
    func order() throws {
        let cases = [
            frame(.response, stream: 1) + frame(.response, stream: 1),
            frame(.data, stream: 1, body: [1]) + frame(.response, stream: 1),
            end(1, EndHead(code: .aborted), body: [1]),
        ]
        for bytes in cases {
            var client = try ClientConnectionMachine.ready()
            _ = try client.openCall(head: head, messageSize: 0)
            expect(failure { _ = try client.feed(bytes) }, .protocolViolation)
            guard case .goAway(let head)? = client.nextControl() else {
                Issue.record("no GOAWAY")
                return
            }
            #expect(head.lastStreamID == 0 && head.code == .protocolViolation)
        }
    }

    @Test("a malformed head is an error of the connection")
    func malformed() throws {
        var client = try ClientConnectionMachine.ready()
        _ = try client.openCall(head: head, messageSize: 0)
        expect(failure { _ = try client.feed(frame(.end, .noMessage, stream: 1, head: [8, 1, 8, 1])) }, .malformedHead)
    }

    // MARK: Credentials

    @Test("credentials rise and are replaced and dropped")
    func credentials() throws {
        var client = try ClientConnectionMachine.ready()
        expect(try client.addCredential("a"), CredentialHead(id: 1, token: "a"))
        expect(try client.addCredential("b", replacing: 1), CredentialHead(id: 2, token: "b", replaces: 1))
        expect(client.dropCredential(1), nil)
        expect(client.dropCredential(2), CredentialHead(id: 2, token: ""))
        for _ in 0..<4 { _ = try client.addCredential("c") }
        let violation = LimitViolation(.credentials, limit: 4, actual: 5, announcedByPeer: true)
        #expect(throws: OpenFailure.limit(violation)) { _ = try client.addCredential("c") }
        _ = try client.addCredential("c", replacing: 3)
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import Testing

@testable internal import BatonServer

@Suite("calls with streams", .timeLimit(.minutes(1)))
struct StreamSessionTests {
    typealias Action = SessionScript.Action

    // MARK: - Kinds

    @Test("a handler with many requests starts at the head, and ends with the caller's last message")
    func clientStreaming() throws {
        let script = try SessionScript([StreamMethod.sum()])
        #expect(script.open(1, "Sum") == nil)
        #expect(script.turn() == [])
        script.receive(1, [1, 2])
        #expect(script.receive(1, [3]).allSatisfy { $0 == .taken(1, 0) })
        #expect(script.halfClose(1) == [.finish(1, .init(), [6])])
        #expect(script.statistics.openCalls == 0)
    }

    @Test("a handler with one request starts with it, and its replies go out before the end")
    func serverStreaming() throws {
        let script = try SessionScript([StreamMethod.count()])
        script.open(1, "Count")
        #expect(script.turn() == [])
        #expect(script.receive(1, [2]) == [.send(1, [0]), .send(1, [1]), .finish(1, .init(), nil)])
    }

    @Test("requests and replies of one call alternate as its handler likes")
    func bidirectional() throws {
        let script = try SessionScript([StreamMethod.echo()])
        script.open(1, "Echo")
        #expect(script.receive(1, [1]) == [.send(1, [1])])
        #expect(script.receive(1, [2]) == [.send(1, [2])])
        #expect(script.halfClose(1) == [.finish(1, .init(), nil)])
    }

    @Test("a handler may speak first, and end while the caller still sends")
    func earlyEnd() throws {
        let handler = StreamMethod.talking("Greet") { requests, replies, _ in
            try await replies.write(BytesMessage([7]))
            for try await _ in requests { return }
        }
        let script = try SessionScript([handler])
        script.open(1, "Greet")
        #expect(script.turn() == [.send(1, [7])])
        #expect(script.receive(1, [1]) == [.finish(1, .init(), nil)])
        // Discarded, and no credit of it returns to a call that is over.
        #expect(script.receive(1, [2], cost: 64) == [])
        #expect(script.halfClose(1) == [])
        #expect(script.cancel(1) == [])
    }

    @Test("an empty stream of requests is a stream")
    func emptyStream() throws {
        let script = try SessionScript([StreamMethod.sum(), StreamMethod.echo()])
        script.open(1, "Sum")
        script.open(3, "Echo")
        script.turn {
            script.session.halfClosed(CallID(1))
            script.session.halfClosed(CallID(3))
        }
        #expect(script.statistics.calls(.ok) == 2)
    }

    @Test("handlers with streams work on the pool")
    func pool() async throws {
        let policy = MethodPolicy(authentication: .none, execution: .pool)
        let script = try SessionScript([StreamMethod.echo(policy: policy), StreamMethod.count(policy: policy)])
        script.pool.start()
        script.open(1, "Echo")
        script.open(3, "Count")
        var actions = script.receive(3, [3])
        actions += script.receive(1, [1]) + script.receive(1, [2]) + script.halfClose(1)
        try await eventually("both ends") {
            actions += script.turn()
            return script.statistics.openCalls == 0
        }
        let echoed = actions.filter { $0 != .taken(1, 0) && [.send(1, [1]), .send(1, [2])].contains($0) }
        #expect(echoed == [.send(1, [1]), .send(1, [2])])
        #expect(actions.filter { [.send(3, [0]), .send(3, [1]), .send(3, [2])].contains($0) }.count == 3)
        #expect(script.statistics.calls(.ok) == 2)
        try await script.pool.shutDown()
    }

    // MARK: - Replies

    @Test("without room replies wait, and the end behind them; with room they go out in order")
    func waitingReplies() throws {
        let script = try SessionScript([StreamMethod.count()])
        script.connection.room[1] = 1
        script.open(1, "Count")
        #expect(script.receive(1, [4]) == [.send(1, [0])])
        #expect(script.statistics.openCalls == 1)
        #expect(script.room(1, 2) == [.send(1, [1]), .send(1, [2])])
        #expect(script.room(1, 1) == [.send(1, [3])])
        // The end needs room too, so that the call stays under its deadline while its last reply waits.
        #expect(script.statistics.openCalls == 1)
        #expect(script.room(1, 1) == [.finish(1, .init(), nil)])
        #expect(script.statistics.openCalls == 0)
    }

    @Test("a writer suspends when its replies fill the buffer, and goes on when half of it is sent")
    func writersSuspend() throws {
        let written = Watched(0)
        let handler = StreamMethod.replying("Flood") { _, replies, _ in
            for _ in 0..<10 {
                try await replies.write(BytesMessage([UInt8](repeating: 0, count: 100)))
                written.update { $0 += 1 }
            }
        }
        let script = try SessionScript([handler]) { $0.replyBufferBytes = 400 }
        script.connection.room[1] = 0
        script.open(1, "Flood")
        script.receive(1, [])
        #expect(written.value == 3)
        script.room(1, 1)
        #expect(written.value == 3)
        script.room(1, 1)
        #expect(written.value > 3)
        script.room(1, 100)
        #expect(written.value == 10)
        #expect(script.statistics.calls(.ok) == 1)
    }

    @Test("replies that wait count against the limit of buffered bytes, until they are sent")
    func bufferedReplies() throws {
        let seen = Watched<[RPCError.Code]>([])
        let handler = StreamMethod.replying("Flood") { _, replies, _ in
            do {
                for _ in 0..<3 { try await replies.write(BytesMessage([UInt8](repeating: 0, count: 100))) }
            } catch let error as RPCError {
                seen.update { $0.append(error.code) }
            }
        }
        let script = try SessionScript([handler]) { $0.limits.connection.bufferedBytes = 250 }
        script.connection.room[1] = 0
        script.open(1, "Flood")
        script.receive(1, [])
        #expect(seen.value == [.resourceExhausted])
        #expect(script.control.server.heldBytes == 200)
        script.room(1, 100)
        #expect(script.control.server.heldBytes == 0)
        #expect(script.statistics.calls(.ok) == 1)
    }

    @Test("initial metadata goes out before the first reply, or with the end when there is none")
    func initialMetadata() throws {
        let handler = StreamMethod.replying("Meta") { request, replies, context in
            context.initialMetadata = ["x-a": "1"]
            for _ in request { try await replies.write(BytesMessage([])) }
            context.initialMetadata = ["x-late": "1"]
            context.trailers = ["x-b": "2"]
        }
        let script = try SessionScript([handler])
        script.connection.room[5] = 0
        for id in [1, 3, 5] as [UInt32] { script.open(id, "Meta") }
        #expect(
            script.receive(1, [0, 0]) == [
                .begin(1, ["x-a": "1"]), .send(1, []), .send(1, []), .finish(1, .init(trailers: ["x-b": "2"]), nil),
            ]
        )
        #expect(
            script.receive(3, []) == [.finish(3, .init(initial: ["x-late": "1"], trailers: ["x-b": "2"]), nil)]
        )
        // What waits begins with what is set when it goes out.
        #expect(script.receive(5, [0]) == [])
        #expect(script.room(5, 2).first == .begin(5, ["x-late": "1"]))
    }

    @Test("initial metadata that breaks the rules is the handler's defect")
    func badMetadata() throws {
        let handler = StreamMethod.replying("Meta") { _, replies, context in
            context.initialMetadata = Metadata([.init(key: "", value: [])])
            try await replies.write(BytesMessage([1]))
        }
        let script = try SessionScript([handler])
        script.open(1, "Meta")
        let actions = script.receive(1, [])
        #expect(actions.count == 1)
        #expect(actions.first?.status?.code == .internalError)
    }

    @Test("a reply over the peer's limit is refused to its writer, and the call goes on")
    func largeReply() throws {
        let handler = StreamMethod.replying("Large") { _, replies, _ in
            do {
                try await replies.write(BytesMessage([1, 2, 3]))
            } catch let error as RPCError where error.code == .resourceExhausted {
                try await replies.write(BytesMessage([4]))
            }
        }
        let script = try SessionScript([handler])
        script.connection.largestReply = 2
        script.open(1, "Large")
        #expect(script.receive(1, []) == [.send(1, [4]), .finish(1, .init(), nil)])
    }

    @Test("one that waited ends the call when it turns out to be over the peer's limit")
    func largeWaitingReply() throws {
        let handler = StreamMethod.talking("Large") { requests, replies, _ in
            try await replies.write(BytesMessage([1, 2, 3]))
            for try await _ in requests {}
        }
        let script = try SessionScript([handler])
        script.connection.largestReply = 2
        script.connection.room[1] = 0
        script.open(1, "Large")
        #expect(script.turn() == [])
        let actions = script.room(1, 10)
        #expect(actions.first?.status?.code == .resourceExhausted)
        #expect(actions.first?.status?.notProcessed == false)
        // Its handler was cancelled and has returned.
        #expect(actions.last == .handlerReturned)
        #expect(script.statistics.openCalls == 0)
    }

    @Test("an error behind replies ends the call with its status, and replies that wait are dropped")
    func failureBehindReplies() throws {
        let handler = StreamMethod.replying("Fail") { _, replies, context in
            try await replies.write(BytesMessage([1]))
            try await replies.write(BytesMessage([2]))
            context.trailers = ["x-why": "1"]
            throw RPCError(.aborted, "enough")
        }
        let script = try SessionScript([handler])
        script.connection.room[1] = 1
        script.open(1, "Fail")
        let actions = script.receive(1, [])
        #expect(actions.first == .send(1, [1]))
        #expect(actions.count == 2)
        #expect(actions.last?.status?.code == .aborted)
        #expect(actions.last?.status?.trailers == ["x-why": "1"])
        #expect(actions.last?.status?.notProcessed == false)
        #expect(script.room(1, 5) == [])
    }

    @Test("what is written behind the handler's return is refused")
    func writingLate() async throws {
        let kept = Watched<MessageWriter<BytesMessage>?>(nil)
        let handler = StreamMethod.replying("Keep") { _, replies, _ in kept.update { $0 = replies } }
        let script = try SessionScript([handler])
        script.open(1, "Keep")
        #expect(script.receive(1, []) == [.finish(1, .init(), nil)])
        let writer = try #require(kept.value)
        await #expect(throws: CancellationError.self) { try await writer.write(BytesMessage([1])) }
        #expect(script.turn() == [])
        // The writer has its call, the call its handler, and the handler this.
        kept.update { $0 = nil }
    }

    @Test("an end that waits behind messages keeps its call open, under deadline and cancel", arguments: [0, 1, 2])
    func waitingEnd(what: Int) throws {
        let script = try SessionScript([StreamMethod.count(), TestMethod.echo()])
        script.connection.endsWait = true
        script.open(1, "Count", timeout: .seconds(5))
        script.open(3, "Echo", timeout: .seconds(5))
        script.receive(1, [1])
        #expect(script.receive(3, [9]) == [.finish(3, .init(), [9])])
        #expect(script.statistics.openCalls == 2)
        // No second end.
        #expect(script.room(1, 5) == [])
        let expected: RPCError.Code
        var actions: [Action] = []
        switch what {
        case 0:
            expected = .ok
            for id in [1, 3] as [UInt32] { script.turn { script.session.ended(CallID(id)) } }
        case 1:
            expected = .cancelled
            actions = script.cancel(1) + script.cancel(3)
        default:
            expected = .deadlineExceeded
            actions = script.pass(.seconds(5))
        }
        #expect(script.statistics.calls(expected) == 2)
        #expect(actions.allSatisfy { $0.status?.code == expected && $0.status?.notProcessed == false })
        #expect(actions.count == (what == 0 ? 0 : 2))
        #expect(script.statistics.openCalls == 0)
    }

    @Test("wrong frames behind an answer that is on its way change nothing of it")
    func faultBehindAnswer() throws {
        let script = try SessionScript([TestMethod.echo()])
        script.connection.endsWait = true
        script.open(1, "Echo")
        #expect(script.receive(1, [9]) == [.finish(1, .init(), [9])])
        let error = RPCError(.invalidArgument, "a message too many")
        var isOpen = false
        #expect(script.turn { isOpen = script.session.aborted(CallID(1), error) } == [])
        #expect(isOpen)
        script.turn { script.session.ended(CallID(1)) }
        #expect(script.statistics.calls(.ok) == 1)
    }

    // MARK: - Requests

    @Test("credit returns as messages are taken, in sums that are worth a frame")
    func credit() async throws {
        let gate = Gate()
        let handler = StreamMethod.collecting("Slow") { requests, _ in
            await gate.pass()
            for try await _ in requests {}
            return []
        }
        let script = try SessionScript([handler])
        script.connection.creditQuantum = 100
        script.open(1, "Slow")
        for _ in 0..<5 { #expect(script.receive(1, [1], cost: 64) == []) }
        gate.open()
        #expect(script.turn() == [.taken(1, 128), .taken(1, 128)])
    }

    @Test("each message of a stream keeps to the method's limit; a larger one ends the call")
    func messageLimit() throws {
        let policy = MethodPolicy(authentication: .none, payloadLimit: 3)
        let script = try SessionScript([StreamMethod.echo(policy: policy)])
        script.open(1, "Echo")
        script.open(3, "Echo")
        #expect(script.receive(1, [1, 2, 3]) == [.send(1, [1, 2, 3])])
        let actions = script.receive(1, [1, 2, 3, 4])
        #expect(actions.first?.status?.message == "the request has 4 bytes; Echo takes at most 3")
        #expect(actions.first?.status?.notProcessed == false)
        #expect(actions.last == .handlerReturned)
        // At the first part of a message already.
        let announced = script.turn { script.session.announced(messageOf: 4, for: CallID(3)) }
        #expect(announced.first?.status?.code == .resourceExhausted)
    }

    @Test("a message that breaks a rule ends the stream as processed: its handler has begun")
    func invalidMessage() throws {
        struct Rule: ServerInterceptor {
            var points: ServerInterceptionPoints { .received }
            func received<Request: RPCMessage>(_ request: Request, context: CallContext) throws {
                if (request as? BytesMessage)?.bytes == [0] { throw RPCError(.invalidArgument, "zero") }
            }
        }
        let script = try SessionScript([StreamMethod.echo(), StreamMethod.count()], interceptors: [Rule()])
        script.open(1, "Echo")
        script.open(3, "Count")
        #expect(script.receive(1, [1]) == [.send(1, [1])])
        #expect(script.receive(1, [0]).first?.status?.notProcessed == false)
        // The one request of a server-streaming call is looked at before its handler begins.
        let refused = script.receive(3, [0])
        #expect(refused.first?.status?.code == .invalidArgument)
        #expect(refused.first?.status?.notProcessed == true)
    }

    @Test("messages that came in parts count as held until the handler has taken them")
    func heldMessages() async throws {
        let gate = Gate()
        let handler = StreamMethod.collecting("Slow") { requests, _ in
            await gate.pass()
            for try await _ in requests {}
            return []
        }
        let script = try SessionScript([handler]) { $0.limits.connection.bufferedBytes = 1000 }
        script.open(1, "Slow")
        let large = [UInt8](repeating: 1, count: 400)
        for _ in 0..<2 {
            script.turn { script.session.announced(messageOf: 400, for: CallID(1)) }
            script.receive(1, large, cost: 400, assembled: true)
        }
        #expect(script.control.server.heldBytes == 800)
        gate.open()
        script.turn()
        #expect(script.control.server.heldBytes == 0)
        script.turn { script.session.announced(messageOf: 900, for: CallID(1)) }
        #expect(script.control.server.heldBytes == 900)
        let full = script.turn { script.session.announced(messageOf: 200, for: CallID(1)) }
        #expect(full.first?.status?.code == .resourceExhausted)
        #expect(script.control.server.heldBytes == 0)
        #expect(script.control.server.runningHandlers == 0)
    }
}

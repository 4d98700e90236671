// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import Testing

@testable internal import BatonServer

@Suite("deadlines of calls with streams", .timeLimit(.minutes(1)))
struct StreamDeadlineTests {
    private static func change(_ configuration: inout ServerConfiguration) {
        configuration.defaultDeadline = .seconds(11)
        configuration.maximumDeadline = .seconds(20)
        configuration.maximumStreamDeadline = .seconds(3600)
    }

    @Test(
        "a stream has the caller's time, else the method's, else the server's longest for streams, which caps all",
        arguments: [
            (nil, nil, 3600), (50, nil, 50), (nil, 70, 70), (50, 70, 50), (4000, nil, 3600), (nil, 4000, 3600),
        ] as [(Int?, Int?, Int)]
    )
    func precedence(wanted: Int?, method: Int?, expected: Int) throws {
        let allowed = Watched<Duration?>(nil)
        let policy = MethodPolicy(authentication: .none, defaultDeadline: method.map { .seconds($0) })
        let handler = StreamMethod.talking("Long", policy: policy) { _, _, context in
            allowed.update { $0 = context.deadline.allowed }
        }
        let script = try SessionScript([handler], Self.change)
        script.open(1, "Long", timeout: wanted.map { .seconds($0) })
        script.turn()
        #expect(allowed.value == .seconds(expected))
    }

    @Test("at the deadline a stream's handler is cancelled, and the caller told how long it had")
    func passes() throws {
        let outcome = Watched<[String]>([])
        let handler = StreamMethod.talking("Wait") { requests, _, _ in
            do {
                for try await _ in requests {}
            } catch {
                outcome.update { $0.append("\(type(of: error))") }
                throw error
            }
        }
        let script = try SessionScript([handler])
        script.open(1, "Wait", timeout: .seconds(5))
        script.turn()
        #expect(script.pass(.milliseconds(4999)) == [])
        let actions = script.pass(.milliseconds(2))
        #expect(outcome.value == ["CancellationError"])
        #expect(actions.first?.status?.code == .deadlineExceeded)
        #expect(
            actions.first?.status?.message == "the server noticed after 5001 ms that the call's 5000 ms had passed"
        )
    }

    @Test("what comes for a call that is ending changes nothing of its end")
    func lateMessages() throws {
        let gate = Gate()
        let policy = MethodPolicy(authentication: .none, payloadLimit: 3)
        let handler = StreamMethod.talking("Stubborn", policy: policy) { _, _, _ in await gate.pass() }
        let script = try SessionScript([handler])
        script.open(1, "Stubborn", timeout: .seconds(5))
        script.turn()
        #expect(script.pass(.seconds(5)) == [])
        #expect(script.receive(1, [1, 2, 3, 4], cost: 64) == [])
        #expect(script.turn { script.session.announced(messageOf: 100, for: CallID(1)) } == [])
        #expect(script.halfClose(1) == [])
        #expect(script.cancel(1) == [])
        gate.open()
        #expect(script.turn().map { $0.status?.code } == [.deadlineExceeded])
    }

    @Test("replies that wait when the deadline passes are dropped, though the handler has returned")
    func waitingReplies() throws {
        let script = try SessionScript([StreamMethod.count()])
        script.connection.room[1] = 1
        script.open(1, "Count", timeout: .seconds(5))
        #expect(script.receive(1, [3]) == [.send(1, [0])])
        #expect(script.statistics.openCalls == 1)
        let actions = script.pass(.seconds(5))
        #expect(actions.count == 1)
        #expect(actions.first?.status?.code == .deadlineExceeded)
        #expect(actions.first == .fail(1, try #require(actions.first?.status), handlerRunning: false))
        #expect(script.room(1, 5) == [])
        #expect(script.statistics.openCalls == 0)
    }

    @Test("a call whose time is up before its handler began says so, and that it was not processed")
    func beforeStart() throws {
        let script = try SessionScript([StreamMethod.count(), StreamMethod.echo()])
        let refused = script.open(1, "Count", timeout: .zero)
        #expect(refused?.code == .deadlineExceeded)
        #expect(refused?.notProcessed == true)
        script.open(3, "Count", timeout: .seconds(1))
        script.open(5, "Echo", timeout: .seconds(1))
        script.holdUp(.seconds(2))
        let actions = script.receive(3, [1])
        for action in actions {
            #expect(action.status?.code == .deadlineExceeded)
            #expect(action.status?.notProcessed == true)
            #expect(
                action.status?.message
                    == "the server noticed after 2000 ms, before a handler saw the call, that the call's 1000 ms had passed"
            )
        }
        #expect(actions.count == 2)
    }

    @Test("the call that a task answers is known to it and to those that it starts, and to no other")
    func current() async throws {
        let seen = Watched<[RequestID?]>([])
        let look: @Sendable () -> Void = { seen.update { $0.append(CallContext.current?.requestID) } }
        let unary = TestMethod.handler("Unary") { _, context in
            look()
            await Task.yield()
            look()
            async let child: Void = look()
            await child
            await Task.detached { look() }.value
            return context.requestID.bytes
        }
        let stream = StreamMethod.talking("Stream") { _, _, _ in look() }
        let script = try SessionScript([unary, stream])
        script.open(1, "Unary")
        script.receive(1, [])
        var id: RequestID?
        try await eventually("the answer") {
            for case .finish(1, _, let message?) in script.turn() { id = RequestID(bytes: message) }
            return id != nil
        }
        #expect(seen.value == [id, id, id, nil])
        script.open(3, "Stream")
        script.turn()
        #expect(seen.value.count == 5)
        #expect(seen.value.last.flatMap { $0 } != nil)
        #expect(CallContext.current == nil)
    }
}

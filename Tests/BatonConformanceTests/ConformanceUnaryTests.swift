// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonConformance
internal import BatonCore
internal import BatonTesting
internal import Testing

@Suite("Unary calls of the conformance service", .timeLimit(.minutes(2)))
struct ConformanceUnaryTests {
    @Test("a call ends with the status that it asks for, word for word", arguments: 1...16)
    func status(_ code: UInt32) async throws {
        let text = "\t\ntest with whitespace\r\nand Unicode BMP \u{263A} and non-BMP \u{1F608}\t\n"
        try await withConformance { service, _, _ in
            let error = await #expect(throws: RPCError.self) {
                try await service.unaryCall(UnaryCallRequest(status: EchoStatus(code: code, message: text)))
            }
            #expect(error?.code.wireValue == code)
            #expect(error?.message == text)
        }
    }

    @Test("a protected call is for the role alone, and tells who called")
    func protected() async throws {
        let authenticator = TestAuthenticator(["good": [ConformanceServer.role], "poor": []])
        try await withConformance(authenticator: authenticator) { service, _, _ in
            let reply = try await service.protectedCall(options: CallOptions(token: "good"))
            #expect(reply.subject == "good")
            #expect(reply.roles == [ConformanceServer.role])
            for (token, code) in [("poor", RPCError.Code.permissionDenied), ("bad", .unauthenticated)] {
                let error = await #expect(throws: RPCError.self) {
                    try await service.protectedCall(options: CallOptions(token: token))
                }
                #expect(error?.code == code)
            }
        }
    }

    @Test("a sleeping call whose time is over, and one that is cancelled, are counted as cancelled")
    func cancelled() async throws {
        try await withConformance { service, _, counters in
            // One whose time is over before its handler can start is not started.
            repeat {
                let error = await #expect(throws: RPCError.self) {
                    try await service.sleep(
                        SleepRequest(duration: .seconds(600)),
                        options: CallOptions(timeout: .milliseconds(20))
                    )
                }
                #expect(error?.code == .deadlineExceeded)
            } while counters.now.started == 0
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { _ = try await service.sleep(SleepRequest(duration: .seconds(600))) }
                try await eventually("the handler's start") { counters.now.started == 2 }
                group.cancelAll()
                guard case .failure = await group.nextResult() else {
                    Issue.record("a cancelled call ended well")
                    return
                }
            }
            try await eventually("the handlers' end") { counters.now.running == 0 }
            let counts = try await service.getCounters()
            #expect(counts.cancelled == 2 && counts.started == 2 && counts.running == 0)
        }
    }

    @Test("a call keeps a thread of the pool busy for the time that it asks for")
    func computing() async throws {
        try await withConformance { service, _, _ in
            let reply = try await service.compute(ComputeRequest(duration: .milliseconds(5)))
            #expect(reply.rounds > 0)
        }
    }

    @Test("a time that is negative or too long is refused", arguments: [Duration.seconds(-1), .seconds(3601)])
    func durations(_ duration: Duration) async throws {
        try await withConformance { service, _, _ in
            for call in [
                { _ = try await service.sleep(SleepRequest(duration: duration)) },
                { _ = try await service.compute(ComputeRequest(duration: duration)) },
            ] {
                let error = await #expect(throws: RPCError.self) { try await call() }
                #expect(error?.code == .invalidArgument)
            }
        }
    }

    @Test("a relayed call has no more time than the call that it is made for")
    func relayed() async throws {
        try await withConformance { _, upstream, _ in
            try await withConformance(upstream: upstream) { service, _, _ in
                let reply = try await service.relayedCall(
                    UnaryCallRequest(responseSize: 3),
                    options: CallOptions(timeout: .seconds(7))
                )
                #expect(reply.payload.count == 3)
                #expect(try #require(reply.allowed) <= .seconds(7))
            }
        }
    }

    @Test("a call that is to be relayed fails where there is no server behind")
    func relayedNowhere() async throws {
        try await withConformance { service, _, _ in
            let error = await #expect(throws: RPCError.self) { try await service.relayedCall() }
            #expect(error?.code == .failedPrecondition)
        }
    }
}

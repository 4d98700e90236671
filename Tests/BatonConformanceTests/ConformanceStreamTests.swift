// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonConformance
internal import BatonCore
internal import BatonTesting
internal import BatonTransport
internal import Testing

/// Calls with streams, the same over every transport.
@Suite("Streams of the conformance service", .timeLimit(.minutes(2)))
struct ConformanceStreamTests {
    private func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }

    private func part(_ size: Int, after interval: Duration = .zero) -> ReplyPart {
        ReplyPart(size: UInt32(size), intervalUs: UInt32(interval / .microseconds(1)))
    }

    @Test("cancelling the task of a reader that waits ends the call", arguments: TestTransport.allCases)
    func cancelledTask(_ transport: TestTransport) async throws {
        try await withConformance(transport) { service, _, counters in
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    let request = StreamingOutputRequest(parts: [self.part(1, after: .seconds(600))])
                    try await service.streamingOutput(request) { replies in
                        for try await _ in replies {}
                    }
                }
                try await eventually("the handler's start") { counters.now.running == 1 }
                group.cancelAll()
                guard case .failure = await group.nextResult() else {
                    Issue.record("a cancelled call ended well")
                    return
                }
            }
            try await eventually("the handler's end") { counters.now.running == 0 }
            #expect(counters.now.cancelled == 1)
        }
    }

    @Test(
        "messages far above the credit of a call pass in every kind of call",
        arguments: TestTransport.allCases,
        [4 << 20, 10 << 20]
    )
    func large(_ transport: TestTransport, _ size: Int) async throws {
        let limits = TransportLimits.defaults.with { limits in
            limits.messageBytes = (10 << 20) + 1024
            limits.callCredit = 64 << 10
            limits.connectionCredit = 64 << 10
        }
        try await withConformance(transport, limits: limits, clientLimits: limits) { service, _, _ in
            let payload = self.zeros(size)
            let unary = try await service.unaryCall(
                UnaryCallRequest(responseSize: UInt32(size), payload: payload)
            )
            #expect(unary.payload.count == size)
            #expect(unary.receivedBytes == UInt64(size))
            let input = try await service.streamingInput { requests in
                for _ in 0..<2 { try await requests.write(StreamingInputRequest(payload: payload)) }
            }
            #expect(input.aggregatedSize == UInt64(2 * size))
            let request = StreamingOutputRequest(parts: [self.part(size), self.part(size)], payload: payload)
            let output = try await service.streamingOutput(request) { replies in
                try await replies.reduce(0) { $0 + $1.payload.count }
            }
            #expect(output == 2 * size)
            let both = try await service.fullDuplex { call in
                try await call.requests.write(request)
                call.finishSending()
                return try await call.replies.reduce(0) { $0 + $1.payload.count }
            }
            #expect(both == 2 * size)
        }
    }

    @Test("a flood of a given number comes complete and in order", arguments: TestTransport.allCases)
    func flood(_ transport: TestTransport) async throws {
        try await withConformance(transport) { service, _, counters in
            let indices = try await service.flood(FloodRequest(count: 3_000, size: 100)) { replies in
                try await replies.reduce(into: [UInt64]()) { $0.append($1.index) }
            }
            #expect(indices == Array(0..<3_000))
            #expect(counters.now.sent == 3_000)
        }
    }

    @Test(
        "a reader that stops holds its stream back and no other call; it goes on when the reader does",
        arguments: TestTransport.allCases
    )
    func stoppedReader(_ transport: TestTransport) async throws {
        try await withConformance(transport) { service, _, counters in
            try await service.flood(FloodRequest(size: 10_000)) { replies in
                var iterator = replies.makeAsyncIterator()
                #expect(try await iterator.next()?.index == 0)
                // It stops when credit and outbox are used up; other calls of the connection go on.
                var sent: UInt64 = 0
                repeat {
                    sent = counters.now.sent
                    for _ in 0..<50 { _ = try await service.emptyCall() }
                } while counters.now.sent > sent
                #expect(sent * 10_000 < 4 << 20)
                for index in 1...2 * sent {
                    #expect(try await iterator.next()?.index == index)
                }
            }
            try await eventually("the handler's end") { counters.now.running == 0 }
        }
    }

    @Test("a server that reads no more holds the client back", arguments: TestTransport.allCases)
    func stoppedServer(_ transport: TestTransport) async throws {
        try await withConformance(transport) { service, _, counters in
            let error = await #expect(throws: RPCError.self) {
                try await service.sink(options: CallOptions(timeout: .milliseconds(500))) { requests in
                    for index in 0..<1_000 {
                        try await requests.write(SinkRequest(payload: self.zeros(10_000), stopAfter: 2))
                        #expect(index < 400)
                    }
                }
            }
            #expect(error?.code == .deadlineExceeded)
            #expect(counters.now.received == 2)
        }
    }

    @Test("a server that reads slowly gets everything", arguments: TestTransport.allCases)
    func slowServer(_ transport: TestTransport) async throws {
        try await withConformance(transport) { service, _, _ in
            let reply = try await service.sink { requests in
                for _ in 0..<50 {
                    try await requests.write(SinkRequest(payload: self.zeros(20_000), intervalUs: 200))
                }
            }
            #expect(reply == SinkResponse(aggregatedSize: 1_000_000, messages: 50))
        }
    }
}

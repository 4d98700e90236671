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
    /// Sizes of requests and replies that fill no frame, one, and several.
    private static let requestSizes = [27_182, 8, 1_828, 45_904]
    private static let replySizes = [31_415, 9, 2_653, 58_979]

    private func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }

    private func part(_ size: Int, after interval: Duration = .zero) -> ReplyPart {
        ReplyPart(size: UInt32(size), intervalUs: UInt32(interval / .microseconds(1)))
    }

    @Test("a server sees all that a client streams, and answers once", arguments: TestTransport.allCases)
    func clientStreaming(_ transport: TestTransport) async throws {
        try await withConformance(transport) { service, _, _ in
            let reply = try await service.streamingInput { requests in
                for size in Self.requestSizes {
                    try await requests.write(StreamingInputRequest(payload: self.zeros(size)))
                }
            }
            #expect(reply == StreamingInputResponse(aggregatedSize: 74_922, messages: 4))
        }
    }

    @Test("a client gets all that a server streams, in order", arguments: TestTransport.allCases)
    func serverStreaming(_ transport: TestTransport) async throws {
        try await withConformance(transport) { service, _, _ in
            let request = StreamingOutputRequest(parts: Self.replySizes.map { self.part($0) })
            let sizes = try await service.streamingOutput(request) { replies in
                var sizes: [Int] = []
                for try await reply in replies { sizes.append(reply.payload.count) }
                return sizes
            }
            #expect(sizes == Self.replySizes)
        }
    }

    @Test("requests and replies alternate on one call", arguments: TestTransport.allCases)
    func pingPong(_ transport: TestTransport) async throws {
        try await withConformance(transport) { service, _, _ in
            try await service.fullDuplex { call in
                var replies = call.replies.makeAsyncIterator()
                for (request, reply) in zip(Self.requestSizes, Self.replySizes) {
                    try await call.requests.write(
                        StreamingOutputRequest(parts: [self.part(reply)], payload: self.zeros(request))
                    )
                    #expect(try await replies.next()?.payload.count == reply)
                }
                call.finishSending()
                #expect(try await replies.next() == nil)
            }
        }
    }

    @Test("a call without any message ends well", arguments: TestTransport.allCases)
    func emptyStream(_ transport: TestTransport) async throws {
        try await withConformance(transport) { service, _, _ in
            let count = try await service.fullDuplex { call in
                call.finishSending()
                return try await call.replies.reduce(0) { count, _ in count + 1 }
            }
            #expect(count == 0)
        }
    }

    @Test("metadata comes back before the first reply and with the end", arguments: TestTransport.allCases)
    func metadata(_ transport: TestTransport) async throws {
        try await withConformance(transport) { service, _, _ in
            var metadata: Metadata = [ConformanceServer.initialEchoKey: "first"]
            metadata.add(ConformanceServer.trailingEchoKey, bytes: [0xAB, 0xAB, 0xAB])
            let (initial, ending) = try await service.fullDuplex(options: CallOptions(metadata: metadata)) { call in
                try await call.requests.write(StreamingOutputRequest(parts: [self.part(1)]))
                let initial = try await call.replies.initialMetadata
                call.finishSending()
                for try await _ in call.replies {}
                return (initial, try await call.replies.ending)
            }
            #expect(initial[ConformanceServer.initialEchoKey] == "first")
            #expect(ending.trailers.values(ConformanceServer.trailingEchoKey) == [[0xAB, 0xAB, 0xAB]])
        }
    }

    @Test("a status comes behind the replies, word for word", arguments: TestTransport.allCases)
    func status(_ transport: TestTransport) async throws {
        try await withConformance(transport) { service, _, _ in
            let status = EchoStatus(code: 2, message: "test status message \u{1F608}")
            var seen = 0
            let error = await #expect(throws: RPCError.self) {
                try await service.fullDuplex { call in
                    try await call.requests.write(StreamingOutputRequest(parts: [self.part(4)], status: status))
                    for try await _ in call.replies { seen += 1 }
                }
            }
            #expect(error?.code == .unknown)
            #expect(error?.message == status.message)
            #expect(error?.requestID != nil)
            #expect(seen == 1)
        }
    }

    @Test("a client's error before its first request cancels the call", arguments: TestTransport.allCases)
    func cancelAfterBegin(_ transport: TestTransport) async throws {
        try await withConformance(transport) { service, _, counters in
            await #expect(throws: GaveUp.self) {
                try await service.streamingInput { _ in
                    try await eventually("the handler's start") { counters.now.running == 1 }
                    throw GaveUp()
                }
            }
            try await eventually("the handler's end") { counters.now.running == 0 }
            #expect(counters.now.cancelled == 1)
        }
    }

    @Test("leaving behind the first reply cancels the call", arguments: TestTransport.allCases)
    func cancelAfterFirstResponse(_ transport: TestTransport) async throws {
        try await withConformance(transport) { service, _, counters in
            let size = try await service.fullDuplex { call in
                try await call.requests.write(StreamingOutputRequest(parts: [self.part(31_415)]))
                var replies = call.replies.makeAsyncIterator()
                return try await replies.next()?.payload.count
            }
            #expect(size == 31_415)
            try await eventually("the handler's end") { counters.now.running == 0 }
            #expect(counters.now.cancelled == 1)
        }
    }

    @Test("the deadline of a stream ends it while the server waits", arguments: TestTransport.allCases)
    func timeoutOnSleepingServer(_ transport: TestTransport) async throws {
        try await withConformance(transport) { service, _, counters in
            let error = await #expect(throws: RPCError.self) {
                try await service.fullDuplex(options: CallOptions(timeout: .milliseconds(30))) { call in
                    try await call.requests.write(
                        StreamingOutputRequest(parts: [self.part(1, after: .seconds(600))])
                    )
                    for try await _ in call.replies {}
                }
            }
            #expect(error?.code == .deadlineExceeded)
            try await eventually("the handler's end") { counters.now.running == 0 }
        }
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

private struct GaveUp: Error {}

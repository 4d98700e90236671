// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonConformance
internal import BatonCore
internal import BatonTesting
internal import BatonTransport
internal import Testing

/// The interop cases that a real client and a real server show.
@Suite("gRPC's interop cases", .timeLimit(.minutes(2)))
struct InteropTests {
    /// The sizes of gRPC's cases: requests and replies that fill no frame, one, and several.
    private static let requestSizes = [27_182, 8, 1_828, 45_904]
    private static let replySizes = [31_415, 9, 2_653, 58_979]

    private func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }

    private func part(_ size: Int, after interval: Duration = .zero) -> ReplyPart {
        ReplyPart(size: UInt32(size), intervalUs: UInt32(interval / .microseconds(1)))
    }

    // ------------------------------------------------------------------------------------------------- unary

    @Test("empty_unary: an empty call gets an empty answer", arguments: TestTransport.allCases)
    func emptyUnary(_ transport: TestTransport) async throws {
        try await withConformance(transport) { service, _, _ in
            let reply = try await service.emptyCallReply()
            #expect(reply.message == EmptyCallResponse())
            #expect(reply.initialMetadata.isEmpty && reply.trailers.isEmpty)
        }
    }

    @Test(
        "large_unary: a call gets as many bytes as it asks for, and the server sees all that were sent",
        arguments: TestTransport.allCases
    )
    func largeUnary(_ transport: TestTransport) async throws {
        try await withConformance(transport) { service, _, _ in
            let reply = try await service.unaryCall(
                UnaryCallRequest(responseSize: 314_159, payload: [UInt8](repeating: 7, count: 271_828)),
                options: CallOptions(timeout: .seconds(40))
            )
            #expect(reply.payload == self.zeros(314_159))
            #expect(reply.receivedBytes == 271_828)
            let (allowed, remaining) = (try #require(reply.allowed), try #require(reply.remaining))
            #expect((.seconds(30) ... .seconds(40)).contains(allowed))
            #expect(remaining <= allowed)
            #expect(reply.subject.isEmpty)
        }
    }

    // ----------------------------------------------------------------------------------------------- streams

    @Test(
        "client_streaming: a server sees all that a client streams, and answers once",
        arguments: TestTransport.allCases
    )
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

    @Test("server_streaming: a client gets all that a server streams, in order", arguments: TestTransport.allCases)
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

    @Test("ping_pong: requests and replies alternate on one call", arguments: TestTransport.allCases)
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

    @Test("empty_stream: a call without any message ends well", arguments: TestTransport.allCases)
    func emptyStream(_ transport: TestTransport) async throws {
        try await withConformance(transport) { service, _, _ in
            let count = try await service.fullDuplex { call in
                call.finishSending()
                return try await call.replies.reduce(0) { count, _ in count + 1 }
            }
            #expect(count == 0)
        }
    }

    // ---------------------------------------------------------------------------------- metadata and statuses

    @Test(
        "custom_metadata: comes back before the reply and behind it, of unary calls, streams and errors",
        arguments: TestTransport.allCases
    )
    func customMetadata(_ transport: TestTransport) async throws {
        try await withConformance(transport) { service, _, _ in
            var metadata: Metadata = [
                ConformanceServer.initialEchoKey: "test_initial_metadata_value", "x-other": "stays",
            ]
            metadata.add(ConformanceServer.trailingEchoKey, bytes: [0xAB, 0xAB, 0xAB])
            let options = CallOptions(metadata: metadata)
            let reply = try await service.unaryCallReply(options: options)
            #expect(reply.initialMetadata == [ConformanceServer.initialEchoKey: "test_initial_metadata_value"])
            #expect(reply.trailers.entries.map(\.key) == [ConformanceServer.trailingEchoKey])
            #expect(reply.trailers.values(ConformanceServer.trailingEchoKey) == [[0xAB, 0xAB, 0xAB]])
            let (initial, ending) = try await service.fullDuplex(options: options) { call in
                try await call.requests.write(StreamingOutputRequest(parts: [self.part(1)]))
                let initial = try await call.replies.initialMetadata
                call.finishSending()
                for try await _ in call.replies {}
                return (initial, try await call.replies.ending)
            }
            #expect(initial == reply.initialMetadata)
            #expect(ending.trailers == reply.trailers)
            let error = await #expect(throws: RPCError.self) {
                try await service.unaryCall(
                    UnaryCallRequest(status: EchoStatus(code: 9, message: "no")),
                    options: options
                )
            }
            #expect(error?.metadata == reply.trailers)
        }
    }

    /// Ends calls with a status, a unary one and one with streams behind its replies.
    private func expectStatus(
        _ transport: TestTransport,
        _ status: EchoStatus,
        _ code: RPCError.Code
    ) async throws {
        try await withConformance(transport) { service, _, _ in
            let unary = await #expect(throws: RPCError.self) {
                try await service.unaryCall(UnaryCallRequest(status: status))
            }
            var seen = 0
            let streamed = await #expect(throws: RPCError.self) {
                try await service.fullDuplex { call in
                    try await call.requests.write(StreamingOutputRequest(parts: [self.part(4)], status: status))
                    for try await _ in call.replies { seen += 1 }
                }
            }
            #expect(seen == 1)
            for error in [unary, streamed] {
                #expect(error?.code == code)
                #expect(error?.message == status.message)
                #expect(error?.origin == .peer)
                #expect(error?.requestID != nil)
            }
        }
    }

    @Test("status_code_and_message: a call ends with the status that it asks for", arguments: TestTransport.allCases)
    func statusCodeAndMessage(_ transport: TestTransport) async throws {
        try await self.expectStatus(transport, EchoStatus(code: 2, message: "test status message"), .unknown)
    }

    @Test(
        "special_status_message: white space and any Unicode come through, byte for byte",
        arguments: TestTransport.allCases
    )
    func specialStatusMessage(_ transport: TestTransport) async throws {
        let text = "\t\ntest with whitespace\r\nand Unicode BMP \u{263A} and non-BMP \u{1F608}\t\n"
        try await self.expectStatus(transport, EchoStatus(code: 2, message: text), .unknown)
    }

    @Test(
        "unimplemented_method: a service does not answer for methods that it lacks",
        arguments: TestTransport.allCases
    )
    func unimplementedMethod(_ transport: TestTransport) async throws {
        try await withConformance(transport) { _, client, _ in
            let method = MethodDescriptor(
                service: ConformanceService.descriptor.fullName,
                name: "UnimplementedCall",
                kind: .unary,
                requestType: "baton.conformance.v1.EmptyCallRequest",
                responseType: "baton.conformance.v1.EmptyCallResponse",
                policy: nil,
                documentation: ""
            )
            let error = await #expect(throws: RPCError.self) {
                let _: Reply<EmptyCallResponse> = try await client.unary(
                    EmptyCallRequest(),
                    method: method,
                    options: .defaults
                )
            }
            #expect(error?.code == .unimplemented)
            #expect(error?.processed == .no)
        }
    }

    @Test("unimplemented_service: nobody answers for a service that no server has", arguments: TestTransport.allCases)
    func unimplementedService(_ transport: TestTransport) async throws {
        try await withConformance(transport) { _, client, _ in
            let error = await #expect(throws: RPCError.self) {
                try await UnimplementedService.Client(client).unimplementedCall()
            }
            #expect(error?.code == .unimplemented)
            #expect(error?.processed == .no)
        }
    }

    // ------------------------------------------------------------------------------------ cancels, deadlines

    private struct GaveUp: Error {}

    @Test(
        "cancel_after_begin: a client's error before its first request cancels the call",
        arguments: TestTransport.allCases
    )
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

    @Test(
        "cancel_after_first_response: leaving behind the first reply cancels the call",
        arguments: TestTransport.allCases
    )
    func cancelAfterFirstResponse(_ transport: TestTransport) async throws {
        try await withConformance(transport) { service, _, counters in
            let size = try await service.fullDuplex { call in
                try await call.requests.write(
                    StreamingOutputRequest(parts: [self.part(31_415)], payload: self.zeros(27_182))
                )
                var replies = call.replies.makeAsyncIterator()
                return try await replies.next()?.payload.count
            }
            #expect(size == 31_415)
            try await eventually("the handler's end") { counters.now.running == 0 }
            #expect(counters.now.cancelled == 1)
        }
    }

    @Test(
        "timeout_on_sleeping_server: the deadline of a stream ends it while the server waits",
        arguments: TestTransport.allCases
    )
    func timeoutOnSleepingServer(_ transport: TestTransport) async throws {
        try await withConformance(transport) { service, _, counters in
            let error = await #expect(throws: RPCError.self) {
                try await service.fullDuplex(options: CallOptions(timeout: .milliseconds(30))) { call in
                    try await call.requests.write(
                        StreamingOutputRequest(parts: [self.part(1, after: .seconds(600))], payload: self.zeros(27_182))
                    )
                    for try await _ in call.replies {}
                }
            }
            #expect(error?.code == .deadlineExceeded)
            try await eventually("the handler's end") { counters.now.running == 0 }
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonServer
internal import BatonTesting
internal import Testing

@Suite("streams over transports", .timeLimit(.minutes(1)))
struct StreamTransportTests {
    private static func echo(_ execution: MethodPolicy.Execution) -> MethodHandler {
        StreamMethod.echo(policy: MethodPolicy(authentication: .none, execution: execution))
    }

    private static func descriptor(_ name: String, _ kind: MethodDescriptor.Kind) -> MethodDescriptor {
        StreamMethod.descriptor(name, kind)
    }

    @Test(
        "messages of any size come back whole and in order",
        arguments: TestTransport.allCases,
        [MethodPolicy.Execution.loop, .pool]
    )
    func echo(transport: TestTransport, execution: MethodPolicy.Execution) async throws {
        try await withTestServer(transport, handlers: [Self.echo(execution)]) { client, server in
            let sizes = [0, 1, 16_000, 100_000, 3 << 20, 5]
            try await client.bidirectionalStream(
                method: Self.descriptor("Echo", .bidirectionalStreaming),
                options: .defaults
            ) { (call: BidirectionalCall<BytesMessage, BytesMessage>) in
                var replies = call.replies.makeAsyncIterator()
                for (index, size) in sizes.enumerated() {
                    let message = BytesMessage([UInt8](repeating: UInt8(index), count: size))
                    try await call.requests.write(message)
                    #expect(try await replies.next() == message)
                }
                call.finishSending()
                #expect(try await replies.next() == nil)
            }
            try await server.waitUntilQuiet(connections: 1)
            #expect(server.statistics.calls(.ok) == 1)
        }
    }

    @Test("an upload far beyond the windows is read whole, and answered once", arguments: TestTransport.allCases)
    func upload(transport: TestTransport) async throws {
        let handler = StreamMethod.collecting("Size") { requests, _ in
            var size = 0
            for try await message in requests { size += message.bytes.count }
            return Array("\(size)".utf8)
        }
        try await withTestServer(transport, handlers: [handler]) { client, _ in
            let reply: Reply<BytesMessage> = try await client.clientStream(
                method: Self.descriptor("Size", .clientStreaming),
                options: .defaults
            ) { (requests: MessageWriter<BytesMessage>) in
                for _ in 0..<100 { try await requests.write(BytesMessage([UInt8](repeating: 1, count: 100_000))) }
            }
            #expect(reply.message.bytes == Array("10000000".utf8))
        }
    }

    @Test(
        "a handler that writes without end is held back by a reader that stops, and cancelled when it leaves",
        arguments: TestTransport.allCases,
        [MethodPolicy.Execution.loop, .pool]
    )
    func slowReader(transport: TestTransport, execution: MethodPolicy.Execution) async throws {
        let written = Watched(0)
        let outcome = Watched<String?>(nil)
        let policy = MethodPolicy(authentication: .none, execution: execution)
        let handler = StreamMethod.replying("Endless", policy: policy) { _, replies, _ in
            do {
                while true {
                    try await replies.write(BytesMessage([UInt8](repeating: 0, count: 10_000)))
                    written.update { $0 += 1 }
                }
            } catch {
                outcome.update { $0 = "\(type(of: error))" }
                throw error
            }
        }
        try await withTestServer(transport, handlers: [handler, TestMethod.echo()]) { client, server in
            try await client.serverStream(
                BytesMessage(),
                method: Self.descriptor("Endless", .serverStreaming),
                options: .defaults
            ) { (replies: ReplyStream<BytesMessage>) in
                var iterator = replies.makeAsyncIterator()
                _ = try await iterator.next()
                // Other calls go on, and the writer stands still in the end.
                var last = -1
                while written.value != last {
                    last = written.value
                    for _ in 0..<20 { _ = try await client.call("Echo") }
                }
                // The call's credit, its buffer, and a message each.
                #expect(last <= ((256 + 64 + 64) << 10) / 10_000 + 3)
            }
            try await outcome.wait(for: "the handler's cancellation") { $0 == "CancellationError" }
            try await server.waitUntilQuiet(connections: 1)
            #expect(server.statistics.calls(.cancelled) == 1)
        }
    }

    @Test("replies, then an error: the reader gets both, with metadata around them", arguments: TestTransport.allCases)
    func failure(transport: TestTransport) async throws {
        let handler = StreamMethod.talking("Fail") { requests, replies, context in
            context.initialMetadata = ["x-a": "1"]
            for try await message in requests {
                guard message.bytes.isEmpty else {
                    context.trailers = ["x-b": "2"]
                    throw RPCError(.aborted, "enough")
                }
                try await replies.write(message)
            }
        }
        try await withTestServer(transport, handlers: [handler]) { client, _ in
            try await client.bidirectionalStream(
                method: Self.descriptor("Fail", .bidirectionalStreaming),
                options: .defaults
            ) { (call: BidirectionalCall<BytesMessage, BytesMessage>) in
                var replies = call.replies.makeAsyncIterator()
                try await call.requests.write(BytesMessage())
                #expect(try await replies.next() == BytesMessage())
                #expect(try await call.replies.initialMetadata == ["x-a": "1"])
                try await call.requests.write(BytesMessage([1]))
                let error = await #expect(throws: RPCError.self) { try await replies.next() }
                #expect(error?.code == .aborted)
                #expect(error?.message == "enough")
                #expect(error?.metadata == ["x-b": "2"])
                #expect(error?.origin == .peer)
            }
        }
    }

    @Test("many streams of one connection go on side by side")
    func many() async throws {
        try await withTestServer(.tls, handlers: [Self.echo(.loop)]) { client, server in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for stream in 0..<50 {
                    group.addTask {
                        try await client.bidirectionalStream(
                            method: Self.descriptor("Echo", .bidirectionalStreaming),
                            options: .defaults
                        ) { (call: BidirectionalCall<BytesMessage, BytesMessage>) in
                            var replies = call.replies.makeAsyncIterator()
                            for number in 0..<20 {
                                let message = BytesMessage([UInt8](repeating: UInt8(stream), count: number * 1000))
                                try await call.requests.write(message)
                                #expect(try await replies.next() == message)
                            }
                            call.finishSending()
                            #expect(try await replies.next() == nil)
                        }
                    }
                }
                try await group.waitForAll()
            }
            try await server.waitUntilQuiet(connections: 1)
            #expect(server.statistics.calls(.ok) == 50)
        }
    }
}

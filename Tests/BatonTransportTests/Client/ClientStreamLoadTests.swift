// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonServer
internal import BatonTesting
internal import BatonTransport
internal import Testing

@Suite("streams between a client and a server of this project", .timeLimit(.minutes(2)))
struct ClientStreamLoadTests {
    private static func descriptor(_ name: String, _ kind: MethodDescriptor.Kind) -> MethodDescriptor {
        MethodDescriptor(
            service: TestMethod.service,
            name: name,
            kind: kind,
            requestType: "test.v1.Bytes",
            responseType: "test.v1.Bytes",
            policy: MethodPolicy(authentication: .none),
            documentation: ""
        )
    }

    private static let echo = descriptor("EchoAll", .bidirectionalStreaming)
    private static let sum = descriptor("Sum", .clientStreaming)
    private static let repeated = descriptor("Repeat", .serverStreaming)

    /// A slow machine is no reason to give up a connection here.
    private static let limits = TransportLimits.defaults.with { $0.frameGrace = .seconds(60) }
    /// Nor to shed calls.
    private static let configuration = ServerConfiguration.defaults.with { $0.limits.queueDelayTarget = .zero }

    private static let handlers: [MethodHandler] = [
        .bidirectionalStreaming(echo) {
            (requests: MessageStream<BytesMessage>, replies: MessageWriter<BytesMessage>, _) in
            try await replies.write(contentsOf: requests)
        },
        .clientStreaming(sum) { (requests: MessageStream<BytesMessage>, _) in
            var total = 0
            for try await request in requests { total += request.bytes.count }
            return BytesMessage(Array(String(total).utf8))
        },
        .serverStreaming(repeated) { (request: BytesMessage, replies: MessageWriter<BytesMessage>, _) in
            for _ in 0..<500 { try await replies.write(request) }
        },
    ]

    @Test("many streams of all kinds at once lose nothing and mix nothing", arguments: TestTransport.allCases)
    func many(transport: TestTransport) async throws {
        try await withTestServer(
            transport,
            handlers: Self.handlers,
            configuration: Self.configuration,
            limits: Self.limits,
            clientLimits: Self.limits
        ) { client, _ in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for call in 0..<15 {
                    group.addTask {
                        switch call % 3 {
                        case 0:
                            let count = try await client.serverStream(
                                BytesMessage([UInt8(call)]),
                                method: Self.repeated,
                                options: .defaults
                            ) { (replies: ReplyStream<BytesMessage>) in
                                var count = 0
                                for try await reply in replies where reply.bytes == [UInt8(call)] { count += 1 }
                                return count
                            }
                            #expect(count == 500)
                        case 1:
                            let reply: Reply<BytesMessage> = try await client.clientStream(
                                method: Self.sum,
                                options: .defaults
                            ) { (requests: MessageWriter<BytesMessage>) in
                                for size in 0..<500 {
                                    try await requests.write(BytesMessage([UInt8](repeating: 1, count: size * call)))
                                }
                            }
                            #expect(String(decoding: reply.message.bytes, as: UTF8.self) == String(124_750 * call))
                        default:
                            try await Self.roundTrips(client, UInt8(call))
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    private static func roundTrips(_ client: RPCClient, _ seed: UInt8) async throws {
        try await client.bidirectionalStream(method: Self.echo, options: .defaults) {
            (call: BidirectionalCall<BytesMessage, BytesMessage>) in
            async let read = Self.count(call.replies, seed)
            for size in 0..<500 { try await call.requests.write(BytesMessage([UInt8](repeating: seed, count: size))) }
            call.finishSending()
            #expect(try await read == 500)
        }
    }

    private static func count(_ replies: ReplyStream<BytesMessage>, _ seed: UInt8) async throws -> Int {
        var count = 0
        for try await reply in replies {
            #expect(reply.bytes.count == count && reply.bytes.allSatisfy { $0 == seed })
            count += 1
        }
        return count
    }

    @Test(
        "messages of 4 MiB pass in both directions with credit for 64 KiB",
        arguments: [TestTransport.inProcess, .tls]
    )
    func large(transport: TestTransport) async throws {
        let limits = Self.limits.with {
            $0.callCredit = 64 << 10
            $0.connectionCredit = 64 << 10
        }
        let message = [UInt8](repeating: 3, count: 4 << 20)
        try await withTestServer(
            transport,
            handlers: Self.handlers,
            configuration: Self.configuration,
            limits: limits,
            clientLimits: limits
        ) {
            client,
            _ in
            try await client.bidirectionalStream(method: Self.echo, options: .defaults) {
                (call: BidirectionalCall<BytesMessage, BytesMessage>) in
                var replies = call.replies.makeAsyncIterator()
                for _ in 0..<3 {
                    try await call.requests.write(BytesMessage(message))
                    #expect(try await replies.next()?.bytes == message)
                }
            }
        }
    }

    @Test(
        "a cancel that meets the end gives one outcome, the same to everyone",
        arguments: [TestTransport.inProcess, .tls]
    )
    func cancelMeetsEnd(transport: TestTransport) async throws {
        try await withTestServer(
            transport,
            handlers: Self.handlers,
            configuration: Self.configuration,
            limits: Self.limits,
            clientLimits: Self.limits
        ) {
            client,
            server in
            for round in 0..<200 {
                let call = try await client.open([], method: Self.sum, options: .defaults)
                call.finishSending()
                async let first = call.ending
                for _ in 0..<(round % 10) { await Task.yield() }
                call.cancel()
                do {
                    _ = try await first
                    #expect(try await call.receiveAll() == [Array("0".utf8)])
                } catch let error as RPCError {
                    #expect(error.code == .cancelled && error.origin == .local)
                    #expect(try await status { _ = try await call.receive() } == error)
                    #expect(try await status { _ = try await call.ending } == error)
                }
                #expect(call.isOver)
            }
            try await server.waitUntilQuiet(connections: 1)
        }
    }

    @Test(
        "calls that are left in the middle leave nothing behind on either side",
        arguments: [TestTransport.inProcess, .tls]
    )
    func left(transport: TestTransport) async throws {
        try await withTestServer(
            transport,
            handlers: Self.handlers,
            configuration: Self.configuration,
            limits: Self.limits,
            clientLimits: Self.limits
        ) {
            client,
            server in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for call in 0..<100 {
                    group.addTask {
                        try await client.serverStream(BytesMessage([1]), method: Self.repeated, options: .defaults) {
                            (replies: ReplyStream<BytesMessage>) in
                            var iterator = replies.makeAsyncIterator()
                            for _ in 0..<(call % 5) {
                                let reply = try await iterator.next()
                                #expect(reply?.bytes == [1])
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            try await server.waitUntilQuiet(connections: 1)
        }
    }
}

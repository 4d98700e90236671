// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonTLS
internal import BatonTransport
internal import BenchHarness

/// The load generator: one client, and so one connection, per connection asked for. The token travels with every call,
/// as with the other peers, although a connection could hold it once and for all.
enum LoadGenerator {
    static func run(_ options: LoadOptions) async throws {
        var tls = TLSClientConfiguration()
        tls.trustRoots = .authorities(.file(options.ca))
        tls.serverName = options.serverName
        let transport = try ClientTransport.tls(host: options.host, port: options.port, tls: tls)
        let callOptions = CallOptions(metadata: ["authorization": "Bearer \(options.token)"])
        let messages = MessageCounter()
        let content = options.mode == .echo ? echoContent(encodedBytes: options.size) : []
        let load = Load(
            options: options,
            connect: { _ in RPCClient(transport: transport) },
            call: { client, sequence in
                let bench = Bench.Client(client)
                switch options.mode {
                case .unary:
                    return try await Self.unary(bench, sequence: sequence, options: callOptions)
                case .echo:
                    return try await Self.echo(bench, content: content, options: callOptions)
                case .stream:
                    return try await Self.stream(
                        bench,
                        count: options.messages,
                        counter: messages,
                        options: callOptions
                    )
                }
            },
            messages: messages
        )
        try await load.run()
    }

    private static func unary(
        _ bench: Bench.Client,
        sequence: UInt64,
        options: CallOptions
    ) async throws -> CallSizes {
        let request = UnaryRequest(
            id: "partnership-0042",
            query: "open deliverables, newest first, all",
            sequence: sequence,
            since: 1_767_225_600_000,
            limit: 250
        )
        let reply = try await bench.unary(request, options: options)
        guard reply.sequence == sequence, reply.id == request.id, reply.health?.note == request.query else {
            throw BenchError("a wrong reply")
        }
        guard sequence == 1 else {
            return .notComputed
        }
        return CallSizes(request: try request.encodedBytes().count, reply: try reply.encodedBytes().count)
    }

    private static func echo(_ bench: Bench.Client, content: [UInt8], options: CallOptions) async throws -> CallSizes {
        let reply = try await bench.echo(EchoMessage(data: content), options: options)
        guard reply.data == content else {
            throw BenchError("a wrong reply")
        }
        return CallSizes(request: content.count, reply: reply.data.count)
    }

    private static func stream(
        _ bench: Bench.Client,
        count: Int,
        counter: MessageCounter,
        options: CallOptions
    ) async throws -> CallSizes {
        let request = StreamRequest(count: UInt64(count))
        let received = try await bench.stream(request, options: options) { replies in
            var sequence: UInt64 = 0
            for try await message in replies {
                sequence += 1
                guard message.sequence == sequence, message.text == "progress made" else {
                    throw BenchError("a wrong message")
                }
                counter.increment()
            }
            return sequence
        }
        guard received == request.count else {
            throw BenchError("\(received) messages instead of \(request.count)")
        }
        return CallSizes(request: 4, reply: 24)
    }
}

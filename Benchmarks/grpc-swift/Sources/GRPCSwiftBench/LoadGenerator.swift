// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BenchHarness
internal import GRPCCore
internal import GRPCNIOTransportHTTP2Posix
internal import NIOPosix
internal import SwiftProtobuf

/// The load generator: one client, and so one connection, per connection asked for.
enum LoadGenerator {
    private typealias Client = GRPCClient<HTTP2ClientTransport.Posix>

    static func run(_ options: LoadOptions) async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: options.threads)
        let metadata: Metadata = ["authorization": "Bearer \(options.token)"]
        let clients = try (0..<options.connections).map { _ in try Self.makeClient(options, group: group) }
        try await withThrowingDiscardingTaskGroup { tasks in
            for client in clients {
                tasks.addTask {
                    try await client.runConnections()
                }
            }
            let load = Load(
                options: options,
                connect: { clients[$0] },
                call: { client, sequence in try await Self.call(client, sequence: sequence, metadata: metadata) }
            )
            try await load.run()
            for client in clients {
                client.beginGracefulShutdown()
            }
        }
    }

    private static func makeClient(_ options: LoadOptions, group: MultiThreadedEventLoopGroup) throws -> Client {
        var config = HTTP2ClientTransport.Posix.Config.defaults
        config.http2.authority = options.serverName
        let transport = try HTTP2ClientTransport.Posix(
            target: .ipv4(address: options.host, port: options.port),
            transportSecurity: .tls {
                $0.trustRoots = .certificates([.file(path: options.ca, format: .pem)])
            },
            config: config,
            eventLoopGroup: group
        )
        return GRPCClient(transport: transport)
    }

    private static func call(_ client: Client, sequence: UInt64, metadata: Metadata) async throws -> CallSizes {
        let request = Bench_V1_UnaryRequest.with {
            $0.id = "partnership-0042"
            $0.query = "open deliverables, newest first, all"
            $0.sequence = sequence
            $0.since = 1_767_225_600_000
            $0.limit = 250
        }
        let reply = try await Bench_V1_Bench.Client(wrapping: client).unary(request, metadata: metadata)
        guard reply.sequence == sequence, reply.id == request.id, reply.health.note == request.query else {
            throw BenchError("a wrong reply")
        }
        guard sequence == 1 else {
            return .notComputed
        }
        return CallSizes(
            request: try request.serializedData().count,
            reply: try reply.serializedData().count
        )
    }
}

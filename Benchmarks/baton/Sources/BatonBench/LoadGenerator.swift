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
        let load = Load(
            options: options,
            connect: { _ in RPCClient(transport: transport) },
            call: { client, sequence in try await Self.call(client, sequence: sequence, options: callOptions) }
        )
        try await load.run()
    }

    private static func call(_ client: RPCClient, sequence: UInt64, options: CallOptions) async throws -> CallSizes {
        let request = UnaryRequest(
            id: "partnership-0042",
            query: "open deliverables, newest first, all",
            sequence: sequence,
            since: 1_767_225_600_000,
            limit: 250
        )
        let reply = try await Bench.Client(client).unary(request, options: options)
        guard reply.sequence == sequence, reply.id == request.id, reply.health?.note == request.query else {
            throw BenchError("a wrong reply")
        }
        guard sequence == 1 else {
            return .notComputed
        }
        return CallSizes(request: try request.encodedBytes().count, reply: try reply.encodedBytes().count)
    }
}

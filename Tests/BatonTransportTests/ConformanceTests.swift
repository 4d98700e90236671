// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonServer
internal import BatonTesting
internal import BatonTransport
internal import Testing

/// What every transport does alike.
@Suite("every transport", .timeLimit(.minutes(1)))
struct ConformanceTests {
    @Test(
        "a message of any size comes back whole",
        arguments: TestTransport.allCases,
        [0, 1, 16_000, 16_372, 16_373, 100_000, 4 << 20]
    )
    func echo(transport: TestTransport, size: Int) async throws {
        try await withTestServer(transport, handlers: [TestMethod.echo()]) { client, server in
            var message = [UInt8](repeating: 0x5a, count: size)
            for index in stride(from: 0, to: size, by: 997) { message[index] = UInt8(truncatingIfNeeded: index) }
            let reply = try await client.call("Echo", message)
            #expect(reply.message == message)
            #expect(reply.initialMetadata.isEmpty && reply.trailers.isEmpty && reply.rateLimit == nil)
            #expect(server.statistics.calls(.ok) == 1)
        }
    }

    @Test("metadata travels both ways, text and bytes, in order and repeated", arguments: TestTransport.allCases)
    func metadata(transport: TestTransport) async throws {
        let handler = TestMethod.handler("Metadata") { _, context in
            context.initialMetadata = context.metadata
            var trailers = context.metadata
            trailers.add("x-last", "1")
            context.trailers = trailers
            return []
        }
        try await withTestServer(transport, handlers: [handler]) { client, _ in
            var sent: Metadata = ["x-region": "eu", "traceparent": "00-ab-cd-01"]
            sent.add("x-raw-bin", bytes: [0, 255, 13, 10])
            sent.add("x-region", "us")
            let reply = try await client.call("Metadata", options: CallOptions(metadata: sent))
            #expect(reply.initialMetadata == sent)
            sent.add("x-last", "1")
            #expect(reply.trailers == sent)
        }
    }

    private static let details: [ErrorDetail] = [
        .badRequest([FieldViolation(field: "a.b[2]", reason: "is missing")]),
        .errorInfo(reason: "NOT_NOW", domain: "test", metadata: ["limit": "3"]),
        .retryInfo(delay: .milliseconds(1500)),
        .quotaFailure([ErrorDetail.QuotaViolation(subject: "client:x", description: "used up")]),
        .other(typeURL: "type.test/x", value: [1, 0, 2]),
    ]

    @Test("a status carries code, text, details, trailers and the request id", arguments: TestTransport.allCases)
    func status(transport: TestTransport) async throws {
        let handler = TestMethod.handler("Fail") { _, context in
            context.trailers = ["x-hint": "later"]
            throw RPCError(
                .failedPrecondition,
                "not now",
                details: Self.details,
                retryAfter: .milliseconds(1500)
            )
        }
        try await withTestServer(transport, handlers: [handler]) { client, server in
            let error = await #expect(throws: RPCError.self) { try await client.call("Fail") }
            #expect(error?.code == .failedPrecondition)
            #expect(error?.message == "not now")
            #expect(error?.details == Self.details)
            #expect(error?.metadata == ["x-hint": "later"])
            #expect(error?.retryAfter == .milliseconds(1500))
            #expect(error?.origin == .peer)
            #expect(error?.processed == .maybe)
            let id = try #require(error?.requestID)
            let record = try await server.log.record("the failed call") { $0.metadata["request_id"] == "\(id)" }
            #expect(record.metadata["code"] == "FAILED_PRECONDITION")
            #expect(record.metadata["method"] == "test.v1.TestService/Fail")
            #expect(server.statistics.calls(.failedPrecondition) == 1)
        }
    }
}

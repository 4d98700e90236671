// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonObservability
internal import BatonTesting
internal import Logging
internal import Testing

@Suite("the log of a client's calls", .timeLimit(.minutes(1)))
struct ClientLoggingTests {
    @Test("each call is one record, with what the caller needs to find it on the server")
    func records() async throws {
        let log = LogCollector()
        try await withTestServer(handlers: ObservedMethods.handlers) { client, _ in
            let logging = ClientLoggingInterceptor(logger: log.logger(), success: .debug, failure: .warning)
            let channel = InterceptedChannel(base: client, interceptors: [logging])
            _ = try await channel.echo()
            #expect(try await channel.count(2) == 2)
            let error = await #expect(throws: RPCError.self) { try await channel.fail(.notFound) }
            let records = log.records
            try #require(records.count == 3)
            #expect(records.map(\.level) == [.debug, .debug, .warning])
            #expect(records[0].metadata["method"] == "\(TestMethod.service)/Echo")
            #expect(records[0].metadata["code"] == "OK")
            #expect(records[1].metadata["method"] == "\(TestMethod.service)/Count")
            #expect(records[2].metadata["code"] == "NOT_FOUND")
            #expect(records[2].metadata["reason"] == "as asked")
            #expect(records[2].metadata["processed"] == "MAYBE")
            #expect(records[2].metadata["origin"] == "peer")
            #expect(records[2].metadata["request_id"] == error?.requestID?.description)
            #expect(records[2].metadata["duration_us"] != nil)
        }
    }

    @Test("levels that the logger does not take cost no record")
    func levels() async throws {
        let log = LogCollector()
        try await withTestServer(handlers: ObservedMethods.handlers) { client, _ in
            let logging = ClientLoggingInterceptor(logger: log.logger(level: .error))
            let channel = InterceptedChannel(base: client, interceptors: [logging])
            _ = try await channel.echo()
            _ = try? await channel.fail(.notFound)
        }
        #expect(log.records.isEmpty)
    }
}

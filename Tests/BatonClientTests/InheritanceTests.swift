// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonServer
internal import BatonTesting
internal import Testing

@Suite("calls that handlers make", .timeLimit(.minutes(1)))
struct InheritanceTests {
    /// A method that answers with how many seconds its call may take in all.
    private static let allowed = TestMethod.handler("Allowed") { _, context in
        Array(String(context.deadline.allowed.components.seconds).utf8)
    }

    /// What the inner server says of a call that a handler makes with this timeout, itself called with that one.
    private func inner(outer: Duration, own: Duration?, transport: TestTransport) async throws -> Int? {
        try await withTestServer(transport, handlers: [Self.allowed]) { _, inner in
            let client = inner.makeClient()
            let forward = TestMethod.handler("Forward") { _, _ in
                try await client.call("Allowed", options: CallOptions(timeout: own)).message
            }
            let answer = try await withTestServer(transport, handlers: [forward]) { outerClient, _ in
                try await outerClient.call("Forward", options: CallOptions(timeout: outer)).message
            }
            await client.close()
            return Int(String(decoding: answer, as: UTF8.self))
        }
    }

    @Test(
        "they get the deadline of the call that the handler serves, also on the wire",
        arguments: TestTransport.allCases
    )
    func inherited(transport: TestTransport) async throws {
        let seconds = try await self.inner(outer: .seconds(20), own: .seconds(3000), transport: transport)
        #expect((0...20).contains(try #require(seconds)))
        let byDefault = try await self.inner(outer: .seconds(20), own: nil, transport: transport)
        #expect((0...20).contains(try #require(byDefault)))
    }

    @Test("they can have an earlier one of their own")
    func earlier() async throws {
        let seconds = try await self.inner(outer: .seconds(3000), own: .seconds(20), transport: .inProcess)
        #expect((0...20).contains(try #require(seconds)))
    }
}

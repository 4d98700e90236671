// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf
internal import OrchestrationAPI
internal import Testing

@Suite("Generated clients and servers")
struct StubTests {
    /// A channel that remembers the call and answers with fixed bytes.
    private struct Channel: RPCChannel {
        var answer: [UInt8]
        let decodingLimits = DecodingLimits.defaults
        let seen = Locked<[(method: String, request: [UInt8], timeout: Duration?)]>([])

        func unary(_ request: [UInt8], method: MethodDescriptor, options: CallOptions) async throws -> Reply<[UInt8]> {
            self.seen.withLock { $0.append((method.fullName, request, options.timeout)) }
            return Reply(message: self.answer, trailers: ["x-a": "b"])
        }
    }

    @Test("a client sends the request to its method and reads the reply")
    func client() async throws {
        let answer = GetPartnershipStatusResponse(id: "x", progress: 12.5)
        let channel = Channel(answer: try answer.encodedBytes())
        let client = OrchestrationService.Client(channel)
        let request = GetPartnershipStatusRequest(partnershipID: "x")
        let options = CallOptions(timeout: .seconds(3))
        #expect(try await client.getPartnershipStatus(request, options: options) == answer)
        let reply = try await client.getPartnershipStatusReply(request)
        #expect(reply.message == answer)
        #expect(reply.trailers["x-a"] == "b")
        let seen = channel.seen.withLock { $0 }
        #expect(
            seen.map(\.method)
                == Array(repeating: "orchestration.v1.OrchestrationService/GetPartnershipStatus", count: 2)
        )
        #expect(seen.first?.timeout == .seconds(3))
        #expect(try seen.first?.request == request.encodedBytes())
    }

    @Test("a reply that does not decode is the server's fault")
    func garbage() async throws {
        let client = OrchestrationService.Client(Channel(answer: [0xFF]))
        let error = await #expect(throws: RPCError.self) { try await client.getHealth() }
        #expect(error?.code == .internalError)
    }

    private struct Importer: PartnershipService.Server {
        func importPartnerships(
            _ request: ImportPartnershipsRequest,
            context: CallContext
        ) async throws -> ImportPartnershipsResponse {
            ImportPartnershipsResponse(created: UInt32(request.partnerships.count))
        }
    }

    @Test("there is one handler for each method, with its descriptor")
    func handlers() {
        let handlers = PartnershipService.handlers(Importer())
        #expect(handlers.map(\.method.fullName) == ["orchestration.v1.PartnershipService/ImportPartnerships"])
        #expect(handlers.first?.method === PartnershipService.Method.importPartnerships)
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting

/// Methods of the tests' server.
enum ObservedMethods {
    static let echo = TestMethod.descriptor("Echo")
    static let fail = TestMethod.descriptor("Fail")
    static let count = MethodDescriptor(
        service: TestMethod.service,
        name: "Count",
        kind: .serverStreaming,
        requestType: "test.v1.Bytes",
        responseType: "test.v1.Bytes",
        policy: MethodPolicy(authentication: .none),
        documentation: ""
    )

    static let handlers: [MethodHandler] = [
        .unary(echo) { (request: BytesMessage, _) in request },
        .unary(fail) { (request: BytesMessage, _) -> BytesMessage in
            let code = RPCError.Code(wireValue: UInt32(request.bytes.first ?? 2))
            throw RPCError(code, "as asked")
        },
        .serverStreaming(count) { (request: BytesMessage, replies: MessageWriter<BytesMessage>, _) in
            for number in 0..<(request.bytes.first ?? 0) { try await replies.write(BytesMessage([number])) }
        },
    ]
}

extension RPCChannel {
    func echo(_ bytes: [UInt8] = []) async throws -> BytesMessage {
        try await self.unary(BytesMessage(bytes), method: ObservedMethods.echo, options: .defaults).message
    }

    func fail(_ code: RPCError.Code) async throws {
        let request = BytesMessage([UInt8(code.wireValue)])
        _ = try await self.unary(request, method: ObservedMethods.fail, options: .defaults, as: BytesMessage.self)
    }

    func count(_ number: UInt8) async throws -> Int {
        try await self.serverStream(BytesMessage([number]), method: ObservedMethods.count, options: .defaults) {
            (replies: ReplyStream<BytesMessage>) in
            var count = 0
            for try await _ in replies { count += 1 }
            return count
        }
    }
}

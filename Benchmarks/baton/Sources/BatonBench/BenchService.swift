// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Computes each field of the reply as bench.proto says.
struct BenchService: Bench.Server {
    func unary(_ request: UnaryRequest, context: CallContext) async throws -> UnaryReply {
        let score = UInt32(request.sequence % 101)
        return UnaryReply(
            id: request.id,
            sequence: request.sequence,
            title: "Partnership number \(request.id)",
            owner: Owner(
                name: "Owner of \(request.id)",
                email: "\(request.id)@partners.example.org",
                account: request.sequence &+ 1_000
            ),
            health: Health(
                status: score >= 50 ? "good" : "poor",
                score: score,
                checkedAt: request.since &+ 60_000,
                note: request.query
            ),
            progress: Progress(
                done: request.limit == 0 ? 0 : UInt32(request.sequence % UInt64(request.limit)),
                total: request.limit,
                updatedAt: request.since
            )
        )
    }

    func echo(_ request: EchoMessage, context: CallContext) async throws -> EchoMessage {
        request
    }

    func stream(_ request: StreamRequest, replies: MessageWriter<StreamMessage>, context: CallContext) async throws {
        var sequence: UInt64 = 0
        while sequence < request.count {
            sequence += 1
            try await replies.write(StreamMessage(sequence: sequence, text: "progress made"))
        }
    }
}

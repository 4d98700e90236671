// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import GRPCCore
internal import SwiftProtobuf

/// Computes each field of the reply as bench.proto says.
struct BenchService: Bench_V1_Bench.SimpleServiceProtocol {
    func unary(request: Bench_V1_UnaryRequest, context: ServerContext) async throws -> Bench_V1_UnaryReply {
        let score = UInt32(request.sequence % 101)
        return .with {
            $0.id = request.id
            $0.sequence = request.sequence
            $0.title = "Partnership number \(request.id)"
            $0.owner = .with {
                $0.name = "Owner of \(request.id)"
                $0.email = "\(request.id)@partners.example.org"
                $0.account = request.sequence &+ 1_000
            }
            $0.health = .with {
                $0.status = score >= 50 ? "good" : "poor"
                $0.score = score
                $0.checkedAt = request.since &+ 60_000
                $0.note = request.query
            }
            $0.progress = .with {
                $0.done = request.limit == 0 ? 0 : UInt32(request.sequence % UInt64(request.limit))
                $0.total = request.limit
                $0.updatedAt = request.since
            }
        }
    }
}

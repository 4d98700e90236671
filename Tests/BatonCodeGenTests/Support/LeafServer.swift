// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Answers every kind of method of the golden service.
struct LeafServer: Streams.Server {
    func single(_ request: Leaf, context: CallContext) async throws -> Leaf { request }

    func gather(_ requests: MessageStream<Leaf>, context: CallContext) async throws -> Nothing {
        var names: [String] = []
        for try await leaf in requests {
            guard leaf.id != "bad" else { throw RPCError(.invalidArgument, "a bad leaf") }
            names.append(leaf.id)
        }
        context.initialMetadata = ["names": names.joined(separator: ",")]
        return Nothing()
    }

    func scatter(_ request: Leaf, replies: MessageWriter<Leaf>, context: CallContext) async throws {
        for vein in request.veins { try await replies.write(Leaf(id: "\(vein.length)")) }
        if request.id == "fail" { throw RPCError(.dataLoss, "the rest is lost") }
        context.trailers = ["count": "\(request.veins.count)"]
    }

    func exchange(
        _ requests: MessageStream<Leaf>,
        replies: MessageWriter<Leaf>,
        context: CallContext
    ) async throws {
        for try await leaf in requests { try await replies.write(Leaf(id: leaf.id + "!")) }
    }

    func values(_ request: Value, replies: MessageWriter<Value>, context: CallContext) async throws {
        try await replies.write(request)
    }

    func `where`(
        _ requests: MessageStream<Value>,
        replies: MessageWriter<Outcome>,
        context: CallContext
    ) async throws {}

    func outcomes(_ request: Outcome, replies: MessageWriter<Value>, context: CallContext) async throws {}

    func channel(_ requests: MessageStream<Nothing>, context: CallContext) async throws -> Nothing { Nothing() }

    func scatterReply(_ request: Nothing, context: CallContext) async throws -> Nothing { request }

    func options(_ request: Nothing, replies: MessageWriter<Nothing>, context: CallContext) async throws {}

    func `default`(
        _ requests: MessageStream<Nothing>,
        replies: MessageWriter<Nothing>,
        context: CallContext
    ) async throws {}
}

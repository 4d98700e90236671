// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting

/// Methods with streams, for tests of sessions.
enum StreamMethod {
    static let open = MethodPolicy(authentication: .none)

    static func descriptor(
        _ name: String,
        _ kind: MethodDescriptor.Kind,
        _ policy: MethodPolicy? = open
    ) -> MethodDescriptor {
        MethodDescriptor(
            service: TestMethod.service,
            name: name,
            kind: kind,
            requestType: "test.v1.Bytes",
            responseType: "test.v1.Bytes",
            policy: policy,
            documentation: ""
        )
    }

    /// One request, many replies.
    static func replying(
        _ name: String,
        policy: MethodPolicy = open,
        _ handle: @escaping @Sendable ([UInt8], MessageWriter<BytesMessage>, CallContext) async throws -> Void
    ) -> MethodHandler {
        .serverStreaming(self.descriptor(name, .serverStreaming, policy)) {
            (request: BytesMessage, replies, context) in
            try await handle(request.bytes, replies, context)
        }
    }

    /// Many requests, one reply.
    static func collecting(
        _ name: String,
        policy: MethodPolicy = open,
        _ handle: @escaping @Sendable (MessageStream<BytesMessage>, CallContext) async throws -> [UInt8]
    ) -> MethodHandler {
        .clientStreaming(self.descriptor(name, .clientStreaming, policy)) { requests, context in
            BytesMessage(try await handle(requests, context))
        }
    }

    /// Many of both.
    static func talking(
        _ name: String,
        policy: MethodPolicy = open,
        _ handle:
            @escaping @Sendable (
                MessageStream<BytesMessage>, MessageWriter<BytesMessage>, CallContext
            ) async throws -> Void
    ) -> MethodHandler {
        .bidirectionalStreaming(self.descriptor(name, .bidirectionalStreaming, policy), handle: handle)
    }

    /// `Echo`: each message back.
    static func echo(policy: MethodPolicy = open) -> MethodHandler {
        self.talking("Echo", policy: policy) { requests, replies, _ in
            for try await message in requests { try await replies.write(message) }
        }
    }

    /// `Sum`: the first byte is the sum of all.
    static func sum() -> MethodHandler {
        self.collecting("Sum") { requests, _ in
            var sum: UInt8 = 0
            for try await message in requests { for byte in message.bytes { sum &+= byte } }
            return [sum]
        }
    }

    /// `Count`: so many replies as the request's first byte says, each with its number.
    static func count(policy: MethodPolicy = open) -> MethodHandler {
        self.replying("Count", policy: policy) { request, replies, _ in
            for number in 0..<(request.first ?? 0) { try await replies.write(BytesMessage([number])) }
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from streams.proto.
// swift-format-ignore-file

import BatonCore
import BatonProtobuf
import CGoldenMessages
import CProtobufC

/// Sends leaves in every direction.
enum Streams {
    /// What the proto file says of the service.
    static let descriptor = BatonCore.ServiceDescriptor(
        fullName: "golden.kinds.v1.Streams",
        methods: [
            Method.single,
            Method.gather,
            Method.scatter,
            Method.exchange,
            Method.values,
            Method.`where`,
            Method.outcomes,
            Method.channel,
            Method.scatterReply,
            Method.options,
            Method.`default`,
        ],
        documentation: "Sends leaves in every direction.",
        fileDescriptorSet: GeneratedDescriptors.fileDescriptorSet
    )

    /// What the proto file says of the methods.
    enum Method {
        /// One for one.
        static let single = BatonCore.MethodDescriptor(
            service: "golden.kinds.v1.Streams",
            name: "Single",
            kind: .unary,
            requestType: "golden.kinds.v1.Leaf",
            responseType: "golden.kinds.v1.Leaf",
            policy: nil,
            documentation: "One for one."
        )

        /// Many for one.
        static let gather = BatonCore.MethodDescriptor(
            service: "golden.kinds.v1.Streams",
            name: "Gather",
            kind: .clientStreaming,
            requestType: "golden.kinds.v1.Leaf",
            responseType: "golden.kinds.v1.Nothing",
            policy: nil,
            documentation: "Many for one."
        )

        /// One for many.
        static let scatter = BatonCore.MethodDescriptor(
            service: "golden.kinds.v1.Streams",
            name: "Scatter",
            kind: .serverStreaming,
            requestType: "golden.kinds.v1.Leaf",
            responseType: "golden.kinds.v1.Leaf",
            policy: nil,
            documentation: "One for many."
        )

        /// Many for many.
        static let exchange = BatonCore.MethodDescriptor(
            service: "golden.kinds.v1.Streams",
            name: "Exchange",
            kind: .bidirectionalStreaming,
            requestType: "golden.kinds.v1.Leaf",
            responseType: "golden.kinds.v1.Leaf",
            policy: nil,
            documentation: "Many for many."
        )

        /// Messages that are called like the type that a closure returns.
        static let values = BatonCore.MethodDescriptor(
            service: "golden.kinds.v1.Streams",
            name: "Values",
            kind: .serverStreaming,
            requestType: "golden.kinds.v1.Value",
            responseType: "golden.kinds.v1.Value",
            policy: nil,
            documentation: "Messages that are called like the type that a closure returns."
        )

        static let `where` = BatonCore.MethodDescriptor(
            service: "golden.kinds.v1.Streams",
            name: "Where",
            kind: .bidirectionalStreaming,
            requestType: "golden.kinds.v1.Value",
            responseType: "golden.kinds.v1.Outcome",
            policy: nil,
            documentation: ""
        )

        static let outcomes = BatonCore.MethodDescriptor(
            service: "golden.kinds.v1.Streams",
            name: "Outcomes",
            kind: .serverStreaming,
            requestType: "golden.kinds.v1.Outcome",
            responseType: "golden.kinds.v1.Value",
            policy: nil,
            documentation: ""
        )

        /// Called like what a client has anyway, and like a function of another kind.
        static let channel = BatonCore.MethodDescriptor(
            service: "golden.kinds.v1.Streams",
            name: "Channel",
            kind: .clientStreaming,
            requestType: "golden.kinds.v1.Nothing",
            responseType: "golden.kinds.v1.Nothing",
            policy: nil,
            documentation: "Called like what a client has anyway, and like a function of another kind."
        )

        static let scatterReply = BatonCore.MethodDescriptor(
            service: "golden.kinds.v1.Streams",
            name: "ScatterReply",
            kind: .unary,
            requestType: "golden.kinds.v1.Nothing",
            responseType: "golden.kinds.v1.Nothing",
            policy: nil,
            documentation: ""
        )

        static let options = BatonCore.MethodDescriptor(
            service: "golden.kinds.v1.Streams",
            name: "Options",
            kind: .serverStreaming,
            requestType: "golden.kinds.v1.Nothing",
            responseType: "golden.kinds.v1.Nothing",
            policy: nil,
            documentation: ""
        )

        static let `default` = BatonCore.MethodDescriptor(
            service: "golden.kinds.v1.Streams",
            name: "Default",
            kind: .bidirectionalStreaming,
            requestType: "golden.kinds.v1.Nothing",
            responseType: "golden.kinds.v1.Nothing",
            policy: nil,
            documentation: ""
        )
    }

    /// What answers the methods of the service.
    ///
    /// Sends leaves in every direction.
    protocol Server: Sendable {
        /// One for one.
        func single(
            _ request: Leaf,
            context: BatonCore.CallContext
        ) async throws -> Leaf

        /// Many for one.
        ///
        /// - Parameters:
        ///   - requests: the caller's messages; it is held back while nobody reads them. Once nobody waits for the answer
        ///     any more, reading throws `CancellationError`.
        ///   - context: the call.
        /// - Throws: what becomes the call's status.
        func gather(
            _ requests: BatonCore.MessageStream<Leaf>,
            context: BatonCore.CallContext
        ) async throws -> Nothing

        /// One for many.
        ///
        /// - Parameters:
        ///   - request: the caller's message.
        ///   - replies: sends messages to the caller; writing suspends while it is slow, and throws once nobody waits for
        ///     the answer any more. Returning ends the call behind the last one.
        ///   - context: the call.
        /// - Throws: what becomes the call's status. Replies that wait for a slow caller are dropped then.
        func scatter(
            _ request: Leaf,
            replies: BatonCore.MessageWriter<Leaf>,
            context: BatonCore.CallContext
        ) async throws

        /// Many for many.
        ///
        /// - Parameters:
        ///   - requests: the caller's messages; it is held back while nobody reads them. Once nobody waits for the answer
        ///     any more, reading throws `CancellationError`.
        ///   - replies: sends messages to the caller; writing suspends while it is slow, and throws once nobody waits for
        ///     the answer any more. Returning ends the call behind the last one.
        ///   - context: the call.
        /// - Throws: what becomes the call's status. Replies that wait for a slow caller are dropped then.
        func exchange(
            _ requests: BatonCore.MessageStream<Leaf>,
            replies: BatonCore.MessageWriter<Leaf>,
            context: BatonCore.CallContext
        ) async throws

        /// Messages that are called like the type that a closure returns.
        ///
        /// - Parameters:
        ///   - request: the caller's message.
        ///   - replies: sends messages to the caller; writing suspends while it is slow, and throws once nobody waits for
        ///     the answer any more. Returning ends the call behind the last one.
        ///   - context: the call.
        /// - Throws: what becomes the call's status. Replies that wait for a slow caller are dropped then.
        func values(
            _ request: Value,
            replies: BatonCore.MessageWriter<Value>,
            context: BatonCore.CallContext
        ) async throws

        /// - Parameters:
        ///   - requests: the caller's messages; it is held back while nobody reads them. Once nobody waits for the answer
        ///     any more, reading throws `CancellationError`.
        ///   - replies: sends messages to the caller; writing suspends while it is slow, and throws once nobody waits for
        ///     the answer any more. Returning ends the call behind the last one.
        ///   - context: the call.
        /// - Throws: what becomes the call's status. Replies that wait for a slow caller are dropped then.
        func `where`(
            _ requests: BatonCore.MessageStream<Value>,
            replies: BatonCore.MessageWriter<Outcome>,
            context: BatonCore.CallContext
        ) async throws

        /// - Parameters:
        ///   - request: the caller's message.
        ///   - replies: sends messages to the caller; writing suspends while it is slow, and throws once nobody waits for
        ///     the answer any more. Returning ends the call behind the last one.
        ///   - context: the call.
        /// - Throws: what becomes the call's status. Replies that wait for a slow caller are dropped then.
        func outcomes(
            _ request: Outcome,
            replies: BatonCore.MessageWriter<Value>,
            context: BatonCore.CallContext
        ) async throws

        /// Called like what a client has anyway, and like a function of another kind.
        ///
        /// - Parameters:
        ///   - requests: the caller's messages; it is held back while nobody reads them. Once nobody waits for the answer
        ///     any more, reading throws `CancellationError`.
        ///   - context: the call.
        /// - Throws: what becomes the call's status.
        func channel(
            _ requests: BatonCore.MessageStream<Nothing>,
            context: BatonCore.CallContext
        ) async throws -> Nothing

        func scatterReply(
            _ request: Nothing,
            context: BatonCore.CallContext
        ) async throws -> Nothing

        /// - Parameters:
        ///   - request: the caller's message.
        ///   - replies: sends messages to the caller; writing suspends while it is slow, and throws once nobody waits for
        ///     the answer any more. Returning ends the call behind the last one.
        ///   - context: the call.
        /// - Throws: what becomes the call's status. Replies that wait for a slow caller are dropped then.
        func options(
            _ request: Nothing,
            replies: BatonCore.MessageWriter<Nothing>,
            context: BatonCore.CallContext
        ) async throws

        /// - Parameters:
        ///   - requests: the caller's messages; it is held back while nobody reads them. Once nobody waits for the answer
        ///     any more, reading throws `CancellationError`.
        ///   - replies: sends messages to the caller; writing suspends while it is slow, and throws once nobody waits for
        ///     the answer any more. Returning ends the call behind the last one.
        ///   - context: the call.
        /// - Throws: what becomes the call's status. Replies that wait for a slow caller are dropped then.
        func `default`(
            _ requests: BatonCore.MessageStream<Nothing>,
            replies: BatonCore.MessageWriter<Nothing>,
            context: BatonCore.CallContext
        ) async throws
    }

    /// The handlers that a server routes calls to, one for each method.
    static func handlers(_ server: some Server) -> [BatonCore.MethodHandler] {
        [
            BatonCore.MethodHandler.unary(Method.single) {
                (request: Leaf, context: BatonCore.CallContext) in
                try await server.single(request, context: context)
            },
            BatonCore.MethodHandler.clientStreaming(Method.gather) {
                (requests: BatonCore.MessageStream<Leaf>, context: BatonCore.CallContext) in
                try await server.gather(requests, context: context)
            },
            BatonCore.MethodHandler.serverStreaming(Method.scatter) {
                (request: Leaf, replies: BatonCore.MessageWriter<Leaf>, context: BatonCore.CallContext) in
                try await server.scatter(request, replies: replies, context: context)
            },
            BatonCore.MethodHandler.bidirectionalStreaming(Method.exchange) {
                (requests: BatonCore.MessageStream<Leaf>, replies: BatonCore.MessageWriter<Leaf>, context: BatonCore.CallContext) in
                try await server.exchange(requests, replies: replies, context: context)
            },
            BatonCore.MethodHandler.serverStreaming(Method.values) {
                (request: Value, replies: BatonCore.MessageWriter<Value>, context: BatonCore.CallContext) in
                try await server.values(request, replies: replies, context: context)
            },
            BatonCore.MethodHandler.bidirectionalStreaming(Method.`where`) {
                (requests: BatonCore.MessageStream<Value>, replies: BatonCore.MessageWriter<Outcome>, context: BatonCore.CallContext) in
                try await server.`where`(requests, replies: replies, context: context)
            },
            BatonCore.MethodHandler.serverStreaming(Method.outcomes) {
                (request: Outcome, replies: BatonCore.MessageWriter<Value>, context: BatonCore.CallContext) in
                try await server.outcomes(request, replies: replies, context: context)
            },
            BatonCore.MethodHandler.clientStreaming(Method.channel) {
                (requests: BatonCore.MessageStream<Nothing>, context: BatonCore.CallContext) in
                try await server.channel(requests, context: context)
            },
            BatonCore.MethodHandler.unary(Method.scatterReply) {
                (request: Nothing, context: BatonCore.CallContext) in
                try await server.scatterReply(request, context: context)
            },
            BatonCore.MethodHandler.serverStreaming(Method.options) {
                (request: Nothing, replies: BatonCore.MessageWriter<Nothing>, context: BatonCore.CallContext) in
                try await server.options(request, replies: replies, context: context)
            },
            BatonCore.MethodHandler.bidirectionalStreaming(Method.`default`) {
                (requests: BatonCore.MessageStream<Nothing>, replies: BatonCore.MessageWriter<Nothing>, context: BatonCore.CallContext) in
                try await server.`default`(requests, replies: replies, context: context)
            },
        ]
    }

    /// Calls the methods of the service.
    ///
    /// Sends leaves in every direction.
    struct Client: Sendable {
        private let channel: any BatonCore.RPCChannel

        /// Makes a client that sends its calls to a channel.
        init(_ channel: any BatonCore.RPCChannel) {
            self.channel = channel
        }

        /// One for one.
        ///
        /// - Throws: `BatonCore.RPCError`.
        nonisolated(nonsending) func single(
            _ request: Leaf = Leaf(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> Leaf {
            try await self.singleReply(request, options: options).message
        }

        /// Like ``single(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        nonisolated(nonsending) func singleReply(
            _ request: Leaf = Leaf(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<Leaf> {
            try await self.channel.unary(request, method: Method.single, options: options)
        }

        /// Many for one.
        ///
        /// - Parameters:
        ///   - options: how the call is made.
        ///   - send: writes the requests; writing suspends while the server is slow. When it returns, no more requests follow,
        ///     and the reply is awaited. When the server ends the call meanwhile, writing throws, and what counts is the
        ///     server's answer.
        /// - Throws: `BatonCore.RPCError`; what `send` throws, and the call is then cancelled.
        nonisolated(nonsending) func gather(
            options: BatonCore.CallOptions = .defaults,
            _ send: nonisolated(nonsending) (_ requests: BatonCore.MessageWriter<Leaf>) async throws -> Void
        ) async throws -> Nothing {
            try await self.gatherReply(options: options, send).message
        }

        /// Like ``gather(options:_:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Parameters:
        ///   - options: how the call is made.
        ///   - send: writes the requests; writing suspends while the server is slow. When it returns, no more requests follow,
        ///     and the reply is awaited. When the server ends the call meanwhile, writing throws, and what counts is the
        ///     server's answer.
        /// - Throws: `BatonCore.RPCError`; what `send` throws, and the call is then cancelled.
        nonisolated(nonsending) func gatherReply(
            options: BatonCore.CallOptions = .defaults,
            _ send: nonisolated(nonsending) (_ requests: BatonCore.MessageWriter<Leaf>) async throws -> Void
        ) async throws -> BatonCore.Reply<Nothing> {
            try await self.channel.clientStream(method: Method.gather, options: options, send)
        }

        /// One for many.
        ///
        /// - Parameters:
        ///   - request: the request.
        ///   - options: how the call is made.
        ///   - receive: reads the replies; the server is held back while it does not. They end when the server has answered
        ///     with OK; any other status is thrown where they are read. When it returns before they have ended, the call
        ///     is cancelled.
        /// - Returns: what `receive` returns.
        /// - Throws: `BatonCore.RPCError`; what `receive` throws, and the call is then cancelled.
        nonisolated(nonsending) func scatter<Value>(
            _ request: Leaf = Leaf(),
            options: BatonCore.CallOptions = .defaults,
            _ receive: nonisolated(nonsending) (_ replies: BatonCore.ReplyStream<Leaf>) async throws -> Value
        ) async throws -> Value {
            try await self.channel.serverStream(request, method: Method.scatter, options: options, receive)
        }

        /// Many for many.
        ///
        /// - Parameters:
        ///   - options: how the call is made.
        ///   - body: writes requests, which suspends while the server is slow, and reads replies; the server is held back
        ///     while nobody reads. The replies end when the server has answered with OK; any other status is thrown where
        ///     they are read. When it returns before they have ended, the call is cancelled.
        /// - Returns: what `body` returns.
        /// - Throws: `BatonCore.RPCError`; what `body` throws, and the call is then cancelled.
        nonisolated(nonsending) func exchange<Value>(
            options: BatonCore.CallOptions = .defaults,
            _ body: nonisolated(nonsending) (_ call: BatonCore.BidirectionalCall<Leaf, Leaf>) async throws -> Value
        ) async throws -> Value {
            try await self.channel.bidirectionalStream(method: Method.exchange, options: options, body)
        }

        /// Messages that are called like the type that a closure returns.
        ///
        /// - Parameters:
        ///   - request: the request.
        ///   - options: how the call is made.
        ///   - receive: reads the replies; the server is held back while it does not. They end when the server has answered
        ///     with OK; any other status is thrown where they are read. When it returns before they have ended, the call
        ///     is cancelled.
        /// - Returns: what `receive` returns.
        /// - Throws: `BatonCore.RPCError`; what `receive` throws, and the call is then cancelled.
        nonisolated(nonsending) func values<Outcome>(
            _ request: Value = Value(),
            options: BatonCore.CallOptions = .defaults,
            _ receive: nonisolated(nonsending) (_ replies: BatonCore.ReplyStream<Value>) async throws -> Outcome
        ) async throws -> Outcome {
            try await self.channel.serverStream(request, method: Method.values, options: options, receive)
        }

        /// - Parameters:
        ///   - options: how the call is made.
        ///   - body: writes requests, which suspends while the server is slow, and reads replies; the server is held back
        ///     while nobody reads. The replies end when the server has answered with OK; any other status is thrown where
        ///     they are read. When it returns before they have ended, the call is cancelled.
        /// - Returns: what `body` returns.
        /// - Throws: `BatonCore.RPCError`; what `body` throws, and the call is then cancelled.
        nonisolated(nonsending) func `where`<Returned>(
            options: BatonCore.CallOptions = .defaults,
            _ body: nonisolated(nonsending) (_ call: BatonCore.BidirectionalCall<Value, Outcome>) async throws -> Returned
        ) async throws -> Returned {
            try await self.channel.bidirectionalStream(method: Method.`where`, options: options, body)
        }

        /// - Parameters:
        ///   - request: the request.
        ///   - options: how the call is made.
        ///   - receive: reads the replies; the server is held back while it does not. They end when the server has answered
        ///     with OK; any other status is thrown where they are read. When it returns before they have ended, the call
        ///     is cancelled.
        /// - Returns: what `receive` returns.
        /// - Throws: `BatonCore.RPCError`; what `receive` throws, and the call is then cancelled.
        nonisolated(nonsending) func outcomes<Returned>(
            _ request: Outcome = Outcome(),
            options: BatonCore.CallOptions = .defaults,
            _ receive: nonisolated(nonsending) (_ replies: BatonCore.ReplyStream<Value>) async throws -> Returned
        ) async throws -> Returned {
            try await self.channel.serverStream(request, method: Method.outcomes, options: options, receive)
        }

        /// Called like what a client has anyway, and like a function of another kind.
        ///
        /// - Parameters:
        ///   - options: how the call is made.
        ///   - send: writes the requests; writing suspends while the server is slow. When it returns, no more requests follow,
        ///     and the reply is awaited. When the server ends the call meanwhile, writing throws, and what counts is the
        ///     server's answer.
        /// - Throws: `BatonCore.RPCError`; what `send` throws, and the call is then cancelled.
        nonisolated(nonsending) func channel(
            options: BatonCore.CallOptions = .defaults,
            _ send: nonisolated(nonsending) (_ requests: BatonCore.MessageWriter<Nothing>) async throws -> Void
        ) async throws -> Nothing {
            try await self.channelReply(options: options, send).message
        }

        /// Like ``channel(options:_:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Parameters:
        ///   - options: how the call is made.
        ///   - send: writes the requests; writing suspends while the server is slow. When it returns, no more requests follow,
        ///     and the reply is awaited. When the server ends the call meanwhile, writing throws, and what counts is the
        ///     server's answer.
        /// - Throws: `BatonCore.RPCError`; what `send` throws, and the call is then cancelled.
        nonisolated(nonsending) func channelReply(
            options: BatonCore.CallOptions = .defaults,
            _ send: nonisolated(nonsending) (_ requests: BatonCore.MessageWriter<Nothing>) async throws -> Void
        ) async throws -> BatonCore.Reply<Nothing> {
            try await self.channel.clientStream(method: Method.channel, options: options, send)
        }

        /// - Throws: `BatonCore.RPCError`.
        nonisolated(nonsending) func scatterReply(
            _ request: Nothing = Nothing(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> Nothing {
            try await self.scatterReplyReply(request, options: options).message
        }

        /// Like ``scatterReply(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        nonisolated(nonsending) func scatterReplyReply(
            _ request: Nothing = Nothing(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<Nothing> {
            try await self.channel.unary(request, method: Method.scatterReply, options: options)
        }

        /// - Parameters:
        ///   - request: the request.
        ///   - options: how the call is made.
        ///   - receive: reads the replies; the server is held back while it does not. They end when the server has answered
        ///     with OK; any other status is thrown where they are read. When it returns before they have ended, the call
        ///     is cancelled.
        /// - Returns: what `receive` returns.
        /// - Throws: `BatonCore.RPCError`; what `receive` throws, and the call is then cancelled.
        nonisolated(nonsending) func options<Value>(
            _ request: Nothing = Nothing(),
            options: BatonCore.CallOptions = .defaults,
            _ receive: nonisolated(nonsending) (_ replies: BatonCore.ReplyStream<Nothing>) async throws -> Value
        ) async throws -> Value {
            try await self.channel.serverStream(request, method: Method.options, options: options, receive)
        }

        /// - Parameters:
        ///   - options: how the call is made.
        ///   - body: writes requests, which suspends while the server is slow, and reads replies; the server is held back
        ///     while nobody reads. The replies end when the server has answered with OK; any other status is thrown where
        ///     they are read. When it returns before they have ended, the call is cancelled.
        /// - Returns: what `body` returns.
        /// - Throws: `BatonCore.RPCError`; what `body` throws, and the call is then cancelled.
        @available(*, deprecated)
        nonisolated(nonsending) func `default`<Value>(
            options: BatonCore.CallOptions = .defaults,
            _ body: nonisolated(nonsending) (_ call: BatonCore.BidirectionalCall<Nothing, Nothing>) async throws -> Value
        ) async throws -> Value {
            try await self.channel.bidirectionalStream(method: Method.`default`, options: options, body)
        }
    }
}

/// Called like a type that a closure returns.
struct Outcome: BatonProtobuf.ProtobufMessage {
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "golden.kinds.v1.Outcome",
        c: BatonProtobuf.CLayout(golden__kinds__v1__outcome__init),
        []
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

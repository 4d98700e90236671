// The licence of somebody else.

// DO NOT EDIT: made by protoc-gen-baton from service.proto.
// swift-format-ignore-file

public import BatonCore
public import BatonProtobuf
internal import CProtobufC
internal import CService

/// Does everything.
///
/// In two paragraphs, with a "quotation" and a \ backslash.
public enum Everything {
    /// What the proto file says of the service.
    public static let descriptor = BatonCore.ServiceDescriptor(
        fullName: "golden.service.v1.Everything",
        methods: [
            Method.getAll,
            Method.httpCheck,
            Method.`default`,
            Method.up,
            Method.down,
            Method.both,
        ],
        documentation: "Does everything.\nIn two paragraphs, with a \"quotation\" and a \\ backslash.",
        fileDescriptorSet: GeneratedDescriptors.fileDescriptorSet
    )

    /// What the proto file says of the methods.
    public enum Method {
        /// All that a policy can say.
        public static let getAll = BatonCore.MethodDescriptor(
            service: "golden.service.v1.Everything",
            name: "GetAll",
            kind: .unary,
            requestType: "golden.service.v1.AllRequest",
            responseType: "golden.service.v1.AllResponse",
            policy: BatonCore.MethodPolicy(
                roles: ["admin", "reader"],
                authentication: .tokenOrMutualTLS,
                idempotency: .idempotent,
                defaultDeadline: .seconds(1) + .nanoseconds(500000000),
                payloadLimit: 1024,
                rateClass: "fast",
                execution: .pool,
                example: "{\"text\":\"a \\\\ b\"}"
            ),
            documentation: "All that a policy can say."
        )

        /// An empty policy.
        public static let httpCheck = BatonCore.MethodDescriptor(
            service: "golden.service.v1.Everything",
            name: "HTTPCheck",
            kind: .unary,
            requestType: "golden.service.v1.AllRequest",
            responseType: "golden.service.v1.AllResponse",
            policy: BatonCore.MethodPolicy(
                rateClass: "slow"
            ),
            documentation: "An empty policy."
        )

        public static let `default` = BatonCore.MethodDescriptor(
            service: "golden.service.v1.Everything",
            name: "Default",
            kind: .unary,
            requestType: "golden.service.v1.AllRequest",
            responseType: "golden.service.v1.AllResponse",
            policy: nil,
            documentation: ""
        )

        /// Streams.
        public static let up = BatonCore.MethodDescriptor(
            service: "golden.service.v1.Everything",
            name: "Up",
            kind: .clientStreaming,
            requestType: "golden.service.v1.AllRequest",
            responseType: "golden.service.v1.AllResponse",
            policy: nil,
            documentation: "Streams."
        )

        public static let down = BatonCore.MethodDescriptor(
            service: "golden.service.v1.Everything",
            name: "Down",
            kind: .serverStreaming,
            requestType: "golden.service.v1.AllRequest",
            responseType: "golden.service.v1.AllResponse",
            policy: nil,
            documentation: ""
        )

        public static let both = BatonCore.MethodDescriptor(
            service: "golden.service.v1.Everything",
            name: "Both",
            kind: .bidirectionalStreaming,
            requestType: "golden.service.v1.AllRequest",
            responseType: "golden.service.v1.AllResponse",
            policy: nil,
            documentation: ""
        )
    }

    /// What answers the methods of the service.
    ///
    /// Does everything.
    ///
    /// In two paragraphs, with a "quotation" and a \ backslash.
    public protocol Server: Sendable {
        /// All that a policy can say.
        func getAll(
            _ request: AllRequest,
            context: BatonCore.CallContext
        ) async throws -> AllResponse

        /// An empty policy.
        func httpCheck(
            _ request: AllRequest,
            context: BatonCore.CallContext
        ) async throws -> AllResponse

        func `default`(
            _ request: AllRequest,
            context: BatonCore.CallContext
        ) async throws -> AllResponse

        /// Streams.
        ///
        /// - Parameters:
        ///   - requests: the caller's messages; it is held back while nobody reads them. Once nobody waits for the answer
        ///     any more, reading throws `CancellationError`.
        ///   - context: the call.
        /// - Throws: what becomes the call's status.
        func up(
            _ requests: BatonCore.MessageStream<AllRequest>,
            context: BatonCore.CallContext
        ) async throws -> AllResponse

        /// - Parameters:
        ///   - request: the caller's message.
        ///   - replies: sends messages to the caller; writing suspends while it is slow, and throws once nobody waits for
        ///     the answer any more. Returning ends the call behind the last one.
        ///   - context: the call.
        /// - Throws: what becomes the call's status. Replies that wait for a slow caller are dropped then.
        func down(
            _ request: AllRequest,
            replies: BatonCore.MessageWriter<AllResponse>,
            context: BatonCore.CallContext
        ) async throws

        /// - Parameters:
        ///   - requests: the caller's messages; it is held back while nobody reads them. Once nobody waits for the answer
        ///     any more, reading throws `CancellationError`.
        ///   - replies: sends messages to the caller; writing suspends while it is slow, and throws once nobody waits for
        ///     the answer any more. Returning ends the call behind the last one.
        ///   - context: the call.
        /// - Throws: what becomes the call's status. Replies that wait for a slow caller are dropped then.
        func both(
            _ requests: BatonCore.MessageStream<AllRequest>,
            replies: BatonCore.MessageWriter<AllResponse>,
            context: BatonCore.CallContext
        ) async throws
    }

    /// The handlers that a server routes calls to, one for each method.
    public static func handlers(_ server: some Server) -> [BatonCore.MethodHandler] {
        [
            BatonCore.MethodHandler.unary(Method.getAll) {
                (request: AllRequest, context: BatonCore.CallContext) in
                try await server.getAll(request, context: context)
            },
            BatonCore.MethodHandler.unary(Method.httpCheck) {
                (request: AllRequest, context: BatonCore.CallContext) in
                try await server.httpCheck(request, context: context)
            },
            BatonCore.MethodHandler.unary(Method.`default`) {
                (request: AllRequest, context: BatonCore.CallContext) in
                try await server.`default`(request, context: context)
            },
            BatonCore.MethodHandler.clientStreaming(Method.up) {
                (requests: BatonCore.MessageStream<AllRequest>, context: BatonCore.CallContext) in
                try await server.up(requests, context: context)
            },
            BatonCore.MethodHandler.serverStreaming(Method.down) {
                (request: AllRequest, replies: BatonCore.MessageWriter<AllResponse>, context: BatonCore.CallContext) in
                try await server.down(request, replies: replies, context: context)
            },
            BatonCore.MethodHandler.bidirectionalStreaming(Method.both) {
                (requests: BatonCore.MessageStream<AllRequest>, replies: BatonCore.MessageWriter<AllResponse>, context: BatonCore.CallContext) in
                try await server.both(requests, replies: replies, context: context)
            },
        ]
    }

    /// Calls the methods of the service.
    ///
    /// Does everything.
    ///
    /// In two paragraphs, with a "quotation" and a \ backslash.
    public struct Client: Sendable {
        private let channel: any BatonCore.RPCChannel

        /// Makes a client that sends its calls to a channel.
        public init(_ channel: any BatonCore.RPCChannel) {
            self.channel = channel
        }

        /// All that a policy can say.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func getAll(
            _ request: AllRequest = AllRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> AllResponse {
            try await self.getAllReply(request, options: options).message
        }

        /// Like ``getAll(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func getAllReply(
            _ request: AllRequest = AllRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<AllResponse> {
            try await self.channel.unary(request, method: Method.getAll, options: options)
        }

        /// An empty policy.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func httpCheck(
            _ request: AllRequest = AllRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> AllResponse {
            try await self.httpCheckReply(request, options: options).message
        }

        /// Like ``httpCheck(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func httpCheckReply(
            _ request: AllRequest = AllRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<AllResponse> {
            try await self.channel.unary(request, method: Method.httpCheck, options: options)
        }

        /// - Throws: `BatonCore.RPCError`.
        @available(*, deprecated)
        public nonisolated(nonsending) func `default`(
            _ request: AllRequest = AllRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> AllResponse {
            try await self.defaultReply(request, options: options).message
        }

        /// Like ``default(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        @available(*, deprecated)
        public nonisolated(nonsending) func defaultReply(
            _ request: AllRequest = AllRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<AllResponse> {
            try await self.channel.unary(request, method: Method.`default`, options: options)
        }

        /// Streams.
        ///
        /// - Parameters:
        ///   - options: how the call is made.
        ///   - send: writes the requests; writing suspends while the server is slow. When it returns, no more requests follow,
        ///     and the reply is awaited. When the server ends the call meanwhile, writing throws, and what counts is the
        ///     server's answer.
        /// - Throws: `BatonCore.RPCError`; what `send` throws, and the call is then cancelled.
        public nonisolated(nonsending) func up(
            options: BatonCore.CallOptions = .defaults,
            _ send: nonisolated(nonsending) (_ requests: BatonCore.MessageWriter<AllRequest>) async throws -> Void
        ) async throws -> AllResponse {
            try await self.upReply(options: options, send).message
        }

        /// Like ``up(options:_:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Parameters:
        ///   - options: how the call is made.
        ///   - send: writes the requests; writing suspends while the server is slow. When it returns, no more requests follow,
        ///     and the reply is awaited. When the server ends the call meanwhile, writing throws, and what counts is the
        ///     server's answer.
        /// - Throws: `BatonCore.RPCError`; what `send` throws, and the call is then cancelled.
        public nonisolated(nonsending) func upReply(
            options: BatonCore.CallOptions = .defaults,
            _ send: nonisolated(nonsending) (_ requests: BatonCore.MessageWriter<AllRequest>) async throws -> Void
        ) async throws -> BatonCore.Reply<AllResponse> {
            try await self.channel.clientStream(method: Method.up, options: options, send)
        }

        /// - Parameters:
        ///   - request: the request.
        ///   - options: how the call is made.
        ///   - receive: reads the replies; the server is held back while it does not. They end when the server has answered
        ///     with OK; any other status is thrown where they are read. When it returns before they have ended, the call
        ///     is cancelled.
        /// - Returns: what `receive` returns.
        /// - Throws: `BatonCore.RPCError`; what `receive` throws, and the call is then cancelled.
        public nonisolated(nonsending) func down<Value>(
            _ request: AllRequest = AllRequest(),
            options: BatonCore.CallOptions = .defaults,
            _ receive: nonisolated(nonsending) (_ replies: BatonCore.ReplyStream<AllResponse>) async throws -> Value
        ) async throws -> Value {
            try await self.channel.serverStream(request, method: Method.down, options: options, receive)
        }

        /// - Parameters:
        ///   - options: how the call is made.
        ///   - body: writes requests, which suspends while the server is slow, and reads replies; the server is held back
        ///     while nobody reads. The replies end when the server has answered with OK; any other status is thrown where
        ///     they are read. When it returns before they have ended, the call is cancelled.
        /// - Returns: what `body` returns.
        /// - Throws: `BatonCore.RPCError`; what `body` throws, and the call is then cancelled.
        public nonisolated(nonsending) func both<Value>(
            options: BatonCore.CallOptions = .defaults,
            _ body: nonisolated(nonsending) (_ call: BatonCore.BidirectionalCall<AllRequest, AllResponse>) async throws -> Value
        ) async throws -> Value {
            try await self.channel.bidirectionalStream(method: Method.both, options: options, body)
        }
    }
}

/// Has no method.
public enum Idle {
    /// What the proto file says of the service.
    public static let descriptor = BatonCore.ServiceDescriptor(
        fullName: "golden.service.v1.Idle",
        methods: [],
        documentation: "Has no method.",
        fileDescriptorSet: GeneratedDescriptors.fileDescriptorSet
    )

    /// What the proto file says of the methods.
    public enum Method {}

    /// What answers the methods of the service.
    ///
    /// Has no method.
    public protocol Server: Sendable {}

    /// The handlers that a server routes calls to, one for each method.
    public static func handlers(_ server: some Server) -> [BatonCore.MethodHandler] {
        []
    }

    /// Calls the methods of the service.
    ///
    /// Has no method.
    public struct Client: Sendable {
        private let channel: any BatonCore.RPCChannel

        /// Makes a client that sends its calls to a channel.
        public init(_ channel: any BatonCore.RPCChannel) {
            self.channel = channel
        }
    }
}

public struct AllRequest: BatonProtobuf.ProtobufMessage {
    /// A text.
    public var text: String = ""
    /// Not used any more.
    ///
    /// Deprecated in the proto file.
    public var old: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "golden.service.v1.AllRequest",
        c: BatonProtobuf.CLayout(golden__service__v1__all_request__init),
        [
            .init(1, "text", json: "text", .string),
            .init(2, "old", json: "old", .string),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        text: String = "",
        old: String = ""
    ) {
        self.text = text
        self.old = old
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Golden__Service__V1__AllRequest.self)
        self.text = BatonProtobuf.CField.string(c.pointee.text.len, c.pointee.text.data)
        self.old = BatonProtobuf.CField.string(c.pointee.old.len, c.pointee.old.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Golden__Service__V1__AllRequest.self)
        (c.pointee.text.len, c.pointee.text.data) = arena.string(self.text)
        (c.pointee.old.len, c.pointee.old.data) = arena.string(self.old)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// Deprecated in the proto file.
public struct AllResponse: BatonProtobuf.ProtobufMessage {
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "golden.service.v1.AllResponse",
        c: BatonProtobuf.CLayout(golden__service__v1__all_response__init),
        []
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

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
    // Streaming methods are described; this version generates no code to serve or call them.

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
        public func getAll(
            _ request: AllRequest = AllRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> AllResponse {
            try await self.getAllReply(request, options: options).message
        }

        /// Like ``getAll(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public func getAllReply(
            _ request: AllRequest = AllRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<AllResponse> {
            try await self.channel.unary(request, method: Method.getAll, options: options)
        }

        /// An empty policy.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public func httpCheck(
            _ request: AllRequest = AllRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> AllResponse {
            try await self.httpCheckReply(request, options: options).message
        }

        /// Like ``httpCheck(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public func httpCheckReply(
            _ request: AllRequest = AllRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<AllResponse> {
            try await self.channel.unary(request, method: Method.httpCheck, options: options)
        }

        /// - Throws: `BatonCore.RPCError`.
        @available(*, deprecated)
        public func `default`(
            _ request: AllRequest = AllRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> AllResponse {
            try await self.defaultReply(request, options: options).message
        }

        /// Like ``default(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        @available(*, deprecated)
        public func defaultReply(
            _ request: AllRequest = AllRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<AllResponse> {
            try await self.channel.unary(request, method: Method.`default`, options: options)
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

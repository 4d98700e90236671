// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from bench.proto.
// swift-format-ignore-file

import BatonCore
import BatonProtobuf
import CBenchMessages
import CProtobufC

/// The calls that the peers in the comparison answer. The server computes each field of a reply from the request, so
/// that nothing can be encoded ahead of time; every peer follows the same rules.
enum Bench {
    /// What the proto file says of the service.
    static let descriptor = BatonCore.ServiceDescriptor(
        fullName: "bench.v1.Bench",
        methods: [
            Method.unary,
            Method.echo,
            Method.stream,
        ],
        documentation: "The calls that the peers in the comparison answer. The server computes each field of a reply from the request, so that nothing can be encoded ahead of time; every peer follows the same rules.",
        fileDescriptorSet: GeneratedDescriptors.fileDescriptorSet
    )

    /// What the proto file says of the methods.
    enum Method {
        /// About 70 bytes in, about 200 bytes out. No database, no waiting.
        static let unary = BatonCore.MethodDescriptor(
            service: "bench.v1.Bench",
            name: "Unary",
            kind: .unary,
            requestType: "bench.v1.UnaryRequest",
            responseType: "bench.v1.UnaryReply",
            policy: BatonCore.MethodPolicy(
                roles: ["bench"],
                authentication: .required,
                idempotency: .noSideEffects,
                defaultDeadline: .seconds(10)
            ),
            documentation: "About 70 bytes in, about 200 bytes out. No database, no waiting."
        )

        /// The message comes back as it is; up to 4 MiB.
        static let echo = BatonCore.MethodDescriptor(
            service: "bench.v1.Bench",
            name: "Echo",
            kind: .unary,
            requestType: "bench.v1.EchoMessage",
            responseType: "bench.v1.EchoMessage",
            policy: BatonCore.MethodPolicy(
                roles: ["bench"],
                authentication: .required,
                idempotency: .noSideEffects,
                defaultDeadline: .seconds(60)
            ),
            documentation: "The message comes back as it is; up to 4 MiB."
        )

        /// As many messages of 24 bytes as the request asks for.
        static let stream = BatonCore.MethodDescriptor(
            service: "bench.v1.Bench",
            name: "Stream",
            kind: .serverStreaming,
            requestType: "bench.v1.StreamRequest",
            responseType: "bench.v1.StreamMessage",
            policy: BatonCore.MethodPolicy(
                roles: ["bench"],
                authentication: .required,
                idempotency: .noSideEffects,
                defaultDeadline: .seconds(60)
            ),
            documentation: "As many messages of 24 bytes as the request asks for."
        )
    }

    /// What answers the methods of the service.
    ///
    /// The calls that the peers in the comparison answer. The server computes each field of a reply from the request, so
    /// that nothing can be encoded ahead of time; every peer follows the same rules.
    protocol Server: Sendable {
        /// About 70 bytes in, about 200 bytes out. No database, no waiting.
        func unary(
            _ request: UnaryRequest,
            context: BatonCore.CallContext
        ) async throws -> UnaryReply

        /// The message comes back as it is; up to 4 MiB.
        func echo(
            _ request: EchoMessage,
            context: BatonCore.CallContext
        ) async throws -> EchoMessage

        /// As many messages of 24 bytes as the request asks for.
        ///
        /// - Parameters:
        ///   - request: the caller's message.
        ///   - replies: sends messages to the caller; writing suspends while it is slow, and throws once nobody waits for
        ///     the answer any more. Returning ends the call behind the last one.
        ///   - context: the call.
        /// - Throws: what becomes the call's status. Replies that wait for a slow caller are dropped then.
        func stream(
            _ request: StreamRequest,
            replies: BatonCore.MessageWriter<StreamMessage>,
            context: BatonCore.CallContext
        ) async throws
    }

    /// The handlers that a server routes calls to, one for each method.
    static func handlers(_ server: some Server) -> [BatonCore.MethodHandler] {
        [
            BatonCore.MethodHandler.unary(Method.unary) {
                (request: UnaryRequest, context: BatonCore.CallContext) in
                try await server.unary(request, context: context)
            },
            BatonCore.MethodHandler.unary(Method.echo) {
                (request: EchoMessage, context: BatonCore.CallContext) in
                try await server.echo(request, context: context)
            },
            BatonCore.MethodHandler.serverStreaming(Method.stream) {
                (request: StreamRequest, replies: BatonCore.MessageWriter<StreamMessage>, context: BatonCore.CallContext) in
                try await server.stream(request, replies: replies, context: context)
            },
        ]
    }

    /// Calls the methods of the service.
    ///
    /// The calls that the peers in the comparison answer. The server computes each field of a reply from the request, so
    /// that nothing can be encoded ahead of time; every peer follows the same rules.
    struct Client: Sendable {
        private let channel: any BatonCore.RPCChannel

        /// Makes a client that sends its calls to a channel.
        init(_ channel: any BatonCore.RPCChannel) {
            self.channel = channel
        }

        /// About 70 bytes in, about 200 bytes out. No database, no waiting.
        ///
        /// - Throws: `BatonCore.RPCError`.
        nonisolated(nonsending) func unary(
            _ request: UnaryRequest = UnaryRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> UnaryReply {
            try await self.unaryReply(request, options: options).message
        }

        /// Like ``unary(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        nonisolated(nonsending) func unaryReply(
            _ request: UnaryRequest = UnaryRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<UnaryReply> {
            try await self.channel.unary(request, method: Method.unary, options: options)
        }

        /// The message comes back as it is; up to 4 MiB.
        ///
        /// - Throws: `BatonCore.RPCError`.
        nonisolated(nonsending) func echo(
            _ request: EchoMessage = EchoMessage(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> EchoMessage {
            try await self.echoReply(request, options: options).message
        }

        /// Like ``echo(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        nonisolated(nonsending) func echoReply(
            _ request: EchoMessage = EchoMessage(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<EchoMessage> {
            try await self.channel.unary(request, method: Method.echo, options: options)
        }

        /// As many messages of 24 bytes as the request asks for.
        ///
        /// - Parameters:
        ///   - request: the request.
        ///   - options: how the call is made.
        ///   - receive: reads the replies; the server is held back while it does not. They end when the server has answered
        ///     with OK; any other status is thrown where they are read. When it returns before they have ended, the call
        ///     is cancelled.
        /// - Returns: what `receive` returns.
        /// - Throws: `BatonCore.RPCError`; what `receive` throws, and the call is then cancelled.
        nonisolated(nonsending) func stream<Value>(
            _ request: StreamRequest = StreamRequest(),
            options: BatonCore.CallOptions = .defaults,
            _ receive: nonisolated(nonsending) (_ replies: BatonCore.ReplyStream<StreamMessage>) async throws -> Value
        ) async throws -> Value {
            try await self.channel.serverStream(request, method: Method.stream, options: options, receive)
        }
    }
}

/// The request, about 70 bytes when encoded.
struct UnaryRequest: BatonProtobuf.ProtobufMessage {
    /// Names what is asked for, 16 characters, such as "partnership-0042".
    var id: String = ""
    /// Free text, 36 characters.
    var query: String = ""
    /// Counts the calls of one worker of the load generator, from 1.
    var sequence: UInt64 = 0
    /// Milliseconds since 1970.
    var since: Int64 = 0
    /// 1 to 1000.
    var limit: UInt32 = 0
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "bench.v1.UnaryRequest",
        c: BatonProtobuf.CLayout(bench__v1__unary_request__init),
        [
            .init(1, "id", json: "id", .string),
            .init(2, "query", json: "query", .string),
            .init(3, "sequence", json: "sequence", .uint64),
            .init(4, "since", json: "since", .int64),
            .init(5, "limit", json: "limit", .uint32),
        ]
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        id: String = "",
        query: String = "",
        sequence: UInt64 = 0,
        since: Int64 = 0,
        limit: UInt32 = 0
    ) {
        self.id = id
        self.query = query
        self.sequence = sequence
        self.since = since
        self.limit = limit
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Bench__V1__UnaryRequest.self)
        self.id = BatonProtobuf.CField.string(c.pointee.id.len, c.pointee.id.data)
        self.query = BatonProtobuf.CField.string(c.pointee.query.len, c.pointee.query.data)
        self.sequence = c.pointee.sequence
        self.since = c.pointee.since
        self.limit = c.pointee.limit
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Bench__V1__UnaryRequest.self)
        (c.pointee.id.len, c.pointee.id.data) = arena.string(self.id)
        (c.pointee.query.len, c.pointee.query.data) = arena.string(self.query)
        c.pointee.sequence = self.sequence
        c.pointee.since = self.since
        c.pointee.limit = self.limit
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// The reply, about 200 bytes when encoded.
struct UnaryReply: BatonProtobuf.ProtobufMessage {
    /// The request's id.
    var id: String = ""
    /// The request's sequence.
    var sequence: UInt64 = 0
    /// "Partnership number " and the request's id.
    var title: String = ""
    /// Who answers for it.
    var owner: Owner?
    /// How it is.
    var health: Health?
    /// How far it has come.
    var progress: Progress?
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "bench.v1.UnaryReply",
        c: BatonProtobuf.CLayout(bench__v1__unary_reply__init),
        [
            .init(1, "id", json: "id", .string),
            .init(2, "sequence", json: "sequence", .uint64),
            .init(3, "title", json: "title", .string),
            .init(4, "owner", json: "owner", .message { Owner.table }),
            .init(5, "health", json: "health", .message { Health.table }),
            .init(6, "progress", json: "progress", .message { Progress.table }),
        ]
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        id: String = "",
        sequence: UInt64 = 0,
        title: String = "",
        owner: Owner? = nil,
        health: Health? = nil,
        progress: Progress? = nil
    ) {
        self.id = id
        self.sequence = sequence
        self.title = title
        self.owner = owner
        self.health = health
        self.progress = progress
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Bench__V1__UnaryReply.self)
        self.id = BatonProtobuf.CField.string(c.pointee.id.len, c.pointee.id.data)
        self.sequence = c.pointee.sequence
        self.title = BatonProtobuf.CField.string(c.pointee.title.len, c.pointee.title.data)
        self.owner = BatonProtobuf.CField.message(c.pointee.owner)
        self.health = BatonProtobuf.CField.message(c.pointee.health)
        self.progress = BatonProtobuf.CField.message(c.pointee.progress)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Bench__V1__UnaryReply.self)
        (c.pointee.id.len, c.pointee.id.data) = arena.string(self.id)
        c.pointee.sequence = self.sequence
        (c.pointee.title.len, c.pointee.title.data) = arena.string(self.title)
        c.pointee.owner = arena.message(self.owner)
        c.pointee.health = arena.message(self.health)
        c.pointee.progress = arena.message(self.progress)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// Who answers for a partnership.
struct Owner: BatonProtobuf.ProtobufMessage {
    /// "Owner of " and the request's id.
    var name: String = ""
    /// The request's id and "@partners.example.org".
    var email: String = ""
    /// The request's sequence plus 1000.
    var account: UInt64 = 0
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "bench.v1.Owner",
        c: BatonProtobuf.CLayout(bench__v1__owner__init),
        [
            .init(1, "name", json: "name", .string),
            .init(2, "email", json: "email", .string),
            .init(3, "account", json: "account", .uint64),
        ]
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        name: String = "",
        email: String = "",
        account: UInt64 = 0
    ) {
        self.name = name
        self.email = email
        self.account = account
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Bench__V1__Owner.self)
        self.name = BatonProtobuf.CField.string(c.pointee.name.len, c.pointee.name.data)
        self.email = BatonProtobuf.CField.string(c.pointee.email.len, c.pointee.email.data)
        self.account = c.pointee.account
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Bench__V1__Owner.self)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        (c.pointee.email.len, c.pointee.email.data) = arena.string(self.email)
        c.pointee.account = self.account
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// How a partnership is.
struct Health: BatonProtobuf.ProtobufMessage {
    /// "good" when the score is 50 or more, else "poor".
    var status: String = ""
    /// The request's sequence modulo 101.
    var score: UInt32 = 0
    /// The request's since plus 60000.
    var checkedAt: Int64 = 0
    /// The request's query.
    var note: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "bench.v1.Health",
        c: BatonProtobuf.CLayout(bench__v1__health__init),
        [
            .init(1, "status", json: "status", .string),
            .init(2, "score", json: "score", .uint32),
            .init(3, "checked_at", json: "checkedAt", .int64),
            .init(4, "note", json: "note", .string),
        ]
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        status: String = "",
        score: UInt32 = 0,
        checkedAt: Int64 = 0,
        note: String = ""
    ) {
        self.status = status
        self.score = score
        self.checkedAt = checkedAt
        self.note = note
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Bench__V1__Health.self)
        self.status = BatonProtobuf.CField.string(c.pointee.status.len, c.pointee.status.data)
        self.score = c.pointee.score
        self.checkedAt = c.pointee.checked_at
        self.note = BatonProtobuf.CField.string(c.pointee.note.len, c.pointee.note.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Bench__V1__Health.self)
        (c.pointee.status.len, c.pointee.status.data) = arena.string(self.status)
        c.pointee.score = self.score
        c.pointee.checked_at = self.checkedAt
        (c.pointee.note.len, c.pointee.note.data) = arena.string(self.note)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// How far a partnership has come.
struct Progress: BatonProtobuf.ProtobufMessage {
    /// The request's sequence modulo its limit; 0 when the limit is 0.
    var done: UInt32 = 0
    /// The request's limit.
    var total: UInt32 = 0
    /// The request's since.
    var updatedAt: Int64 = 0
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "bench.v1.Progress",
        c: BatonProtobuf.CLayout(bench__v1__progress__init),
        [
            .init(1, "done", json: "done", .uint32),
            .init(2, "total", json: "total", .uint32),
            .init(3, "updated_at", json: "updatedAt", .int64),
        ]
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        done: UInt32 = 0,
        total: UInt32 = 0,
        updatedAt: Int64 = 0
    ) {
        self.done = done
        self.total = total
        self.updatedAt = updatedAt
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Bench__V1__Progress.self)
        self.done = c.pointee.done
        self.total = c.pointee.total
        self.updatedAt = c.pointee.updated_at
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Bench__V1__Progress.self)
        c.pointee.done = self.done
        c.pointee.total = self.total
        c.pointee.updated_at = self.updatedAt
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// What Echo gives back.
struct EchoMessage: BatonProtobuf.ProtobufMessage {
    /// Any bytes.
    var data: [UInt8] = []
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "bench.v1.EchoMessage",
        c: BatonProtobuf.CLayout(bench__v1__echo_message__init),
        [
            .init(1, "data", json: "data", .bytes),
        ]
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        data: [UInt8] = []
    ) {
        self.data = data
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Bench__V1__EchoMessage.self)
        self.data = BatonProtobuf.CField.bytes(c.pointee.data.len, c.pointee.data.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Bench__V1__EchoMessage.self)
        (c.pointee.data.len, c.pointee.data.data) = arena.bytes(self.data)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// What Stream is asked for.
struct StreamRequest: BatonProtobuf.ProtobufMessage {
    /// How many messages to send.
    var count: UInt64 = 0
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "bench.v1.StreamRequest",
        c: BatonProtobuf.CLayout(bench__v1__stream_request__init),
        [
            .init(1, "count", json: "count", .uint64),
        ]
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        count: UInt64 = 0
    ) {
        self.count = count
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Bench__V1__StreamRequest.self)
        self.count = c.pointee.count
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Bench__V1__StreamRequest.self)
        c.pointee.count = self.count
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// One message of a stream, 24 bytes when encoded.
struct StreamMessage: BatonProtobuf.ProtobufMessage {
    /// Counts the messages of the stream, from 1.
    var sequence: UInt64 = 0
    /// "progress made"
    var text: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "bench.v1.StreamMessage",
        c: BatonProtobuf.CLayout(bench__v1__stream_message__init),
        [
            .init(1, "sequence", json: "sequence", .fixed64),
            .init(2, "text", json: "text", .string),
        ]
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        sequence: UInt64 = 0,
        text: String = ""
    ) {
        self.sequence = sequence
        self.text = text
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Bench__V1__StreamMessage.self)
        self.sequence = c.pointee.sequence
        self.text = BatonProtobuf.CField.string(c.pointee.text.len, c.pointee.text.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Bench__V1__StreamMessage.self)
        c.pointee.sequence = self.sequence
        (c.pointee.text.len, c.pointee.text.data) = arena.string(self.text)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from greeter/v1/greeter.proto.
// swift-format-ignore-file

package import BatonCore
package import BatonProtobuf
internal import CGreeterMessages
internal import CProtobufC

/// Greets people.
package enum Greeter {
    /// What the proto file says of the service.
    package static let descriptor = BatonCore.ServiceDescriptor(
        fullName: "greeter.v1.Greeter",
        methods: [
            Method.sayHello,
            Method.sayHelloManyWays,
        ],
        documentation: "Greets people.",
        fileDescriptorSet: GeneratedDescriptors.fileDescriptorSet
    )

    /// What the proto file says of the methods.
    package enum Method {
        /// Says hello to somebody.
        package static let sayHello = BatonCore.MethodDescriptor(
            service: "greeter.v1.Greeter",
            name: "SayHello",
            kind: .unary,
            requestType: "greeter.v1.HelloRequest",
            responseType: "greeter.v1.HelloReply",
            policy: BatonCore.MethodPolicy(
                authentication: .none,
                idempotency: .noSideEffects,
                defaultDeadline: .seconds(5),
                example: "{\"name\":\"Ada\"}"
            ),
            documentation: "Says hello to somebody."
        )

        /// Says hello to somebody in one language after the other.
        package static let sayHelloManyWays = BatonCore.MethodDescriptor(
            service: "greeter.v1.Greeter",
            name: "SayHelloManyWays",
            kind: .serverStreaming,
            requestType: "greeter.v1.HelloRequest",
            responseType: "greeter.v1.HelloReply",
            policy: BatonCore.MethodPolicy(
                authentication: .none,
                idempotency: .noSideEffects,
                defaultDeadline: .seconds(5),
                example: "{\"name\":\"Ada\"}"
            ),
            documentation: "Says hello to somebody in one language after the other."
        )
    }

    /// What answers the methods of the service.
    ///
    /// Greets people.
    package protocol Server: Sendable {
        /// Says hello to somebody.
        func sayHello(
            _ request: HelloRequest,
            context: BatonCore.CallContext
        ) async throws -> HelloReply

        /// Says hello to somebody in one language after the other.
        ///
        /// - Parameters:
        ///   - request: the caller's message.
        ///   - replies: sends messages to the caller; writing suspends while it is slow, and throws once nobody waits for
        ///     the answer any more. Returning ends the call behind the last one.
        ///   - context: the call.
        /// - Throws: what becomes the call's status. Replies that wait for a slow caller are dropped then.
        func sayHelloManyWays(
            _ request: HelloRequest,
            replies: BatonCore.MessageWriter<HelloReply>,
            context: BatonCore.CallContext
        ) async throws
    }

    /// The handlers that a server routes calls to, one for each method.
    package static func handlers(_ server: some Server) -> [BatonCore.MethodHandler] {
        [
            BatonCore.MethodHandler.unary(Method.sayHello) {
                (request: HelloRequest, context: BatonCore.CallContext) in
                try await server.sayHello(request, context: context)
            },
            BatonCore.MethodHandler.serverStreaming(Method.sayHelloManyWays) {
                (request: HelloRequest, replies: BatonCore.MessageWriter<HelloReply>, context: BatonCore.CallContext) in
                try await server.sayHelloManyWays(request, replies: replies, context: context)
            },
        ]
    }

    /// Calls the methods of the service.
    ///
    /// Greets people.
    package struct Client: Sendable {
        private let channel: any BatonCore.RPCChannel

        /// Makes a client that sends its calls to a channel.
        package init(_ channel: any BatonCore.RPCChannel) {
            self.channel = channel
        }

        /// Says hello to somebody.
        ///
        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func sayHello(
            _ request: HelloRequest = HelloRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> HelloReply {
            try await self.sayHelloReply(request, options: options).message
        }

        /// Like ``sayHello(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func sayHelloReply(
            _ request: HelloRequest = HelloRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<HelloReply> {
            try await self.channel.unary(request, method: Method.sayHello, options: options)
        }

        /// Says hello to somebody in one language after the other.
        ///
        /// - Parameters:
        ///   - request: the request.
        ///   - options: how the call is made.
        ///   - receive: reads the replies; the server is held back while it does not. They end when the server has answered
        ///     with OK; any other status is thrown where they are read. When it returns before they have ended, the call
        ///     is cancelled.
        /// - Returns: what `receive` returns.
        /// - Throws: `BatonCore.RPCError`; what `receive` throws, and the call is then cancelled.
        package nonisolated(nonsending) func sayHelloManyWays<Value>(
            _ request: HelloRequest = HelloRequest(),
            options: BatonCore.CallOptions = .defaults,
            _ receive: nonisolated(nonsending) (_ replies: BatonCore.ReplyStream<HelloReply>) async throws -> Value
        ) async throws -> Value {
            try await self.channel.serverStream(request, method: Method.sayHelloManyWays, options: options, receive)
        }
    }
}

/// Whom to greet.
package struct HelloRequest: BatonProtobuf.ProtobufMessage {
    /// The name, 1 to 100 characters.
    package var name: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "greeter.v1.HelloRequest",
        c: BatonProtobuf.CLayout(greeter__v1__hello_request__init),
        [
            .init(1, "name", json: "name", .string, rules: _Rules.name),
        ]
    )

    private enum _Rules {
        static let name = BatonProtobuf.FieldRules(required: true, maxLength: 100)
    }

    /// Makes the message with every field at its default.
    package init() {}

    /// Makes the message from its fields.
    package init(
        name: String = ""
    ) {
        self.name = name
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Greeter__V1__HelloRequest.self)
        self.name = BatonProtobuf.CField.string(c.pointee.name.len, c.pointee.name.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Greeter__V1__HelloRequest.self)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.check("name", self.name, _Rules.name)
    }
}

/// A greeting.
package struct HelloReply: BatonProtobuf.ProtobufMessage {
    /// The greeting.
    package var text: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "greeter.v1.HelloReply",
        c: BatonProtobuf.CLayout(greeter__v1__hello_reply__init),
        [
            .init(1, "text", json: "text", .string),
        ]
    )

    /// Makes the message with every field at its default.
    package init() {}

    /// Makes the message from its fields.
    package init(
        text: String = ""
    ) {
        self.text = text
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Greeter__V1__HelloReply.self)
        self.text = BatonProtobuf.CField.string(c.pointee.text.len, c.pointee.text.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Greeter__V1__HelloReply.self)
        (c.pointee.text.len, c.pointee.text.data) = arena.string(self.text)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

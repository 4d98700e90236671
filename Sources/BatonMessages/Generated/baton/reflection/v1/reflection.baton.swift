// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from baton/reflection/v1/reflection.proto.
// swift-format-ignore-file

public import BatonCore
public import BatonProtobuf
internal import CBatonMessages
internal import CProtobufC

/// What a server serves.
public enum ReflectionService {
    /// What the proto file says of the service.
    public static let descriptor = BatonCore.ServiceDescriptor(
        fullName: "baton.reflection.v1.ReflectionService",
        methods: [
            Method.listServices,
            Method.getFileDescriptorSet,
        ],
        documentation: "What a server serves.",
        fileDescriptorSet: GeneratedDescriptors.fileDescriptorSet
    )

    /// What the proto file says of the methods.
    public enum Method {
        /// The services of the server, in the order of their names.
        public static let listServices = BatonCore.MethodDescriptor(
            service: "baton.reflection.v1.ReflectionService",
            name: "ListServices",
            kind: .unary,
            requestType: "baton.reflection.v1.ListServicesRequest",
            responseType: "baton.reflection.v1.ListServicesResponse",
            policy: BatonCore.MethodPolicy(
                authentication: .required,
                idempotency: .noSideEffects,
                defaultDeadline: .seconds(5),
                payloadLimit: 1024,
                rateClass: "default",
                example: "{}"
            ),
            documentation: "The services of the server, in the order of their names."
        )

        /// The proto files that declare a service, with all that they import. NOT_FOUND for a service that the server does
        /// not have.
        public static let getFileDescriptorSet = BatonCore.MethodDescriptor(
            service: "baton.reflection.v1.ReflectionService",
            name: "GetFileDescriptorSet",
            kind: .unary,
            requestType: "baton.reflection.v1.GetFileDescriptorSetRequest",
            responseType: "baton.reflection.v1.GetFileDescriptorSetResponse",
            policy: BatonCore.MethodPolicy(
                authentication: .required,
                idempotency: .noSideEffects,
                defaultDeadline: .seconds(5),
                payloadLimit: 1024,
                rateClass: "default",
                example: "{\"service\":\"baton.health.v1.HealthService\"}"
            ),
            documentation: "The proto files that declare a service, with all that they import. NOT_FOUND for a service that the server does not have."
        )
    }

    /// What answers the methods of the service.
    ///
    /// What a server serves.
    public protocol Server: Sendable {
        /// The services of the server, in the order of their names.
        func listServices(
            _ request: ListServicesRequest,
            context: BatonCore.CallContext
        ) async throws -> ListServicesResponse

        /// The proto files that declare a service, with all that they import. NOT_FOUND for a service that the server does
        /// not have.
        func getFileDescriptorSet(
            _ request: GetFileDescriptorSetRequest,
            context: BatonCore.CallContext
        ) async throws -> GetFileDescriptorSetResponse
    }

    /// The handlers that a server routes calls to, one for each method.
    public static func handlers(_ server: some Server) -> [BatonCore.MethodHandler] {
        [
            BatonCore.MethodHandler.unary(Method.listServices) {
                (request: ListServicesRequest, context: BatonCore.CallContext) in
                try await server.listServices(request, context: context)
            },
            BatonCore.MethodHandler.unary(Method.getFileDescriptorSet) {
                (request: GetFileDescriptorSetRequest, context: BatonCore.CallContext) in
                try await server.getFileDescriptorSet(request, context: context)
            },
        ]
    }

    /// Calls the methods of the service.
    ///
    /// What a server serves.
    public struct Client: Sendable {
        private let channel: any BatonCore.RPCChannel

        /// Makes a client that sends its calls to a channel.
        public init(_ channel: any BatonCore.RPCChannel) {
            self.channel = channel
        }

        /// The services of the server, in the order of their names.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func listServices(
            _ request: ListServicesRequest = ListServicesRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> ListServicesResponse {
            try await self.listServicesReply(request, options: options).message
        }

        /// Like ``listServices(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func listServicesReply(
            _ request: ListServicesRequest = ListServicesRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<ListServicesResponse> {
            try await self.channel.unary(request, method: Method.listServices, options: options)
        }

        /// The proto files that declare a service, with all that they import. NOT_FOUND for a service that the server does
        /// not have.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func getFileDescriptorSet(
            _ request: GetFileDescriptorSetRequest = GetFileDescriptorSetRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> GetFileDescriptorSetResponse {
            try await self.getFileDescriptorSetReply(request, options: options).message
        }

        /// Like ``getFileDescriptorSet(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func getFileDescriptorSetReply(
            _ request: GetFileDescriptorSetRequest = GetFileDescriptorSetRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<GetFileDescriptorSetResponse> {
            try await self.channel.unary(request, method: Method.getFileDescriptorSet, options: options)
        }
    }
}

/// Asks for the services.
public struct ListServicesRequest: BatonProtobuf.ProtobufMessage {
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.reflection.v1.ListServicesRequest",
        c: BatonProtobuf.CLayout(baton__reflection__v1__list_services_request__init),
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

/// The services of a server.
public struct ListServicesResponse: BatonProtobuf.ProtobufMessage {
    /// Every service, in the order of their names.
    public var services: [ServiceSummary] = []
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.reflection.v1.ListServicesResponse",
        c: BatonProtobuf.CLayout(baton__reflection__v1__list_services_response__init),
        [
            .init(1, "services", json: "services", .message { ServiceSummary.table }, .repeated),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        services: [ServiceSummary] = []
    ) {
        self.services = services
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Reflection__V1__ListServicesResponse.self)
        self.services = BatonProtobuf.CField.messages(c.pointee.n_services, c.pointee.services)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Reflection__V1__ListServicesResponse.self)
        (c.pointee.n_services, c.pointee.services) = arena.messages(self.services)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// One service of a server.
public struct ServiceSummary: BatonProtobuf.ProtobufMessage {
    /// The full name, `orchestration.v1.OrchestrationService`.
    public var name: String = ""
    /// What the service is for: its comment in the proto file.
    public var documentation: String = ""
    /// The names of its methods in the order of the proto file, `GetHealth`.
    public var methods: [String] = []
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.reflection.v1.ServiceSummary",
        c: BatonProtobuf.CLayout(baton__reflection__v1__service_summary__init),
        [
            .init(1, "name", json: "name", .string),
            .init(2, "documentation", json: "documentation", .string),
            .init(3, "methods", json: "methods", .string, .repeated),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        name: String = "",
        documentation: String = "",
        methods: [String] = []
    ) {
        self.name = name
        self.documentation = documentation
        self.methods = methods
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Reflection__V1__ServiceSummary.self)
        self.name = BatonProtobuf.CField.string(c.pointee.name.len, c.pointee.name.data)
        self.documentation = BatonProtobuf.CField.string(c.pointee.documentation.len, c.pointee.documentation.data)
        self.methods = BatonProtobuf.CField.strings(c.pointee.n_methods, c.pointee.methods)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Reflection__V1__ServiceSummary.self)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        (c.pointee.documentation.len, c.pointee.documentation.data) = arena.string(self.documentation)
        (c.pointee.n_methods, c.pointee.methods) = arena.strings(self.methods)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// Asks for the proto files of a service.
public struct GetFileDescriptorSetRequest: BatonProtobuf.ProtobufMessage {
    /// The service's full name, at most 255 characters.
    public var service: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.reflection.v1.GetFileDescriptorSetRequest",
        c: BatonProtobuf.CLayout(baton__reflection__v1__get_file_descriptor_set_request__init),
        [
            .init(1, "service", json: "service", .string, rules: _Rules.service),
        ]
    )

    private enum _Rules {
        static let service = BatonProtobuf.FieldRules(required: true, maxLength: 255)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        service: String = ""
    ) {
        self.service = service
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Reflection__V1__GetFileDescriptorSetRequest.self)
        self.service = BatonProtobuf.CField.string(c.pointee.service.len, c.pointee.service.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Reflection__V1__GetFileDescriptorSetRequest.self)
        (c.pointee.service.len, c.pointee.service.data) = arena.string(self.service)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.check("service", self.service, _Rules.service)
    }
}

/// The proto files of a service.
public struct GetFileDescriptorSetResponse: BatonProtobuf.ProtobufMessage {
    /// The encoded `google.protobuf.FileDescriptorSet`: the file that declares the service and every file that it needs,
    /// each after those that it imports. Comments are kept.
    public var fileDescriptorSet: [UInt8] = []
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.reflection.v1.GetFileDescriptorSetResponse",
        c: BatonProtobuf.CLayout(baton__reflection__v1__get_file_descriptor_set_response__init),
        [
            .init(1, "file_descriptor_set", json: "fileDescriptorSet", .bytes),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        fileDescriptorSet: [UInt8] = []
    ) {
        self.fileDescriptorSet = fileDescriptorSet
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Reflection__V1__GetFileDescriptorSetResponse.self)
        self.fileDescriptorSet = BatonProtobuf.CField.bytes(c.pointee.file_descriptor_set.len, c.pointee.file_descriptor_set.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Reflection__V1__GetFileDescriptorSetResponse.self)
        (c.pointee.file_descriptor_set.len, c.pointee.file_descriptor_set.data) = arena.bytes(self.fileDescriptorSet)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

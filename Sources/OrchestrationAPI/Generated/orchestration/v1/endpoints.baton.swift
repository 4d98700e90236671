// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from orchestration/v1/endpoints.proto.
// swift-format-ignore-file

internal import BatonCore
public import BatonMessages
public import BatonProtobuf
internal import CBatonMessages
internal import COrchestrationMessages
internal import CProtobufC

/// Asks for the endpoints.
public struct ListEndpointsRequest: BatonProtobuf.ProtobufMessage {
    /// Whether to tell the methods of every service. False: the eleven of OrchestrationService.
    public var allServices: Bool = false
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.ListEndpointsRequest",
        c: BatonProtobuf.CLayout(orchestration__v1__list_endpoints_request__init),
        [
            .init(1, "all_services", json: "allServices", .bool),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        allServices: Bool = false
    ) {
        self.allServices = allServices
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ListEndpointsRequest.self)
        self.allServices = c.pointee.all_services != 0
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ListEndpointsRequest.self)
        c.pointee.all_services = self.allServices ? 1 : 0
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// The endpoints, from the descriptors that the server was built with.
public struct ListEndpointsResponse: BatonProtobuf.ProtobufMessage {
    /// The endpoints, service by service, in the order of the proto files.
    public var endpoints: [Endpoint] = []
    /// The ways to prove who calls.
    public var authentication: [AuthenticationScheme] = []
    /// The rate limits in force.
    public var rateLimits: [RateLimit] = []
    /// The status codes that calls end with.
    public var errors: [ErrorDescription] = []
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.ListEndpointsResponse",
        c: BatonProtobuf.CLayout(orchestration__v1__list_endpoints_response__init),
        [
            .init(1, "endpoints", json: "endpoints", .message { Endpoint.table }, .repeated),
            .init(2, "authentication", json: "authentication", .message { AuthenticationScheme.table }, .repeated),
            .init(3, "rate_limits", json: "rateLimits", .message { RateLimit.table }, .repeated),
            .init(4, "errors", json: "errors", .message { ErrorDescription.table }, .repeated),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        endpoints: [Endpoint] = [],
        authentication: [AuthenticationScheme] = [],
        rateLimits: [RateLimit] = [],
        errors: [ErrorDescription] = []
    ) {
        self.endpoints = endpoints
        self.authentication = authentication
        self.rateLimits = rateLimits
        self.errors = errors
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ListEndpointsResponse.self)
        self.endpoints = BatonProtobuf.CField.messages(c.pointee.n_endpoints, c.pointee.endpoints)
        self.authentication = BatonProtobuf.CField.messages(c.pointee.n_authentication, c.pointee.authentication)
        self.rateLimits = BatonProtobuf.CField.messages(c.pointee.n_rate_limits, c.pointee.rate_limits)
        self.errors = BatonProtobuf.CField.messages(c.pointee.n_errors, c.pointee.errors)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ListEndpointsResponse.self)
        (c.pointee.n_endpoints, c.pointee.endpoints) = arena.messages(self.endpoints)
        (c.pointee.n_authentication, c.pointee.authentication) = arena.messages(self.authentication)
        (c.pointee.n_rate_limits, c.pointee.rate_limits) = arena.messages(self.rateLimits)
        (c.pointee.n_errors, c.pointee.errors) = arena.messages(self.errors)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// One method of one service.
public struct Endpoint: BatonProtobuf.ProtobufMessage {
    /// The number of the endpoint, 1 to 11 for those of OrchestrationService; 0 for all others.
    public var number: UInt32 = 0
    /// The full name of the service, `orchestration.v1.OrchestrationService`.
    public var service: String = ""
    /// The name of the method, `GetHealth`.
    public var method: String = ""
    /// What the method does: its comment in the proto file.
    public var description: String = ""
    /// The full name of the request's type.
    public var requestType: String = ""
    /// The full name of the reply's type.
    public var responseType: String = ""
    /// Roles of which the caller needs one. Empty: whoever is authenticated as `authentication` asks.
    public var roles: [String] = []
    /// What a caller must show.
    public var authentication: BatonMessages.Authentication = BatonMessages.Authentication(rawValue: 0)
    /// The rate limit that calls are charged to.
    public var rateLimit: RateLimit?
    /// The deadline of a call whose client set none.
    public var defaultDeadline: Swift.Duration?
    /// The largest request in bytes.
    public var payloadLimitBytes: UInt64 = 0
    /// Whether a call may be repeated.
    public var idempotency: BatonMessages.Idempotency = BatonMessages.Idempotency(rawValue: 0)
    /// An example request in proto3 JSON. Empty: none.
    public var example: String = ""
    /// Whether this server answers it; else it ends UNIMPLEMENTED.
    public var implemented: Bool = false
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.Endpoint",
        c: BatonProtobuf.CLayout(orchestration__v1__endpoint__init),
        [
            .init(1, "number", json: "number", .uint32),
            .init(2, "service", json: "service", .string),
            .init(3, "method", json: "method", .string),
            .init(4, "description", json: "description", .string),
            .init(5, "request_type", json: "requestType", .string),
            .init(6, "response_type", json: "responseType", .string),
            .init(7, "roles", json: "roles", .string, .repeated),
            .init(8, "authentication", json: "authentication", .enumeration { BatonMessages.Authentication.table }),
            .init(9, "rate_limit", json: "rateLimit", .message { RateLimit.table }),
            .init(10, "default_deadline", json: "defaultDeadline", .message { Swift.Duration.protobufTable }),
            .init(11, "payload_limit_bytes", json: "payloadLimitBytes", .uint64),
            .init(12, "idempotency", json: "idempotency", .enumeration { BatonMessages.Idempotency.table }),
            .init(13, "example", json: "example", .string),
            .init(14, "implemented", json: "implemented", .bool),
        ]
    )

    private enum _Layouts {
        static let duration = BatonProtobuf.CLayout(google__protobuf__duration__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        number: UInt32 = 0,
        service: String = "",
        method: String = "",
        description: String = "",
        requestType: String = "",
        responseType: String = "",
        roles: [String] = [],
        authentication: BatonMessages.Authentication = BatonMessages.Authentication(rawValue: 0),
        rateLimit: RateLimit? = nil,
        defaultDeadline: Swift.Duration? = nil,
        payloadLimitBytes: UInt64 = 0,
        idempotency: BatonMessages.Idempotency = BatonMessages.Idempotency(rawValue: 0),
        example: String = "",
        implemented: Bool = false
    ) {
        self.number = number
        self.service = service
        self.method = method
        self.description = description
        self.requestType = requestType
        self.responseType = responseType
        self.roles = roles
        self.authentication = authentication
        self.rateLimit = rateLimit
        self.defaultDeadline = defaultDeadline
        self.payloadLimitBytes = payloadLimitBytes
        self.idempotency = idempotency
        self.example = example
        self.implemented = implemented
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Endpoint.self)
        self.number = c.pointee.number
        self.service = BatonProtobuf.CField.string(c.pointee.service.len, c.pointee.service.data)
        self.method = BatonProtobuf.CField.string(c.pointee.method.len, c.pointee.method.data)
        self.description = BatonProtobuf.CField.string(c.pointee.description.len, c.pointee.description.data)
        self.requestType = BatonProtobuf.CField.string(c.pointee.request_type.len, c.pointee.request_type.data)
        self.responseType = BatonProtobuf.CField.string(c.pointee.response_type.len, c.pointee.response_type.data)
        self.roles = BatonProtobuf.CField.strings(c.pointee.n_roles, c.pointee.roles)
        self.authentication = BatonMessages.Authentication(rawValue: Int32(truncatingIfNeeded: c.pointee.authentication.rawValue))
        self.rateLimit = BatonProtobuf.CField.message(c.pointee.rate_limit)
        self.defaultDeadline = c.pointee.default_deadline.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.payloadLimitBytes = c.pointee.payload_limit_bytes
        self.idempotency = BatonMessages.Idempotency(rawValue: Int32(truncatingIfNeeded: c.pointee.idempotency.rawValue))
        self.example = BatonProtobuf.CField.string(c.pointee.example.len, c.pointee.example.data)
        self.implemented = c.pointee.implemented != 0
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Endpoint.self)
        c.pointee.number = self.number
        (c.pointee.service.len, c.pointee.service.data) = arena.string(self.service)
        (c.pointee.method.len, c.pointee.method.data) = arena.string(self.method)
        (c.pointee.description.len, c.pointee.description.data) = arena.string(self.description)
        (c.pointee.request_type.len, c.pointee.request_type.data) = arena.string(self.requestType)
        (c.pointee.response_type.len, c.pointee.response_type.data) = arena.string(self.responseType)
        (c.pointee.n_roles, c.pointee.roles) = arena.strings(self.roles)
        c.pointee.authentication = .init(rawValue: .init(truncatingIfNeeded: self.authentication.rawValue))
        c.pointee.rate_limit = arena.message(self.rateLimit)
        if let value = self.defaultDeadline {
            c.pointee.default_deadline = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        c.pointee.payload_limit_bytes = self.payloadLimitBytes
        c.pointee.idempotency = .init(rawValue: .init(truncatingIfNeeded: self.idempotency.rawValue))
        (c.pointee.example.len, c.pointee.example.data) = arena.string(self.example)
        c.pointee.implemented = self.implemented ? 1 : 0
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// A way to prove who calls.
public struct AuthenticationScheme: BatonProtobuf.ProtobufMessage {
    /// The name: `bearer`, `api_key`, `mutual_tls`.
    public var name: String = ""
    /// How to use it.
    public var description: String = ""
    /// Where it is sent: `authorization: Bearer <token>`. Empty: in the TLS handshake.
    public var metadata: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.AuthenticationScheme",
        c: BatonProtobuf.CLayout(orchestration__v1__authentication_scheme__init),
        [
            .init(1, "name", json: "name", .string),
            .init(2, "description", json: "description", .string),
            .init(3, "metadata", json: "metadata", .string),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        name: String = "",
        description: String = "",
        metadata: String = ""
    ) {
        self.name = name
        self.description = description
        self.metadata = metadata
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__AuthenticationScheme.self)
        self.name = BatonProtobuf.CField.string(c.pointee.name.len, c.pointee.name.data)
        self.description = BatonProtobuf.CField.string(c.pointee.description.len, c.pointee.description.data)
        self.metadata = BatonProtobuf.CField.string(c.pointee.metadata.len, c.pointee.metadata.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__AuthenticationScheme.self)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        (c.pointee.description.len, c.pointee.description.data) = arena.string(self.description)
        (c.pointee.metadata.len, c.pointee.metadata.data) = arena.string(self.metadata)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// A status code that calls end with.
public struct ErrorDescription: BatonProtobuf.ProtobufMessage {
    /// The name, `NOT_FOUND`.
    public var code: String = ""
    /// The number, 1 to 16.
    public var number: UInt32 = 0
    /// When calls end with it.
    public var description: String = ""
    /// Whether the same call may succeed later.
    public var retryable: Bool = false
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.ErrorDescription",
        c: BatonProtobuf.CLayout(orchestration__v1__error_description__init),
        [
            .init(1, "code", json: "code", .string),
            .init(2, "number", json: "number", .uint32),
            .init(3, "description", json: "description", .string),
            .init(4, "retryable", json: "retryable", .bool),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        code: String = "",
        number: UInt32 = 0,
        description: String = "",
        retryable: Bool = false
    ) {
        self.code = code
        self.number = number
        self.description = description
        self.retryable = retryable
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ErrorDescription.self)
        self.code = BatonProtobuf.CField.string(c.pointee.code.len, c.pointee.code.data)
        self.number = c.pointee.number
        self.description = BatonProtobuf.CField.string(c.pointee.description.len, c.pointee.description.data)
        self.retryable = c.pointee.retryable != 0
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ErrorDescription.self)
        (c.pointee.code.len, c.pointee.code.data) = arena.string(self.code)
        c.pointee.number = self.number
        (c.pointee.description.len, c.pointee.description.data) = arena.string(self.description)
        c.pointee.retryable = self.retryable ? 1 : 0
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

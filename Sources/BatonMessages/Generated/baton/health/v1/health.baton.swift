// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from baton/health/v1/health.proto.
// swift-format-ignore-file

public import BatonCore
public import BatonProtobuf
internal import CBatonMessages
internal import CProtobufC

/// The plain health check, for callers without a token.
public enum HealthService {
    /// What the proto file says of the service.
    public static let descriptor = BatonCore.ServiceDescriptor(
        fullName: "baton.health.v1.HealthService",
        methods: [
            Method.check,
        ],
        documentation: "The plain health check, for callers without a token.",
        fileDescriptorSet: GeneratedDescriptors.fileDescriptorSet
    )

    /// What the proto file says of the methods.
    public enum Method {
        /// Tells whether the server, or one service of it, takes calls. NOT_FOUND for a service that it does not have.
        public static let check = BatonCore.MethodDescriptor(
            service: "baton.health.v1.HealthService",
            name: "Check",
            kind: .unary,
            requestType: "baton.health.v1.HealthCheckRequest",
            responseType: "baton.health.v1.HealthCheckResponse",
            policy: BatonCore.MethodPolicy(
                authentication: .none,
                idempotency: .noSideEffects,
                defaultDeadline: .seconds(5),
                payloadLimit: 1024,
                rateClass: "default",
                example: "{}"
            ),
            documentation: "Tells whether the server, or one service of it, takes calls. NOT_FOUND for a service that it does not have."
        )
    }

    /// What answers the methods of the service.
    ///
    /// The plain health check, for callers without a token.
    public protocol Server: Sendable {
        /// Tells whether the server, or one service of it, takes calls. NOT_FOUND for a service that it does not have.
        func check(
            _ request: HealthCheckRequest,
            context: BatonCore.CallContext
        ) async throws -> HealthCheckResponse
    }

    /// The handlers that a server routes calls to, one for each method.
    public static func handlers(_ server: some Server) -> [BatonCore.MethodHandler] {
        [
            BatonCore.MethodHandler.unary(Method.check) {
                (request: HealthCheckRequest, context: BatonCore.CallContext) in
                try await server.check(request, context: context)
            },
        ]
    }

    /// Calls the methods of the service.
    ///
    /// The plain health check, for callers without a token.
    public struct Client: Sendable {
        private let channel: any BatonCore.RPCChannel

        /// Makes a client that sends its calls to a channel.
        public init(_ channel: any BatonCore.RPCChannel) {
            self.channel = channel
        }

        /// Tells whether the server, or one service of it, takes calls. NOT_FOUND for a service that it does not have.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func check(
            _ request: HealthCheckRequest = HealthCheckRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> HealthCheckResponse {
            try await self.checkReply(request, options: options).message
        }

        /// Like ``check(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func checkReply(
            _ request: HealthCheckRequest = HealthCheckRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<HealthCheckResponse> {
            try await self.channel.unary(request, method: Method.check, options: options)
        }
    }
}

/// What to check.
public struct HealthCheckRequest: BatonProtobuf.ProtobufMessage {
    /// The service's full name, `orchestration.v1.OrchestrationService`, at most 255 characters. Empty: the whole server.
    public var service: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.health.v1.HealthCheckRequest",
        c: BatonProtobuf.CLayout(baton__health__v1__health_check_request__init),
        [
            .init(1, "service", json: "service", .string, rules: _Rules.service),
        ]
    )

    private enum _Rules {
        static let service = BatonProtobuf.FieldRules(maxLength: 255)
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
        let c = pointer.assumingMemoryBound(to: Baton__Health__V1__HealthCheckRequest.self)
        self.service = BatonProtobuf.CField.string(c.pointee.service.len, c.pointee.service.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Health__V1__HealthCheckRequest.self)
        (c.pointee.service.len, c.pointee.service.data) = arena.string(self.service)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.check("service", self.service, _Rules.service)
    }
}

/// Whether calls are taken.
public struct HealthCheckResponse: BatonProtobuf.ProtobufMessage {
    /// The state at this moment.
    public var status: ServingStatus = ServingStatus(rawValue: 0)
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.health.v1.HealthCheckResponse",
        c: BatonProtobuf.CLayout(baton__health__v1__health_check_response__init),
        [
            .init(1, "status", json: "status", .enumeration { ServingStatus.table }),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        status: ServingStatus = ServingStatus(rawValue: 0)
    ) {
        self.status = status
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Health__V1__HealthCheckResponse.self)
        self.status = ServingStatus(rawValue: Int32(truncatingIfNeeded: c.pointee.status.rawValue))
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Health__V1__HealthCheckResponse.self)
        c.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// Whether calls are taken.
public enum ServingStatus: BatonProtobuf.ProtobufEnum {
    /// Not told.
    case unspecified
    /// Calls are taken.
    case serving
    /// Calls are refused, for example because the server is about to stop.
    case notServing
    /// A number that this version does not know.
    case unrecognized(Int32)

    /// The values of the proto file, in its order.
    public static let allKnown: [Self] = [.unspecified, .serving, .notServing]

    /// Names and numbers of the values.
    public static let table = BatonProtobuf.EnumTable(
        "baton.health.v1.ServingStatus",
        [
            (0, "SERVING_STATUS_UNSPECIFIED"),
            (1, "SERVING_STATUS_SERVING"),
            (2, "SERVING_STATUS_NOT_SERVING"),
        ]
    )

    /// The value of a number.
    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .serving
        case 2: self = .notServing
        default: self = .unrecognized(rawValue)
        }
    }

    /// The number of the value.
    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .serving: 1
        case .notServing: 2
        case .unrecognized(let number): number
        }
    }
}

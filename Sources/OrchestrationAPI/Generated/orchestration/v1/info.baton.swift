// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from orchestration/v1/info.proto.
// swift-format-ignore-file

internal import BatonCore
public import BatonProtobuf
internal import CBatonMessages
internal import COrchestrationMessages
internal import CProtobufC

/// Asks what the system is.
public struct GetSystemInfoRequest: BatonProtobuf.ProtobufMessage {
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.GetSystemInfoRequest",
        c: BatonProtobuf.CLayout(orchestration__v1__get_system_info_request__init),
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

/// What the system is, how it has been doing, and who asks.
public struct GetSystemInfoResponse: BatonProtobuf.ProtobufMessage {
    /// The name of the system.
    public var system: String = ""
    /// The version of the server.
    public var version: String = ""
    /// The status of all partnerships together, as GetHealth tells it.
    public var status: OverallStatus = OverallStatus(rawValue: 0)
    /// What this server can do: the full names of the methods that it implements.
    public var features: [String] = []
    /// Counts and times since the server started.
    public var statistics: Statistics?
    /// Who asks.
    public var caller: Caller?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.GetSystemInfoResponse",
        c: BatonProtobuf.CLayout(orchestration__v1__get_system_info_response__init),
        [
            .init(1, "system", json: "system", .string),
            .init(2, "version", json: "version", .string),
            .init(3, "status", json: "status", .enumeration { OverallStatus.table }),
            .init(4, "features", json: "features", .string, .repeated),
            .init(5, "statistics", json: "statistics", .message { Statistics.table }),
            .init(6, "caller", json: "caller", .message { Caller.table }),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        system: String = "",
        version: String = "",
        status: OverallStatus = OverallStatus(rawValue: 0),
        features: [String] = [],
        statistics: Statistics? = nil,
        caller: Caller? = nil
    ) {
        self.system = system
        self.version = version
        self.status = status
        self.features = features
        self.statistics = statistics
        self.caller = caller
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__GetSystemInfoResponse.self)
        self.system = BatonProtobuf.CField.string(c.pointee.system.len, c.pointee.system.data)
        self.version = BatonProtobuf.CField.string(c.pointee.version.len, c.pointee.version.data)
        self.status = OverallStatus(rawValue: Int32(truncatingIfNeeded: c.pointee.status.rawValue))
        self.features = BatonProtobuf.CField.strings(c.pointee.n_features, c.pointee.features)
        self.statistics = BatonProtobuf.CField.message(c.pointee.statistics)
        self.caller = BatonProtobuf.CField.message(c.pointee.caller)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__GetSystemInfoResponse.self)
        (c.pointee.system.len, c.pointee.system.data) = arena.string(self.system)
        (c.pointee.version.len, c.pointee.version.data) = arena.string(self.version)
        c.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
        (c.pointee.n_features, c.pointee.features) = arena.strings(self.features)
        c.pointee.statistics = arena.message(self.statistics)
        c.pointee.caller = arena.message(self.caller)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// Counts and times since the server started.
public struct Statistics: BatonProtobuf.ProtobufMessage {
    /// When the server started.
    public var startedAt: BatonProtobuf.Timestamp?
    /// How long the server has been running.
    public var uptime: Swift.Duration?
    /// Calls that ended.
    public var calls: UInt64 = 0
    /// Calls that ended with UNKNOWN, DEADLINE_EXCEEDED, UNIMPLEMENTED, INTERNAL, UNAVAILABLE or DATA_LOSS.
    public var failedCalls: UInt64 = 0
    /// Calls that did not fail, in percent of those that ended, 0 to 100, rounded to 0.1. Absent: none ended.
    public var successRate: Double?
    /// Half of the calls took at most this long. Absent: none ended or not measured.
    public var latencyP50: Swift.Duration?
    /// 95 % of the calls took at most this long. Absent: none ended or not measured.
    public var latencyP95: Swift.Duration?
    /// 99 % of the calls took at most this long. Absent: none ended or not measured.
    public var latencyP99: Swift.Duration?
    /// Connections that are open.
    public var connections: UInt32 = 0
    /// Partnerships that are stored.
    public var partnerships: UInt32 = 0
    /// Decisions that are stored.
    public var decisions: UInt64 = 0
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.Statistics",
        c: BatonProtobuf.CLayout(orchestration__v1__statistics__init),
        [
            .init(1, "started_at", json: "startedAt", .message { BatonProtobuf.Timestamp.table }),
            .init(2, "uptime", json: "uptime", .message { Swift.Duration.protobufTable }),
            .init(3, "calls", json: "calls", .uint64),
            .init(4, "failed_calls", json: "failedCalls", .uint64),
            .init(5, "success_rate", json: "successRate", .double, .optional),
            .init(6, "latency_p50", json: "latencyP50", .message { Swift.Duration.protobufTable }),
            .init(7, "latency_p95", json: "latencyP95", .message { Swift.Duration.protobufTable }),
            .init(8, "latency_p99", json: "latencyP99", .message { Swift.Duration.protobufTable }),
            .init(9, "connections", json: "connections", .uint32),
            .init(10, "partnerships", json: "partnerships", .uint32),
            .init(11, "decisions", json: "decisions", .uint64),
        ]
    )

    private enum _Layouts {
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
        static let duration = BatonProtobuf.CLayout(google__protobuf__duration__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        startedAt: BatonProtobuf.Timestamp? = nil,
        uptime: Swift.Duration? = nil,
        calls: UInt64 = 0,
        failedCalls: UInt64 = 0,
        successRate: Double? = nil,
        latencyP50: Swift.Duration? = nil,
        latencyP95: Swift.Duration? = nil,
        latencyP99: Swift.Duration? = nil,
        connections: UInt32 = 0,
        partnerships: UInt32 = 0,
        decisions: UInt64 = 0
    ) {
        self.startedAt = startedAt
        self.uptime = uptime
        self.calls = calls
        self.failedCalls = failedCalls
        self.successRate = successRate
        self.latencyP50 = latencyP50
        self.latencyP95 = latencyP95
        self.latencyP99 = latencyP99
        self.connections = connections
        self.partnerships = partnerships
        self.decisions = decisions
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Statistics.self)
        self.startedAt = c.pointee.started_at.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.uptime = c.pointee.uptime.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.calls = c.pointee.calls
        self.failedCalls = c.pointee.failed_calls
        if c.pointee._success_rate_case.rawValue == 5 {
            self.successRate = c.pointee.success_rate
        }
        self.latencyP50 = c.pointee.latency_p50.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.latencyP95 = c.pointee.latency_p95.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.latencyP99 = c.pointee.latency_p99.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.connections = c.pointee.connections
        self.partnerships = c.pointee.partnerships
        self.decisions = c.pointee.decisions
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Statistics.self)
        if let value = self.startedAt {
            c.pointee.started_at = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        if let value = self.uptime {
            c.pointee.uptime = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        c.pointee.calls = self.calls
        c.pointee.failed_calls = self.failedCalls
        if let value = self.successRate {
            c.pointee._success_rate_case = .init(rawValue: 5)
            c.pointee.success_rate = value
        }
        if let value = self.latencyP50 {
            c.pointee.latency_p50 = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        if let value = self.latencyP95 {
            c.pointee.latency_p95 = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        if let value = self.latencyP99 {
            c.pointee.latency_p99 = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        c.pointee.connections = self.connections
        c.pointee.partnerships = self.partnerships
        c.pointee.decisions = self.decisions
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// Who asks.
public struct Caller: BatonProtobuf.ProtobufMessage {
    /// The subject of the token or certificate.
    public var id: String = ""
    /// The roles.
    public var roles: [String] = []
    /// The full names of the methods that the caller may call.
    public var permissions: [String] = []
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.Caller",
        c: BatonProtobuf.CLayout(orchestration__v1__caller__init),
        [
            .init(1, "id", json: "id", .string),
            .init(2, "roles", json: "roles", .string, .repeated),
            .init(3, "permissions", json: "permissions", .string, .repeated),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        id: String = "",
        roles: [String] = [],
        permissions: [String] = []
    ) {
        self.id = id
        self.roles = roles
        self.permissions = permissions
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Caller.self)
        self.id = BatonProtobuf.CField.string(c.pointee.id.len, c.pointee.id.data)
        self.roles = BatonProtobuf.CField.strings(c.pointee.n_roles, c.pointee.roles)
        self.permissions = BatonProtobuf.CField.strings(c.pointee.n_permissions, c.pointee.permissions)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Caller.self)
        (c.pointee.id.len, c.pointee.id.data) = arena.string(self.id)
        (c.pointee.n_roles, c.pointee.roles) = arena.strings(self.roles)
        (c.pointee.n_permissions, c.pointee.permissions) = arena.strings(self.permissions)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from orchestration/v1/status.proto.
// swift-format-ignore-file

internal import BatonCore
public import BatonProtobuf
internal import CBatonMessages
internal import COrchestrationMessages
internal import CProtobufC

/// Asks for the state of the system.
public struct GetSystemStatusRequest: BatonProtobuf.ProtobufMessage {
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.GetSystemStatusRequest",
        c: BatonProtobuf.CLayout(orchestration__v1__get_system_status_request__init),
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

/// The state of the system.
public struct GetSystemStatusResponse: BatonProtobuf.ProtobufMessage {
    /// The status of all partnerships together, as GetHealth tells it.
    public var status: OverallStatus = OverallStatus(rawValue: 0)
    /// The state of each part of the server, in the order of their names.
    public var components: [Component] = []
    /// What the server and its machine use, as the operating system tells.
    public var resources: ResourceUsage?
    /// The newest entries of the audit log, newest first, at most 20.
    public var recentActivity: [Activity] = []
    /// When health was last checked. Absent: not yet.
    public var lastCheck: BatonProtobuf.Timestamp?
    /// When health will be checked next.
    public var nextCheck: BatonProtobuf.Timestamp?
    /// How long the server has been running.
    public var uptime: Swift.Duration?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.GetSystemStatusResponse",
        c: BatonProtobuf.CLayout(orchestration__v1__get_system_status_response__init),
        [
            .init(1, "status", json: "status", .enumeration { OverallStatus.table }),
            .init(2, "components", json: "components", .message { Component.table }, .repeated),
            .init(3, "resources", json: "resources", .message { ResourceUsage.table }),
            .init(4, "recent_activity", json: "recentActivity", .message { Activity.table }, .repeated),
            .init(5, "last_check", json: "lastCheck", .message { BatonProtobuf.Timestamp.table }),
            .init(6, "next_check", json: "nextCheck", .message { BatonProtobuf.Timestamp.table }),
            .init(7, "uptime", json: "uptime", .message { Swift.Duration.protobufTable }),
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
        status: OverallStatus = OverallStatus(rawValue: 0),
        components: [Component] = [],
        resources: ResourceUsage? = nil,
        recentActivity: [Activity] = [],
        lastCheck: BatonProtobuf.Timestamp? = nil,
        nextCheck: BatonProtobuf.Timestamp? = nil,
        uptime: Swift.Duration? = nil
    ) {
        self.status = status
        self.components = components
        self.resources = resources
        self.recentActivity = recentActivity
        self.lastCheck = lastCheck
        self.nextCheck = nextCheck
        self.uptime = uptime
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__GetSystemStatusResponse.self)
        self.status = OverallStatus(rawValue: Int32(truncatingIfNeeded: c.pointee.status.rawValue))
        self.components = BatonProtobuf.CField.messages(c.pointee.n_components, c.pointee.components)
        self.resources = BatonProtobuf.CField.message(c.pointee.resources)
        self.recentActivity = BatonProtobuf.CField.messages(c.pointee.n_recent_activity, c.pointee.recent_activity)
        self.lastCheck = c.pointee.last_check.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.nextCheck = c.pointee.next_check.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.uptime = c.pointee.uptime.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__GetSystemStatusResponse.self)
        c.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
        (c.pointee.n_components, c.pointee.components) = arena.messages(self.components)
        c.pointee.resources = arena.message(self.resources)
        (c.pointee.n_recent_activity, c.pointee.recent_activity) = arena.messages(self.recentActivity)
        if let value = self.lastCheck {
            c.pointee.last_check = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        if let value = self.nextCheck {
            c.pointee.next_check = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        if let value = self.uptime {
            c.pointee.uptime = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// One part of the server.
public struct Component: BatonProtobuf.ProtobufMessage {
    /// The name: `storage`, `audit_log`.
    public var name: String = ""
    /// Whether it works.
    public var state: ComponentState = ComponentState(rawValue: 0)
    /// Why it is in that state, in words. Empty: nothing to tell.
    public var message: String = ""
    /// When the state was last checked.
    public var checkedAt: BatonProtobuf.Timestamp?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.Component",
        c: BatonProtobuf.CLayout(orchestration__v1__component__init),
        [
            .init(1, "name", json: "name", .string),
            .init(2, "state", json: "state", .enumeration { ComponentState.table }),
            .init(3, "message", json: "message", .string),
            .init(4, "checked_at", json: "checkedAt", .message { BatonProtobuf.Timestamp.table }),
        ]
    )

    private enum _Layouts {
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        name: String = "",
        state: ComponentState = ComponentState(rawValue: 0),
        message: String = "",
        checkedAt: BatonProtobuf.Timestamp? = nil
    ) {
        self.name = name
        self.state = state
        self.message = message
        self.checkedAt = checkedAt
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Component.self)
        self.name = BatonProtobuf.CField.string(c.pointee.name.len, c.pointee.name.data)
        self.state = ComponentState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        self.message = BatonProtobuf.CField.string(c.pointee.message.len, c.pointee.message.data)
        self.checkedAt = c.pointee.checked_at.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Component.self)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
        (c.pointee.message.len, c.pointee.message.data) = arena.string(self.message)
        if let value = self.checkedAt {
            c.pointee.checked_at = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// What the server and its machine use. Absent fields could not be read.
public struct ResourceUsage: BatonProtobuf.ProtobufMessage {
    /// The share of all cores that was busy since the last check, in percent, 0 to 100.
    public var cpuPercent: Double?
    /// The memory in use on the machine, in bytes.
    public var memoryUsedBytes: UInt64?
    /// The memory of the machine, in bytes.
    public var memoryTotalBytes: UInt64?
    /// The space in use on the disk that holds the data, in bytes.
    public var diskUsedBytes: UInt64?
    /// The size of the disk that holds the data, in bytes.
    public var diskTotalBytes: UInt64?
    /// Bytes that the machine received since it started.
    public var networkReceivedBytes: UInt64?
    /// Bytes that the machine sent since it started.
    public var networkSentBytes: UInt64?
    /// The memory that the server holds, in bytes.
    public var processResidentBytes: UInt64?
    /// The CPU time that the server used since it started.
    public var processCPUTime: Swift.Duration?
    /// The file descriptors that the server has open.
    public var openDescriptors: UInt32?
    /// The most file descriptors that the server may have open.
    public var descriptorLimit: UInt32?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.ResourceUsage",
        c: BatonProtobuf.CLayout(orchestration__v1__resource_usage__init),
        [
            .init(1, "cpu_percent", json: "cpuPercent", .double, .optional),
            .init(2, "memory_used_bytes", json: "memoryUsedBytes", .uint64, .optional),
            .init(3, "memory_total_bytes", json: "memoryTotalBytes", .uint64, .optional),
            .init(4, "disk_used_bytes", json: "diskUsedBytes", .uint64, .optional),
            .init(5, "disk_total_bytes", json: "diskTotalBytes", .uint64, .optional),
            .init(6, "network_received_bytes", json: "networkReceivedBytes", .uint64, .optional),
            .init(7, "network_sent_bytes", json: "networkSentBytes", .uint64, .optional),
            .init(8, "process_resident_bytes", json: "processResidentBytes", .uint64, .optional),
            .init(9, "process_cpu_time", json: "processCpuTime", .message { Swift.Duration.protobufTable }),
            .init(10, "open_descriptors", json: "openDescriptors", .uint32, .optional),
            .init(11, "descriptor_limit", json: "descriptorLimit", .uint32, .optional),
        ]
    )

    private enum _Layouts {
        static let duration = BatonProtobuf.CLayout(google__protobuf__duration__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        cpuPercent: Double? = nil,
        memoryUsedBytes: UInt64? = nil,
        memoryTotalBytes: UInt64? = nil,
        diskUsedBytes: UInt64? = nil,
        diskTotalBytes: UInt64? = nil,
        networkReceivedBytes: UInt64? = nil,
        networkSentBytes: UInt64? = nil,
        processResidentBytes: UInt64? = nil,
        processCPUTime: Swift.Duration? = nil,
        openDescriptors: UInt32? = nil,
        descriptorLimit: UInt32? = nil
    ) {
        self.cpuPercent = cpuPercent
        self.memoryUsedBytes = memoryUsedBytes
        self.memoryTotalBytes = memoryTotalBytes
        self.diskUsedBytes = diskUsedBytes
        self.diskTotalBytes = diskTotalBytes
        self.networkReceivedBytes = networkReceivedBytes
        self.networkSentBytes = networkSentBytes
        self.processResidentBytes = processResidentBytes
        self.processCPUTime = processCPUTime
        self.openDescriptors = openDescriptors
        self.descriptorLimit = descriptorLimit
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ResourceUsage.self)
        if c.pointee._cpu_percent_case.rawValue == 1 {
            self.cpuPercent = c.pointee.cpu_percent
        }
        if c.pointee._memory_used_bytes_case.rawValue == 2 {
            self.memoryUsedBytes = c.pointee.memory_used_bytes
        }
        if c.pointee._memory_total_bytes_case.rawValue == 3 {
            self.memoryTotalBytes = c.pointee.memory_total_bytes
        }
        if c.pointee._disk_used_bytes_case.rawValue == 4 {
            self.diskUsedBytes = c.pointee.disk_used_bytes
        }
        if c.pointee._disk_total_bytes_case.rawValue == 5 {
            self.diskTotalBytes = c.pointee.disk_total_bytes
        }
        if c.pointee._network_received_bytes_case.rawValue == 6 {
            self.networkReceivedBytes = c.pointee.network_received_bytes
        }
        if c.pointee._network_sent_bytes_case.rawValue == 7 {
            self.networkSentBytes = c.pointee.network_sent_bytes
        }
        if c.pointee._process_resident_bytes_case.rawValue == 8 {
            self.processResidentBytes = c.pointee.process_resident_bytes
        }
        self.processCPUTime = c.pointee.process_cpu_time.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        if c.pointee._open_descriptors_case.rawValue == 10 {
            self.openDescriptors = c.pointee.open_descriptors
        }
        if c.pointee._descriptor_limit_case.rawValue == 11 {
            self.descriptorLimit = c.pointee.descriptor_limit
        }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ResourceUsage.self)
        if let value = self.cpuPercent {
            c.pointee._cpu_percent_case = .init(rawValue: 1)
            c.pointee.cpu_percent = value
        }
        if let value = self.memoryUsedBytes {
            c.pointee._memory_used_bytes_case = .init(rawValue: 2)
            c.pointee.memory_used_bytes = value
        }
        if let value = self.memoryTotalBytes {
            c.pointee._memory_total_bytes_case = .init(rawValue: 3)
            c.pointee.memory_total_bytes = value
        }
        if let value = self.diskUsedBytes {
            c.pointee._disk_used_bytes_case = .init(rawValue: 4)
            c.pointee.disk_used_bytes = value
        }
        if let value = self.diskTotalBytes {
            c.pointee._disk_total_bytes_case = .init(rawValue: 5)
            c.pointee.disk_total_bytes = value
        }
        if let value = self.networkReceivedBytes {
            c.pointee._network_received_bytes_case = .init(rawValue: 6)
            c.pointee.network_received_bytes = value
        }
        if let value = self.networkSentBytes {
            c.pointee._network_sent_bytes_case = .init(rawValue: 7)
            c.pointee.network_sent_bytes = value
        }
        if let value = self.processResidentBytes {
            c.pointee._process_resident_bytes_case = .init(rawValue: 8)
            c.pointee.process_resident_bytes = value
        }
        if let value = self.processCPUTime {
            c.pointee.process_cpu_time = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        if let value = self.openDescriptors {
            c.pointee._open_descriptors_case = .init(rawValue: 10)
            c.pointee.open_descriptors = value
        }
        if let value = self.descriptorLimit {
            c.pointee._descriptor_limit_case = .init(rawValue: 11)
            c.pointee.descriptor_limit = value
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// One entry of the audit log.
public struct Activity: BatonProtobuf.ProtobufMessage {
    /// When it happened.
    public var occurredAt: BatonProtobuf.Timestamp?
    /// Who did it: the caller's subject. Empty: the server itself.
    public var actor: String = ""
    /// What was done: `ImportPartnerships`.
    public var action: String = ""
    /// What it was done to: `cursor_technical`. Empty: nothing in particular.
    public var target: String = ""
    /// The outcome: a status code such as `OK`.
    public var outcome: String = ""
    /// The id of the call, 32 hexadecimal digits. Empty: no call caused it.
    public var requestID: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.Activity",
        c: BatonProtobuf.CLayout(orchestration__v1__activity__init),
        [
            .init(1, "occurred_at", json: "occurredAt", .message { BatonProtobuf.Timestamp.table }),
            .init(2, "actor", json: "actor", .string),
            .init(3, "action", json: "action", .string),
            .init(4, "target", json: "target", .string),
            .init(5, "outcome", json: "outcome", .string),
            .init(6, "request_id", json: "requestId", .string),
        ]
    )

    private enum _Layouts {
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        occurredAt: BatonProtobuf.Timestamp? = nil,
        actor: String = "",
        action: String = "",
        target: String = "",
        outcome: String = "",
        requestID: String = ""
    ) {
        self.occurredAt = occurredAt
        self.actor = actor
        self.action = action
        self.target = target
        self.outcome = outcome
        self.requestID = requestID
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Activity.self)
        self.occurredAt = c.pointee.occurred_at.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.actor = BatonProtobuf.CField.string(c.pointee.actor.len, c.pointee.actor.data)
        self.action = BatonProtobuf.CField.string(c.pointee.action.len, c.pointee.action.data)
        self.target = BatonProtobuf.CField.string(c.pointee.target.len, c.pointee.target.data)
        self.outcome = BatonProtobuf.CField.string(c.pointee.outcome.len, c.pointee.outcome.data)
        self.requestID = BatonProtobuf.CField.string(c.pointee.request_id.len, c.pointee.request_id.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Activity.self)
        if let value = self.occurredAt {
            c.pointee.occurred_at = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        (c.pointee.actor.len, c.pointee.actor.data) = arena.string(self.actor)
        (c.pointee.action.len, c.pointee.action.data) = arena.string(self.action)
        (c.pointee.target.len, c.pointee.target.data) = arena.string(self.target)
        (c.pointee.outcome.len, c.pointee.outcome.data) = arena.string(self.outcome)
        (c.pointee.request_id.len, c.pointee.request_id.data) = arena.string(self.requestID)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// Whether a part of the server works.
public enum ComponentState: BatonProtobuf.ProtobufEnum {
    /// Not told.
    case unspecified
    /// It works.
    case operational
    /// It works with faults.
    case degraded
    /// It does not work.
    case down
    /// A number that this version does not know.
    case unrecognized(Int32)

    /// The values of the proto file, in its order.
    public static let allKnown: [Self] = [.unspecified, .operational, .degraded, .down]

    /// Names and numbers of the values.
    public static let table = BatonProtobuf.EnumTable(
        "orchestration.v1.ComponentState",
        [
            (0, "COMPONENT_STATE_UNSPECIFIED"),
            (1, "COMPONENT_STATE_OPERATIONAL"),
            (2, "COMPONENT_STATE_DEGRADED"),
            (3, "COMPONENT_STATE_DOWN"),
        ]
    )

    /// The value of a number.
    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .operational
        case 2: self = .degraded
        case 3: self = .down
        default: self = .unrecognized(rawValue)
        }
    }

    /// The number of the value.
    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .operational: 1
        case .degraded: 2
        case .down: 3
        case .unrecognized(let number): number
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from orchestration/v1/common.proto.
// swift-format-ignore-file

internal import BatonCore
public import BatonProtobuf
internal import COrchestrationMessages
internal import CProtobufC

/// A limit on how often calls may be made.
public struct RateLimit: BatonProtobuf.ProtobufMessage {
    /// The name that methods refer to: `default`, `decisions`.
    public var rateClass: String = ""
    /// Calls per minute and client, also the size of a burst. 0: no limit is in force.
    public var callsPerMinute: UInt32 = 0
    /// Which calls are charged to it, in words.
    public var description: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.RateLimit",
        c: BatonProtobuf.CLayout(orchestration__v1__rate_limit__init),
        [
            .init(1, "rate_class", json: "rateClass", .string),
            .init(2, "calls_per_minute", json: "callsPerMinute", .uint32),
            .init(3, "description", json: "description", .string),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        rateClass: String = "",
        callsPerMinute: UInt32 = 0,
        description: String = ""
    ) {
        self.rateClass = rateClass
        self.callsPerMinute = callsPerMinute
        self.description = description
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__RateLimit.self)
        self.rateClass = BatonProtobuf.CField.string(c.pointee.rate_class.len, c.pointee.rate_class.data)
        self.callsPerMinute = c.pointee.calls_per_minute
        self.description = BatonProtobuf.CField.string(c.pointee.description.len, c.pointee.description.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__RateLimit.self)
        (c.pointee.rate_class.len, c.pointee.rate_class.data) = arena.string(self.rateClass)
        c.pointee.calls_per_minute = self.callsPerMinute
        (c.pointee.description.len, c.pointee.description.data) = arena.string(self.description)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// How well a partnership does.
public enum Health: BatonProtobuf.ProtobufEnum {
    /// Not told.
    case unspecified
    /// A score of at least 90, or progress of at least 85 %.
    case excellent
    /// A score of at least 75, or progress of at least 70 %.
    case good
    /// A score of at least 60, or progress of at least 50 %.
    case fair
    /// Less than fair.
    case poor
    /// The newest metric sample is older than the freshness limit.
    case stale
    /// Nothing to judge by: no deliverable, or no scored metric.
    case unknown
    /// A number that this version does not know.
    case unrecognized(Int32)

    /// The values of the proto file, in its order.
    public static let allKnown: [Self] = [.unspecified, .excellent, .good, .fair, .poor, .stale, .unknown]

    /// Names and numbers of the values.
    public static let table = BatonProtobuf.EnumTable(
        "orchestration.v1.Health",
        [
            (0, "HEALTH_UNSPECIFIED"),
            (1, "HEALTH_EXCELLENT"),
            (2, "HEALTH_GOOD"),
            (3, "HEALTH_FAIR"),
            (4, "HEALTH_POOR"),
            (5, "HEALTH_STALE"),
            (6, "HEALTH_UNKNOWN"),
        ]
    )

    /// The value of a number.
    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .excellent
        case 2: self = .good
        case 3: self = .fair
        case 4: self = .poor
        case 5: self = .stale
        case 6: self = .unknown
        default: self = .unrecognized(rawValue)
        }
    }

    /// The number of the value.
    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .excellent: 1
        case .good: 2
        case .fair: 3
        case .poor: 4
        case .stale: 5
        case .unknown: 6
        case .unrecognized(let number): number
        }
    }
}

/// How well all partnerships together do.
public enum OverallStatus: BatonProtobuf.ProtobufEnum {
    /// Not told.
    case unspecified
    /// A mean score of at least 85.
    case healthy
    /// A mean score of at least 70.
    case degraded
    /// A mean score below 70.
    case critical
    /// No partnership has a score.
    case unknown
    /// A number that this version does not know.
    case unrecognized(Int32)

    /// The values of the proto file, in its order.
    public static let allKnown: [Self] = [.unspecified, .healthy, .degraded, .critical, .unknown]

    /// Names and numbers of the values.
    public static let table = BatonProtobuf.EnumTable(
        "orchestration.v1.OverallStatus",
        [
            (0, "OVERALL_STATUS_UNSPECIFIED"),
            (1, "OVERALL_STATUS_HEALTHY"),
            (2, "OVERALL_STATUS_DEGRADED"),
            (3, "OVERALL_STATUS_CRITICAL"),
            (4, "OVERALL_STATUS_UNKNOWN"),
        ]
    )

    /// The value of a number.
    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .healthy
        case 2: self = .degraded
        case 3: self = .critical
        case 4: self = .unknown
        default: self = .unrecognized(rawValue)
        }
    }

    /// The number of the value.
    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .healthy: 1
        case .degraded: 2
        case .critical: 3
        case .unknown: 4
        case .unrecognized(let number): number
        }
    }
}

/// How urgent something is.
public enum Priority: BatonProtobuf.ProtobufEnum {
    /// Not told.
    case unspecified
    /// The most urgent; decisions only.
    case critical
    /// Urgent.
    case high
    /// Ordinary.
    case medium
    /// Can wait.
    case low
    /// A number that this version does not know.
    case unrecognized(Int32)

    /// The values of the proto file, in its order.
    public static let allKnown: [Self] = [.unspecified, .critical, .high, .medium, .low]

    /// Names and numbers of the values.
    public static let table = BatonProtobuf.EnumTable(
        "orchestration.v1.Priority",
        [
            (0, "PRIORITY_UNSPECIFIED"),
            (1, "PRIORITY_CRITICAL"),
            (2, "PRIORITY_HIGH"),
            (3, "PRIORITY_MEDIUM"),
            (4, "PRIORITY_LOW"),
        ]
    )

    /// The value of a number.
    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .critical
        case 2: self = .high
        case 3: self = .medium
        case 4: self = .low
        default: self = .unrecognized(rawValue)
        }
    }

    /// The number of the value.
    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .critical: 1
        case .high: 2
        case .medium: 3
        case .low: 4
        case .unrecognized(let number): number
        }
    }
}

/// Which way a metric should go.
public enum Direction: BatonProtobuf.ProtobufEnum {
    /// Not told: allowed for metrics whose direction the service knows.
    case unspecified
    /// The more, the better: uptime, success_rate.
    case higherIsBetter
    /// The less, the better: response_time, error_rate.
    case lowerIsBetter
    /// A number that this version does not know.
    case unrecognized(Int32)

    /// The values of the proto file, in its order.
    public static let allKnown: [Self] = [.unspecified, .higherIsBetter, .lowerIsBetter]

    /// Names and numbers of the values.
    public static let table = BatonProtobuf.EnumTable(
        "orchestration.v1.Direction",
        [
            (0, "DIRECTION_UNSPECIFIED"),
            (1, "DIRECTION_HIGHER_IS_BETTER"),
            (2, "DIRECTION_LOWER_IS_BETTER"),
        ]
    )

    /// The value of a number.
    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .higherIsBetter
        case 2: self = .lowerIsBetter
        default: self = .unrecognized(rawValue)
        }
    }

    /// The number of the value.
    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .higherIsBetter: 1
        case .lowerIsBetter: 2
        case .unrecognized(let number): number
        }
    }
}

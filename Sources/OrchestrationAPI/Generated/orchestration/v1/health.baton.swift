// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from orchestration/v1/health.proto.
// swift-format-ignore-file

internal import BatonCore
public import BatonProtobuf
internal import CBatonMessages
internal import COrchestrationMessages
internal import CProtobufC

/// Asks for the health of all partnerships.
public struct GetHealthRequest: BatonProtobuf.ProtobufMessage {
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.GetHealthRequest",
        c: BatonProtobuf.CLayout(orchestration__v1__get_health_request__init),
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

/// The health of all partnerships, judged by their metrics.
public struct GetHealthResponse: BatonProtobuf.ProtobufMessage {
    /// The status of all together, from `score`.
    public var status: OverallStatus = OverallStatus(rawValue: 0)
    /// The health of each partnership by its id, disabled ones included.
    public var partnerships: [String: PartnershipHealth] = [:]
    /// When the newest sample that went into this answer was taken; when the answer was made if there is none.
    public var lastUpdated: BatonProtobuf.Timestamp?
    /// The mean of the scores of the partnerships that count, 0 to 100, a stale one counting 0. Absent: none has a score.
    public var score: Double?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.GetHealthResponse",
        c: BatonProtobuf.CLayout(orchestration__v1__get_health_response__init),
        [
            .init(1, "status", json: "status", .enumeration { OverallStatus.table }),
            .init(2, "partnerships", json: "partnerships", .map(.string, .message { PartnershipHealth.table })),
            .init(3, "last_updated", json: "lastUpdated", .message { BatonProtobuf.Timestamp.table }),
            .init(4, "score", json: "score", .double, .optional),
        ]
    )

    private enum _Layouts {
        static let partnerships_entry = BatonProtobuf.CLayout(orchestration__v1__get_health_response__partnerships_entry__init)
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        status: OverallStatus = OverallStatus(rawValue: 0),
        partnerships: [String: PartnershipHealth] = [:],
        lastUpdated: BatonProtobuf.Timestamp? = nil,
        score: Double? = nil
    ) {
        self.status = status
        self.partnerships = partnerships
        self.lastUpdated = lastUpdated
        self.score = score
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__GetHealthResponse.self)
        self.status = OverallStatus(rawValue: Int32(truncatingIfNeeded: c.pointee.status.rawValue))
        self.partnerships = BatonProtobuf.CField.map(c.pointee.n_partnerships, c.pointee.partnerships) { entry in
            (BatonProtobuf.CField.string(entry.pointee.key.len, entry.pointee.key.data), BatonProtobuf.CField.messageOrDefault(entry.pointee.value))
        }
        self.lastUpdated = c.pointee.last_updated.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        if c.pointee._score_case.rawValue == 4 {
            self.score = c.pointee.score
        }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__GetHealthResponse.self)
        c.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
        (c.pointee.n_partnerships, c.pointee.partnerships) = arena.map(self.partnerships, _Layouts.partnerships_entry) { key, value, entry, arena in
            (entry.pointee.key.len, entry.pointee.key.data) = arena.string(key)
            entry.pointee.value = arena.message(value)
        }
        if let value = self.lastUpdated {
            c.pointee.last_updated = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        if let value = self.score {
            c.pointee._score_case = .init(rawValue: 4)
            c.pointee.score = value
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// The health of one partnership, judged by its metrics.
public struct PartnershipHealth: BatonProtobuf.ProtobufMessage {
    /// The health by metrics; stale when the newest sample is older than the freshness limit.
    public var health: Health = Health(rawValue: 0)
    /// The mean of the scored metrics, 0 to 100, rounded to 0.1; of a stale partnership the last one. Absent: no metric is
    /// scored.
    public var score: Double?
    /// Whether the partnership is enabled; a disabled one does not count in the overall score.
    public var enabled: Bool = false
    /// When its newest sample was taken. Absent: there is none.
    public var lastUpdated: BatonProtobuf.Timestamp?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.PartnershipHealth",
        c: BatonProtobuf.CLayout(orchestration__v1__partnership_health__init),
        [
            .init(1, "health", json: "health", .enumeration { Health.table }),
            .init(2, "score", json: "score", .double, .optional),
            .init(3, "enabled", json: "enabled", .bool),
            .init(4, "last_updated", json: "lastUpdated", .message { BatonProtobuf.Timestamp.table }),
        ]
    )

    private enum _Layouts {
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        health: Health = Health(rawValue: 0),
        score: Double? = nil,
        enabled: Bool = false,
        lastUpdated: BatonProtobuf.Timestamp? = nil
    ) {
        self.health = health
        self.score = score
        self.enabled = enabled
        self.lastUpdated = lastUpdated
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__PartnershipHealth.self)
        self.health = Health(rawValue: Int32(truncatingIfNeeded: c.pointee.health.rawValue))
        if c.pointee._score_case.rawValue == 2 {
            self.score = c.pointee.score
        }
        self.enabled = c.pointee.enabled != 0
        self.lastUpdated = c.pointee.last_updated.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__PartnershipHealth.self)
        c.pointee.health = .init(rawValue: .init(truncatingIfNeeded: self.health.rawValue))
        if let value = self.score {
            c.pointee._score_case = .init(rawValue: 2)
            c.pointee.score = value
        }
        c.pointee.enabled = self.enabled ? 1 : 0
        if let value = self.lastUpdated {
            c.pointee.last_updated = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

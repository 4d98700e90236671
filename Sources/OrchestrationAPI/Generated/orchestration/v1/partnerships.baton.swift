// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from orchestration/v1/partnerships.proto.
// swift-format-ignore-file

internal import BatonCore
public import BatonProtobuf
internal import CBatonMessages
internal import COrchestrationMessages
internal import CProtobufC

/// Asks for the partnerships, a page at a time, in the order of their ids.
public struct ListPartnershipsRequest: BatonProtobuf.ProtobufMessage {
    /// The most partnerships in the answer, up to 1,000. 0: 100.
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before. Empty: the first page.
    public var pageToken: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.ListPartnershipsRequest",
        c: BatonProtobuf.CLayout(orchestration__v1__list_partnerships_request__init),
        [
            .init(1, "page_size", json: "pageSize", .int32, rules: _Rules.pageSize),
            .init(2, "page_token", json: "pageToken", .string, rules: _Rules.pageToken),
        ]
    )

    private enum _Rules {
        static let pageSize = BatonProtobuf.FieldRules(minimum: 0, maximum: 1000)
        static let pageToken = BatonProtobuf.FieldRules(maxLength: 512)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ListPartnershipsRequest.self)
        self.pageSize = c.pointee.page_size
        self.pageToken = BatonProtobuf.CField.string(c.pointee.page_token.len, c.pointee.page_token.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ListPartnershipsRequest.self)
        c.pointee.page_size = self.pageSize
        (c.pointee.page_token.len, c.pointee.page_token.data) = arena.string(self.pageToken)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.check("page_size", self.pageSize, _Rules.pageSize)
        violations.check("page_token", self.pageToken, _Rules.pageToken)
    }
}

/// The partnerships of one page.
public struct ListPartnershipsResponse: BatonProtobuf.ProtobufMessage {
    /// The partnerships in the order of their ids, disabled ones included.
    public var partnerships: [PartnershipSummary] = []
    /// The token of the next page. Empty: this is the last.
    public var nextPageToken: String = ""
    /// How many partnerships there are on all pages.
    public var total: UInt32 = 0
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.ListPartnershipsResponse",
        c: BatonProtobuf.CLayout(orchestration__v1__list_partnerships_response__init),
        [
            .init(1, "partnerships", json: "partnerships", .message { PartnershipSummary.table }, .repeated),
            .init(2, "next_page_token", json: "nextPageToken", .string),
            .init(3, "total", json: "total", .uint32),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        partnerships: [PartnershipSummary] = [],
        nextPageToken: String = "",
        total: UInt32 = 0
    ) {
        self.partnerships = partnerships
        self.nextPageToken = nextPageToken
        self.total = total
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ListPartnershipsResponse.self)
        self.partnerships = BatonProtobuf.CField.messages(c.pointee.n_partnerships, c.pointee.partnerships)
        self.nextPageToken = BatonProtobuf.CField.string(c.pointee.next_page_token.len, c.pointee.next_page_token.data)
        self.total = c.pointee.total
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ListPartnershipsResponse.self)
        (c.pointee.n_partnerships, c.pointee.partnerships) = arena.messages(self.partnerships)
        (c.pointee.next_page_token.len, c.pointee.next_page_token.data) = arena.string(self.nextPageToken)
        c.pointee.total = self.total
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.nested("partnerships", self.partnerships)
    }
}

/// A partnership in a list.
public struct PartnershipSummary: BatonProtobuf.ProtobufMessage {
    /// The id, `cursor_technical`.
    public var id: String = ""
    /// The name for people.
    public var name: String = ""
    /// What kind of partnership it is, `technical`.
    public var type: String = ""
    /// Whether it is enabled.
    public var enabled: Bool = false
    /// How important it is.
    public var priority: Priority = Priority(rawValue: 0)
    /// The health by progress.
    public var health: Health = Health(rawValue: 0)
    /// The mean progress of the deliverables in percent, 0 to 100, rounded to 0.1; 0 with none.
    public var progress: Double = 0
    /// The health by metrics.
    public var metricsHealth: Health = Health(rawValue: 0)
    /// The mean of the scored metrics, 0 to 100, rounded to 0.1. Absent: none is scored.
    public var score: Double?
    /// The deliverables in the order in which they were imported.
    public var deliverables: [Deliverable] = []
    /// When the partnership or one of its deliverables last changed.
    public var lastUpdated: BatonProtobuf.Timestamp?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.PartnershipSummary",
        c: BatonProtobuf.CLayout(orchestration__v1__partnership_summary__init),
        [
            .init(1, "id", json: "id", .string),
            .init(2, "name", json: "name", .string),
            .init(3, "type", json: "type", .string),
            .init(4, "enabled", json: "enabled", .bool),
            .init(5, "priority", json: "priority", .enumeration { Priority.table }),
            .init(6, "health", json: "health", .enumeration { Health.table }),
            .init(7, "progress", json: "progress", .double),
            .init(8, "metrics_health", json: "metricsHealth", .enumeration { Health.table }),
            .init(9, "score", json: "score", .double, .optional),
            .init(10, "deliverables", json: "deliverables", .message { Deliverable.table }, .repeated),
            .init(11, "last_updated", json: "lastUpdated", .message { BatonProtobuf.Timestamp.table }),
        ]
    )

    private enum _Layouts {
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        id: String = "",
        name: String = "",
        type: String = "",
        enabled: Bool = false,
        priority: Priority = Priority(rawValue: 0),
        health: Health = Health(rawValue: 0),
        progress: Double = 0,
        metricsHealth: Health = Health(rawValue: 0),
        score: Double? = nil,
        deliverables: [Deliverable] = [],
        lastUpdated: BatonProtobuf.Timestamp? = nil
    ) {
        self.id = id
        self.name = name
        self.type = type
        self.enabled = enabled
        self.priority = priority
        self.health = health
        self.progress = progress
        self.metricsHealth = metricsHealth
        self.score = score
        self.deliverables = deliverables
        self.lastUpdated = lastUpdated
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__PartnershipSummary.self)
        self.id = BatonProtobuf.CField.string(c.pointee.id.len, c.pointee.id.data)
        self.name = BatonProtobuf.CField.string(c.pointee.name.len, c.pointee.name.data)
        self.type = BatonProtobuf.CField.string(c.pointee.type.len, c.pointee.type.data)
        self.enabled = c.pointee.enabled != 0
        self.priority = Priority(rawValue: Int32(truncatingIfNeeded: c.pointee.priority.rawValue))
        self.health = Health(rawValue: Int32(truncatingIfNeeded: c.pointee.health.rawValue))
        self.progress = c.pointee.progress
        self.metricsHealth = Health(rawValue: Int32(truncatingIfNeeded: c.pointee.metrics_health.rawValue))
        if c.pointee._score_case.rawValue == 9 {
            self.score = c.pointee.score
        }
        self.deliverables = BatonProtobuf.CField.messages(c.pointee.n_deliverables, c.pointee.deliverables)
        self.lastUpdated = c.pointee.last_updated.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__PartnershipSummary.self)
        (c.pointee.id.len, c.pointee.id.data) = arena.string(self.id)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        (c.pointee.type.len, c.pointee.type.data) = arena.string(self.type)
        c.pointee.enabled = self.enabled ? 1 : 0
        c.pointee.priority = .init(rawValue: .init(truncatingIfNeeded: self.priority.rawValue))
        c.pointee.health = .init(rawValue: .init(truncatingIfNeeded: self.health.rawValue))
        c.pointee.progress = self.progress
        c.pointee.metrics_health = .init(rawValue: .init(truncatingIfNeeded: self.metricsHealth.rawValue))
        if let value = self.score {
            c.pointee._score_case = .init(rawValue: 9)
            c.pointee.score = value
        }
        (c.pointee.n_deliverables, c.pointee.deliverables) = arena.messages(self.deliverables)
        if let value = self.lastUpdated {
            c.pointee.last_updated = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.nested("deliverables", self.deliverables)
    }
}

/// Asks for one partnership.
public struct GetPartnershipStatusRequest: BatonProtobuf.ProtobufMessage {
    /// The partnership's id, 1 to 64 characters. An unknown one is NOT_FOUND.
    public var partnershipID: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.GetPartnershipStatusRequest",
        c: BatonProtobuf.CLayout(orchestration__v1__get_partnership_status_request__init),
        [
            .init(1, "partnership_id", json: "partnershipId", .string, rules: _Rules.partnershipID),
        ]
    )

    private enum _Rules {
        static let partnershipID = BatonProtobuf.FieldRules(required: true, maxLength: 64)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        partnershipID: String = ""
    ) {
        self.partnershipID = partnershipID
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__GetPartnershipStatusRequest.self)
        self.partnershipID = BatonProtobuf.CField.string(c.pointee.partnership_id.len, c.pointee.partnership_id.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__GetPartnershipStatusRequest.self)
        (c.pointee.partnership_id.len, c.pointee.partnership_id.data) = arena.string(self.partnershipID)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.check("partnership_id", self.partnershipID, _Rules.partnershipID)
    }
}

/// One partnership in full.
public struct GetPartnershipStatusResponse: BatonProtobuf.ProtobufMessage {
    /// The id, `cursor_technical`.
    public var id: String = ""
    /// The name for people.
    public var name: String = ""
    /// What kind of partnership it is, `technical`.
    public var type: String = ""
    /// Whether it is enabled.
    public var enabled: Bool = false
    /// How important it is.
    public var priority: Priority = Priority(rawValue: 0)
    /// The health by progress.
    public var health: Health = Health(rawValue: 0)
    /// The mean progress of the deliverables in percent, 0 to 100, rounded to 0.1; 0 with none.
    public var progress: Double = 0
    /// The health by metrics.
    public var metricsHealth: Health = Health(rawValue: 0)
    /// The mean of the scored metrics, 0 to 100, rounded to 0.1. Absent: none is scored.
    public var score: Double?
    /// The deliverables in the order in which they were imported.
    public var deliverables: [Deliverable] = []
    /// The newest sample of each metric, in the order in which they were first given.
    public var metrics: [Metric] = []
    /// When the partnership, one of its deliverables or one of its metrics last changed.
    public var lastUpdated: BatonProtobuf.Timestamp?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.GetPartnershipStatusResponse",
        c: BatonProtobuf.CLayout(orchestration__v1__get_partnership_status_response__init),
        [
            .init(1, "id", json: "id", .string),
            .init(2, "name", json: "name", .string),
            .init(3, "type", json: "type", .string),
            .init(4, "enabled", json: "enabled", .bool),
            .init(5, "priority", json: "priority", .enumeration { Priority.table }),
            .init(6, "health", json: "health", .enumeration { Health.table }),
            .init(7, "progress", json: "progress", .double),
            .init(8, "metrics_health", json: "metricsHealth", .enumeration { Health.table }),
            .init(9, "score", json: "score", .double, .optional),
            .init(10, "deliverables", json: "deliverables", .message { Deliverable.table }, .repeated),
            .init(11, "metrics", json: "metrics", .message { Metric.table }, .repeated),
            .init(12, "last_updated", json: "lastUpdated", .message { BatonProtobuf.Timestamp.table }),
        ]
    )

    private enum _Layouts {
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        id: String = "",
        name: String = "",
        type: String = "",
        enabled: Bool = false,
        priority: Priority = Priority(rawValue: 0),
        health: Health = Health(rawValue: 0),
        progress: Double = 0,
        metricsHealth: Health = Health(rawValue: 0),
        score: Double? = nil,
        deliverables: [Deliverable] = [],
        metrics: [Metric] = [],
        lastUpdated: BatonProtobuf.Timestamp? = nil
    ) {
        self.id = id
        self.name = name
        self.type = type
        self.enabled = enabled
        self.priority = priority
        self.health = health
        self.progress = progress
        self.metricsHealth = metricsHealth
        self.score = score
        self.deliverables = deliverables
        self.metrics = metrics
        self.lastUpdated = lastUpdated
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__GetPartnershipStatusResponse.self)
        self.id = BatonProtobuf.CField.string(c.pointee.id.len, c.pointee.id.data)
        self.name = BatonProtobuf.CField.string(c.pointee.name.len, c.pointee.name.data)
        self.type = BatonProtobuf.CField.string(c.pointee.type.len, c.pointee.type.data)
        self.enabled = c.pointee.enabled != 0
        self.priority = Priority(rawValue: Int32(truncatingIfNeeded: c.pointee.priority.rawValue))
        self.health = Health(rawValue: Int32(truncatingIfNeeded: c.pointee.health.rawValue))
        self.progress = c.pointee.progress
        self.metricsHealth = Health(rawValue: Int32(truncatingIfNeeded: c.pointee.metrics_health.rawValue))
        if c.pointee._score_case.rawValue == 9 {
            self.score = c.pointee.score
        }
        self.deliverables = BatonProtobuf.CField.messages(c.pointee.n_deliverables, c.pointee.deliverables)
        self.metrics = BatonProtobuf.CField.messages(c.pointee.n_metrics, c.pointee.metrics)
        self.lastUpdated = c.pointee.last_updated.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__GetPartnershipStatusResponse.self)
        (c.pointee.id.len, c.pointee.id.data) = arena.string(self.id)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        (c.pointee.type.len, c.pointee.type.data) = arena.string(self.type)
        c.pointee.enabled = self.enabled ? 1 : 0
        c.pointee.priority = .init(rawValue: .init(truncatingIfNeeded: self.priority.rawValue))
        c.pointee.health = .init(rawValue: .init(truncatingIfNeeded: self.health.rawValue))
        c.pointee.progress = self.progress
        c.pointee.metrics_health = .init(rawValue: .init(truncatingIfNeeded: self.metricsHealth.rawValue))
        if let value = self.score {
            c.pointee._score_case = .init(rawValue: 9)
            c.pointee.score = value
        }
        (c.pointee.n_deliverables, c.pointee.deliverables) = arena.messages(self.deliverables)
        (c.pointee.n_metrics, c.pointee.metrics) = arena.messages(self.metrics)
        if let value = self.lastUpdated {
            c.pointee.last_updated = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.nested("deliverables", self.deliverables)
    }
}

/// Something that a partnership is to deliver.
public struct Deliverable: BatonProtobuf.ProtobufMessage {
    /// The id, unique within the partnership: 1 to 64 lower-case letters, digits and underscores.
    public var id: String = ""
    /// The name for people, 1 to 200 characters.
    public var name: String = ""
    /// How much of it is done, in percent, 0 to 100.
    public var progress: Double = 0
    /// Where it stands, in words, at most 200 characters: `in progress`.
    public var status: String = ""
    /// When it last changed; set by the server. Must be absent on import.
    public var lastUpdated: BatonProtobuf.Timestamp?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.Deliverable",
        c: BatonProtobuf.CLayout(orchestration__v1__deliverable__init),
        [
            .init(1, "id", json: "id", .string, rules: _Rules.id),
            .init(2, "name", json: "name", .string, rules: _Rules.name),
            .init(3, "progress", json: "progress", .double, rules: _Rules.progress),
            .init(4, "status", json: "status", .string, rules: _Rules.status),
            .init(5, "last_updated", json: "lastUpdated", .message { BatonProtobuf.Timestamp.table }),
        ]
    )

    private enum _Rules {
        static let id = BatonProtobuf.FieldRules(required: true, maxLength: 64, format: .identifier)
        static let name = BatonProtobuf.FieldRules(required: true, maxLength: 200)
        static let progress = BatonProtobuf.FieldRules(minimum: 0, maximum: 100, finite: true)
        static let status = BatonProtobuf.FieldRules(maxLength: 200)
    }

    private enum _Layouts {
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        id: String = "",
        name: String = "",
        progress: Double = 0,
        status: String = "",
        lastUpdated: BatonProtobuf.Timestamp? = nil
    ) {
        self.id = id
        self.name = name
        self.progress = progress
        self.status = status
        self.lastUpdated = lastUpdated
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Deliverable.self)
        self.id = BatonProtobuf.CField.string(c.pointee.id.len, c.pointee.id.data)
        self.name = BatonProtobuf.CField.string(c.pointee.name.len, c.pointee.name.data)
        self.progress = c.pointee.progress
        self.status = BatonProtobuf.CField.string(c.pointee.status.len, c.pointee.status.data)
        self.lastUpdated = c.pointee.last_updated.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Deliverable.self)
        (c.pointee.id.len, c.pointee.id.data) = arena.string(self.id)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        c.pointee.progress = self.progress
        (c.pointee.status.len, c.pointee.status.data) = arena.string(self.status)
        if let value = self.lastUpdated {
            c.pointee.last_updated = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.check("id", self.id, _Rules.id)
        violations.check("name", self.name, _Rules.name)
        violations.check("progress", self.progress, _Rules.progress)
        violations.check("status", self.status, _Rules.status)
    }
}

/// A partnership as it is written: what ImportPartnerships takes.
public struct Partnership: BatonProtobuf.ProtobufMessage {
    /// The id, unique: 1 to 64 lower-case letters, digits and underscores.
    public var id: String = ""
    /// The name for people, 1 to 200 characters.
    public var name: String = ""
    /// What kind of partnership it is, 1 to 64 characters: `technical`.
    public var type: String = ""
    /// Whether it is enabled. Absent: it is.
    public var enabled: Bool?
    /// How important it is: high, medium or low.
    public var priority: Priority = Priority(rawValue: 0)
    /// Its deliverables, at most 1,000, each with an id of its own.
    public var deliverables: [Deliverable] = []
    /// Samples of its metrics, at most 1,000, each with a name of its own.
    public var metrics: [MetricSample] = []
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.Partnership",
        c: BatonProtobuf.CLayout(orchestration__v1__partnership__init),
        [
            .init(1, "id", json: "id", .string, rules: _Rules.id),
            .init(2, "name", json: "name", .string, rules: _Rules.name),
            .init(3, "type", json: "type", .string, rules: _Rules.type),
            .init(4, "enabled", json: "enabled", .bool, .optional),
            .init(5, "priority", json: "priority", .enumeration { Priority.table }, rules: _Rules.priority),
            .init(6, "deliverables", json: "deliverables", .message { Deliverable.table }, .repeated, rules: _Rules.deliverables),
            .init(7, "metrics", json: "metrics", .message { MetricSample.table }, .repeated, rules: _Rules.metrics),
        ]
    )

    private enum _Rules {
        static let id = BatonProtobuf.FieldRules(required: true, maxLength: 64, format: .identifier)
        static let name = BatonProtobuf.FieldRules(required: true, maxLength: 200)
        static let type = BatonProtobuf.FieldRules(required: true, maxLength: 64)
        static let priority = BatonProtobuf.FieldRules(required: true, knownValue: true)
        static let deliverables = BatonProtobuf.FieldRules(maxItems: 1000)
        static let metrics = BatonProtobuf.FieldRules(maxItems: 1000)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        id: String = "",
        name: String = "",
        type: String = "",
        enabled: Bool? = nil,
        priority: Priority = Priority(rawValue: 0),
        deliverables: [Deliverable] = [],
        metrics: [MetricSample] = []
    ) {
        self.id = id
        self.name = name
        self.type = type
        self.enabled = enabled
        self.priority = priority
        self.deliverables = deliverables
        self.metrics = metrics
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Partnership.self)
        self.id = BatonProtobuf.CField.string(c.pointee.id.len, c.pointee.id.data)
        self.name = BatonProtobuf.CField.string(c.pointee.name.len, c.pointee.name.data)
        self.type = BatonProtobuf.CField.string(c.pointee.type.len, c.pointee.type.data)
        if c.pointee._enabled_case.rawValue == 4 {
            self.enabled = c.pointee.enabled != 0
        }
        self.priority = Priority(rawValue: Int32(truncatingIfNeeded: c.pointee.priority.rawValue))
        self.deliverables = BatonProtobuf.CField.messages(c.pointee.n_deliverables, c.pointee.deliverables)
        self.metrics = BatonProtobuf.CField.messages(c.pointee.n_metrics, c.pointee.metrics)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Partnership.self)
        (c.pointee.id.len, c.pointee.id.data) = arena.string(self.id)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        (c.pointee.type.len, c.pointee.type.data) = arena.string(self.type)
        if let value = self.enabled {
            c.pointee._enabled_case = .init(rawValue: 4)
            c.pointee.enabled = value ? 1 : 0
        }
        c.pointee.priority = .init(rawValue: .init(truncatingIfNeeded: self.priority.rawValue))
        (c.pointee.n_deliverables, c.pointee.deliverables) = arena.messages(self.deliverables)
        (c.pointee.n_metrics, c.pointee.metrics) = arena.messages(self.metrics)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.check("id", self.id, _Rules.id)
        violations.check("name", self.name, _Rules.name)
        violations.check("type", self.type, _Rules.type)
        violations.check("priority", self.priority, _Rules.priority)
        violations.check("deliverables", self.deliverables, _Rules.deliverables)
        violations.nested("deliverables", self.deliverables)
        violations.check("metrics", self.metrics, _Rules.metrics)
        violations.nested("metrics", self.metrics)
    }
}

/// Partnerships to write, all or none. A partnership that exists is replaced whole, with its deliverables and metrics.
public struct ImportPartnershipsRequest: BatonProtobuf.ProtobufMessage {
    /// The partnerships, 1 to 1,000, each with an id of its own.
    public var partnerships: [Partnership] = []
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.ImportPartnershipsRequest",
        c: BatonProtobuf.CLayout(orchestration__v1__import_partnerships_request__init),
        [
            .init(1, "partnerships", json: "partnerships", .message { Partnership.table }, .repeated, rules: _Rules.partnerships),
        ]
    )

    private enum _Rules {
        static let partnerships = BatonProtobuf.FieldRules(required: true, maxItems: 1000)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        partnerships: [Partnership] = []
    ) {
        self.partnerships = partnerships
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ImportPartnershipsRequest.self)
        self.partnerships = BatonProtobuf.CField.messages(c.pointee.n_partnerships, c.pointee.partnerships)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ImportPartnershipsRequest.self)
        (c.pointee.n_partnerships, c.pointee.partnerships) = arena.messages(self.partnerships)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.check("partnerships", self.partnerships, _Rules.partnerships)
        violations.nested("partnerships", self.partnerships)
    }
}

/// What an import wrote.
public struct ImportPartnershipsResponse: BatonProtobuf.ProtobufMessage {
    /// How many partnerships are new.
    public var created: UInt32 = 0
    /// How many partnerships replaced one of the same id.
    public var replaced: UInt32 = 0
    /// How many deliverables were written.
    public var deliverables: UInt32 = 0
    /// How many metric samples were written.
    public var metricSamples: UInt32 = 0
    /// The time of import: what deliverables, and samples without a time of their own, got.
    public var importedAt: BatonProtobuf.Timestamp?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.ImportPartnershipsResponse",
        c: BatonProtobuf.CLayout(orchestration__v1__import_partnerships_response__init),
        [
            .init(1, "created", json: "created", .uint32),
            .init(2, "replaced", json: "replaced", .uint32),
            .init(3, "deliverables", json: "deliverables", .uint32),
            .init(4, "metric_samples", json: "metricSamples", .uint32),
            .init(5, "imported_at", json: "importedAt", .message { BatonProtobuf.Timestamp.table }),
        ]
    )

    private enum _Layouts {
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        created: UInt32 = 0,
        replaced: UInt32 = 0,
        deliverables: UInt32 = 0,
        metricSamples: UInt32 = 0,
        importedAt: BatonProtobuf.Timestamp? = nil
    ) {
        self.created = created
        self.replaced = replaced
        self.deliverables = deliverables
        self.metricSamples = metricSamples
        self.importedAt = importedAt
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ImportPartnershipsResponse.self)
        self.created = c.pointee.created
        self.replaced = c.pointee.replaced
        self.deliverables = c.pointee.deliverables
        self.metricSamples = c.pointee.metric_samples
        self.importedAt = c.pointee.imported_at.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ImportPartnershipsResponse.self)
        c.pointee.created = self.created
        c.pointee.replaced = self.replaced
        c.pointee.deliverables = self.deliverables
        c.pointee.metric_samples = self.metricSamples
        if let value = self.importedAt {
            c.pointee.imported_at = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

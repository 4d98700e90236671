// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from orchestration/v1/metrics.proto.
// swift-format-ignore-file

internal import BatonCore
public import BatonProtobuf
internal import CBatonMessages
internal import COrchestrationMessages
internal import CProtobufC

/// Asks for the metrics of all partnerships, a page at a time, in the order of their ids.
public struct ListMetricsRequest: BatonProtobuf.ProtobufMessage {
    /// The most partnerships in the answer, up to 1,000. 0: 100.
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before. Empty: the first page.
    public var pageToken: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.ListMetricsRequest",
        c: BatonProtobuf.CLayout(orchestration__v1__list_metrics_request__init),
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
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ListMetricsRequest.self)
        self.pageSize = c.pointee.page_size
        self.pageToken = BatonProtobuf.CField.string(c.pointee.page_token.len, c.pointee.page_token.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ListMetricsRequest.self)
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

/// The metrics of partnerships.
public struct ListMetricsResponse: BatonProtobuf.ProtobufMessage {
    /// One set for each partnership of the page, in the order of their ids.
    public var metrics: [MetricSet] = []
    /// The token of the next page. Empty: this is the last.
    public var nextPageToken: String = ""
    /// When the answer was made.
    public var lastUpdated: BatonProtobuf.Timestamp?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.ListMetricsResponse",
        c: BatonProtobuf.CLayout(orchestration__v1__list_metrics_response__init),
        [
            .init(1, "metrics", json: "metrics", .message { MetricSet.table }, .repeated),
            .init(2, "next_page_token", json: "nextPageToken", .string),
            .init(3, "last_updated", json: "lastUpdated", .message { BatonProtobuf.Timestamp.table }),
        ]
    )

    private enum _Layouts {
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        metrics: [MetricSet] = [],
        nextPageToken: String = "",
        lastUpdated: BatonProtobuf.Timestamp? = nil
    ) {
        self.metrics = metrics
        self.nextPageToken = nextPageToken
        self.lastUpdated = lastUpdated
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ListMetricsResponse.self)
        self.metrics = BatonProtobuf.CField.messages(c.pointee.n_metrics, c.pointee.metrics)
        self.nextPageToken = BatonProtobuf.CField.string(c.pointee.next_page_token.len, c.pointee.next_page_token.data)
        self.lastUpdated = c.pointee.last_updated.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ListMetricsResponse.self)
        (c.pointee.n_metrics, c.pointee.metrics) = arena.messages(self.metrics)
        (c.pointee.next_page_token.len, c.pointee.next_page_token.data) = arena.string(self.nextPageToken)
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

/// Asks for the metrics of one partnership.
public struct GetPartnershipMetricsRequest: BatonProtobuf.ProtobufMessage {
    /// The partnership's id, 1 to 64 characters. An unknown one is INVALID_ARGUMENT, and the answer names the valid ones.
    public var partnershipID: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.GetPartnershipMetricsRequest",
        c: BatonProtobuf.CLayout(orchestration__v1__get_partnership_metrics_request__init),
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
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__GetPartnershipMetricsRequest.self)
        self.partnershipID = BatonProtobuf.CField.string(c.pointee.partnership_id.len, c.pointee.partnership_id.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__GetPartnershipMetricsRequest.self)
        (c.pointee.partnership_id.len, c.pointee.partnership_id.data) = arena.string(self.partnershipID)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.check("partnership_id", self.partnershipID, _Rules.partnershipID)
    }
}

/// The metrics of one partnership.
public struct GetPartnershipMetricsResponse: BatonProtobuf.ProtobufMessage {
    /// The partnership's metrics.
    public var metrics: MetricSet?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.GetPartnershipMetricsResponse",
        c: BatonProtobuf.CLayout(orchestration__v1__get_partnership_metrics_response__init),
        [
            .init(1, "metrics", json: "metrics", .message { MetricSet.table }),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        metrics: MetricSet? = nil
    ) {
        self.metrics = metrics
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__GetPartnershipMetricsResponse.self)
        self.metrics = BatonProtobuf.CField.message(c.pointee.metrics)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__GetPartnershipMetricsResponse.self)
        c.pointee.metrics = arena.message(self.metrics)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// The metrics of one partnership, the newest sample of each.
public struct MetricSet: BatonProtobuf.ProtobufMessage {
    /// The partnership's id.
    public var partnershipID: String = ""
    /// The partnership's name.
    public var partnershipName: String = ""
    /// The newest sample of each metric, in the order in which they were first given.
    public var metrics: [Metric] = []
    /// The health by metrics.
    public var health: Health = Health(rawValue: 0)
    /// The mean of the scored metrics, 0 to 100, rounded to 0.1. Absent: none is scored.
    public var score: Double?
    /// When the newest sample was taken. Absent: there is none.
    public var lastUpdated: BatonProtobuf.Timestamp?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.MetricSet",
        c: BatonProtobuf.CLayout(orchestration__v1__metric_set__init),
        [
            .init(1, "partnership_id", json: "partnershipId", .string),
            .init(2, "partnership_name", json: "partnershipName", .string),
            .init(3, "metrics", json: "metrics", .message { Metric.table }, .repeated),
            .init(4, "health", json: "health", .enumeration { Health.table }),
            .init(5, "score", json: "score", .double, .optional),
            .init(6, "last_updated", json: "lastUpdated", .message { BatonProtobuf.Timestamp.table }),
        ]
    )

    private enum _Layouts {
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        partnershipID: String = "",
        partnershipName: String = "",
        metrics: [Metric] = [],
        health: Health = Health(rawValue: 0),
        score: Double? = nil,
        lastUpdated: BatonProtobuf.Timestamp? = nil
    ) {
        self.partnershipID = partnershipID
        self.partnershipName = partnershipName
        self.metrics = metrics
        self.health = health
        self.score = score
        self.lastUpdated = lastUpdated
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__MetricSet.self)
        self.partnershipID = BatonProtobuf.CField.string(c.pointee.partnership_id.len, c.pointee.partnership_id.data)
        self.partnershipName = BatonProtobuf.CField.string(c.pointee.partnership_name.len, c.pointee.partnership_name.data)
        self.metrics = BatonProtobuf.CField.messages(c.pointee.n_metrics, c.pointee.metrics)
        self.health = Health(rawValue: Int32(truncatingIfNeeded: c.pointee.health.rawValue))
        if c.pointee._score_case.rawValue == 5 {
            self.score = c.pointee.score
        }
        self.lastUpdated = c.pointee.last_updated.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__MetricSet.self)
        (c.pointee.partnership_id.len, c.pointee.partnership_id.data) = arena.string(self.partnershipID)
        (c.pointee.partnership_name.len, c.pointee.partnership_name.data) = arena.string(self.partnershipName)
        (c.pointee.n_metrics, c.pointee.metrics) = arena.messages(self.metrics)
        c.pointee.health = .init(rawValue: .init(truncatingIfNeeded: self.health.rawValue))
        if let value = self.score {
            c.pointee._score_case = .init(rawValue: 5)
            c.pointee.score = value
        }
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

/// The newest sample of a metric, with its score.
public struct Metric: BatonProtobuf.ProtobufMessage {
    /// The name, `uptime`.
    public var name: String = ""
    /// The measured value in `unit`.
    public var value: Double = 0
    /// The unit: `%`, `ms`, or another. Empty: a bare number.
    public var unit: String = ""
    /// Which way it should go.
    public var direction: Direction = Direction(rawValue: 0)
    /// The value to reach, in `unit`, above 0. Absent: none is set.
    public var target: Double?
    /// When the value was measured.
    public var observedAt: BatonProtobuf.Timestamp?
    /// 0 (worst) to 100 (best). Absent: the metric informs and is not scored.
    public var score: Double?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.Metric",
        c: BatonProtobuf.CLayout(orchestration__v1__metric__init),
        [
            .init(1, "name", json: "name", .string),
            .init(2, "value", json: "value", .double),
            .init(3, "unit", json: "unit", .string),
            .init(4, "direction", json: "direction", .enumeration { Direction.table }),
            .init(5, "target", json: "target", .double, .optional),
            .init(6, "observed_at", json: "observedAt", .message { BatonProtobuf.Timestamp.table }),
            .init(7, "score", json: "score", .double, .optional),
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
        value: Double = 0,
        unit: String = "",
        direction: Direction = Direction(rawValue: 0),
        target: Double? = nil,
        observedAt: BatonProtobuf.Timestamp? = nil,
        score: Double? = nil
    ) {
        self.name = name
        self.value = value
        self.unit = unit
        self.direction = direction
        self.target = target
        self.observedAt = observedAt
        self.score = score
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Metric.self)
        self.name = BatonProtobuf.CField.string(c.pointee.name.len, c.pointee.name.data)
        self.value = c.pointee.value
        self.unit = BatonProtobuf.CField.string(c.pointee.unit.len, c.pointee.unit.data)
        self.direction = Direction(rawValue: Int32(truncatingIfNeeded: c.pointee.direction.rawValue))
        if c.pointee._target_case.rawValue == 5 {
            self.target = c.pointee.target
        }
        self.observedAt = c.pointee.observed_at.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        if c.pointee._score_case.rawValue == 7 {
            self.score = c.pointee.score
        }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Metric.self)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        c.pointee.value = self.value
        (c.pointee.unit.len, c.pointee.unit.data) = arena.string(self.unit)
        c.pointee.direction = .init(rawValue: .init(truncatingIfNeeded: self.direction.rawValue))
        if let value = self.target {
            c.pointee._target_case = .init(rawValue: 5)
            c.pointee.target = value
        }
        if let value = self.observedAt {
            c.pointee.observed_at = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        if let value = self.score {
            c.pointee._score_case = .init(rawValue: 7)
            c.pointee.score = value
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// A measurement as it is reported.
public struct MetricSample: BatonProtobuf.ProtobufMessage {
    /// The name: uptime, response_time, success_rate, error_rate, requests_per_minute, or one of the reporter's own of 1
    /// to 64 lower-case letters, digits and underscores.
    public var name: String = ""
    /// The measured value in `unit`, a finite number.
    public var value: Double = 0
    /// The unit, at most 32 characters: `%`, `ms`, or another. Empty: a bare number.
    public var unit: String = ""
    /// Which way it should go. May be left out for the five known names.
    public var direction: Direction = Direction(rawValue: 0)
    /// The value to reach, in `unit`, above 0. Absent: none.
    public var target: Double?
    /// When the value was measured. Absent: when it arrives.
    public var observedAt: BatonProtobuf.Timestamp?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.MetricSample",
        c: BatonProtobuf.CLayout(orchestration__v1__metric_sample__init),
        [
            .init(1, "name", json: "name", .string, rules: _Rules.name),
            .init(2, "value", json: "value", .double, rules: _Rules.value),
            .init(3, "unit", json: "unit", .string, rules: _Rules.unit),
            .init(4, "direction", json: "direction", .enumeration { Direction.table }, rules: _Rules.direction),
            .init(5, "target", json: "target", .double, .optional, rules: _Rules.target),
            .init(6, "observed_at", json: "observedAt", .message { BatonProtobuf.Timestamp.table }),
        ]
    )

    private enum _Rules {
        static let name = BatonProtobuf.FieldRules(required: true, maxLength: 64, format: .identifier)
        static let value = BatonProtobuf.FieldRules(finite: true)
        static let unit = BatonProtobuf.FieldRules(maxLength: 32)
        static let direction = BatonProtobuf.FieldRules(knownValue: true)
        static let target = BatonProtobuf.FieldRules(greaterThan: 0, finite: true)
    }

    private enum _Layouts {
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        name: String = "",
        value: Double = 0,
        unit: String = "",
        direction: Direction = Direction(rawValue: 0),
        target: Double? = nil,
        observedAt: BatonProtobuf.Timestamp? = nil
    ) {
        self.name = name
        self.value = value
        self.unit = unit
        self.direction = direction
        self.target = target
        self.observedAt = observedAt
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__MetricSample.self)
        self.name = BatonProtobuf.CField.string(c.pointee.name.len, c.pointee.name.data)
        self.value = c.pointee.value
        self.unit = BatonProtobuf.CField.string(c.pointee.unit.len, c.pointee.unit.data)
        self.direction = Direction(rawValue: Int32(truncatingIfNeeded: c.pointee.direction.rawValue))
        if c.pointee._target_case.rawValue == 5 {
            self.target = c.pointee.target
        }
        self.observedAt = c.pointee.observed_at.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__MetricSample.self)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        c.pointee.value = self.value
        (c.pointee.unit.len, c.pointee.unit.data) = arena.string(self.unit)
        c.pointee.direction = .init(rawValue: .init(truncatingIfNeeded: self.direction.rawValue))
        if let value = self.target {
            c.pointee._target_case = .init(rawValue: 5)
            c.pointee.target = value
        }
        if let value = self.observedAt {
            c.pointee.observed_at = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.check("name", self.name, _Rules.name)
        violations.check("value", self.value, _Rules.value)
        violations.check("unit", self.unit, _Rules.unit)
        violations.check("direction", self.direction, _Rules.direction)
        violations.check("target", self.target, _Rules.target)
    }
}

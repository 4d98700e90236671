// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from baton/v1/status.proto.
// swift-format-ignore-file

internal import BatonCore
public import BatonProtobuf
internal import CBatonMessages
internal import CProtobufC

/// The fields of a request that are wrong.
public struct BadRequest: BatonProtobuf.ProtobufMessage {
    /// Every field that is wrong.
    public var fieldViolations: [BadRequest.FieldViolation] = []
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.v1.BadRequest",
        c: BatonProtobuf.CLayout(baton__v1__bad_request__init),
        [
            .init(1, "field_violations", json: "fieldViolations", .message { BadRequest.FieldViolation.table }, .repeated),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        fieldViolations: [BadRequest.FieldViolation] = []
    ) {
        self.fieldViolations = fieldViolations
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__V1__BadRequest.self)
        self.fieldViolations = BatonProtobuf.CField.messages(c.pointee.n_field_violations, c.pointee.field_violations)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__V1__BadRequest.self)
        (c.pointee.n_field_violations, c.pointee.field_violations) = arena.messages(self.fieldViolations)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}

    /// One field that breaks a rule.
    public struct FieldViolation: BatonProtobuf.ProtobufMessage {
        /// The path of the field from the request, in proto names: `partnerships[3].deliverables[0].progress`.
        public var field: String = ""
        /// Why the value is wrong.
        public var description: String = ""
        /// Fields that came with a decoded message and that this version does not know.
        public var unknownFields = BatonProtobuf.UnknownFields()

        /// Names, numbers and rules of the fields.
        public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
            "baton.v1.BadRequest.FieldViolation",
            c: BatonProtobuf.CLayout(baton__v1__bad_request__field_violation__init),
            [
                .init(1, "field", json: "field", .string),
                .init(2, "description", json: "description", .string),
            ]
        )

        /// Makes the message with every field at its default.
        public init() {}

        /// Makes the message from its fields.
        public init(
            field: String = "",
            description: String = ""
        ) {
            self.field = field
            self.description = description
        }

        /// Reads the message from protobuf-c's struct; for the runtime alone.
        public init(_cMessage pointer: UnsafeRawPointer) {
            let c = pointer.assumingMemoryBound(to: Baton__V1__BadRequest__FieldViolation.self)
            self.field = BatonProtobuf.CField.string(c.pointee.field.len, c.pointee.field.data)
            self.description = BatonProtobuf.CField.string(c.pointee.description.len, c.pointee.description.data)
            self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
        }

        /// Writes the message into protobuf-c's struct; for the runtime alone.
        public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
            let c = pointer.assumingMemoryBound(to: Baton__V1__BadRequest__FieldViolation.self)
            (c.pointee.field.len, c.pointee.field.data) = arena.string(self.field)
            (c.pointee.description.len, c.pointee.description.data) = arena.string(self.description)
            arena.unknownFields(self.unknownFields, pointer)
        }

        /// Adds what breaks the rules of the proto file; for the runtime alone.
        public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
    }
}

/// Why a call failed, for programs.
public struct ErrorInfo: BatonProtobuf.ProtobufMessage {
    /// The reason in capitals and underscores, at most 63 characters: `PARTNERSHIP_DISABLED`.
    public var reason: String = ""
    /// Who defines the reason, usually the service's name.
    public var domain: String = ""
    /// Parameters of the reason.
    public var metadata: [String: String] = [:]
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.v1.ErrorInfo",
        c: BatonProtobuf.CLayout(baton__v1__error_info__init),
        [
            .init(1, "reason", json: "reason", .string),
            .init(2, "domain", json: "domain", .string),
            .init(3, "metadata", json: "metadata", .map(.string, .string)),
        ]
    )

    private enum _Layouts {
        static let metadata_entry = BatonProtobuf.CLayout(baton__v1__error_info__metadata_entry__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        reason: String = "",
        domain: String = "",
        metadata: [String: String] = [:]
    ) {
        self.reason = reason
        self.domain = domain
        self.metadata = metadata
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__V1__ErrorInfo.self)
        self.reason = BatonProtobuf.CField.string(c.pointee.reason.len, c.pointee.reason.data)
        self.domain = BatonProtobuf.CField.string(c.pointee.domain.len, c.pointee.domain.data)
        self.metadata = BatonProtobuf.CField.map(c.pointee.n_metadata, c.pointee.metadata) { entry in
            (BatonProtobuf.CField.string(entry.pointee.key.len, entry.pointee.key.data), BatonProtobuf.CField.string(entry.pointee.value.len, entry.pointee.value.data))
        }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__V1__ErrorInfo.self)
        (c.pointee.reason.len, c.pointee.reason.data) = arena.string(self.reason)
        (c.pointee.domain.len, c.pointee.domain.data) = arena.string(self.domain)
        (c.pointee.n_metadata, c.pointee.metadata) = arena.map(self.metadata, _Layouts.metadata_entry) { key, value, entry, arena in
            (entry.pointee.key.len, entry.pointee.key.data) = arena.string(key)
            (entry.pointee.value.len, entry.pointee.value.data) = arena.string(value)
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// When the call may be tried again.
public struct RetryInfo: BatonProtobuf.ProtobufMessage {
    /// Wait at least this long, zero or more.
    public var retryDelay: Swift.Duration?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.v1.RetryInfo",
        c: BatonProtobuf.CLayout(baton__v1__retry_info__init),
        [
            .init(1, "retry_delay", json: "retryDelay", .message { Swift.Duration.protobufTable }),
        ]
    )

    private enum _Layouts {
        static let duration = BatonProtobuf.CLayout(google__protobuf__duration__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        retryDelay: Swift.Duration? = nil
    ) {
        self.retryDelay = retryDelay
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__V1__RetryInfo.self)
        self.retryDelay = c.pointee.retry_delay.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__V1__RetryInfo.self)
        if let value = self.retryDelay {
            c.pointee.retry_delay = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// Which quotas are used up.
public struct QuotaFailure: BatonProtobuf.ProtobufMessage {
    /// Every quota that is used up.
    public var violations_: [QuotaFailure.Violation] = []
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.v1.QuotaFailure",
        c: BatonProtobuf.CLayout(baton__v1__quota_failure__init),
        [
            .init(1, "violations", json: "violations", .message { QuotaFailure.Violation.table }, .repeated),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        violations_: [QuotaFailure.Violation] = []
    ) {
        self.violations_ = violations_
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__V1__QuotaFailure.self)
        self.violations_ = BatonProtobuf.CField.messages(c.pointee.n_violations, c.pointee.violations)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__V1__QuotaFailure.self)
        (c.pointee.n_violations, c.pointee.violations) = arena.messages(self.violations_)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}

    /// One quota that is used up.
    public struct Violation: BatonProtobuf.ProtobufMessage {
        /// Whose quota it is, for example `client:billing`.
        public var subject: String = ""
        /// What was used up, with its limit.
        public var description: String = ""
        /// Fields that came with a decoded message and that this version does not know.
        public var unknownFields = BatonProtobuf.UnknownFields()

        /// Names, numbers and rules of the fields.
        public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
            "baton.v1.QuotaFailure.Violation",
            c: BatonProtobuf.CLayout(baton__v1__quota_failure__violation__init),
            [
                .init(1, "subject", json: "subject", .string),
                .init(2, "description", json: "description", .string),
            ]
        )

        /// Makes the message with every field at its default.
        public init() {}

        /// Makes the message from its fields.
        public init(
            subject: String = "",
            description: String = ""
        ) {
            self.subject = subject
            self.description = description
        }

        /// Reads the message from protobuf-c's struct; for the runtime alone.
        public init(_cMessage pointer: UnsafeRawPointer) {
            let c = pointer.assumingMemoryBound(to: Baton__V1__QuotaFailure__Violation.self)
            self.subject = BatonProtobuf.CField.string(c.pointee.subject.len, c.pointee.subject.data)
            self.description = BatonProtobuf.CField.string(c.pointee.description.len, c.pointee.description.data)
            self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
        }

        /// Writes the message into protobuf-c's struct; for the runtime alone.
        public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
            let c = pointer.assumingMemoryBound(to: Baton__V1__QuotaFailure__Violation.self)
            (c.pointee.subject.len, c.pointee.subject.data) = arena.string(self.subject)
            (c.pointee.description.len, c.pointee.description.data) = arena.string(self.description)
            arena.unknownFields(self.unknownFields, pointer)
        }

        /// Adds what breaks the rules of the proto file; for the runtime alone.
        public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
    }
}

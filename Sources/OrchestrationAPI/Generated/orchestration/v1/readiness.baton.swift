// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from orchestration/v1/readiness.proto.
// swift-format-ignore-file

internal import BatonCore
public import BatonProtobuf
internal import CBatonMessages
internal import COrchestrationMessages
internal import CProtobufC

/// Asks for the checks to be run.
public struct CheckDeploymentReadinessRequest: BatonProtobuf.ProtobufMessage {
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.CheckDeploymentReadinessRequest",
        c: BatonProtobuf.CLayout(orchestration__v1__check_deployment_readiness_request__init),
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

/// The outcome of the checks.
public struct CheckDeploymentReadinessResponse: BatonProtobuf.ProtobufMessage {
    /// The outcome of all: not ready with any failure, ready with warnings with any warning.
    public var status: Readiness = Readiness(rawValue: 0)
    /// The checks that passed, in percent of all, 0 to 100, rounded to 0.1.
    public var score: Double = 0
    /// Every check, in the order in which they ran.
    public var checks: [ReadinessCheck] = []
    /// How many checks had which outcome.
    public var summary: ReadinessSummary?
    /// What to do, one sentence for each check that did not pass.
    public var recommendations: [String] = []
    /// When the checks ran.
    public var checkedAt: BatonProtobuf.Timestamp?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.CheckDeploymentReadinessResponse",
        c: BatonProtobuf.CLayout(orchestration__v1__check_deployment_readiness_response__init),
        [
            .init(1, "status", json: "status", .enumeration { Readiness.table }),
            .init(2, "score", json: "score", .double),
            .init(3, "checks", json: "checks", .message { ReadinessCheck.table }, .repeated),
            .init(4, "summary", json: "summary", .message { ReadinessSummary.table }),
            .init(5, "recommendations", json: "recommendations", .string, .repeated),
            .init(6, "checked_at", json: "checkedAt", .message { BatonProtobuf.Timestamp.table }),
        ]
    )

    private enum _Layouts {
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        status: Readiness = Readiness(rawValue: 0),
        score: Double = 0,
        checks: [ReadinessCheck] = [],
        summary: ReadinessSummary? = nil,
        recommendations: [String] = [],
        checkedAt: BatonProtobuf.Timestamp? = nil
    ) {
        self.status = status
        self.score = score
        self.checks = checks
        self.summary = summary
        self.recommendations = recommendations
        self.checkedAt = checkedAt
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__CheckDeploymentReadinessResponse.self)
        self.status = Readiness(rawValue: Int32(truncatingIfNeeded: c.pointee.status.rawValue))
        self.score = c.pointee.score
        self.checks = BatonProtobuf.CField.messages(c.pointee.n_checks, c.pointee.checks)
        self.summary = BatonProtobuf.CField.message(c.pointee.summary)
        self.recommendations = BatonProtobuf.CField.strings(c.pointee.n_recommendations, c.pointee.recommendations)
        self.checkedAt = c.pointee.checked_at.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__CheckDeploymentReadinessResponse.self)
        c.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
        c.pointee.score = self.score
        (c.pointee.n_checks, c.pointee.checks) = arena.messages(self.checks)
        c.pointee.summary = arena.message(self.summary)
        (c.pointee.n_recommendations, c.pointee.recommendations) = arena.strings(self.recommendations)
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

/// One check and its outcome.
public struct ReadinessCheck: BatonProtobuf.ProtobufMessage {
    /// The name: `authentication`, `tls`, `storage`.
    public var name: String = ""
    /// The outcome.
    public var result: Check = Check(rawValue: 0)
    /// What was found, in words.
    public var message: String = ""
    /// How long the check took.
    public var duration: Swift.Duration?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.ReadinessCheck",
        c: BatonProtobuf.CLayout(orchestration__v1__readiness_check__init),
        [
            .init(1, "name", json: "name", .string),
            .init(2, "result", json: "result", .enumeration { Check.table }),
            .init(3, "message", json: "message", .string),
            .init(4, "duration", json: "duration", .message { Swift.Duration.protobufTable }),
        ]
    )

    private enum _Layouts {
        static let duration = BatonProtobuf.CLayout(google__protobuf__duration__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        name: String = "",
        result: Check = Check(rawValue: 0),
        message: String = "",
        duration: Swift.Duration? = nil
    ) {
        self.name = name
        self.result = result
        self.message = message
        self.duration = duration
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ReadinessCheck.self)
        self.name = BatonProtobuf.CField.string(c.pointee.name.len, c.pointee.name.data)
        self.result = Check(rawValue: Int32(truncatingIfNeeded: c.pointee.result.rawValue))
        self.message = BatonProtobuf.CField.string(c.pointee.message.len, c.pointee.message.data)
        self.duration = c.pointee.duration.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ReadinessCheck.self)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        c.pointee.result = .init(rawValue: .init(truncatingIfNeeded: self.result.rawValue))
        (c.pointee.message.len, c.pointee.message.data) = arena.string(self.message)
        if let value = self.duration {
            c.pointee.duration = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// How many checks had which outcome.
public struct ReadinessSummary: BatonProtobuf.ProtobufMessage {
    /// All checks.
    public var total: UInt32 = 0
    /// Those that passed.
    public var passed: UInt32 = 0
    /// Those that warn.
    public var warnings: UInt32 = 0
    /// Those that failed.
    public var failed: UInt32 = 0
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.ReadinessSummary",
        c: BatonProtobuf.CLayout(orchestration__v1__readiness_summary__init),
        [
            .init(1, "total", json: "total", .uint32),
            .init(2, "passed", json: "passed", .uint32),
            .init(3, "warnings", json: "warnings", .uint32),
            .init(4, "failed", json: "failed", .uint32),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        total: UInt32 = 0,
        passed: UInt32 = 0,
        warnings: UInt32 = 0,
        failed: UInt32 = 0
    ) {
        self.total = total
        self.passed = passed
        self.warnings = warnings
        self.failed = failed
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ReadinessSummary.self)
        self.total = c.pointee.total
        self.passed = c.pointee.passed
        self.warnings = c.pointee.warnings
        self.failed = c.pointee.failed
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ReadinessSummary.self)
        c.pointee.total = self.total
        c.pointee.passed = self.passed
        c.pointee.warnings = self.warnings
        c.pointee.failed = self.failed
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// Whether the server is ready for production.
public enum Readiness: BatonProtobuf.ProtobufEnum {
    /// Not told.
    case unspecified
    /// Every check passed.
    case productionReady
    /// No check failed, some warn.
    case readyWithWarnings
    /// Some check failed.
    case notReady
    /// A number that this version does not know.
    case unrecognized(Int32)

    /// The values of the proto file, in its order.
    public static let allKnown: [Self] = [.unspecified, .productionReady, .readyWithWarnings, .notReady]

    /// Names and numbers of the values.
    public static let table = BatonProtobuf.EnumTable(
        "orchestration.v1.Readiness",
        [
            (0, "READINESS_UNSPECIFIED"),
            (1, "READINESS_PRODUCTION_READY"),
            (2, "READINESS_READY_WITH_WARNINGS"),
            (3, "READINESS_NOT_READY"),
        ]
    )

    /// The value of a number.
    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .productionReady
        case 2: self = .readyWithWarnings
        case 3: self = .notReady
        default: self = .unrecognized(rawValue)
        }
    }

    /// The number of the value.
    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .productionReady: 1
        case .readyWithWarnings: 2
        case .notReady: 3
        case .unrecognized(let number): number
        }
    }
}

/// The outcome of one check.
public enum Check: BatonProtobuf.ProtobufEnum {
    /// Not told.
    case unspecified
    /// All is well.
    case pass
    /// It works, but not as it should.
    case warning
    /// It does not work.
    case fail
    /// A number that this version does not know.
    case unrecognized(Int32)

    /// The values of the proto file, in its order.
    public static let allKnown: [Self] = [.unspecified, .pass, .warning, .fail]

    /// Names and numbers of the values.
    public static let table = BatonProtobuf.EnumTable(
        "orchestration.v1.Check",
        [
            (0, "CHECK_UNSPECIFIED"),
            (1, "CHECK_PASS"),
            (2, "CHECK_WARNING"),
            (3, "CHECK_FAIL"),
        ]
    )

    /// The value of a number.
    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .pass
        case 2: self = .warning
        case 3: self = .fail
        default: self = .unrecognized(rawValue)
        }
    }

    /// The number of the value.
    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .pass: 1
        case .warning: 2
        case .fail: 3
        case .unrecognized(let number): number
        }
    }
}

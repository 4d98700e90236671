// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from baton/v1/options.proto.
// swift-format-ignore-file

internal import BatonCore
public import BatonProtobuf
internal import CBatonMessages
internal import CProtobufC

/// Who may call a method, and how calls of it are treated.
public struct MethodOptions: BatonProtobuf.ProtobufMessage {
    /// Roles of which the caller needs one. The framework knows none by name. None given: whoever is authenticated.
    public var roles: [String] = []
    /// What a caller must show. Unspecified means required.
    public var authentication: Authentication = Authentication(rawValue: 0)
    /// Whether a call may be repeated. Unspecified means that it may not.
    public var idempotency: Idempotency = Idempotency(rawValue: 0)
    /// The deadline of a call whose client set none, above zero. Absent: the server's default.
    public var defaultDeadline: Swift.Duration?
    /// The largest request in bytes of its encoding. 0: the server's limit.
    public var payloadLimitBytes: UInt64 = 0
    /// The rate limit that calls are charged to, by name. Empty: the service's, else the server's default one.
    public var rateClass: String = ""
    /// Where the handler starts. Unspecified means on the event loop.
    public var execution: Execution = Execution(rawValue: 0)
    /// An example request in proto3 JSON. Empty: none.
    public var example: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.v1.MethodOptions",
        c: BatonProtobuf.CLayout(baton__v1__method_options__init),
        [
            .init(1, "roles", json: "roles", .string, .repeated),
            .init(2, "authentication", json: "authentication", .enumeration { Authentication.table }),
            .init(3, "idempotency", json: "idempotency", .enumeration { Idempotency.table }),
            .init(4, "default_deadline", json: "defaultDeadline", .message { Swift.Duration.protobufTable }),
            .init(5, "payload_limit_bytes", json: "payloadLimitBytes", .uint64),
            .init(6, "rate_class", json: "rateClass", .string),
            .init(7, "execution", json: "execution", .enumeration { Execution.table }),
            .init(8, "example", json: "example", .string),
        ]
    )

    private enum _Layouts {
        static let duration = BatonProtobuf.CLayout(google__protobuf__duration__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        roles: [String] = [],
        authentication: Authentication = Authentication(rawValue: 0),
        idempotency: Idempotency = Idempotency(rawValue: 0),
        defaultDeadline: Swift.Duration? = nil,
        payloadLimitBytes: UInt64 = 0,
        rateClass: String = "",
        execution: Execution = Execution(rawValue: 0),
        example: String = ""
    ) {
        self.roles = roles
        self.authentication = authentication
        self.idempotency = idempotency
        self.defaultDeadline = defaultDeadline
        self.payloadLimitBytes = payloadLimitBytes
        self.rateClass = rateClass
        self.execution = execution
        self.example = example
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__V1__MethodOptions.self)
        self.roles = BatonProtobuf.CField.strings(c.pointee.n_roles, c.pointee.roles)
        self.authentication = Authentication(rawValue: Int32(truncatingIfNeeded: c.pointee.authentication.rawValue))
        self.idempotency = Idempotency(rawValue: Int32(truncatingIfNeeded: c.pointee.idempotency.rawValue))
        self.defaultDeadline = c.pointee.default_deadline.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.payloadLimitBytes = c.pointee.payload_limit_bytes
        self.rateClass = BatonProtobuf.CField.string(c.pointee.rate_class.len, c.pointee.rate_class.data)
        self.execution = Execution(rawValue: Int32(truncatingIfNeeded: c.pointee.execution.rawValue))
        self.example = BatonProtobuf.CField.string(c.pointee.example.len, c.pointee.example.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__V1__MethodOptions.self)
        (c.pointee.n_roles, c.pointee.roles) = arena.strings(self.roles)
        c.pointee.authentication = .init(rawValue: .init(truncatingIfNeeded: self.authentication.rawValue))
        c.pointee.idempotency = .init(rawValue: .init(truncatingIfNeeded: self.idempotency.rawValue))
        if let value = self.defaultDeadline {
            c.pointee.default_deadline = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        c.pointee.payload_limit_bytes = self.payloadLimitBytes
        (c.pointee.rate_class.len, c.pointee.rate_class.data) = arena.string(self.rateClass)
        c.pointee.execution = .init(rawValue: .init(truncatingIfNeeded: self.execution.rawValue))
        (c.pointee.example.len, c.pointee.example.data) = arena.string(self.example)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// What holds for the methods of a service.
public struct ServiceOptions: BatonProtobuf.ProtobufMessage {
    /// The rate limit that calls of methods without one of their own are charged to. Empty: the server's default one.
    public var rateClass: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.v1.ServiceOptions",
        c: BatonProtobuf.CLayout(baton__v1__service_options__init),
        [
            .init(1, "rate_class", json: "rateClass", .string),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        rateClass: String = ""
    ) {
        self.rateClass = rateClass
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__V1__ServiceOptions.self)
        self.rateClass = BatonProtobuf.CField.string(c.pointee.rate_class.len, c.pointee.rate_class.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__V1__ServiceOptions.self)
        (c.pointee.rate_class.len, c.pointee.rate_class.data) = arena.string(self.rateClass)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// The rules of one field. Every rule that a value breaks is reported; a field that is absent breaks only `required`.
public struct FieldOptions: BatonProtobuf.ProtobufMessage {
    /// The field must be there: present where it has presence; otherwise a text, bytes, list or map that is not empty,
    /// a number other than 0, or an enum value other than the unspecified one.
    public var required: Bool = false
    /// The smallest number allowed. On a list the rules for numbers, texts and enums hold for each element.
    public var min: Double?
    /// The largest number allowed.
    public var max: Double?
    /// The number must be greater than this.
    public var greaterThan: Double?
    /// The shortest text allowed, in Unicode scalars, or the fewest bytes.
    public var minLength: UInt32?
    /// The longest text allowed, in Unicode scalars, or the most bytes.
    public var maxLength: UInt32?
    /// The most elements of a list or entries of a map.
    public var maxItems: UInt32?
    /// The number must be neither infinite nor NaN.
    public var finite: Bool = false
    /// The form of a text. An empty text has every form; `required` or `min_length` refuse it.
    public var format: Format = Format(rawValue: 0)
    /// The enum value must be one that this file declares.
    public var knownValue: Bool = false
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.v1.FieldOptions",
        c: BatonProtobuf.CLayout(baton__v1__field_options__init),
        [
            .init(1, "required", json: "required", .bool),
            .init(2, "min", json: "min", .double, .optional),
            .init(3, "max", json: "max", .double, .optional),
            .init(4, "greater_than", json: "greaterThan", .double, .optional),
            .init(5, "min_length", json: "minLength", .uint32, .optional),
            .init(6, "max_length", json: "maxLength", .uint32, .optional),
            .init(7, "max_items", json: "maxItems", .uint32, .optional),
            .init(8, "finite", json: "finite", .bool),
            .init(9, "format", json: "format", .enumeration { Format.table }),
            .init(10, "known_value", json: "knownValue", .bool),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        required: Bool = false,
        min: Double? = nil,
        max: Double? = nil,
        greaterThan: Double? = nil,
        minLength: UInt32? = nil,
        maxLength: UInt32? = nil,
        maxItems: UInt32? = nil,
        finite: Bool = false,
        format: Format = Format(rawValue: 0),
        knownValue: Bool = false
    ) {
        self.required = required
        self.min = min
        self.max = max
        self.greaterThan = greaterThan
        self.minLength = minLength
        self.maxLength = maxLength
        self.maxItems = maxItems
        self.finite = finite
        self.format = format
        self.knownValue = knownValue
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__V1__FieldOptions.self)
        self.required = c.pointee.required != 0
        if c.pointee._min_case.rawValue == 2 {
            self.min = c.pointee.min
        }
        if c.pointee._max_case.rawValue == 3 {
            self.max = c.pointee.max
        }
        if c.pointee._greater_than_case.rawValue == 4 {
            self.greaterThan = c.pointee.greater_than
        }
        if c.pointee._min_length_case.rawValue == 5 {
            self.minLength = c.pointee.min_length
        }
        if c.pointee._max_length_case.rawValue == 6 {
            self.maxLength = c.pointee.max_length
        }
        if c.pointee._max_items_case.rawValue == 7 {
            self.maxItems = c.pointee.max_items
        }
        self.finite = c.pointee.finite != 0
        self.format = Format(rawValue: Int32(truncatingIfNeeded: c.pointee.format.rawValue))
        self.knownValue = c.pointee.known_value != 0
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__V1__FieldOptions.self)
        c.pointee.required = self.required ? 1 : 0
        if let value = self.min {
            c.pointee._min_case = .init(rawValue: 2)
            c.pointee.min = value
        }
        if let value = self.max {
            c.pointee._max_case = .init(rawValue: 3)
            c.pointee.max = value
        }
        if let value = self.greaterThan {
            c.pointee._greater_than_case = .init(rawValue: 4)
            c.pointee.greater_than = value
        }
        if let value = self.minLength {
            c.pointee._min_length_case = .init(rawValue: 5)
            c.pointee.min_length = value
        }
        if let value = self.maxLength {
            c.pointee._max_length_case = .init(rawValue: 6)
            c.pointee.max_length = value
        }
        if let value = self.maxItems {
            c.pointee._max_items_case = .init(rawValue: 7)
            c.pointee.max_items = value
        }
        c.pointee.finite = self.finite ? 1 : 0
        c.pointee.format = .init(rawValue: .init(truncatingIfNeeded: self.format.rawValue))
        c.pointee.known_value = self.knownValue ? 1 : 0
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// Rules about a message as a whole.
public struct MessageOptions: BatonProtobuf.ProtobufMessage {
    /// At least one field must be set.
    public var notEmpty: Bool = false
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.v1.MessageOptions",
        c: BatonProtobuf.CLayout(baton__v1__message_options__init),
        [
            .init(1, "not_empty", json: "notEmpty", .bool),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        notEmpty: Bool = false
    ) {
        self.notEmpty = notEmpty
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__V1__MessageOptions.self)
        self.notEmpty = c.pointee.not_empty != 0
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__V1__MessageOptions.self)
        c.pointee.not_empty = self.notEmpty ? 1 : 0
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// What a caller must show.
public enum Authentication: BatonProtobuf.ProtobufEnum {
    /// Nothing declared: a token is required.
    case unspecified
    /// A valid token.
    case required
    /// Nothing. A token that is shown must still be valid.
    case none
    /// A valid token, or a client certificate whose identity the server's configuration knows.
    case tokenOrMtls
    /// A number that this version does not know.
    case unrecognized(Int32)

    /// The values of the proto file, in its order.
    public static let allKnown: [Self] = [.unspecified, .required, .none, .tokenOrMtls]

    /// Names and numbers of the values.
    public static let table = BatonProtobuf.EnumTable(
        "baton.v1.Authentication",
        [
            (0, "AUTHENTICATION_UNSPECIFIED"),
            (1, "AUTHENTICATION_REQUIRED"),
            (2, "AUTHENTICATION_NONE"),
            (3, "AUTHENTICATION_TOKEN_OR_MTLS"),
        ]
    )

    /// The value of a number.
    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .required
        case 2: self = .none
        case 3: self = .tokenOrMtls
        default: self = .unrecognized(rawValue)
        }
    }

    /// The number of the value.
    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .required: 1
        case .none: 2
        case .tokenOrMtls: 3
        case .unrecognized(let number): number
        }
    }
}

/// Whether a call may be repeated.
public enum Idempotency: BatonProtobuf.ProtobufEnum {
    /// Nothing declared: treated as not idempotent.
    case unspecified
    /// The call changes nothing.
    case noSideEffects
    /// Repeating the call has no further effect.
    case idempotent
    /// Repeating the call acts again.
    case notIdempotent
    /// A number that this version does not know.
    case unrecognized(Int32)

    /// The values of the proto file, in its order.
    public static let allKnown: [Self] = [.unspecified, .noSideEffects, .idempotent, .notIdempotent]

    /// Names and numbers of the values.
    public static let table = BatonProtobuf.EnumTable(
        "baton.v1.Idempotency",
        [
            (0, "IDEMPOTENCY_UNSPECIFIED"),
            (1, "IDEMPOTENCY_NO_SIDE_EFFECTS"),
            (2, "IDEMPOTENCY_IDEMPOTENT"),
            (3, "IDEMPOTENCY_NOT_IDEMPOTENT"),
        ]
    )

    /// The value of a number.
    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .noSideEffects
        case 2: self = .idempotent
        case 3: self = .notIdempotent
        default: self = .unrecognized(rawValue)
        }
    }

    /// The number of the value.
    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .noSideEffects: 1
        case .idempotent: 2
        case .notIdempotent: 3
        case .unrecognized(let number): number
        }
    }
}

/// Where a handler starts.
public enum Execution: BatonProtobuf.ProtobufEnum {
    /// Nothing declared: on the event loop.
    case unspecified
    /// On the connection's event loop: for handlers that do little or wait for others.
    case loop
    /// On the server's bounded pool: for handlers that compute or block.
    case pool
    /// A number that this version does not know.
    case unrecognized(Int32)

    /// The values of the proto file, in its order.
    public static let allKnown: [Self] = [.unspecified, .loop, .pool]

    /// Names and numbers of the values.
    public static let table = BatonProtobuf.EnumTable(
        "baton.v1.Execution",
        [
            (0, "EXECUTION_UNSPECIFIED"),
            (1, "EXECUTION_LOOP"),
            (2, "EXECUTION_POOL"),
        ]
    )

    /// The value of a number.
    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .loop
        case 2: self = .pool
        default: self = .unrecognized(rawValue)
        }
    }

    /// The number of the value.
    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .loop: 1
        case .pool: 2
        case .unrecognized(let number): number
        }
    }
}

/// The form of a text, checked in time linear in its length.
public enum Format: BatonProtobuf.ProtobufEnum {
    /// Any text.
    case unspecified
    /// Lower-case ASCII letters, digits and underscores, beginning with a letter: `cursor_technical`.
    case identifier
    /// A mail address, `name@example.org`.
    case email
    /// An absolute URI, `https://example.org/path`.
    case uri
    /// A UUID in its text form, `8d6a4d4e-5f8c-4f4b-9d0a-3c1d2b7f9a10`.
    case uuid
    /// A number that this version does not know.
    case unrecognized(Int32)

    /// The values of the proto file, in its order.
    public static let allKnown: [Self] = [.unspecified, .identifier, .email, .uri, .uuid]

    /// Names and numbers of the values.
    public static let table = BatonProtobuf.EnumTable(
        "baton.v1.Format",
        [
            (0, "FORMAT_UNSPECIFIED"),
            (1, "FORMAT_IDENTIFIER"),
            (2, "FORMAT_EMAIL"),
            (3, "FORMAT_URI"),
            (4, "FORMAT_UUID"),
        ]
    )

    /// The value of a number.
    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .identifier
        case 2: self = .email
        case 3: self = .uri
        case 4: self = .uuid
        default: self = .unrecognized(rawValue)
        }
    }

    /// The number of the value.
    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .identifier: 1
        case .email: 2
        case .uri: 3
        case .uuid: 4
        case .unrecognized(let number): number
        }
    }
}

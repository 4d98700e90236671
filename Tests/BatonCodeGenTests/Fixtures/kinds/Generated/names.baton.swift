// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from names.proto.
// swift-format-ignore-file

import BatonCore
import BatonProtobuf
import CGoldenMessages
import CProtobufC

/// Fields that are called like keywords of Swift and C, like members that structs have anyway, and like macros.
struct Keywords: BatonProtobuf.ProtobufMessage {
    /// The values of ``value``, of which one is set.
    enum OneOfValue: Sendable, Hashable {
        case `static`(String)
        case valueCase(Int32)
    }

    var `class`: String = ""
    var `func`: String = ""
    var `default`: Int32 = 0
    var `in`: Bool = false
    var init_: String = ""
    var self_: String = ""
    var table_: String = ""
    var violations_: [String] = []
    var base: String = ""
    var unix: String = ""
    var linux: String = ""
    var tags: [String] = []
    var nTags: UInt32 = 0
    var unknownFields_: String = ""
    var description: String = ""
    var batonBase: String = ""
    var value: OneOfValue?
    var hashValue_: String = ""
    var camelCase: String = ""
    var `protocol`: String?
    var `where`: [String: String] = [:]
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "golden.kinds.v1.Keywords",
        c: BatonProtobuf.CLayout(golden__kinds__v1__keywords__init),
        [
            .init(1, "class", json: "class", .string),
            .init(2, "func", json: "func", .string),
            .init(3, "default", json: "default", .int32),
            .init(4, "in", json: "in", .bool),
            .init(5, "init", json: "init", .string),
            .init(6, "self", json: "self", .string),
            .init(7, "table", json: "table", .string),
            .init(8, "violations", json: "violations", .string, .repeated),
            .init(9, "base", json: "base", .string),
            .init(10, "unix", json: "unix", .string),
            .init(11, "linux", json: "linux", .string),
            .init(12, "tags", json: "tags", .string, .repeated),
            .init(13, "n_tags", json: "nTags", .uint32),
            .init(14, "unknown_fields", json: "unknownFields", .string),
            .init(15, "description", json: "description", .string),
            .init(16, "baton_base", json: "batonBase", .string),
            .init(17, "static", json: "static", .string, .oneOf("value")),
            .init(18, "value_case", json: "valueCase", .int32, .oneOf("value")),
            .init(19, "hashValue", json: "hashValue", .string),
            .init(20, "camelCase", json: "camelCase", .string),
            .init(21, "protocol", json: "protocol", .string, .optional),
            .init(22, "where", json: "where", .map(.string, .string)),
        ]
    )

    private enum _Layouts {
        static let where_entry = BatonProtobuf.CLayout(golden__kinds__v1__keywords__where_entry__init)
    }

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        `class`: String = "",
        `func`: String = "",
        `default`: Int32 = 0,
        `in`: Bool = false,
        init_: String = "",
        self_: String = "",
        table_: String = "",
        violations_: [String] = [],
        base: String = "",
        unix: String = "",
        linux: String = "",
        tags: [String] = [],
        nTags: UInt32 = 0,
        unknownFields_: String = "",
        description: String = "",
        batonBase: String = "",
        value: OneOfValue? = nil,
        hashValue_: String = "",
        camelCase: String = "",
        `protocol`: String? = nil,
        `where`: [String: String] = [:]
    ) {
        self.class = `class`
        self.func = `func`
        self.default = `default`
        self.in = `in`
        self.init_ = init_
        self.self_ = self_
        self.table_ = table_
        self.violations_ = violations_
        self.base = base
        self.unix = unix
        self.linux = linux
        self.tags = tags
        self.nTags = nTags
        self.unknownFields_ = unknownFields_
        self.description = description
        self.batonBase = batonBase
        self.value = value
        self.hashValue_ = hashValue_
        self.camelCase = camelCase
        self.protocol = `protocol`
        self.where = `where`
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Keywords.self)
        self.class = BatonProtobuf.CField.string(c.pointee.class_.len, c.pointee.class_.data)
        self.func = BatonProtobuf.CField.string(c.pointee.func.len, c.pointee.func.data)
        self.default = c.pointee.default_
        self.in = c.pointee.in != 0
        self.init_ = BatonProtobuf.CField.string(c.pointee.init_.len, c.pointee.init_.data)
        self.self_ = BatonProtobuf.CField.string(c.pointee.self_.len, c.pointee.self_.data)
        self.table_ = BatonProtobuf.CField.string(c.pointee.table.len, c.pointee.table.data)
        self.violations_ = BatonProtobuf.CField.strings(c.pointee.n_violations, c.pointee.violations)
        self.base = BatonProtobuf.CField.string(c.pointee.base.len, c.pointee.base.data)
        self.unix = BatonProtobuf.CField.string(c.pointee.unix_.len, c.pointee.unix_.data)
        self.linux = BatonProtobuf.CField.string(c.pointee.linux_.len, c.pointee.linux_.data)
        self.tags = BatonProtobuf.CField.strings(c.pointee.n_tags, c.pointee.tags)
        self.nTags = c.pointee.n_tags_
        self.unknownFields_ = BatonProtobuf.CField.string(c.pointee.unknown_fields.len, c.pointee.unknown_fields.data)
        self.description = BatonProtobuf.CField.string(c.pointee.description.len, c.pointee.description.data)
        self.batonBase = BatonProtobuf.CField.string(c.pointee.baton_base_.len, c.pointee.baton_base_.data)
        switch c.pointee.value_case.rawValue {
        case 17: self.value = .`static`(BatonProtobuf.CField.string(c.pointee.static_.len, c.pointee.static_.data))
        case 18: self.value = .valueCase(c.pointee.value_case_)
        default: self.value = nil
        }
        self.hashValue_ = BatonProtobuf.CField.string(c.pointee.hashvalue.len, c.pointee.hashvalue.data)
        self.camelCase = BatonProtobuf.CField.string(c.pointee.camelcase.len, c.pointee.camelcase.data)
        if c.pointee._protocol_case.rawValue == 21 {
            self.protocol = BatonProtobuf.CField.string(c.pointee.protocol.len, c.pointee.protocol.data)
        }
        self.where = BatonProtobuf.CField.map(c.pointee.n_where, c.pointee.where) { entry in
            (BatonProtobuf.CField.string(entry.pointee.key.len, entry.pointee.key.data), BatonProtobuf.CField.string(entry.pointee.value.len, entry.pointee.value.data))
        }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Keywords.self)
        (c.pointee.class_.len, c.pointee.class_.data) = arena.string(self.class)
        (c.pointee.func.len, c.pointee.func.data) = arena.string(self.func)
        c.pointee.default_ = self.default
        c.pointee.in = self.in ? 1 : 0
        (c.pointee.init_.len, c.pointee.init_.data) = arena.string(self.init_)
        (c.pointee.self_.len, c.pointee.self_.data) = arena.string(self.self_)
        (c.pointee.table.len, c.pointee.table.data) = arena.string(self.table_)
        (c.pointee.n_violations, c.pointee.violations) = arena.strings(self.violations_)
        (c.pointee.base.len, c.pointee.base.data) = arena.string(self.base)
        (c.pointee.unix_.len, c.pointee.unix_.data) = arena.string(self.unix)
        (c.pointee.linux_.len, c.pointee.linux_.data) = arena.string(self.linux)
        (c.pointee.n_tags, c.pointee.tags) = arena.strings(self.tags)
        c.pointee.n_tags_ = self.nTags
        (c.pointee.unknown_fields.len, c.pointee.unknown_fields.data) = arena.string(self.unknownFields_)
        (c.pointee.description.len, c.pointee.description.data) = arena.string(self.description)
        (c.pointee.baton_base_.len, c.pointee.baton_base_.data) = arena.string(self.batonBase)
        switch self.value {
        case .`static`(let value):
            c.pointee.value_case = .init(rawValue: 17)
            (c.pointee.static_.len, c.pointee.static_.data) = arena.string(value)
        case .valueCase(let value):
            c.pointee.value_case = .init(rawValue: 18)
            c.pointee.value_case_ = value
        case nil:
            break
        }
        (c.pointee.hashvalue.len, c.pointee.hashvalue.data) = arena.string(self.hashValue_)
        (c.pointee.camelcase.len, c.pointee.camelcase.data) = arena.string(self.camelCase)
        if let value = self.protocol {
            c.pointee._protocol_case = .init(rawValue: 21)
            (c.pointee.protocol.len, c.pointee.protocol.data) = arena.string(value)
        }
        (c.pointee.n_where, c.pointee.where) = arena.map(self.where, _Layouts.where_entry) { key, value, entry, arena in
            (entry.pointee.key.len, entry.pointee.key.data) = arena.string(key)
            (entry.pointee.value.len, entry.pointee.value.data) = arena.string(value)
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// Initialisms.
struct Initialisms: BatonProtobuf.ProtobufMessage {
    var id: String = ""
    var partnershipID: String = ""
    var partnerIDs: [String] = []
    var requestURL: String = ""
    var urlPath: String = ""
    var httpAPIJSON: String = ""
    var identity: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "golden.kinds.v1.Initialisms",
        c: BatonProtobuf.CLayout(golden__kinds__v1__initialisms__init),
        [
            .init(1, "id", json: "id", .string),
            .init(2, "partnership_id", json: "partnershipId", .string),
            .init(3, "partner_ids", json: "partnerIds", .string, .repeated),
            .init(4, "request_url", json: "requestUrl", .string),
            .init(5, "url_path", json: "urlPath", .string),
            .init(6, "http_api_json", json: "httpApiJson", .string),
            .init(7, "identity", json: "identity", .string),
        ]
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        id: String = "",
        partnershipID: String = "",
        partnerIDs: [String] = [],
        requestURL: String = "",
        urlPath: String = "",
        httpAPIJSON: String = "",
        identity: String = ""
    ) {
        self.id = id
        self.partnershipID = partnershipID
        self.partnerIDs = partnerIDs
        self.requestURL = requestURL
        self.urlPath = urlPath
        self.httpAPIJSON = httpAPIJSON
        self.identity = identity
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Initialisms.self)
        self.id = BatonProtobuf.CField.string(c.pointee.id.len, c.pointee.id.data)
        self.partnershipID = BatonProtobuf.CField.string(c.pointee.partnership_id.len, c.pointee.partnership_id.data)
        self.partnerIDs = BatonProtobuf.CField.strings(c.pointee.n_partner_ids, c.pointee.partner_ids)
        self.requestURL = BatonProtobuf.CField.string(c.pointee.request_url.len, c.pointee.request_url.data)
        self.urlPath = BatonProtobuf.CField.string(c.pointee.url_path.len, c.pointee.url_path.data)
        self.httpAPIJSON = BatonProtobuf.CField.string(c.pointee.http_api_json.len, c.pointee.http_api_json.data)
        self.identity = BatonProtobuf.CField.string(c.pointee.identity.len, c.pointee.identity.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Initialisms.self)
        (c.pointee.id.len, c.pointee.id.data) = arena.string(self.id)
        (c.pointee.partnership_id.len, c.pointee.partnership_id.data) = arena.string(self.partnershipID)
        (c.pointee.n_partner_ids, c.pointee.partner_ids) = arena.strings(self.partnerIDs)
        (c.pointee.request_url.len, c.pointee.request_url.data) = arena.string(self.requestURL)
        (c.pointee.url_path.len, c.pointee.url_path.data) = arena.string(self.urlPath)
        (c.pointee.http_api_json.len, c.pointee.http_api_json.data) = arena.string(self.httpAPIJSON)
        (c.pointee.identity.len, c.pointee.identity.data) = arena.string(self.identity)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// A message called like a type of Swift.
struct StringMessage: BatonProtobuf.ProtobufMessage {
    var text: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "golden.kinds.v1.String",
        c: BatonProtobuf.CLayout(golden__kinds__v1__string__init),
        [
            .init(1, "text", json: "text", .string),
        ]
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        text: String = ""
    ) {
        self.text = text
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__String.self)
        self.text = BatonProtobuf.CField.string(c.pointee.text.len, c.pointee.text.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__String.self)
        (c.pointee.text.len, c.pointee.text.data) = arena.string(self.text)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// A message whose name begins with several capitals.
struct HTTPThing: BatonProtobuf.ProtobufMessage {
    /// The values of ``value``, of which one is set.
    enum OneOfValue: Sendable, Hashable {
        case valueOfValue(Value)
    }

    var string: StringMessage?
    var value: OneOfValue?
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "golden.kinds.v1.HTTPThing",
        c: BatonProtobuf.CLayout(golden__kinds__v1__httpthing__init),
        [
            .init(1, "string", json: "string", .message { StringMessage.table }),
            .init(2, "value_of_value", json: "valueOfValue", .message { Value.table }, .oneOf("value")),
        ]
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        string: StringMessage? = nil,
        value: OneOfValue? = nil
    ) {
        self.string = string
        self.value = value
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__HTTPThing.self)
        self.string = BatonProtobuf.CField.message(c.pointee.string)
        switch c.pointee.value_case.rawValue {
        case 2: self.value = .valueOfValue(BatonProtobuf.CField.messageOrDefault(c.pointee.value_of_value))
        default: self.value = nil
        }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__HTTPThing.self)
        c.pointee.string = arena.message(self.string)
        switch self.value {
        case .valueOfValue(let value):
            c.pointee.value_case = .init(rawValue: 2)
            c.pointee.value_of_value = arena.message(value)
        case nil:
            break
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// A message called like the oneof of another.
struct Value: BatonProtobuf.ProtobufMessage {
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "golden.kinds.v1.Value",
        c: BatonProtobuf.CLayout(golden__kinds__v1__value__init),
        []
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// Values that are called like keywords, and with digits.
enum HTTPVersion: BatonProtobuf.ProtobufEnum {
    case unspecified
    case value11
    case `default`
    case self_
    case otherPrefix
    /// A number that this version does not know.
    case unrecognized(Int32)

    /// The values of the proto file, in its order.
    static let allKnown: [Self] = [.unspecified, .value11, .`default`, .self_, .otherPrefix]

    /// Names and numbers of the values.
    static let table = BatonProtobuf.EnumTable(
        "golden.kinds.v1.HTTPVersion",
        [
            (0, "HTTP_VERSION_UNSPECIFIED"),
            (1, "HTTP_VERSION_1_1"),
            (2, "HTTP_VERSION_DEFAULT"),
            (3, "HTTP_VERSION_SELF"),
            (4, "OTHER_PREFIX"),
        ]
    )

    /// The value of a number.
    init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .value11
        case 2: self = .`default`
        case 3: self = .self_
        case 4: self = .otherPrefix
        default: self = .unrecognized(rawValue)
        }
    }

    /// The number of the value.
    var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .value11: 1
        case .`default`: 2
        case .self_: 3
        case .otherPrefix: 4
        case .unrecognized(let number): number
        }
    }
}

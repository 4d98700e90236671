// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from rules.proto.
// swift-format-ignore-file

import BatonCore
import BatonProtobuf
import CGoldenMessages
import CProtobufC

/// Rules of every kind.
struct Ruled: BatonProtobuf.ProtobufMessage {
    /// The values of ``choice``, of which one is set.
    enum Choice: Sendable, Hashable {
        case data([UInt8])
        case other(Ruled.Inner)
    }

    var name: String = ""
    var share: Double?
    var counts: [Int32] = []
    var level: Level = Level(rawValue: 0)
    var inner: Ruled.Inner?
    var inners: [Ruled.Inner] = []
    var byName: [String: Ruled.Inner] = [:]
    var choice: Choice?
    var mails: [String] = []
    var second: Level?
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "golden.kinds.v1.Ruled",
        c: BatonProtobuf.CLayout(golden__kinds__v1__ruled__init),
        [
            .init(1, "name", json: "name", .string, rules: _Rules.name),
            .init(2, "share", json: "share", .double, .optional, rules: _Rules.share),
            .init(3, "counts", json: "counts", .int32, .repeated, rules: _Rules.counts),
            .init(4, "level", json: "level", .enumeration { Level.table }, rules: _Rules.level),
            .init(5, "inner", json: "inner", .message { Ruled.Inner.table }, rules: _Rules.inner),
            .init(6, "inners", json: "inners", .message { Ruled.Inner.table }, .repeated),
            .init(7, "by_name", json: "byName", .map(.string, .message { Ruled.Inner.table }), rules: _Rules.byName),
            .init(8, "data", json: "data", .bytes, .oneOf("choice"), rules: _Rules.data),
            .init(9, "other", json: "other", .message { Ruled.Inner.table }, .oneOf("choice")),
            .init(10, "mails", json: "mails", .string, .repeated, rules: _Rules.mails),
            .init(11, "second", json: "second", .enumeration { Level.table }, .optional, rules: _Rules.second),
        ]
    )

    private enum _Rules {
        static let name = BatonProtobuf.FieldRules(required: true, minLength: 2, maxLength: 8, format: .identifier)
        static let share = BatonProtobuf.FieldRules(minimum: -0.5, maximum: 1, finite: true)
        static let counts = BatonProtobuf.FieldRules(greaterThan: 0, maxItems: 3)
        static let level = BatonProtobuf.FieldRules(required: true, knownValue: true)
        static let inner = BatonProtobuf.FieldRules(required: true)
        static let byName = BatonProtobuf.FieldRules(maxItems: 2)
        static let data = BatonProtobuf.FieldRules(maxLength: 4)
        static let mails = BatonProtobuf.FieldRules(required: true, format: .email)
        static let second = BatonProtobuf.FieldRules(knownValue: true)
    }

    private enum _Layouts {
        static let byName_entry = BatonProtobuf.CLayout(golden__kinds__v1__ruled__by_name_entry__init)
    }

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        name: String = "",
        share: Double? = nil,
        counts: [Int32] = [],
        level: Level = Level(rawValue: 0),
        inner: Ruled.Inner? = nil,
        inners: [Ruled.Inner] = [],
        byName: [String: Ruled.Inner] = [:],
        choice: Choice? = nil,
        mails: [String] = [],
        second: Level? = nil
    ) {
        self.name = name
        self.share = share
        self.counts = counts
        self.level = level
        self.inner = inner
        self.inners = inners
        self.byName = byName
        self.choice = choice
        self.mails = mails
        self.second = second
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Ruled.self)
        self.name = BatonProtobuf.CField.string(c.pointee.name.len, c.pointee.name.data)
        if c.pointee._share_case.rawValue == 2 {
            self.share = c.pointee.share
        }
        self.counts = BatonProtobuf.CField.scalars(c.pointee.n_counts, c.pointee.counts)
        self.level = Level(rawValue: Int32(truncatingIfNeeded: c.pointee.level.rawValue))
        self.inner = BatonProtobuf.CField.message(c.pointee.inner)
        self.inners = BatonProtobuf.CField.messages(c.pointee.n_inners, c.pointee.inners)
        self.byName = BatonProtobuf.CField.map(c.pointee.n_by_name, c.pointee.by_name) { entry in
            (BatonProtobuf.CField.string(entry.pointee.key.len, entry.pointee.key.data), BatonProtobuf.CField.messageOrDefault(entry.pointee.value))
        }
        switch c.pointee.choice_case.rawValue {
        case 8: self.choice = .data(BatonProtobuf.CField.bytes(c.pointee.data.len, c.pointee.data.data))
        case 9: self.choice = .other(BatonProtobuf.CField.messageOrDefault(c.pointee.other))
        default: self.choice = nil
        }
        self.mails = BatonProtobuf.CField.strings(c.pointee.n_mails, c.pointee.mails)
        if c.pointee._second_case.rawValue == 11 {
            self.second = Level(rawValue: Int32(truncatingIfNeeded: c.pointee.second.rawValue))
        }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Ruled.self)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        if let value = self.share {
            c.pointee._share_case = .init(rawValue: 2)
            c.pointee.share = value
        }
        (c.pointee.n_counts, c.pointee.counts) = arena.scalars(self.counts)
        c.pointee.level = .init(rawValue: .init(truncatingIfNeeded: self.level.rawValue))
        c.pointee.inner = arena.message(self.inner)
        (c.pointee.n_inners, c.pointee.inners) = arena.messages(self.inners)
        (c.pointee.n_by_name, c.pointee.by_name) = arena.map(self.byName, _Layouts.byName_entry) { key, value, entry, arena in
            (entry.pointee.key.len, entry.pointee.key.data) = arena.string(key)
            entry.pointee.value = arena.message(value)
        }
        switch self.choice {
        case .data(let value):
            c.pointee.choice_case = .init(rawValue: 8)
            (c.pointee.data.len, c.pointee.data.data) = arena.bytes(value)
        case .other(let value):
            c.pointee.choice_case = .init(rawValue: 9)
            c.pointee.other = arena.message(value)
        case nil:
            break
        }
        (c.pointee.n_mails, c.pointee.mails) = arena.strings(self.mails)
        if let value = self.second {
            c.pointee._second_case = .init(rawValue: 11)
            c.pointee.second = .init(rawValue: .init(truncatingIfNeeded: value.rawValue))
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        var known = self
        known.unknownFields = .init()
        if known == Self() {
            violations.addSelf("needs at least one field")
        }
        violations.check("name", self.name, _Rules.name)
        violations.check("share", self.share, _Rules.share)
        violations.check("counts", self.counts, _Rules.counts)
        violations.check("level", self.level, _Rules.level)
        violations.check("inner", self.inner, _Rules.inner)
        violations.nested("inner", self.inner)
        violations.nested("inners", self.inners)
        violations.check("by_name", self.byName, _Rules.byName)
        violations.nested("by_name", self.byName)
        if case .data(let value)? = self.choice {
            violations.check("data", value, _Rules.data)
        }
        if case .other(let value)? = self.choice {
            violations.nested("other", value)
        }
        violations.check("mails", self.mails, _Rules.mails)
        violations.check("second", self.second, _Rules.second)
    }

    struct Inner: BatonProtobuf.ProtobufMessage {
        var uri: String = ""
        var uuid: String = ""
        /// Rules find their way through recursion.
        var next: BatonProtobuf.Indirect<Ruled.Inner>?
        /// Fields that came with a decoded message and that this version does not know.
        var unknownFields = BatonProtobuf.UnknownFields()

        /// Names, numbers and rules of the fields.
        static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
            "golden.kinds.v1.Ruled.Inner",
            c: BatonProtobuf.CLayout(golden__kinds__v1__ruled__inner__init),
            [
                .init(1, "uri", json: "uri", .string, rules: _Rules.uri),
                .init(2, "uuid", json: "uuid", .string, rules: _Rules.uuid),
                .init(3, "next", json: "next", .message { Ruled.Inner.table }),
            ]
        )

        private enum _Rules {
            static let uri = BatonProtobuf.FieldRules(format: .uri)
            static let uuid = BatonProtobuf.FieldRules(format: .uuid)
        }

        /// Makes the message with every field at its default.
        init() {}

        /// Makes the message from its fields.
        init(
            uri: String = "",
            uuid: String = "",
            next: BatonProtobuf.Indirect<Ruled.Inner>? = nil
        ) {
            self.uri = uri
            self.uuid = uuid
            self.next = next
        }

        /// Reads the message from protobuf-c's struct; for the runtime alone.
        init(_cMessage pointer: UnsafeRawPointer) {
            let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Ruled__Inner.self)
            self.uri = BatonProtobuf.CField.string(c.pointee.uri.len, c.pointee.uri.data)
            self.uuid = BatonProtobuf.CField.string(c.pointee.uuid.len, c.pointee.uuid.data)
            self.next = BatonProtobuf.CField.message(c.pointee.next)
            self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
        }

        /// Writes the message into protobuf-c's struct; for the runtime alone.
        func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
            let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Ruled__Inner.self)
            (c.pointee.uri.len, c.pointee.uri.data) = arena.string(self.uri)
            (c.pointee.uuid.len, c.pointee.uuid.data) = arena.string(self.uuid)
            c.pointee.next = arena.message(self.next)
            arena.unknownFields(self.unknownFields, pointer)
        }

        /// Adds what breaks the rules of the proto file; for the runtime alone.
        func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
            violations.check("uri", self.uri, _Rules.uri)
            violations.check("uuid", self.uuid, _Rules.uuid)
            violations.nested("next", self.next)
        }
    }
}

enum Level: BatonProtobuf.ProtobufEnum {
    case unspecified
    case one
    /// A number that this version does not know.
    case unrecognized(Int32)

    /// The values of the proto file, in its order.
    static let allKnown: [Self] = [.unspecified, .one]

    /// Names and numbers of the values.
    static let table = BatonProtobuf.EnumTable(
        "golden.kinds.v1.Level",
        [
            (0, "LEVEL_UNSPECIFIED"),
            (1, "LEVEL_ONE"),
        ]
    )

    /// The value of a number.
    init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .one
        default: self = .unrecognized(rawValue)
        }
    }

    /// The number of the value.
    var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .one: 1
        case .unrecognized(let number): number
        }
    }
}

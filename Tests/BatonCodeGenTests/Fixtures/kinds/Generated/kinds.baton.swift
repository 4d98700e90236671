// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from kinds.proto.
// swift-format-ignore-file

import BatonCore
import BatonProtobuf
import CBatonMessages
import CGoldenMessages
import CProtobufC

/// One value of each kind.
struct Singles: BatonProtobuf.ProtobufMessage {
    var aDouble: Double = 0
    var aFloat: Float = 0
    var anInt32: Int32 = 0
    var anInt64: Int64 = 0
    var aUint32: UInt32 = 0
    var aUint64: UInt64 = 0
    var aSint32: Int32 = 0
    var aSint64: Int64 = 0
    var aFixed32: UInt32 = 0
    var aFixed64: UInt64 = 0
    var aSfixed32: Int32 = 0
    var aSfixed64: Int64 = 0
    var aBool: Bool = false
    var aString: String = ""
    var aBytes: [UInt8] = []
    var aShade: Shade = Shade(rawValue: 0)
    var aLeaf: Leaf?
    var aTime: BatonProtobuf.Timestamp?
    var aDuration: Swift.Duration?
    var anAny: BatonProtobuf.AnyMessage?
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "golden.kinds.v1.Singles",
        c: BatonProtobuf.CLayout(golden__kinds__v1__singles__init),
        [
            .init(1, "a_double", json: "aDouble", .double),
            .init(2, "a_float", json: "aFloat", .float),
            .init(3, "an_int32", json: "anInt32", .int32),
            .init(4, "an_int64", json: "anInt64", .int64),
            .init(5, "a_uint32", json: "aUint32", .uint32),
            .init(6, "a_uint64", json: "aUint64", .uint64),
            .init(7, "a_sint32", json: "aSint32", .sint32),
            .init(8, "a_sint64", json: "aSint64", .sint64),
            .init(9, "a_fixed32", json: "aFixed32", .fixed32),
            .init(10, "a_fixed64", json: "aFixed64", .fixed64),
            .init(11, "a_sfixed32", json: "aSfixed32", .sfixed32),
            .init(12, "a_sfixed64", json: "aSfixed64", .sfixed64),
            .init(13, "a_bool", json: "aBool", .bool),
            .init(14, "a_string", json: "aString", .string),
            .init(15, "a_bytes", json: "aBytes", .bytes),
            .init(16, "a_shade", json: "aShade", .enumeration { Shade.table }),
            .init(17, "a_leaf", json: "aLeaf", .message { Leaf.table }),
            .init(18, "a_time", json: "aTime", .message { BatonProtobuf.Timestamp.table }),
            .init(19, "a_duration", json: "aDuration", .message { Swift.Duration.protobufTable }),
            .init(20, "an_any", json: "anAny", .message { BatonProtobuf.AnyMessage.table }),
        ]
    )

    private enum _Layouts {
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
        static let duration = BatonProtobuf.CLayout(google__protobuf__duration__init)
        static let any = BatonProtobuf.CLayout(google__protobuf__any__init)
    }

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        aDouble: Double = 0,
        aFloat: Float = 0,
        anInt32: Int32 = 0,
        anInt64: Int64 = 0,
        aUint32: UInt32 = 0,
        aUint64: UInt64 = 0,
        aSint32: Int32 = 0,
        aSint64: Int64 = 0,
        aFixed32: UInt32 = 0,
        aFixed64: UInt64 = 0,
        aSfixed32: Int32 = 0,
        aSfixed64: Int64 = 0,
        aBool: Bool = false,
        aString: String = "",
        aBytes: [UInt8] = [],
        aShade: Shade = Shade(rawValue: 0),
        aLeaf: Leaf? = nil,
        aTime: BatonProtobuf.Timestamp? = nil,
        aDuration: Swift.Duration? = nil,
        anAny: BatonProtobuf.AnyMessage? = nil
    ) {
        self.aDouble = aDouble
        self.aFloat = aFloat
        self.anInt32 = anInt32
        self.anInt64 = anInt64
        self.aUint32 = aUint32
        self.aUint64 = aUint64
        self.aSint32 = aSint32
        self.aSint64 = aSint64
        self.aFixed32 = aFixed32
        self.aFixed64 = aFixed64
        self.aSfixed32 = aSfixed32
        self.aSfixed64 = aSfixed64
        self.aBool = aBool
        self.aString = aString
        self.aBytes = aBytes
        self.aShade = aShade
        self.aLeaf = aLeaf
        self.aTime = aTime
        self.aDuration = aDuration
        self.anAny = anAny
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Singles.self)
        self.aDouble = c.pointee.a_double
        self.aFloat = c.pointee.a_float
        self.anInt32 = c.pointee.an_int32
        self.anInt64 = c.pointee.an_int64
        self.aUint32 = c.pointee.a_uint32
        self.aUint64 = c.pointee.a_uint64
        self.aSint32 = c.pointee.a_sint32
        self.aSint64 = c.pointee.a_sint64
        self.aFixed32 = c.pointee.a_fixed32
        self.aFixed64 = c.pointee.a_fixed64
        self.aSfixed32 = c.pointee.a_sfixed32
        self.aSfixed64 = c.pointee.a_sfixed64
        self.aBool = c.pointee.a_bool != 0
        self.aString = BatonProtobuf.CField.string(c.pointee.a_string.len, c.pointee.a_string.data)
        self.aBytes = BatonProtobuf.CField.bytes(c.pointee.a_bytes.len, c.pointee.a_bytes.data)
        self.aShade = Shade(rawValue: Int32(truncatingIfNeeded: c.pointee.a_shade.rawValue))
        self.aLeaf = BatonProtobuf.CField.message(c.pointee.a_leaf)
        self.aTime = c.pointee.a_time.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.aDuration = c.pointee.a_duration.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.anAny = c.pointee.an_any.map { BatonProtobuf.AnyMessage(typeURL: BatonProtobuf.CField.string($0.pointee.type_url.len, $0.pointee.type_url.data), value: BatonProtobuf.CField.bytes($0.pointee.value.len, $0.pointee.value.data)) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Singles.self)
        c.pointee.a_double = self.aDouble
        c.pointee.a_float = self.aFloat
        c.pointee.an_int32 = self.anInt32
        c.pointee.an_int64 = self.anInt64
        c.pointee.a_uint32 = self.aUint32
        c.pointee.a_uint64 = self.aUint64
        c.pointee.a_sint32 = self.aSint32
        c.pointee.a_sint64 = self.aSint64
        c.pointee.a_fixed32 = self.aFixed32
        c.pointee.a_fixed64 = self.aFixed64
        c.pointee.a_sfixed32 = self.aSfixed32
        c.pointee.a_sfixed64 = self.aSfixed64
        c.pointee.a_bool = self.aBool ? 1 : 0
        (c.pointee.a_string.len, c.pointee.a_string.data) = arena.string(self.aString)
        (c.pointee.a_bytes.len, c.pointee.a_bytes.data) = arena.bytes(self.aBytes)
        c.pointee.a_shade = .init(rawValue: .init(truncatingIfNeeded: self.aShade.rawValue))
        c.pointee.a_leaf = arena.message(self.aLeaf)
        if let value = self.aTime {
            c.pointee.a_time = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        if let value = self.aDuration {
            c.pointee.a_duration = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        if let value = self.anAny {
            c.pointee.an_any = arena.value(_Layouts.any) { part, arena in
                (part.pointee.type_url.len, part.pointee.type_url.data) = arena.string(value.typeURL)
                (part.pointee.value.len, part.pointee.value.data) = arena.bytes(value.value)
            }
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// The same, with presence.
struct Optionals: BatonProtobuf.ProtobufMessage {
    var aDouble: Double?
    var anInt64: Int64?
    var aUint32: UInt32?
    var aBool: Bool?
    var aString: String?
    var aBytes: [UInt8]?
    var aShade: Shade?
    var aLeaf: Leaf?
    var aTime: BatonProtobuf.Timestamp?
    var aDuration: Swift.Duration?
    var anAny: BatonProtobuf.AnyMessage?
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "golden.kinds.v1.Optionals",
        c: BatonProtobuf.CLayout(golden__kinds__v1__optionals__init),
        [
            .init(1, "a_double", json: "aDouble", .double, .optional),
            .init(4, "an_int64", json: "anInt64", .int64, .optional),
            .init(5, "a_uint32", json: "aUint32", .uint32, .optional),
            .init(13, "a_bool", json: "aBool", .bool, .optional),
            .init(14, "a_string", json: "aString", .string, .optional),
            .init(15, "a_bytes", json: "aBytes", .bytes, .optional),
            .init(16, "a_shade", json: "aShade", .enumeration { Shade.table }, .optional),
            .init(17, "a_leaf", json: "aLeaf", .message { Leaf.table }, .optional),
            .init(18, "a_time", json: "aTime", .message { BatonProtobuf.Timestamp.table }, .optional),
            .init(19, "a_duration", json: "aDuration", .message { Swift.Duration.protobufTable }, .optional),
            .init(20, "an_any", json: "anAny", .message { BatonProtobuf.AnyMessage.table }, .optional),
        ]
    )

    private enum _Layouts {
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
        static let duration = BatonProtobuf.CLayout(google__protobuf__duration__init)
        static let any = BatonProtobuf.CLayout(google__protobuf__any__init)
    }

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        aDouble: Double? = nil,
        anInt64: Int64? = nil,
        aUint32: UInt32? = nil,
        aBool: Bool? = nil,
        aString: String? = nil,
        aBytes: [UInt8]? = nil,
        aShade: Shade? = nil,
        aLeaf: Leaf? = nil,
        aTime: BatonProtobuf.Timestamp? = nil,
        aDuration: Swift.Duration? = nil,
        anAny: BatonProtobuf.AnyMessage? = nil
    ) {
        self.aDouble = aDouble
        self.anInt64 = anInt64
        self.aUint32 = aUint32
        self.aBool = aBool
        self.aString = aString
        self.aBytes = aBytes
        self.aShade = aShade
        self.aLeaf = aLeaf
        self.aTime = aTime
        self.aDuration = aDuration
        self.anAny = anAny
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Optionals.self)
        if c.pointee._a_double_case.rawValue == 1 {
            self.aDouble = c.pointee.a_double
        }
        if c.pointee._an_int64_case.rawValue == 4 {
            self.anInt64 = c.pointee.an_int64
        }
        if c.pointee._a_uint32_case.rawValue == 5 {
            self.aUint32 = c.pointee.a_uint32
        }
        if c.pointee._a_bool_case.rawValue == 13 {
            self.aBool = c.pointee.a_bool != 0
        }
        if c.pointee._a_string_case.rawValue == 14 {
            self.aString = BatonProtobuf.CField.string(c.pointee.a_string.len, c.pointee.a_string.data)
        }
        if c.pointee._a_bytes_case.rawValue == 15 {
            self.aBytes = BatonProtobuf.CField.bytes(c.pointee.a_bytes.len, c.pointee.a_bytes.data)
        }
        if c.pointee._a_shade_case.rawValue == 16 {
            self.aShade = Shade(rawValue: Int32(truncatingIfNeeded: c.pointee.a_shade.rawValue))
        }
        if c.pointee._a_leaf_case.rawValue == 17 {
            self.aLeaf = BatonProtobuf.CField.messageOrDefault(c.pointee.a_leaf)
        }
        if c.pointee._a_time_case.rawValue == 18 {
            self.aTime = c.pointee.a_time.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) } ?? .init()
        }
        if c.pointee._a_duration_case.rawValue == 19 {
            self.aDuration = c.pointee.a_duration.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) } ?? .zero
        }
        if c.pointee._an_any_case.rawValue == 20 {
            self.anAny = c.pointee.an_any.map { BatonProtobuf.AnyMessage(typeURL: BatonProtobuf.CField.string($0.pointee.type_url.len, $0.pointee.type_url.data), value: BatonProtobuf.CField.bytes($0.pointee.value.len, $0.pointee.value.data)) } ?? .init()
        }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Optionals.self)
        if let value = self.aDouble {
            c.pointee._a_double_case = .init(rawValue: 1)
            c.pointee.a_double = value
        }
        if let value = self.anInt64 {
            c.pointee._an_int64_case = .init(rawValue: 4)
            c.pointee.an_int64 = value
        }
        if let value = self.aUint32 {
            c.pointee._a_uint32_case = .init(rawValue: 5)
            c.pointee.a_uint32 = value
        }
        if let value = self.aBool {
            c.pointee._a_bool_case = .init(rawValue: 13)
            c.pointee.a_bool = value ? 1 : 0
        }
        if let value = self.aString {
            c.pointee._a_string_case = .init(rawValue: 14)
            (c.pointee.a_string.len, c.pointee.a_string.data) = arena.string(value)
        }
        if let value = self.aBytes {
            c.pointee._a_bytes_case = .init(rawValue: 15)
            (c.pointee.a_bytes.len, c.pointee.a_bytes.data) = arena.bytes(value)
        }
        if let value = self.aShade {
            c.pointee._a_shade_case = .init(rawValue: 16)
            c.pointee.a_shade = .init(rawValue: .init(truncatingIfNeeded: value.rawValue))
        }
        if let value = self.aLeaf {
            c.pointee._a_leaf_case = .init(rawValue: 17)
            c.pointee.a_leaf = arena.message(value)
        }
        if let value = self.aTime {
            c.pointee._a_time_case = .init(rawValue: 18)
            c.pointee.a_time = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        if let value = self.aDuration {
            c.pointee._a_duration_case = .init(rawValue: 19)
            c.pointee.a_duration = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        if let value = self.anAny {
            c.pointee._an_any_case = .init(rawValue: 20)
            c.pointee.an_any = arena.value(_Layouts.any) { part, arena in
                (part.pointee.type_url.len, part.pointee.type_url.data) = arena.string(value.typeURL)
                (part.pointee.value.len, part.pointee.value.data) = arena.bytes(value.value)
            }
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// Lists of each kind.
struct Lists: BatonProtobuf.ProtobufMessage {
    var doubles: [Double] = []
    var floats: [Float] = []
    var int32s: [Int32] = []
    var int64s: [Int64] = []
    var uint32s: [UInt32] = []
    var uint64s: [UInt64] = []
    var sint32s: [Int32] = []
    var sint64s: [Int64] = []
    var fixed32s: [UInt32] = []
    var fixed64s: [UInt64] = []
    var sfixed32s: [Int32] = []
    var sfixed64s: [Int64] = []
    var bools: [Bool] = []
    var strings: [String] = []
    var byteStrings: [[UInt8]] = []
    var shades: [Shade] = []
    var leaves: [Leaf] = []
    var times: [BatonProtobuf.Timestamp] = []
    var durations: [Swift.Duration] = []
    var anys: [BatonProtobuf.AnyMessage] = []
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "golden.kinds.v1.Lists",
        c: BatonProtobuf.CLayout(golden__kinds__v1__lists__init),
        [
            .init(1, "doubles", json: "doubles", .double, .repeated),
            .init(2, "floats", json: "floats", .float, .repeated),
            .init(3, "int32s", json: "int32s", .int32, .repeated),
            .init(4, "int64s", json: "int64s", .int64, .repeated),
            .init(5, "uint32s", json: "uint32s", .uint32, .repeated),
            .init(6, "uint64s", json: "uint64s", .uint64, .repeated),
            .init(7, "sint32s", json: "sint32s", .sint32, .repeated),
            .init(8, "sint64s", json: "sint64s", .sint64, .repeated),
            .init(9, "fixed32s", json: "fixed32s", .fixed32, .repeated),
            .init(10, "fixed64s", json: "fixed64s", .fixed64, .repeated),
            .init(11, "sfixed32s", json: "sfixed32s", .sfixed32, .repeated),
            .init(12, "sfixed64s", json: "sfixed64s", .sfixed64, .repeated),
            .init(13, "bools", json: "bools", .bool, .repeated),
            .init(14, "strings", json: "strings", .string, .repeated),
            .init(15, "byte_strings", json: "byteStrings", .bytes, .repeated),
            .init(16, "shades", json: "shades", .enumeration { Shade.table }, .repeated),
            .init(17, "leaves", json: "leaves", .message { Leaf.table }, .repeated),
            .init(18, "times", json: "times", .message { BatonProtobuf.Timestamp.table }, .repeated),
            .init(19, "durations", json: "durations", .message { Swift.Duration.protobufTable }, .repeated),
            .init(20, "anys", json: "anys", .message { BatonProtobuf.AnyMessage.table }, .repeated),
        ]
    )

    private enum _Layouts {
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
        static let duration = BatonProtobuf.CLayout(google__protobuf__duration__init)
        static let any = BatonProtobuf.CLayout(google__protobuf__any__init)
    }

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        doubles: [Double] = [],
        floats: [Float] = [],
        int32s: [Int32] = [],
        int64s: [Int64] = [],
        uint32s: [UInt32] = [],
        uint64s: [UInt64] = [],
        sint32s: [Int32] = [],
        sint64s: [Int64] = [],
        fixed32s: [UInt32] = [],
        fixed64s: [UInt64] = [],
        sfixed32s: [Int32] = [],
        sfixed64s: [Int64] = [],
        bools: [Bool] = [],
        strings: [String] = [],
        byteStrings: [[UInt8]] = [],
        shades: [Shade] = [],
        leaves: [Leaf] = [],
        times: [BatonProtobuf.Timestamp] = [],
        durations: [Swift.Duration] = [],
        anys: [BatonProtobuf.AnyMessage] = []
    ) {
        self.doubles = doubles
        self.floats = floats
        self.int32s = int32s
        self.int64s = int64s
        self.uint32s = uint32s
        self.uint64s = uint64s
        self.sint32s = sint32s
        self.sint64s = sint64s
        self.fixed32s = fixed32s
        self.fixed64s = fixed64s
        self.sfixed32s = sfixed32s
        self.sfixed64s = sfixed64s
        self.bools = bools
        self.strings = strings
        self.byteStrings = byteStrings
        self.shades = shades
        self.leaves = leaves
        self.times = times
        self.durations = durations
        self.anys = anys
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Lists.self)
        self.doubles = BatonProtobuf.CField.scalars(c.pointee.n_doubles, c.pointee.doubles)
        self.floats = BatonProtobuf.CField.scalars(c.pointee.n_floats, c.pointee.floats)
        self.int32s = BatonProtobuf.CField.scalars(c.pointee.n_int32s, c.pointee.int32s)
        self.int64s = BatonProtobuf.CField.scalars(c.pointee.n_int64s, c.pointee.int64s)
        self.uint32s = BatonProtobuf.CField.scalars(c.pointee.n_uint32s, c.pointee.uint32s)
        self.uint64s = BatonProtobuf.CField.scalars(c.pointee.n_uint64s, c.pointee.uint64s)
        self.sint32s = BatonProtobuf.CField.scalars(c.pointee.n_sint32s, c.pointee.sint32s)
        self.sint64s = BatonProtobuf.CField.scalars(c.pointee.n_sint64s, c.pointee.sint64s)
        self.fixed32s = BatonProtobuf.CField.scalars(c.pointee.n_fixed32s, c.pointee.fixed32s)
        self.fixed64s = BatonProtobuf.CField.scalars(c.pointee.n_fixed64s, c.pointee.fixed64s)
        self.sfixed32s = BatonProtobuf.CField.scalars(c.pointee.n_sfixed32s, c.pointee.sfixed32s)
        self.sfixed64s = BatonProtobuf.CField.scalars(c.pointee.n_sfixed64s, c.pointee.sfixed64s)
        self.bools = BatonProtobuf.CField.bools(c.pointee.n_bools, c.pointee.bools)
        self.strings = BatonProtobuf.CField.strings(c.pointee.n_strings, c.pointee.strings)
        self.byteStrings = BatonProtobuf.CField.byteArrays(c.pointee.n_byte_strings, c.pointee.byte_strings)
        self.shades = BatonProtobuf.CField.enumerations(c.pointee.n_shades, c.pointee.shades)
        self.leaves = BatonProtobuf.CField.messages(c.pointee.n_leaves, c.pointee.leaves)
        self.times = BatonProtobuf.CField.values(c.pointee.n_times, c.pointee.times) { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.durations = BatonProtobuf.CField.values(c.pointee.n_durations, c.pointee.durations) { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.anys = BatonProtobuf.CField.values(c.pointee.n_anys, c.pointee.anys) { BatonProtobuf.AnyMessage(typeURL: BatonProtobuf.CField.string($0.pointee.type_url.len, $0.pointee.type_url.data), value: BatonProtobuf.CField.bytes($0.pointee.value.len, $0.pointee.value.data)) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Lists.self)
        (c.pointee.n_doubles, c.pointee.doubles) = arena.scalars(self.doubles)
        (c.pointee.n_floats, c.pointee.floats) = arena.scalars(self.floats)
        (c.pointee.n_int32s, c.pointee.int32s) = arena.scalars(self.int32s)
        (c.pointee.n_int64s, c.pointee.int64s) = arena.scalars(self.int64s)
        (c.pointee.n_uint32s, c.pointee.uint32s) = arena.scalars(self.uint32s)
        (c.pointee.n_uint64s, c.pointee.uint64s) = arena.scalars(self.uint64s)
        (c.pointee.n_sint32s, c.pointee.sint32s) = arena.scalars(self.sint32s)
        (c.pointee.n_sint64s, c.pointee.sint64s) = arena.scalars(self.sint64s)
        (c.pointee.n_fixed32s, c.pointee.fixed32s) = arena.scalars(self.fixed32s)
        (c.pointee.n_fixed64s, c.pointee.fixed64s) = arena.scalars(self.fixed64s)
        (c.pointee.n_sfixed32s, c.pointee.sfixed32s) = arena.scalars(self.sfixed32s)
        (c.pointee.n_sfixed64s, c.pointee.sfixed64s) = arena.scalars(self.sfixed64s)
        (c.pointee.n_bools, c.pointee.bools) = arena.bools(self.bools)
        (c.pointee.n_strings, c.pointee.strings) = arena.strings(self.strings)
        (c.pointee.n_byte_strings, c.pointee.byte_strings) = arena.byteArrays(self.byteStrings)
        (c.pointee.n_shades, c.pointee.shades) = arena.enumerations(self.shades)
        (c.pointee.n_leaves, c.pointee.leaves) = arena.messages(self.leaves)
        (c.pointee.n_times, c.pointee.times) = arena.values(self.times, _Layouts.timestamp) { value, part, _ in
            part.pointee.seconds = value.seconds
            part.pointee.nanos = value.nanos
        }
        (c.pointee.n_durations, c.pointee.durations) = arena.values(self.durations, _Layouts.duration) { value, part, arena in
            (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
        }
        (c.pointee.n_anys, c.pointee.anys) = arena.values(self.anys, _Layouts.any) { value, part, arena in
            (part.pointee.type_url.len, part.pointee.type_url.data) = arena.string(value.typeURL)
            (part.pointee.value.len, part.pointee.value.data) = arena.bytes(value.value)
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// Maps with each kind of key and value.
struct Maps: BatonProtobuf.ProtobufMessage {
    var texts: [String: String] = [:]
    var flags: [Bool: [UInt8]] = [:]
    var numbers: [Int32: Double] = [:]
    var shades: [UInt64: Shade] = [:]
    var leaves: [Int64: Leaf] = [:]
    var bools: [UInt32: Bool] = [:]
    var times: [String: BatonProtobuf.Timestamp] = [:]
    var durations: [String: Swift.Duration] = [:]
    var anys: [String: BatonProtobuf.AnyMessage] = [:]
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "golden.kinds.v1.Maps",
        c: BatonProtobuf.CLayout(golden__kinds__v1__maps__init),
        [
            .init(1, "texts", json: "texts", .map(.string, .string)),
            .init(2, "flags", json: "flags", .map(.bool, .bytes)),
            .init(3, "numbers", json: "numbers", .map(.int32, .double)),
            .init(4, "shades", json: "shades", .map(.uint64, .enumeration { Shade.table })),
            .init(5, "leaves", json: "leaves", .map(.sint64, .message { Leaf.table })),
            .init(6, "bools", json: "bools", .map(.fixed32, .bool)),
            .init(7, "times", json: "times", .map(.string, .message { BatonProtobuf.Timestamp.table })),
            .init(8, "durations", json: "durations", .map(.string, .message { Swift.Duration.protobufTable })),
            .init(9, "anys", json: "anys", .map(.string, .message { BatonProtobuf.AnyMessage.table })),
        ]
    )

    private enum _Layouts {
        static let texts_entry = BatonProtobuf.CLayout(golden__kinds__v1__maps__texts_entry__init)
        static let flags_entry = BatonProtobuf.CLayout(golden__kinds__v1__maps__flags_entry__init)
        static let numbers_entry = BatonProtobuf.CLayout(golden__kinds__v1__maps__numbers_entry__init)
        static let shades_entry = BatonProtobuf.CLayout(golden__kinds__v1__maps__shades_entry__init)
        static let leaves_entry = BatonProtobuf.CLayout(golden__kinds__v1__maps__leaves_entry__init)
        static let bools_entry = BatonProtobuf.CLayout(golden__kinds__v1__maps__bools_entry__init)
        static let times_entry = BatonProtobuf.CLayout(golden__kinds__v1__maps__times_entry__init)
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
        static let durations_entry = BatonProtobuf.CLayout(golden__kinds__v1__maps__durations_entry__init)
        static let duration = BatonProtobuf.CLayout(google__protobuf__duration__init)
        static let anys_entry = BatonProtobuf.CLayout(golden__kinds__v1__maps__anys_entry__init)
        static let any = BatonProtobuf.CLayout(google__protobuf__any__init)
    }

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        texts: [String: String] = [:],
        flags: [Bool: [UInt8]] = [:],
        numbers: [Int32: Double] = [:],
        shades: [UInt64: Shade] = [:],
        leaves: [Int64: Leaf] = [:],
        bools: [UInt32: Bool] = [:],
        times: [String: BatonProtobuf.Timestamp] = [:],
        durations: [String: Swift.Duration] = [:],
        anys: [String: BatonProtobuf.AnyMessage] = [:]
    ) {
        self.texts = texts
        self.flags = flags
        self.numbers = numbers
        self.shades = shades
        self.leaves = leaves
        self.bools = bools
        self.times = times
        self.durations = durations
        self.anys = anys
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Maps.self)
        self.texts = BatonProtobuf.CField.map(c.pointee.n_texts, c.pointee.texts) { entry in
            (BatonProtobuf.CField.string(entry.pointee.key.len, entry.pointee.key.data), BatonProtobuf.CField.string(entry.pointee.value.len, entry.pointee.value.data))
        }
        self.flags = BatonProtobuf.CField.map(c.pointee.n_flags, c.pointee.flags) { entry in
            (entry.pointee.key != 0, BatonProtobuf.CField.bytes(entry.pointee.value.len, entry.pointee.value.data))
        }
        self.numbers = BatonProtobuf.CField.map(c.pointee.n_numbers, c.pointee.numbers) { entry in
            (entry.pointee.key, entry.pointee.value)
        }
        self.shades = BatonProtobuf.CField.map(c.pointee.n_shades, c.pointee.shades) { entry in
            (entry.pointee.key, Shade(rawValue: Int32(truncatingIfNeeded: entry.pointee.value.rawValue)))
        }
        self.leaves = BatonProtobuf.CField.map(c.pointee.n_leaves, c.pointee.leaves) { entry in
            (entry.pointee.key, BatonProtobuf.CField.messageOrDefault(entry.pointee.value))
        }
        self.bools = BatonProtobuf.CField.map(c.pointee.n_bools, c.pointee.bools) { entry in
            (entry.pointee.key, entry.pointee.value != 0)
        }
        self.times = BatonProtobuf.CField.map(c.pointee.n_times, c.pointee.times) { entry in
            (BatonProtobuf.CField.string(entry.pointee.key.len, entry.pointee.key.data), entry.pointee.value.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) } ?? .init())
        }
        self.durations = BatonProtobuf.CField.map(c.pointee.n_durations, c.pointee.durations) { entry in
            (BatonProtobuf.CField.string(entry.pointee.key.len, entry.pointee.key.data), entry.pointee.value.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) } ?? .zero)
        }
        self.anys = BatonProtobuf.CField.map(c.pointee.n_anys, c.pointee.anys) { entry in
            (BatonProtobuf.CField.string(entry.pointee.key.len, entry.pointee.key.data), entry.pointee.value.map { BatonProtobuf.AnyMessage(typeURL: BatonProtobuf.CField.string($0.pointee.type_url.len, $0.pointee.type_url.data), value: BatonProtobuf.CField.bytes($0.pointee.value.len, $0.pointee.value.data)) } ?? .init())
        }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Maps.self)
        (c.pointee.n_texts, c.pointee.texts) = arena.map(self.texts, _Layouts.texts_entry) { key, value, entry, arena in
            (entry.pointee.key.len, entry.pointee.key.data) = arena.string(key)
            (entry.pointee.value.len, entry.pointee.value.data) = arena.string(value)
        }
        (c.pointee.n_flags, c.pointee.flags) = arena.map(self.flags, _Layouts.flags_entry) { key, value, entry, arena in
            entry.pointee.key = key ? 1 : 0
            (entry.pointee.value.len, entry.pointee.value.data) = arena.bytes(value)
        }
        (c.pointee.n_numbers, c.pointee.numbers) = arena.map(self.numbers, _Layouts.numbers_entry) { key, value, entry, _ in
            entry.pointee.key = key
            entry.pointee.value = value
        }
        (c.pointee.n_shades, c.pointee.shades) = arena.map(self.shades, _Layouts.shades_entry) { key, value, entry, _ in
            entry.pointee.key = key
            entry.pointee.value = .init(rawValue: .init(truncatingIfNeeded: value.rawValue))
        }
        (c.pointee.n_leaves, c.pointee.leaves) = arena.map(self.leaves, _Layouts.leaves_entry) { key, value, entry, arena in
            entry.pointee.key = key
            entry.pointee.value = arena.message(value)
        }
        (c.pointee.n_bools, c.pointee.bools) = arena.map(self.bools, _Layouts.bools_entry) { key, value, entry, _ in
            entry.pointee.key = key
            entry.pointee.value = value ? 1 : 0
        }
        (c.pointee.n_times, c.pointee.times) = arena.map(self.times, _Layouts.times_entry) { key, value, entry, arena in
            (entry.pointee.key.len, entry.pointee.key.data) = arena.string(key)
            entry.pointee.value = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        (c.pointee.n_durations, c.pointee.durations) = arena.map(self.durations, _Layouts.durations_entry) { key, value, entry, arena in
            (entry.pointee.key.len, entry.pointee.key.data) = arena.string(key)
            entry.pointee.value = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        (c.pointee.n_anys, c.pointee.anys) = arena.map(self.anys, _Layouts.anys_entry) { key, value, entry, arena in
            (entry.pointee.key.len, entry.pointee.key.data) = arena.string(key)
            entry.pointee.value = arena.value(_Layouts.any) { part, arena in
                (part.pointee.type_url.len, part.pointee.type_url.data) = arena.string(value.typeURL)
                (part.pointee.value.len, part.pointee.value.data) = arena.bytes(value.value)
            }
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// Two oneofs, and a field between their members.
struct Choices: BatonProtobuf.ProtobufMessage {
    /// The values of ``first``, of which one is set.
    enum First: Sendable, Hashable {
        /// A number.
        case number(Int32)
        case text(String)
        case data([UInt8])
    }

    /// The values of ``second``, of which one is set.
    enum Second: Sendable, Hashable {
        case flag(Bool)
        case shade(Shade)
        case leaf(Leaf)
        case time(BatonProtobuf.Timestamp)
        case duration(Swift.Duration)
        case any(BatonProtobuf.AnyMessage)
    }

    /// The first choice.
    var first: First?
    var between: String = ""
    var second: Second?
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "golden.kinds.v1.Choices",
        c: BatonProtobuf.CLayout(golden__kinds__v1__choices__init),
        [
            .init(1, "number", json: "number", .sint32, .oneOf("first")),
            .init(2, "text", json: "text", .string, .oneOf("first")),
            .init(3, "data", json: "data", .bytes, .oneOf("first")),
            .init(4, "between", json: "between", .string),
            .init(5, "flag", json: "flag", .bool, .oneOf("second")),
            .init(6, "shade", json: "shade", .enumeration { Shade.table }, .oneOf("second")),
            .init(7, "leaf", json: "leaf", .message { Leaf.table }, .oneOf("second")),
            .init(8, "time", json: "time", .message { BatonProtobuf.Timestamp.table }, .oneOf("second")),
            .init(9, "duration", json: "duration", .message { Swift.Duration.protobufTable }, .oneOf("second")),
            .init(10, "any", json: "any", .message { BatonProtobuf.AnyMessage.table }, .oneOf("second")),
        ]
    )

    private enum _Layouts {
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
        static let duration = BatonProtobuf.CLayout(google__protobuf__duration__init)
        static let any = BatonProtobuf.CLayout(google__protobuf__any__init)
    }

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        first: First? = nil,
        between: String = "",
        second: Second? = nil
    ) {
        self.first = first
        self.between = between
        self.second = second
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Choices.self)
        switch c.pointee.first_case.rawValue {
        case 1: self.first = .number(c.pointee.number)
        case 2: self.first = .text(BatonProtobuf.CField.string(c.pointee.text.len, c.pointee.text.data))
        case 3: self.first = .data(BatonProtobuf.CField.bytes(c.pointee.data.len, c.pointee.data.data))
        default: self.first = nil
        }
        self.between = BatonProtobuf.CField.string(c.pointee.between.len, c.pointee.between.data)
        switch c.pointee.second_case.rawValue {
        case 5: self.second = .flag(c.pointee.flag != 0)
        case 6: self.second = .shade(Shade(rawValue: Int32(truncatingIfNeeded: c.pointee.shade.rawValue)))
        case 7: self.second = .leaf(BatonProtobuf.CField.messageOrDefault(c.pointee.leaf))
        case 8: self.second = .time(c.pointee.time.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) } ?? .init())
        case 9: self.second = .duration(c.pointee.duration.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) } ?? .zero)
        case 10: self.second = .any(c.pointee.any.map { BatonProtobuf.AnyMessage(typeURL: BatonProtobuf.CField.string($0.pointee.type_url.len, $0.pointee.type_url.data), value: BatonProtobuf.CField.bytes($0.pointee.value.len, $0.pointee.value.data)) } ?? .init())
        default: self.second = nil
        }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Choices.self)
        switch self.first {
        case .number(let value):
            c.pointee.first_case = .init(rawValue: 1)
            c.pointee.number = value
        case .text(let value):
            c.pointee.first_case = .init(rawValue: 2)
            (c.pointee.text.len, c.pointee.text.data) = arena.string(value)
        case .data(let value):
            c.pointee.first_case = .init(rawValue: 3)
            (c.pointee.data.len, c.pointee.data.data) = arena.bytes(value)
        case nil:
            break
        }
        (c.pointee.between.len, c.pointee.between.data) = arena.string(self.between)
        switch self.second {
        case .flag(let value):
            c.pointee.second_case = .init(rawValue: 5)
            c.pointee.flag = value ? 1 : 0
        case .shade(let value):
            c.pointee.second_case = .init(rawValue: 6)
            c.pointee.shade = .init(rawValue: .init(truncatingIfNeeded: value.rawValue))
        case .leaf(let value):
            c.pointee.second_case = .init(rawValue: 7)
            c.pointee.leaf = arena.message(value)
        case .time(let value):
            c.pointee.second_case = .init(rawValue: 8)
            c.pointee.time = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        case .duration(let value):
            c.pointee.second_case = .init(rawValue: 9)
            c.pointee.duration = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        case .any(let value):
            c.pointee.second_case = .init(rawValue: 10)
            c.pointee.any = arena.value(_Layouts.any) { part, arena in
                (part.pointee.type_url.len, part.pointee.type_url.data) = arena.string(value.typeURL)
                (part.pointee.value.len, part.pointee.value.data) = arena.bytes(value.value)
            }
        case nil:
            break
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// A message that holds itself in every way.
struct Tree: BatonProtobuf.ProtobufMessage {
    /// The values of ``branch``, of which one is set.
    indirect enum Branch: Sendable, Hashable {
        case single(Tree)
        case twig(Twig)
    }

    var name: String = ""
    var left: BatonProtobuf.Indirect<Tree>?
    var children: [Tree] = []
    var named: [String: Tree] = [:]
    var branch: Branch?
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "golden.kinds.v1.Tree",
        c: BatonProtobuf.CLayout(golden__kinds__v1__tree__init),
        [
            .init(1, "name", json: "name", .string),
            .init(2, "left", json: "left", .message { Tree.table }),
            .init(3, "children", json: "children", .message { Tree.table }, .repeated),
            .init(4, "named", json: "named", .map(.string, .message { Tree.table })),
            .init(5, "single", json: "single", .message { Tree.table }, .oneOf("branch")),
            .init(6, "twig", json: "twig", .message { Twig.table }, .oneOf("branch")),
        ]
    )

    private enum _Layouts {
        static let named_entry = BatonProtobuf.CLayout(golden__kinds__v1__tree__named_entry__init)
    }

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        name: String = "",
        left: BatonProtobuf.Indirect<Tree>? = nil,
        children: [Tree] = [],
        named: [String: Tree] = [:],
        branch: Branch? = nil
    ) {
        self.name = name
        self.left = left
        self.children = children
        self.named = named
        self.branch = branch
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Tree.self)
        self.name = BatonProtobuf.CField.string(c.pointee.name.len, c.pointee.name.data)
        self.left = BatonProtobuf.CField.message(c.pointee.left)
        self.children = BatonProtobuf.CField.messages(c.pointee.n_children, c.pointee.children)
        self.named = BatonProtobuf.CField.map(c.pointee.n_named, c.pointee.named) { entry in
            (BatonProtobuf.CField.string(entry.pointee.key.len, entry.pointee.key.data), BatonProtobuf.CField.messageOrDefault(entry.pointee.value))
        }
        switch c.pointee.branch_case.rawValue {
        case 5: self.branch = .single(BatonProtobuf.CField.messageOrDefault(c.pointee.single))
        case 6: self.branch = .twig(BatonProtobuf.CField.messageOrDefault(c.pointee.twig))
        default: self.branch = nil
        }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Tree.self)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        c.pointee.left = arena.message(self.left)
        (c.pointee.n_children, c.pointee.children) = arena.messages(self.children)
        (c.pointee.n_named, c.pointee.named) = arena.map(self.named, _Layouts.named_entry) { key, value, entry, arena in
            (entry.pointee.key.len, entry.pointee.key.data) = arena.string(key)
            entry.pointee.value = arena.message(value)
        }
        switch self.branch {
        case .single(let value):
            c.pointee.branch_case = .init(rawValue: 5)
            c.pointee.single = arena.message(value)
        case .twig(let value):
            c.pointee.branch_case = .init(rawValue: 6)
            c.pointee.twig = arena.message(value)
        case nil:
            break
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// A message that holds itself by way of another.
struct Twig: BatonProtobuf.ProtobufMessage {
    var tree: BatonProtobuf.Indirect<Tree>?
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "golden.kinds.v1.Twig",
        c: BatonProtobuf.CLayout(golden__kinds__v1__twig__init),
        [
            .init(1, "tree", json: "tree", .message { Tree.table }),
        ]
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        tree: BatonProtobuf.Indirect<Tree>? = nil
    ) {
        self.tree = tree
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Twig.self)
        self.tree = BatonProtobuf.CField.message(c.pointee.tree)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Twig.self)
        c.pointee.tree = arena.message(self.tree)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// A leaf.
struct Leaf: BatonProtobuf.ProtobufMessage {
    var id: String = ""
    var veins: [Leaf.Vein] = []
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "golden.kinds.v1.Leaf",
        c: BatonProtobuf.CLayout(golden__kinds__v1__leaf__init),
        [
            .init(1, "id", json: "id", .string),
            .init(2, "veins", json: "veins", .message { Leaf.Vein.table }, .repeated),
        ]
    )

    /// Makes the message with every field at its default.
    init() {}

    /// Makes the message from its fields.
    init(
        id: String = "",
        veins: [Leaf.Vein] = []
    ) {
        self.id = id
        self.veins = veins
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Leaf.self)
        self.id = BatonProtobuf.CField.string(c.pointee.id.len, c.pointee.id.data)
        self.veins = BatonProtobuf.CField.messages(c.pointee.n_veins, c.pointee.veins)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Leaf.self)
        (c.pointee.id.len, c.pointee.id.data) = arena.string(self.id)
        (c.pointee.n_veins, c.pointee.veins) = arena.messages(self.veins)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}

    /// A type within a type.
    struct Vein: BatonProtobuf.ProtobufMessage {
        enum Form: BatonProtobuf.ProtobufEnum {
            case unspecified
            case straight
            /// A number that this version does not know.
            case unrecognized(Int32)

            /// The values of the proto file, in its order.
            static let allKnown: [Self] = [.unspecified, .straight]

            /// Names and numbers of the values.
            static let table = BatonProtobuf.EnumTable(
                "golden.kinds.v1.Leaf.Vein.Form",
                [
                    (0, "FORM_UNSPECIFIED"),
                    (1, "FORM_STRAIGHT"),
                ]
            )

            /// The value of a number.
            init(rawValue: Int32) {
                switch rawValue {
                case 0: self = .unspecified
                case 1: self = .straight
                default: self = .unrecognized(rawValue)
                }
            }

            /// The number of the value.
            var rawValue: Int32 {
                switch self {
                case .unspecified: 0
                case .straight: 1
                case .unrecognized(let number): number
                }
            }
        }

        var length: Int32 = 0
        var form: Leaf.Vein.Form = Leaf.Vein.Form(rawValue: 0)
        /// Fields that came with a decoded message and that this version does not know.
        var unknownFields = BatonProtobuf.UnknownFields()

        /// Names, numbers and rules of the fields.
        static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
            "golden.kinds.v1.Leaf.Vein",
            c: BatonProtobuf.CLayout(golden__kinds__v1__leaf__vein__init),
            [
                .init(1, "length", json: "length", .int32),
                .init(2, "form", json: "form", .enumeration { Leaf.Vein.Form.table }),
            ]
        )

        /// Makes the message with every field at its default.
        init() {}

        /// Makes the message from its fields.
        init(
            length: Int32 = 0,
            form: Leaf.Vein.Form = Leaf.Vein.Form(rawValue: 0)
        ) {
            self.length = length
            self.form = form
        }

        /// Reads the message from protobuf-c's struct; for the runtime alone.
        init(_cMessage pointer: UnsafeRawPointer) {
            let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Leaf__Vein.self)
            self.length = c.pointee.length
            self.form = Leaf.Vein.Form(rawValue: Int32(truncatingIfNeeded: c.pointee.form.rawValue))
            self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
        }

        /// Writes the message into protobuf-c's struct; for the runtime alone.
        func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
            let c = pointer.assumingMemoryBound(to: Golden__Kinds__V1__Leaf__Vein.self)
            c.pointee.length = self.length
            c.pointee.form = .init(rawValue: .init(truncatingIfNeeded: self.form.rawValue))
            arena.unknownFields(self.unknownFields, pointer)
        }

        /// Adds what breaks the rules of the proto file; for the runtime alone.
        func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
    }
}

/// Nothing.
struct Nothing: BatonProtobuf.ProtobufMessage {
    /// Fields that came with a decoded message and that this version does not know.
    var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "golden.kinds.v1.Nothing",
        c: BatonProtobuf.CLayout(golden__kinds__v1__nothing__init),
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

/// Shades, one of them below zero, and one with two names.
enum Shade: BatonProtobuf.ProtobufEnum {
    /// Not told.
    case unspecified
    case dark
    case below
    /// A number that this version does not know.
    case unrecognized(Int32)

    /// The same as dark.
    static var gloomy: Self { .dark }

    /// The values of the proto file, in its order.
    static let allKnown: [Self] = [.unspecified, .dark, .below]

    /// Names and numbers of the values.
    static let table = BatonProtobuf.EnumTable(
        "golden.kinds.v1.Shade",
        [
            (0, "SHADE_UNSPECIFIED"),
            (1, "SHADE_DARK"),
            (1, "SHADE_GLOOMY"),
            (-5, "SHADE_BELOW"),
        ]
    )

    /// The value of a number.
    init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .dark
        case -5: self = .below
        default: self = .unrecognized(rawValue)
        }
    }

    /// The number of the value.
    var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .dark: 1
        case .below: -5
        case .unrecognized(let number): number
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf
internal import CProtobufC
internal import CTestMessages

struct Scalars: ProtobufMessage {
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
    var aColour: Colour = .unspecified
    var unknownFields = UnknownFields()

    static let table: MessageTable = MessageTable(
        "baton.test.v1.Scalars",
        c: CLayout(baton__test__v1__scalars__init),
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
            .init(16, "a_colour", json: "aColour", .enumeration { Colour.table }),
        ]
    )

    init() {}

    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Scalars.self)
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
        self.aString = CField.string(c.pointee.a_string.len, c.pointee.a_string.data)
        self.aBytes = CField.bytes(c.pointee.a_bytes.len, c.pointee.a_bytes.data)
        self.aColour = Colour(rawValue: Int32(truncatingIfNeeded: c.pointee.a_colour.rawValue))
        self.unknownFields = CField.unknownFields(pointer)
    }

    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Scalars.self)
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
        c.pointee.a_colour = .init(rawValue: .init(truncatingIfNeeded: self.aColour.rawValue))
        arena.unknownFields(self.unknownFields, pointer)
    }

    func _collectViolations(_ violations: inout ViolationList) {}
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf
internal import CProtobufC
internal import CTestMessages

struct Lists: ProtobufMessage {
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
    var byteArrays: [[UInt8]] = []
    var colours: [Colour] = []
    var items: [Item] = []
    var unpacked: [Int32] = []
    var unknownFields = UnknownFields()

    static let table: MessageTable = MessageTable(
        "baton.test.v1.Lists",
        c: CLayout(baton__test__v1__lists__init),
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
            .init(15, "byte_arrays", json: "byteArrays", .bytes, .repeated),
            .init(16, "colours", json: "colours", .enumeration { Colour.table }, .repeated),
            .init(17, "items", json: "items", .message { Item.table }, .repeated),
            .init(18, "unpacked", json: "unpacked", .int32, .repeated),
        ]
    )

    init() {}

    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Lists.self)
        self.doubles = CField.scalars(c.pointee.n_doubles, c.pointee.doubles)
        self.floats = CField.scalars(c.pointee.n_floats, c.pointee.floats)
        self.int32s = CField.scalars(c.pointee.n_int32s, c.pointee.int32s)
        self.int64s = CField.scalars(c.pointee.n_int64s, c.pointee.int64s)
        self.uint32s = CField.scalars(c.pointee.n_uint32s, c.pointee.uint32s)
        self.uint64s = CField.scalars(c.pointee.n_uint64s, c.pointee.uint64s)
        self.sint32s = CField.scalars(c.pointee.n_sint32s, c.pointee.sint32s)
        self.sint64s = CField.scalars(c.pointee.n_sint64s, c.pointee.sint64s)
        self.fixed32s = CField.scalars(c.pointee.n_fixed32s, c.pointee.fixed32s)
        self.fixed64s = CField.scalars(c.pointee.n_fixed64s, c.pointee.fixed64s)
        self.sfixed32s = CField.scalars(c.pointee.n_sfixed32s, c.pointee.sfixed32s)
        self.sfixed64s = CField.scalars(c.pointee.n_sfixed64s, c.pointee.sfixed64s)
        self.bools = CField.bools(c.pointee.n_bools, c.pointee.bools)
        self.strings = CField.strings(c.pointee.n_strings, c.pointee.strings)
        self.byteArrays = CField.byteArrays(c.pointee.n_byte_arrays, c.pointee.byte_arrays)
        self.colours = CField.enumerations(c.pointee.n_colours, c.pointee.colours)
        self.items = CField.messages(c.pointee.n_items, c.pointee.items)
        self.unpacked = CField.scalars(c.pointee.n_unpacked, c.pointee.unpacked)
        self.unknownFields = CField.unknownFields(pointer)
    }

    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Lists.self)
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
        (c.pointee.n_byte_arrays, c.pointee.byte_arrays) = arena.byteArrays(self.byteArrays)
        (c.pointee.n_colours, c.pointee.colours) = arena.enumerations(self.colours)
        (c.pointee.n_items, c.pointee.items) = arena.messages(self.items)
        (c.pointee.n_unpacked, c.pointee.unpacked) = arena.scalars(self.unpacked)
        arena.unknownFields(self.unknownFields, pointer)
    }

    func _collectViolations(_ violations: inout ViolationList) {
        violations.nested("items", self.items)
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf
import Testing

@Suite("Messages cross to C and back")
struct RoundTripTests {
    @Test("an empty message has no bytes and decodes from none")
    func empty() throws {
        #expect(try Everything().encodedBytes() == [])
        #expect(try Everything(decoding: []) == Everything())
    }

    @Test("a small message has the bytes of the specification")
    func small() throws {
        #expect(try Item(id: "ab", progress: 150).encodedBytes() == [0x0A, 2, 0x61, 0x62, 0x10, 0x96, 0x01])
    }

    @Test("every shape of field keeps its value")
    func everything() throws {
        let bytes = try Sample.everything.encodedBytes()
        #expect(try Everything(decoding: bytes) == Sample.everything)
        #expect(try Scalars(decoding: Sample.scalars.encodedBytes()) == Sample.scalars)
    }

    @Test(
        "a oneof keeps which member is set, also at its default",
        arguments: [
            Choices.Choice.whole(0), .text(""), .data([]), .thing(Item()), .colour(.unspecified), .colour(.below),
        ]
    )
    func oneOf(_ choice: Choices.Choice) throws {
        var value = Choices()
        value.choice = choice
        let bytes = try value.encodedBytes()
        #expect(!bytes.isEmpty)
        #expect(try Choices(decoding: bytes) == value)
    }

    @Test("the last member of a oneof on the wire wins")
    func lastOfOneOf() throws {
        let bytes = Wire.bytes(8, Wire.string(1, "x")) + Wire.string(6, "text") + Wire.varint(5, 3)
        #expect(try Choices(decoding: bytes).choice == .whole(3))
        let message = Wire.varint(5, 3) + Wire.bytes(8, Wire.string(1, "x"))
        #expect(try Choices(decoding: message).choice == .thing(Item(id: "x")))
    }

    @Test("absence and default are told apart where the proto file says optional")
    func presence() throws {
        var value = Choices()
        value.note = ""
        #expect(try value.encodedBytes() == [0x0A, 0])
        #expect(try Choices(decoding: [0x0A, 0]).note == "")
        #expect(try Choices(decoding: []).note == nil)
    }

    @Test("packed and unpacked lists decode alike, also mixed")
    func packed() throws {
        let mixed = Wire.varint(3, 1) + Wire.bytes(3, [2, 3]) + Wire.varint(3, 4) + Wire.bytes(3, [])
        #expect(try Lists(decoding: mixed).int32s == [1, 2, 3, 4])
        #expect(try Lists(decoding: Wire.bytes(18, [1, 2])).unpacked == [1, 2])
        #expect(try Lists(decoding: Wire.bytes(13, [1, 0])).bools == [true, false])
    }

    @Test("the last value of a scalar wins")
    func lastScalar() throws {
        #expect(try Item(decoding: Wire.string(1, "a") + Wire.string(1, "bc")).id == "bc")
        #expect(try Item(decoding: Wire.varint(2, 1) + Wire.varint(2, 0)).progress == 0)
    }

    @Test("map entries: the last key wins, missing parts are defaults, double parts the last")
    func mapEntries() throws {
        let entries = [
            Wire.string(1, "k") + Wire.varint(2, 1), Wire.string(1, "k") + Wire.varint(2, 2), Wire.varint(2, 3),
            Wire.string(1, "only key"),
            Wire.string(1, "a") + Wire.string(1, "b") + Wire.varint(2, 5) + Wire.varint(2, 6),
        ]
        let value = try Maps(decoding: entries.flatMap { Wire.bytes(1, $0) })
        #expect(value.counts == ["k": 2, "": 3, "only key": 0, "b": 6])
        #expect(try Maps(decoding: Wire.bytes(2, Wire.varint(1, 4))).items == [4: Item()])
    }

    @Test("a string is not cut at a NUL")
    func nul() throws {
        let item = Item(id: "admin\0x")
        #expect(try Item(decoding: item.encodedBytes()).id == "admin\0x")
    }

    @Test("unknown fields of every wire type come back after the known ones")
    func unknownFields() throws {
        var unknown = Wire.varint(100, 300) + Wire.bytes(101, [1, 2, 3])
        unknown += [0xB5, 0x06, 1, 2, 3, 4] + [0xB9, 0x06, 1, 2, 3, 4, 5, 6, 7, 8]
        let value = try Item(decoding: unknown + Wire.string(1, "x"))
        #expect(value.id == "x")
        #expect(value.unknownFields.bytes == unknown)
        #expect(try value.encodedBytes() == Wire.string(1, "x") + unknown)
        #expect(value != Item(id: "x"))
        let deep = try Everything(decoding: Wire.bytes(3, Wire.bytes(4, unknown)))
        #expect(deep.choices?.item?.unknownFields.bytes == unknown)
        #expect(try deep.encodedBytes() == Wire.bytes(3, Wire.bytes(4, unknown)))
    }

    @Test(
        "unknown fields are made only of whole fields",
        arguments: [[0x08], [0x0B], [0x0A, 5, 1], [0x00, 1], [0x08, 0x80], [0x0C], [0x0E, 1]] as [[UInt8]]
    )
    func malformedUnknownFields(_ bytes: [UInt8]) {
        #expect(UnknownFields(wireBytes: bytes) == nil)
    }

    @Test("long bytes, texts and lists outgrow the kept arena and survive", arguments: [1023, 1024, 65_536, 1 << 20])
    func long(_ count: Int) throws {
        var value = Everything()
        value.scalars = Scalars()
        value.scalars?.aBytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        value.scalars?.aString = String(repeating: "ä", count: count / 2)
        value.lists = Lists()
        value.lists?.int64s = (0..<Int64(count / 16)).map { $0 }
        value.lists?.strings = Array(repeating: String(repeating: "x", count: 1024), count: 8)
        #expect(try Everything(decoding: value.encodedBytes()) == value)
    }

    @Test("what cannot be encoded is INTERNAL and says why")
    func unencodable() {
        var value = Times()
        value.took = .seconds(315_576_000_001)
        let error = failure { _ = try value.encodedBytes() }
        #expect(error?.code == .internalError)
        #expect(error?.message.contains("315576000000") == true)

        var tree = Tree()
        for _ in 0..<400 {
            var outer = Tree()
            outer.left = Indirect(tree)
            tree = outer
        }
        #expect(failure { _ = try tree.encodedBytes() }?.code == .internalError)
    }

    @Test("reserve is called once with the exact size, and what it throws is passed on")
    func reserve() throws {
        struct Refusal: Error {}
        var sizes: [Int] = []
        #expect(throws: Refusal.self) {
            try Item(id: "abc").encode { size in
                sizes.append(size)
                throw Refusal()
            }
        }
        #expect(sizes == [5])
        let short = UnsafeMutableRawBufferPointer.allocate(byteCount: 4, alignment: 1)
        defer { short.deallocate() }
        #expect(failure { try Item(id: "abc").encode { _ in short } }?.code == .internalError)
    }

    @Test("a decode inside an encode has memory of its own")
    func reentrant() throws {
        let inner = try Sample.everything.encodedBytes()
        let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: inner.count, alignment: 1)
        defer { bytes.deallocate() }
        try Sample.everything.encode { size in
            let again = try Everything(decoding: inner)
            #expect(again == Sample.everything)
            let count = try Sample.everything.encodedBytes().count
            #expect(count == size)
            return bytes
        }
        #expect(try Everything(decoding: Array(bytes)) == Sample.everything)
    }

    @Test("equal values are equal whatever their boxes are")
    func boxes() {
        #expect(Indirect(Item(id: "a")) == Indirect(Item(id: "a")))
        #expect(Indirect(Item(id: "a")) != Indirect(Item(id: "b")))
        #expect(Indirect(3).hashValue == Indirect(3).hashValue)
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import CTestMessages
import Testing

@testable internal import BatonProtobuf

@Suite("The scanner's limits")
struct ScannerLimitTests {
    @Test("64 nested messages pass, 65 do not, and the error names limit, value and path")
    func depth() throws {
        // The outermost message is level 1.
        _ = try Tree(decoding: Wire.nested(2, levels: 62))
        _ = try Tree(decoding: Wire.nested(2, levels: 63))
        let error = failure { _ = try Tree(decoding: Wire.nested(2, levels: 64)) }
        #expect(error?.code == .invalidArgument)
        #expect(error?.message.contains("depth limit 64") == true)
        #expect(error?.message.hasPrefix("left.left.left") == true)
    }

    @Test("the depth limit is a knob that ends at what the stack bears", arguments: [1, 2, 5, 256, 100_000])
    func depthKnob(_ limit: Int) throws {
        let effective = min(limit, 256)
        let limits = generous { $0.depth = limit }
        _ = try Tree(decoding: Wire.nested(2, levels: effective - 1), limits: limits)
        #expect(failure { _ = try Tree(decoding: Wire.nested(2, levels: effective), limits: limits) } != nil)
    }

    @Test("a map's entry is a level")
    func mapDepth() throws {
        let limits = generous { $0.depth = 2 }
        _ = try Maps(decoding: Wire.bytes(1, Wire.string(1, "a")), limits: limits)
        #expect(failure { _ = try Maps(decoding: Wire.bytes(2, Wire.bytes(2, [])), limits: limits) } != nil)
    }

    @Test("100,000 fields pass, one more does not")
    func fields() throws {
        let limits = generous()
        _ = try Item(decoding: Wire.repeated(Wire.varint(2, 7), 99_999), limits: limits)
        _ = try Item(decoding: Wire.repeated(Wire.varint(2, 7), 100_000), limits: limits)
        let error = failure {
            _ = try Item(decoding: Wire.repeated(Wire.varint(2, 7), 100_001), limits: limits)
        }
        #expect(error?.code == .invalidArgument)
        #expect(error?.message == "progress: fields limit 100000: there are at least 100001")
    }

    @Test("fields of nested messages and unknown fields count")
    func nestedFields() throws {
        let limits = generous { $0.fields = 5 }
        let items = Wire.bytes(17, Wire.varint(2, 1)) + Wire.bytes(17, Wire.varint(2, 1))
        _ = try Lists(decoding: items + Wire.varint(99, 1), limits: limits)
        let error = failure { _ = try Lists(decoding: items + Wire.repeated(Wire.varint(99, 1), 2), limits: limits) }
        #expect(error?.message == "#99: fields limit 5: there are at least 6")
    }

    @Test("20,000 sub-messages pass, one more does not, map entries included")
    func subMessages() throws {
        let limits = generous()
        _ = try Lists(decoding: Wire.repeated([0x8A, 0x01, 0], 19_999), limits: limits)
        _ = try Lists(decoding: Wire.repeated([0x8A, 0x01, 0], 20_000), limits: limits)
        let error = failure { _ = try Lists(decoding: Wire.repeated([0x8A, 0x01, 0], 20_001), limits: limits) }
        #expect(error?.message == "items[20000]: sub-messages limit 20000: there are at least 20001")
        let entries = failure { _ = try Maps(decoding: Wire.repeated([0x0A, 0], 20_001), limits: limits) }
        #expect(entries?.message == "counts[20000]: sub-messages limit 20000: there are at least 20001")
    }

    @Test("the arena's limit is checked exactly: what is computed passes, a byte less does not")
    func arena() throws {
        let bytes = try Sample.everything.encodedBytes()
        let cost = try Self.cost(bytes, Everything.table)
        var limits = DecodingLimits.defaults
        limits.arenaFactor = 0
        limits.arenaBase = cost
        #expect(try Everything(decoding: bytes, limits: limits) == Sample.everything)
        limits.arenaBase = cost - 1
        let error = failure { _ = try Everything(decoding: bytes, limits: limits) }
        #expect(error?.code == .invalidArgument)
        #expect(error?.message.contains("arena limit \(cost - 1) bytes") == true)
    }

    @Test("the arena's cap stands above factor and base")
    func arenaCap() {
        let limits = generous { $0.arenaCap = 1000 }
        let error = failure {
            _ = try Item(decoding: Wire.string(1, String(repeating: "x", count: 2000)), limits: limits)
        }
        #expect(error?.message.hasPrefix("id: arena limit 1000 bytes") == true)
    }

    @Test("two megabytes of empty sub-messages end at a limit, with the path")
    func amplification() {
        let bytes = Wire.repeated([0x8A, 0x01, 0], 700_000)
        let error = failure { _ = try Lists(decoding: bytes) }
        #expect(error?.code == .invalidArgument)
        #expect(error?.message.hasPrefix("items[") == true)
        let lifted = generous {
            $0.subMessages = .max
            $0.fields = .max
        }
        let arena = failure { _ = try Lists(decoding: bytes, limits: lifted) }
        #expect(arena?.message.contains("arena limit 67108864 bytes") == true)
    }

    @Test("a flood of unknown fields ends at a limit")
    func unknownFlood() {
        let error = failure { _ = try Item(decoding: Wire.repeated([0x18, 0], 1_000_000)) }
        #expect(error?.code == .invalidArgument)
        #expect(error?.message.contains("limit") == true)
    }

    /// protobuf-c is given an arena of exactly what the scan computed; the decode must succeed in it.
    @Test(
        "what the scan computes is enough for protobuf-c",
        arguments: [
            Wire.repeated(Wire.varint(2, 1), 17), Wire.repeated(Wire.varint(99, 1), 49),
            Wire.repeated(Wire.string(1, "abc"), 1000),
            Wire.string(1, String(repeating: "x", count: 1024)),
            Wire.repeated(Wire.string(1, String(repeating: "x", count: 4096)), 70),
        ]
    )
    func exact(_ bytes: [UInt8]) throws {
        try Self.decodeInExactArena(bytes, Item.self)
    }

    @Test(
        "what the scan computes is enough for lists of every length",
        arguments: [1, 15, 16, 17, 63, 64, 65, 127, 128, 129, 500, 4000]
    )
    func exactLists(_ count: Int) throws {
        var value = Lists()
        value.doubles = Array(repeating: 1, count: count)
        value.int32s = Array(repeating: -1, count: count)
        value.bools = Array(repeating: true, count: count)
        value.strings = Array(repeating: "s", count: count)
        value.byteArrays = Array(repeating: Array(repeating: 1, count: 1024), count: min(count, 40))
        value.items = Array(repeating: Item(id: "x"), count: count)
        value.unpacked = Array(repeating: 3, count: count)
        try Self.decodeInExactArena(try value.encodedBytes(), Lists.self)
        var everything = Sample.everything
        everything.lists = value
        everything.empties = Array(repeating: Empty(), count: count)
        try Self.decodeInExactArena(try everything.encodedBytes(), Everything.self)
        var tree = Sample.tree
        tree.children = Array(repeating: Sample.tree, count: min(count, 1000))
        try Self.decodeInExactArena(try tree.encodedBytes(), Tree.self)
    }

    @Test("what the scan computes is enough for a type of more than 128 fields")
    func exactWide() throws {
        let pool = try DescriptorPool(fileDescriptorSet: Fixture.descriptorSet())
        let fields = try #require(pool.message(named: "baton.test.v1.Wide")).fields
        let table = MessageTable("baton.test.v1.Wide", c: CLayout(baton__test__v1__wide__init), fields)
        let bytes = (1...130).flatMap { Wire.bytes($0, Wire.varint(2, 1)) }
        let cost = try Self.cost(bytes, table)
        let block = UnsafeMutableRawPointer.allocate(byteCount: cost + 16, alignment: 16)
        defer { block.deallocate() }
        var arena = DecodingArena(base: block, count: cost + 15)
        #expect(bytes.withUnsafeBytes { DecodingArena.unpack($0, table, &arena) } != nil)
        // A quarter of it is not: then protobuf-c gives up cleanly.
        var short = DecodingArena(base: block, count: cost / 4)
        #expect(bytes.withUnsafeBytes { DecodingArena.unpack($0, table, &short) } == nil)
        withExtendedLifetime(pool) {}
    }

    static func cost(_ bytes: [UInt8], _ table: MessageTable) throws -> Int {
        let scratch = ThreadScratch.acquire()
        defer { ThreadScratch.release(scratch) }
        return try bytes.withUnsafeBytes {
            try MessageScanner.scan($0, plan: table.linkedPlan, limits: generous(), frames: scratch.pointee.frames)
        }
    }

    static func decodeInExactArena<Message: ProtobufMessage>(_ bytes: [UInt8], _ type: Message.Type) throws {
        let cost = try Self.cost(bytes, type.table)
        let block = UnsafeMutableRawPointer.allocate(byteCount: cost + 16, alignment: 16)
        defer { block.deallocate() }
        var arena = DecodingArena(base: block, count: cost + 15)
        let value = bytes.withUnsafeBytes { DecodingArena.unpack($0, type.table, &arena) }
            .map { Message(_cMessage: $0) }
        let expected = try Message(decoding: bytes, limits: generous())
        #expect(value == expected)
    }
}

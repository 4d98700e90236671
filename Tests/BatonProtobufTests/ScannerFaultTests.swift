// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
import Testing

@testable internal import BatonProtobuf

@Suite("What the scanner refuses")
struct ScannerFaultTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var bytes: [UInt8]
        var message: String

        init(_ name: String, _ bytes: [UInt8], _ message: String) {
            self.name = name
            self.bytes = bytes
            self.message = message
        }

        var testDescription: String { self.name }
    }

    static let cut = "the message ends inside a field"
    static let long = "a varint is longer than its type allows"
    static let past = "a length reaches past the end of its message"
    static let groups = "groups (wire types 3 and 4) are not accepted"

    @Test(
        "malformed bytes are INVALID_ARGUMENT with the fault and the field",
        arguments: [
            Case("cut tag", [0x80], "baton.test.v1.Scalars: \(cut)"),
            Case("tag of six bytes", [0x88, 0x80, 0x80, 0x80, 0x80, 0x00], "baton.test.v1.Scalars: \(long)"),
            Case("tag beyond 32 bits", [0x88, 0x80, 0x80, 0x80, 0x10], "baton.test.v1.Scalars: \(long)"),
            Case("field number 0", [0x00, 1], "baton.test.v1.Scalars: a field has the number 0"),
            Case("field number 0, group", [0x03], "baton.test.v1.Scalars: a field has the number 0"),
            Case("no value", [0x18], "an_int32: \(cut)"),
            Case("cut varint", [0x18, 0x80], "an_int32: \(cut)"),
            Case("varint of eleven bytes", [0x20] + Array(repeating: 0x80, count: 10) + [0], "an_int64: \(long)"),
            Case("varint of 65 bits", [0x20] + Array(repeating: 0xFF, count: 9) + [2], "an_int64: \(long)"),
            Case("cut fixed32", [0x4D, 1, 2, 3], "a_fixed32: \(cut)"),
            Case("cut fixed64", [0x51, 1, 2, 3, 4, 5, 6, 7], "a_fixed64: \(cut)"),
            Case("no length", [0x72], "a_string: \(cut)"),
            Case("cut length", [0x72, 0x80], "a_string: \(cut)"),
            Case("length past the end", [0x72, 2, 0x61], "a_string: \(past)"),
            Case("length of bytes past the end", [0x7A, 0xFF, 0xFF, 0xFF, 0xFF, 0x07], "a_bytes: \(past)"),
            Case("length beyond 32 bits", [0x7A, 0xFF, 0xFF, 0xFF, 0xFF, 0x1F], "a_bytes: \(long)"),
            Case("length of six bytes", [0x7A, 0x80, 0x80, 0x80, 0x80, 0x80, 0], "a_bytes: \(long)"),
            Case("group", [0x1B, 0x1C], "an_int32: \(groups)"),
            Case("end of a group", [0x1C], "an_int32: \(groups)"),
            Case("unknown group", [0x9B, 0x06], "#99: \(groups)"),
            Case("wire type 6", [0x1E, 1], "an_int32: wire type 6 does not exist"),
            Case("unknown field of wire type 7", [0x9F, 0x06, 1], "#99: wire type 7 does not exist"),
            Case("unknown field, cut", [0x9A, 0x06, 5, 1], "#99: \(past)"),
            Case("text for a number", [0x1A, 1, 1], "an_int32: wire type 2 where 0 belongs"),
            Case("number for a text", [0x70, 1], "a_string: wire type 0 where 2 belongs"),
            Case("fixed32 for a bool", [0x6D, 0, 0, 0, 0], "a_bool: wire type 5 where 0 belongs"),
            Case("lone continuation byte", [0x72, 1, 0x80], "a_string: a string that is not valid UTF-8"),
        ]
    )
    func scalars(_ test: Case) {
        let error = failure { _ = try Scalars(decoding: test.bytes) }
        #expect(error?.code == .invalidArgument)
        #expect(error?.message == test.message)
        // The same fault below another message has that message in its path.
        let nested = failure { _ = try Everything(decoding: Wire.bytes(1, test.bytes)) }
        let field = test.message.replacing("baton.test.v1.Scalars: ", with: "")
        let path = field == test.message ? "scalars.\(test.message)" : "scalars: \(field)"
        #expect(nested?.message == path)
    }

    @Test(
        "text is UTF-8 by the Unicode Standard's table 3-7",
        arguments: [
            ([0xC3, 0xA4], true), ([0xE2, 0x82, 0xAC], true), ([0xF0, 0x9D, 0x84, 0x9E], true), ([0x00], true),
            ([0xEF, 0xBF, 0xBF], true), ([0xF4, 0x8F, 0xBF, 0xBF], true), ([0xED, 0x9F, 0xBF], true),
            ([0xC0, 0x80], false), ([0xC1, 0xBF], false), ([0xE0, 0x9F, 0xBF], false), ([0xED, 0xA0, 0x80], false),
            ([0xF0, 0x8F, 0xBF, 0xBF], false), ([0xF4, 0x90, 0x80, 0x80], false), ([0xF5, 0x80, 0x80, 0x80], false),
            ([0xE2, 0x82], false), ([0xC3], false), ([0xFF], false), ([0xE2, 0x28, 0xA1], false),
        ] as [([UInt8], Bool)]
    )
    func utf8(_ sequence: [UInt8], _ isValid: Bool) {
        for prefix in 0..<20 {
            for suffix in [0, 1, 9] {
                let text =
                    Array(repeating: UInt8(ascii: "a"), count: prefix) + sequence
                    + Array(repeating: UInt8(ascii: "z"), count: suffix)
                let error = failure { _ = try Item(decoding: Wire.bytes(1, text)) }
                #expect((error == nil) == isValid)
            }
        }
    }

    @Test("a text anywhere is checked: in lists, map keys, map values and oneofs")
    func utf8Everywhere() {
        #expect(failure { _ = try Lists(decoding: Wire.bytes(14, [0xFF])) }?.message.hasPrefix("strings[0]: ") == true)
        let key = failure { _ = try Maps(decoding: Wire.bytes(1, Wire.bytes(1, [0xFF]))) }
        #expect(key?.message.hasPrefix("counts[0].key: ") == true)
        let value = failure { _ = try Maps(decoding: Wire.bytes(5, Wire.bytes(2, [0xFF]))) }
        #expect(value?.message.hasPrefix("texts[0].value: ") == true)
        #expect(failure { _ = try Choices(decoding: Wire.bytes(6, [0xFF])) }?.message.hasPrefix("text: ") == true)
    }

    @Test("a singular sub-message that comes twice is refused, wherever it is")
    func duplicates() {
        let twice = "a message that may come once comes twice"
        let everything = Wire.bytes(1, []) + Wire.varint(19_000_000, 1) + Wire.bytes(1, [])
        #expect(failure { _ = try Everything(decoding: everything) }?.message == "scalars: \(twice)")
        let optional = Wire.repeated(Wire.bytes(4, []), 2)
        #expect(failure { _ = try Choices(decoding: optional) }?.message == "item: \(twice)")
        let oneOf = Wire.bytes(8, []) + Wire.varint(5, 1) + Wire.bytes(8, [])
        #expect(failure { _ = try Choices(decoding: oneOf) }?.message == "thing: \(twice)")
        let entry = Wire.bytes(2, Wire.varint(1, 1) + Wire.repeated(Wire.bytes(2, []), 2))
        #expect(failure { _ = try Maps(decoding: entry) }?.message == "items[0].value: \(twice)")
        // One in each of two messages is none twice.
        #expect(failure { _ = try Tree(decoding: Wire.repeated(Wire.bytes(3, Wire.bytes(2, [])), 3)) } == nil)
    }

    @Test("duplicates are found beyond the 64th singular message of a type", arguments: [1, 64, 65, 100, 130])
    func wideDuplicates(_ number: UInt32) throws {
        let pool = try DescriptorPool(fileDescriptorSet: Fixture.descriptorSet())
        let table = try #require(pool.message(named: "baton.test.v1.Wide"))
        let once = (1...130).flatMap { Wire.bytes($0, []) }
        _ = try table.json(of: once)
        let error = failure { _ = try table.json(of: once + Wire.bytes(number, [])) }
        #expect(error?.message == "item_\(number): a message that may come once comes twice")
        // Faults beside open levels free their bits: LeakSanitizer would tell.
        #expect(failure { _ = try table.json(of: once + [0x0A]) } != nil)
    }

    @Test(
        "packed runs are checked as protobuf-c reads them",
        arguments: [
            Case(
                "fixed32 of 5 bytes",
                Wire.bytes(9, [1, 2, 3, 4, 5]),
                "fixed32s[0]: packed data is not a multiple of 4 bytes"
            ),
            Case(
                "fixed64 of 9 bytes",
                Wire.bytes(10, Array(repeating: 1, count: 9)),
                "fixed64s[0]: packed data is not a multiple of 8 bytes"
            ),
            Case("bool of 2", Wire.bytes(13, [0, 1, 2]), "bools[0]: a packed bool is neither 0 nor 1"),
            Case("cut varint", Wire.bytes(3, [1, 0x80]), "int32s[0]: \(cut)"),
            Case("long varint", Wire.bytes(3, Array(repeating: 0x80, count: 10) + [0]), "int32s[0]: \(long)"),
            Case("not packable", Wire.varint(14, 1), "strings[0]: wire type 0 where 2 belongs"),
        ]
    )
    func packed(_ test: Case) {
        let error = failure { _ = try Lists(decoding: test.bytes) }
        #expect(error?.code == .invalidArgument)
        #expect(error?.message == test.message)
    }

    @Test("the path names the element, also deep inside")
    func path() {
        let items = Wire.bytes(17, Wire.string(1, "a")) + Wire.bytes(17, [0x10])
        let lists = Wire.bytes(2, Wire.varint(3, 1) + items)
        #expect(failure { _ = try Everything(decoding: lists) }?.message == "lists.items[1].progress: \(Self.cut)")
        let error = failure { _ = try Everything(decoding: lists) }
        #expect(
            error?.details == [.badRequest([FieldViolation(field: "lists.items[1].progress", reason: Self.cut)])]
        )
    }

    @Test("every truncation of a rich message is refused or decodes to fewer fields, never anything else")
    func truncations() throws {
        let bytes = try Sample.everything.encodedBytes()
        for count in 0..<bytes.count {
            let error = failure {
                let value = try Everything(decoding: Array(bytes[..<count]))
                // A cut between two fields leaves a whole message.
                let again = try Everything(decoding: value.encodedBytes())
                #expect(again == value)
            }
            #expect(error == nil || error?.code == .invalidArgument)
        }
    }
}

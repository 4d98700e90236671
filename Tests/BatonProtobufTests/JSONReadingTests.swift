// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
import Testing

@testable internal import BatonProtobuf

@Suite("JSON as messages")
struct JSONReadingTests {
    @Test("what is written is read back")
    func roundTrip() throws {
        for options in [ProtobufJSONOptions(), JSONWritingTests.brief] {
            #expect(try Everything(json: Sample.everything.jsonString(options: options)) == Sample.everything)
        }
        var proto = ProtobufJSONOptions()
        proto.usesProtoNames = true
        proto.pretty = true
        #expect(try Everything(json: Sample.everything.jsonString(options: proto)) == Sample.everything)
    }

    @Test(
        "other forms of scalars are read",
        arguments: [
            (#"{"anInt32":"-5"}"#, Wire.varint(3, UInt64(bitPattern: -5))), (#"{"anInt32":1e3}"#, Wire.varint(3, 1000)),
            (#"{"anInt32":2.0}"#, Wire.varint(3, 2)), (#"{"an_int32":1}"#, Wire.varint(3, 1)),
            (#"{"anInt64":9007199254740993}"#, Wire.varint(4, 9_007_199_254_740_993)),
            (#"{"aUint64":"18446744073709551615"}"#, Wire.varint(6, .max)),
            (#"{"aColour":2}"#, Wire.varint(16, 2)), (#"{"aColour":99}"#, Wire.varint(16, 99)),
            (#"{"aColour":"COLOUR_GREEN"}"#, Wire.varint(16, 2)), (#"{"aBytes":"-_8"}"#, Wire.bytes(15, [0xFB, 0xFF])),
            (#"{"aBytes":"+/8="}"#, Wire.bytes(15, [0xFB, 0xFF])), (#"{"aString":null,"aBool":null}"#, []),
            (#"{"aString":"\u00e4\u0000"}"#, Wire.bytes(14, [0xC3, 0xA4, 0])), (#"{"anInt32":0,"aString":""}"#, []),
            (#"{"aDouble":"1.5"}"#, [0x09, 0, 0, 0, 0, 0, 0, 0xF8, 0x3F]),
            (#"{"aDouble":"-Infinity"}"#, [0x09, 0, 0, 0, 0, 0, 0, 0xF0, 0xFF]),
            (#"{"aFloat":0.1}"#, [0x15, 0xCD, 0xCC, 0xCC, 0x3D]), (#"{"aSint32":-1}"#, Wire.varint(7, 1)),
            (#"{"aSint64":"-9223372036854775808"}"#, Wire.varint(8, .max)),
        ] as [(String, [UInt8])]
    )
    func scalars(_ text: String, _ bytes: [UInt8]) throws {
        #expect(try Scalars.table.encode(json: text) == bytes)
    }

    @Test("null is the default everywhere but in lists and maps")
    func null() throws {
        #expect(
            try Everything(json: #"{"scalars":null,"lists":{"items":null},"maps":{"counts":null}}"#).lists == Lists()
        )
        #expect(try Choices(json: #"{"whole":null,"text":"x"}"#).choice == .text("x"))
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        var text: String
        var description: String

        init(_ text: String, _ description: String) {
            self.text = text
            self.description = description
        }

        var testDescription: String { self.text }
    }

    static let int32 = "a whole number from -2147483648 to 2147483647 must stand here"

    @Test(
        "faults name line, column and path",
        arguments: [
            Fault("", "line 1, column 1: the text ends too early"),
            Fault("[]", "line 1, column 1: an object must stand here, not an array"),
            Fault("{\n  \"scalars\": {\"anInt32\": 1.5}\n}", "line 2, column 26 (scalars.anInt32): \(int32)"),
            Fault(#"{"scalars":{"anInt32":2147483648}}"#, "line 1, column 23 (scalars.anInt32): \(int32)"),
            Fault(#"{"scalars":{"anInt32":""}}"#, "line 1, column 23 (scalars.anInt32): the string is not a number"),
            Fault(
                #"{"scalars":{"aUint32":-1}}"#,
                "line 1, column 23 (scalars.aUint32): a whole number from 0 to 4294967295 must stand here"
            ),
            Fault(
                #"{"scalars":{"aFloat":1e39}}"#,
                "line 1, column 22 (scalars.aFloat): the number is too large for a float"
            ),
            Fault(
                #"{"scalars":{"aDouble":1e999}}"#,
                "line 1, column 23 (scalars.aDouble): the number is too large for a double"
            ),
            Fault(
                #"{"scalars":{"aBool":"true"}}"#,
                "line 1, column 21 (scalars.aBool): true or false must stand here, not a string"
            ),
            Fault(
                #"{"scalars":{"aString":1}}"#,
                "line 1, column 23 (scalars.aString): a string must stand here, not a number"
            ),
            Fault(#"{"scalars":{"aBytes":"?"}}"#, "line 1, column 22 (scalars.aBytes): the string is not base64"),
            Fault(
                #"{"scalars":{"aColour":"COLOUR_GREE"}}"#,
                #"line 1, column 23 (scalars.aColour): baton.test.v1.Colour has no value "COLOUR_GREE"; did you mean COLOUR_GREEN?"#
            ),
            Fault(
                #"{"scalars":{"aColour":1.5}}"#,
                "line 1, column 23 (scalars.aColour): the number of an enumeration is a whole one of 32 bits"
            ),
            Fault(
                #"{"scalars":{"aColour":true}}"#,
                "line 1, column 23 (scalars.aColour): a name or number of baton.test.v1.Colour must stand here, not a boolean"
            ),
            Fault(
                #"{"lists":{"int32s":[1,2,null]}}"#,
                "line 1, column 25 (lists.int32s[2]): a number must stand here, not null"
            ),
            Fault(
                #"{"lists":{"items":[{},null]}}"#,
                "line 1, column 23 (lists.items[1]): an object must stand here, not null"
            ),
            Fault(
                #"{"lists":{"int32s":1}}"#,
                "line 1, column 20 (lists.int32s): an array must stand here, not a number"
            ),
            Fault(
                #"{"maps":{"counts":[]}}"#,
                "line 1, column 19 (maps.counts): an object must stand here, not an array"
            ),
            Fault(#"{"maps":{"items":{"x":{}}}}"#, "line 1, column 19 (maps.items.x): the string is not a number"),
            Fault(
                #"{"maps":{"flags":{"yes":""}}}"#,
                #"line 1, column 19 (maps.flags.yes): the key must be "true" or "false""#
            ),
            Fault(
                #"{"maps":{"counts":{"a b":null}}}"#,
                #"line 1, column 26 (maps.counts["a b"]): a number must stand here, not null"#
            ),
            Fault(
                #"{"scalars":{"anInt23":1}}"#,
                #"line 1, column 13 (scalars.anInt23): baton.test.v1.Scalars has no field "anInt23"; did you mean "anInt32"?"#
            ),
            Fault(
                #"{"zzzzzzzz":1}"#,
                #"line 1, column 2 (zzzzzzzz): baton.test.v1.Everything has no field "zzzzzzzz""#
            ),
            Fault(
                #"{"oddNumber":1,"odd_number":2}"#,
                #"line 1, column 16 (odd_number): the same field as "oddNumber""#
            ),
            Fault(#"{"oddNumber":1,"oddNumber":2}"#, #"line 1, column 16: the member "oddNumber" comes twice"#),
            Fault(
                #"{"choices":{"whole":1,"text":"x"}}"#,
                #"line 1, column 23 (choices.text): only one of choice may be set, and "whole" is"#
            ),
            Fault(
                #"{"times":{"at":"1970-01-01"}}"#,
                "line 1, column 16 (times.at): the string is not an RFC 3339 time from year 1 to 9999"
            ),
            Fault(
                #"{"times":{"at":5}}"#,
                "line 1, column 16 (times.at): an RFC 3339 string must stand here, not a number"
            ),
            Fault(
                #"{"times":{"took":"1m"}}"#,
                #"line 1, column 18 (times.took): the string is not a duration like "1.5s" within ±315576000000s"#
            ),
            Fault(
                #"{"times":{"detail":{"value":""}}}"#,
                #"line 1, column 20 (times.detail): an Any needs a member "@type" with a type URL"#
            ),
            Fault(
                #"{"times":{"detail":{"@type":"x/y","other":1}}}"#,
                #"line 1, column 35 (times.detail.other): an Any has the members "@type" and "value" here, not "other""#
            ),
            Fault(
                #"{"tree":{"children":[{"name":"a,b]}\""},{"nam":1}]}}"#,
                #"line 1, column 42 (tree.children[1].nam): baton.test.v1.Tree has no field "nam"; did you mean "name"?"#
            ),
            Fault(
                "{\"tree\":\r\n\t{\"näme\": 1}}",
                #"line 2, column 3 (tree["näme"]): baton.test.v1.Tree has no field "näme""#
            ),
        ]
    )
    func faults(_ fault: Fault) {
        let error = #expect(throws: ProtobufJSONError.self) { try Everything(json: fault.text) }
        #expect(error?.description == fault.description)
        #expect(error?.rpcError.code == .invalidArgument)
    }

    @Test("unknown members can be passed over")
    func ignored() throws {
        var options = ProtobufJSONOptions()
        options.ignoresUnknownFields = true
        #expect(try Item(json: #"{"id":"a","x":{"y":[1]}}"#, options: options) == Item(id: "a"))
        #expect(
            try Times(json: #"{"detail":{"@type":"x/y","z":1}}"#, options: options).detail == AnyMessage(typeURL: "x/y")
        )
    }

    @Test("an Any is read with and without knowing its type")
    func any() throws {
        let text = #"{"detail":{"@type":"type.googleapis.com/baton.test.v1.Item","progress":5}}"#
        var options = ProtobufJSONOptions()
        options.resolveAny = { $0 == "baton.test.v1.Item" ? Item.table : nil }
        #expect(try Times(json: text, options: options).detail == Sample.times.detail)
        #expect(throws: ProtobufJSONError.self) { try Times(json: text) }
        options.resolveAny = { _ in Timestamp.table }
        #expect(
            try Times(json: #"{"detail":{"@type":"t","value":"1970-01-01T00:00:09Z"}}"#, options: options).detail
                == AnyMessage(typeURL: "t", value: [8, 9])
        )
        #expect(throws: ProtobufJSONError.self) { try Times(json: #"{"detail":{"@type":"t"}}"#, options: options) }
        #expect(try Times(json: #"{"detail":{}}"#).detail == AnyMessage())
        #expect(try AnyMessage(packing: Item(id: "", progress: 5)) == Sample.times.detail)
    }

    @Test("size and depth of a text are limited by name and value")
    func limits() {
        var options = ProtobufJSONOptions()
        options.maximumTextBytes = 10
        let size = #expect(throws: ProtobufJSONError.self) { try Item(json: #"{"id":"abcd"}"#, options: options) }
        #expect(size?.reason == "the size in bytes limit is 10, here are 13")
        let deep = String(repeating: #"{"left":"#, count: 150) + "{}" + String(repeating: "}", count: 150)
        let depth = #expect(throws: ProtobufJSONError.self) { try Tree(json: deep) }
        #expect(depth?.reason == "the nesting depth limit is 128, here are 129")
        // A text may be deeper than a message: then decoding says so.
        let message = String(repeating: #"{"left":"#, count: 100) + "{}" + String(repeating: "}", count: 100)
        #expect(failure { _ = try Tree(json: message) }?.message.contains("depth limit 64") == true)
    }

    @Test(
        "base64 is refused with wrong characters, padding, length or stray bits",
        arguments: ["A", "AA=", "AAA==", "AA===", "=AAA", "A=AA", "AB==", "AAB=", "A A=", "AAAA=", "ÄÄ=="]
    )
    func base64(_ text: String) {
        #expect(Base64Text.decode(text) == nil)
    }

    @Test("base64 of every length is read back in both alphabets, padded or not")
    func base64RoundTrip() {
        var generator = SplitMix64(seed: 64)
        for count in 0..<70 {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let text = bytes.withUnsafeBytes(Base64Text.encode)
            #expect(Base64Text.decode(text) == bytes)
            #expect(Base64Text.decode(text.replacing("=", with: "")) == bytes)
            #expect(Base64Text.decode(text.replacing("+", with: "-").replacing("/", with: "_")) == bytes)
        }
    }

    @Test(
        "the nearest name is found when it is near",
        arguments: [
            ("partnershipId", "partnershipID"), ("progess", "progress"), ("Progress", "progress"), ("xyz", nil),
            ("", nil),
        ] as [(String, String?)]
    )
    func nearest(_ name: String, _ expected: String?) {
        #expect(NearestName.find(name, among: ["progress", "partnershipID", "status"]) == expected)
        #expect(NearestName.find(String(repeating: "x", count: 65), among: [String(repeating: "x", count: 64)]) == nil)
    }
}

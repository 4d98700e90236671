// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf
import Testing

@Suite("Messages as JSON")
struct JSONWritingTests {
    static let brief: ProtobufJSONOptions = {
        var options = ProtobufJSONOptions()
        options.printsDefaults = false
        return options
    }()

    @Test("a list that came as packed runs of nothing is as empty as one that did not come")
    func emptyPackedRun() throws {
        func json(_ wire: [UInt8]) throws -> String {
            String(decoding: try Lists.table.json(of: wire, options: Self.brief), as: UTF8.self)
        }
        #expect(try json(Wire.bytes(3, [])) == "{}")
        #expect(try json(Wire.bytes(3, []) + Wire.bytes(3, [7])) == #"{"int32s":[7]}"#)
        #expect(try json(Wire.bytes(14, [])) == #"{"strings":[""]}"#)
    }

    @Test("every kind of scalar has its JSON form")
    func scalars() throws {
        let expected = #"""
            {"aDouble":-0.1,"aFloat":3.5,"anInt32":-1,"anInt64":"-9223372036854775808","aUint32":4294967295,
            "aUint64":"18446744073709551615","aSint32":-2147483648,"aSint64":"-2","aFixed32":7,
            "aFixed64":"9223372036854775808","aSfixed32":-7,"aSfixed64":"-8","aBool":true,
            "aString":"grün\u0000€𝄞","aBytes":"AP8A","aColour":"COLOUR_BELOW"}
            """#
        #expect(try Sample.scalars.jsonString() == expected.replacing("\n", with: ""))
    }

    @Test("fields without presence are printed at their defaults, unless that is switched off")
    func defaults() throws {
        let expected = #"""
            {"aDouble":0,"aFloat":0,"anInt32":0,"anInt64":"0","aUint32":0,"aUint64":"0","aSint32":0,"aSint64":"0",
            "aFixed32":0,"aFixed64":"0","aSfixed32":0,"aSfixed64":"0","aBool":false,"aString":"","aBytes":"",
            "aColour":"COLOUR_UNSPECIFIED"}
            """#
        #expect(try Scalars().jsonString() == expected.replacing("\n", with: ""))
        #expect(try Scalars().jsonString(options: Self.brief) == "{}")
        #expect(try Choices().jsonString() == "{}")
        #expect(try Maps().jsonString() == #"{"counts":{},"items":{},"colours":{},"flags":{},"texts":{}}"#)
        #expect(try Tree().jsonString() == #"{"name":"","children":[],"named":{}}"#)
    }

    @Test("what is present is printed, also at its default")
    func presence() throws {
        let expected =
            #"{"note":"","number":0,"flag":false,"item":{"id":"","progress":0},"thing":{"id":"t","progress":1}}"#
        #expect(try Sample.choices.jsonString() == expected)
    }

    @Test("a value on the wire that is the default is no value without presence")
    func explicitZero() throws {
        let bytes = Wire.varint(2, 0) + Wire.string(1, "")
        #expect(try Item.table.json(of: bytes, options: Self.brief) == Array("{}".utf8))
    }

    @Test(
        "non-finite numbers are strings",
        arguments: [(Double.nan, "NaN"), (.infinity, "Infinity"), (-.infinity, "-Infinity")]
    )
    func nonFinite(_ number: Double, _ text: String) throws {
        var value = Scalars()
        value.aDouble = number
        value.aFloat = Float(number)
        #expect(try value.jsonString(options: Self.brief) == #"{"aDouble":"\#(text)","aFloat":"\#(text)"}"#)
    }

    @Test("lists, packed or not, are arrays; unknown numbers of an enumeration are numbers")
    func lists() throws {
        var value = Lists()
        value.int32s = [1, -2]
        value.sint64s = [3]
        value.bools = [true, false]
        value.strings = ["a", ""]
        value.byteArrays = [[0xFB, 0xFF]]
        value.colours = [.red, .unrecognized(77), .below]
        value.items = [Item(id: "x")]
        value.unpacked = [7]
        let expected = #"""
            {"int32s":[1,-2],"sint64s":["3"],"bools":[true,false],"strings":["a",""],"byteArrays":["+/8="],
            "colours":["COLOUR_RED",77,"COLOUR_BELOW"],"items":[{"id":"x"}],"unpacked":[7]}
            """#
        #expect(try value.jsonString(options: Self.brief) == expected.replacing("\n", with: ""))
    }

    @Test("maps are objects with texts as keys, the last of equal keys wins")
    func maps() throws {
        let entries =
            Wire.bytes(1, Wire.string(1, "a") + Wire.varint(2, 1)) + Wire.bytes(1, Wire.string(1, "b"))
            + Wire.bytes(1, Wire.string(1, "a") + Wire.varint(2, 3)) + Wire.bytes(2, Wire.varint(1, .max))
            + Wire.bytes(4, Wire.varint(1, 1) + Wire.bytes(2, [1])) + Wire.bytes(5, [])
        let expected = #"{"counts":{"a":3,"b":0},"items":{"-1":{}},"flags":{"true":"AQ=="},"texts":{"0":""}}"#
        #expect(try Maps.table.json(of: entries, options: Self.brief) == Array(expected.utf8))
    }

    @Test("times, durations and Any have their own forms")
    func wellKnown() throws {
        let expected = #"""
            {"at":"1969-12-31T23:59:59.999999999Z","took":"-3.000000005s",
            "detail":{"@type":"type.googleapis.com/baton.test.v1.Item","value":"EAU="},
            "all":["1970-01-01T00:00:00Z","9999-12-31T23:59:59.000000001Z"]}
            """#
        #expect(try Sample.times.jsonString() == expected.replacing("\n", with: ""))
    }

    @Test("an Any whose type is found is printed as that type")
    func resolvedAny() throws {
        var options = Self.brief
        options.resolveAny = { name in
            ["baton.test.v1.Item": Item.table, "google.protobuf.Duration": Duration.protobufTable][name]
        }
        var value = Times()
        value.detail = Sample.times.detail
        #expect(
            try value.jsonString(options: options)
                == #"{"detail":{"@type":"type.googleapis.com/baton.test.v1.Item","progress":5}}"#
        )
        value.detail = AnyMessage(typeURL: "x/google.protobuf.Duration", value: [0x08, 3])
        #expect(
            try value.jsonString(options: options) == #"{"detail":{"@type":"x/google.protobuf.Duration","value":"3s"}}"#
        )
        value.detail = AnyMessage(typeURL: "x/baton.test.v1.Item", value: [0x10])
        let error = #expect(throws: ProtobufJSONError.self) { try value.jsonString(options: options) }
        #expect(
            error?.description
                == "detail: the Any holds no baton.test.v1.Item: progress: the message ends inside a field"
        )
    }

    @Test("an Any in an Any ends somewhere")
    func nestedAny() throws {
        var options = Self.brief
        options.resolveAny = { _ in AnyMessage.table }
        var any = AnyMessage(typeURL: "x/google.protobuf.Any")
        for _ in 0..<50 {
            any.value = Wire.string(1, any.typeURL) + Wire.bytes(2, any.value)
        }
        var value = Times()
        value.detail = any
        #expect(throws: ProtobufJSONError.self) { try value.jsonString(options: options) }
    }

    @Test("a time or duration out of range has no JSON, and the error says where")
    func outOfRange() throws {
        var value = Times()
        value.all = [Timestamp(), Timestamp(nanos: -1)]
        let error = #expect(throws: ProtobufJSONError.self) { try value.jsonString() }
        #expect(error?.description == "all[1]: the time 0 s, -1 ns lies outside the years 1 to 9999")
        #expect(error?.line == nil)
        let duration = Wire.bytes(2, Wire.varint(1, 1) + Wire.varint(2, .max))
        #expect(throws: ProtobufJSONError.self) { try Times.table.json(of: duration) }
    }

    @Test("bytes that are no such message are refused before anything is written")
    func malformed() {
        let error = failure { _ = try Everything.table.json(of: Wire.bytes(1, [0x72, 1, 0xFF])) }
        #expect(error?.message == "scalars.a_string: a string that is not valid UTF-8")
    }

    @Test("the last member of a oneof wins, in JSON as in the decoded value")
    func oneOf() throws {
        let bytes = Wire.string(6, "text") + Wire.varint(5, 3)
        #expect(try Choices.table.json(of: bytes) == Array(#"{"whole":"3"}"#.utf8))
    }

    @Test("proto names and indentation are options")
    func options() throws {
        var options = ProtobufJSONOptions()
        options.usesProtoNames = true
        options.pretty = true
        options.printsDefaults = false
        var value = Everything()
        value.oddNumber = 3
        value.empties = [Empty()]
        #expect(try value.jsonString(options: options) == "{\n  \"empties\": [\n    {}\n  ],\n  \"odd_number\": 3\n}")
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON
internal import Testing

@Suite("JSON writer")
struct JSONWriterTests {
    static let value: JSONValue = ["a": [1, ["b": nil], []], "c": [:], "d": "x"]

    @Test("the compact layout has no white space")
    func compact() {
        #expect(String(decoding: Self.value.encoded(), as: UTF8.self) == #"{"a":[1,{"b":null},[]],"c":{},"d":"x"}"#)
    }

    @Test("the pretty layout indents by two spaces and keeps empty containers on one line")
    func pretty() {
        let expected = """
            {
              "a": [
                1,
                {
                  "b": null
                },
                []
              ],
              "c": {},
              "d": "x"
            }
            """
        #expect(String(decoding: Self.value.encoded(.pretty), as: UTF8.self) == expected)
    }

    @Test(
        "text is escaped so that one line stays one line and no control character gets through",
        arguments: [
            ("\"\\/", #""\"\\/""#), ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#), ("\0\u{1F}", #""\u0000\u001f""#),
            ("\u{7F}\u{80}\u{9B}31m\u{9F}", #""\u007f\u0080\u009b31m\u009f""#),
            ("\u{2028}\u{2029}", #""\u2028\u2029""#),
            ("\u{A0}é€😀\u{2027}\u{202A}", "\"\u{A0}é€😀\u{2027}\u{202A}\""), ("", "\"\""),
        ]
    )
    func escaping(text: String, expected: String) throws {
        var writer = JSONWriter()
        writer.string(text)
        #expect(writer.text == expected)
        #expect(try JSONValue.parse(writer.bytes).stringValue == text)
    }

    @Test("numbers: 64-bit ones as strings when asked, doubles in their shortest form, others as proto3 JSON has them")
    func numbers() {
        var writer = JSONWriter()
        writer.beginArray()
        writer.integer(Int64.min)
        writer.integer(UInt64.max, quoted: true)
        writer.double(1)
        writer.double(-0.0)
        writer.double(0.1)
        writer.double(1e300)
        writer.double(.infinity)
        writer.double(-.infinity)
        writer.double(.nan)
        writer.float(0.1)
        writer.float(3)
        writer.bool(true)
        writer.endArray()
        let expected =
            #"[-9223372036854775808,"18446744073709551615",1,-0,0.1,1e+300,"Infinity","-Infinity","NaN",0.1,3,true]"#
        #expect(writer.text == expected)
    }

    @Test("it appends to what is there, and keeps its memory when emptied")
    func appending() {
        var writer = JSONWriter(appendingTo: Array("log: ".utf8))
        writer.beginObject()
        writer.name("a")
        writer.null()
        writer.endObject()
        #expect(writer.text == #"log: {"a":null}"#)
        writer.removeAll()
        writer.endArray()
        #expect(writer.text == "]")
    }

    @Test(
        "quoted text is cut at a character boundary",
        arguments: [(3, "\"aé…\""), (2, "\"a…\""), (4, "\"aéb\""), (0, "\"…\"")]
    )
    func cut(maximum: Int, expected: String) {
        #expect(JSONWriter.quoted("aéb", maximumBytes: maximum) == expected)
    }

    @Test("a path shows names and indices, and quotes what is no plain name")
    func path() {
        #expect(JSONPath().description == "")
        #expect(JSONPath().member("a").element(2).member("b-c").description == "a[2].b-c")
        #expect(JSONPath().member("a b").member("\n").description == #"["a b"]["\n"]"#)
    }

    @Test("an object's member can be replaced, added and removed by name")
    func object() {
        var object = JSONObject([.init(name: "a", value: 1), .init(name: "b", value: 2)])
        object["a"] = 3
        object["c"] = "x"
        object["b"] = nil
        object["none"] = nil
        #expect(object.map(\.name) == ["a", "c"])
        #expect(JSONValue.object(object).kind == "an object")
        #expect(!object.isEmpty)
    }
}

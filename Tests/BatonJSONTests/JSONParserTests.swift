// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON
internal import Testing

@Suite("JSON parser")
struct JSONParserTests {
    @Test(
        "every kind of value is read",
        arguments: [
            ("null", JSONValue.null),
            (" true\t", .bool(true)),
            ("\r\nfalse", .bool(false)),
            ("0", 0),
            ("-12", -12),
            ("\"\"", ""),
            ("\"a\"", "a"),
            ("[]", []),
            ("[ ]", []),
            ("[1,[2],{}]", [1, [2], [:]]),
            ("{}", [:]),
            ("{ }", [:]),
            (" { \"a\" : 1 , \"b\" : [ null ] } ", ["a": 1, "b": [nil]]),
            ("{\"\":0}", ["": 0]),
        ] as [(String, JSONValue)]
    )
    func values(text: String, value: JSONValue) throws {
        #expect(try JSONValue.parse(text) == value)
        #expect(try JSONValue.parse(Array(text.utf8)) == value)
    }

    @Test(
        "escapes become the characters they stand for",
        arguments: [
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
            (#""\u0041\u00e9\u20AC""#, "Aé€"),
            (#""\uD83D\uDE00""#, "😀"),
            (#""\uDBFF\uDFFF""#, "\u{10FFFF}"),
            (#""\u0000x""#, "\0x"),
            (#""a\u0062c""#, "abc"),
            ("\"\u{7F}\u{80}\u{10FFFF}\"", "\u{7F}\u{80}\u{10FFFF}"),
        ]
    )
    func escapes(text: String, value: String) throws {
        #expect(try JSONValue.parse(text).stringValue == value)
    }

    @Test(
        "what RFC 8259 does not allow is refused, at its place",
        arguments: [
            ("", 0), ("  ", 2), ("nul", 3), ("nulL", 0), ("True", 0), ("[1,]", 3), ("[,1]", 1), ("[1 2]", 3),
            ("[1", 2), ("{\"a\":1,}", 7), ("{\"a\"}", 4), ("{\"a\":}", 5), ("{a:1}", 1), ("{1:1}", 1), ("{", 1),
            ("{\"a\":1", 6), ("]", 0), ("}", 0), ("1 1", 2), ("[] []", 3), ("'a'", 0), ("\"a", 2), ("\"\\\"", 3),
            ("\"\\x41\"", 1), ("\"\\u12\"", 1), ("\"\\u12G4\"", 1), ("\"\\uD800\"", 1), ("\"\\uD800\\u0041\"", 1),
            ("\"\\uDC00\"", 1), ("\"\\uD800x\"", 1), ("\"a\nb\"", 2), ("\"\t\"", 1), ("\"\0\"", 1), ("// c\n1", 0),
            ("/**/1", 0), ("\u{FEFF}1", 0), ("NaN", 0), ("Infinity", 0), ("-Infinity", 0), ("+1", 0), ("01", 0),
            ("-01", 0), ("00", 0), ("1.", 0), (".5", 0), ("1.e1", 0), ("1e", 0), ("1e+", 0), ("-", 0), ("--1", 0),
            ("0x10", 1), ("1_000", 1), ("1,2", 1), ("\u{A0}1", 0), ("[1]\0", 3),
        ]
    )
    func refused(text: String, offset: Int) {
        let error = #expect(throws: JSONError.self) { try JSONValue.parse(text) }
        #expect(error?.offset == offset)
    }

    @Test(
        "invalid UTF-8 is refused at its first bad byte",
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x20], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
            [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
        ] as [[UInt8]]
    )
    func invalidUTF8(bytes: [UInt8]) {
        for escapeBefore in [false, true] {
            let before = Array(escapeBefore ? "\"\\n".utf8 : "\"a".utf8)
            let error = #expect(throws: JSONError.self) { try JSONValue.parse(before + bytes + [0x22]) }
            #expect(error?.reason == .invalidUTF8)
            #expect(error?.offset == before.count)
        }
    }

    @Test("an error tells line, column and the path of the value")
    func position() {
        let text = "{\n  \"ä\": [\n    {\"name\": tru}\n  ]\n}"
        let error = #expect(throws: JSONError.self) { try JSONValue.parse(text) }
        #expect(error?.line == 3)
        #expect(error?.column == 14)
        #expect(error?.path == JSONPath([.member("ä"), .element(0), .member("name")]))
        #expect(error?.description == #"line 3, column 14 (["ä"][0].name): 't' where a value must come"#)
    }

    @Test("a member that comes twice is refused by default, whatever its spelling")
    func duplicates() throws {
        let text = #"{"a": 1, "b": 2, "\u0061": 3}"#
        let error = #expect(throws: JSONError.self) { try JSONValue.parse(text) }
        #expect(error?.reason == .duplicateName("a"))
        #expect(error?.offset == 17)
        let last = try JSONValue.parse(text, options: JSONParseOptions(duplicateNames: .keepLast))
        #expect(last == ["a": 3, "b": 2])
    }

    @Test("duplicates are found among many members too, and equal means the same bytes")
    func manyMembers() throws {
        let names = (0..<200).map { "\"m\($0)\":\($0)" }
        let object = try #require(try JSONValue.parse("{\(names.joined(separator: ","))}").objectValue)
        #expect(object.count == 200)
        #expect(object["m199"] == 199)
        for name in ["m0", "m11", "m12", "m13", "m199"] {
            let text = "{\(names.joined(separator: ",")),\"\(name)\":0}"
            #expect(throws: JSONError.self) { try JSONValue.parse(text) }
        }
        // The Kelvin sign is canonically equivalent to K, and still another name.
        let kelvin = try #require(try JSONValue.parse("{\"K\":1,\"\u{212A}\":2}").objectValue)
        #expect(kelvin["K"] == 1)
        #expect(kelvin["\u{212A}"] == 2)
    }

    struct LimitCase: Sendable, CustomTestStringConvertible {
        var limit: JSONError.Limit
        var limits: JSONLimits
        var fits: String
        var exceeds: String
        var allowed: Int
        var actual: Int
        var testDescription: String { limit.rawValue }
    }

    @Test(
        "each limit is kept exactly and named with its value and the actual one",
        arguments: [
            LimitCase(
                limit: .bytes,
                limits: JSONLimits(maximumBytes: 4),
                fits: "true",
                exceeds: "false",
                allowed: 4,
                actual: 5
            ),
            LimitCase(
                limit: .depth,
                limits: JSONLimits(maximumDepth: 2),
                fits: "[{}]",
                exceeds: "[{\"a\":[]}]",
                allowed: 2,
                actual: 3
            ),
            LimitCase(
                limit: .values,
                limits: JSONLimits(maximumValues: 3),
                fits: "[1,2]",
                exceeds: "[1,2,3]",
                allowed: 3,
                actual: 4
            ),
            LimitCase(
                limit: .stringBytes,
                limits: JSONLimits(maximumStringBytes: 3),
                fits: "\"abc\"",
                exceeds: "\"abcd\"",
                allowed: 3,
                actual: 4
            ),
            LimitCase(
                limit: .stringBytes,
                limits: JSONLimits(maximumStringBytes: 3),
                fits: "\"\\u20ac\"",
                exceeds: "\"\\u20acd\"",
                allowed: 3,
                actual: 4
            ),
            LimitCase(
                limit: .numberBytes,
                limits: JSONLimits(maximumNumberBytes: 3),
                fits: "1e9",
                exceeds: "1e10",
                allowed: 3,
                actual: 4
            ),
        ]
    )
    func limits(limit: LimitCase) throws {
        let options = JSONParseOptions(limits: limit.limits)
        _ = try JSONValue.parse(limit.fits, options: options)
        let error = #expect(throws: JSONError.self) { try JSONValue.parse(limit.exceeds, options: options) }
        #expect(error?.reason == .limit(limit.limit, allowed: limit.allowed, actual: limit.actual))
        #expect(error?.description.contains("\(limit.limit.rawValue) limit is \(limit.allowed)") == true)
    }

    @Test("the default depth is 64, and no knob makes it deeper than the stack allows")
    func depth() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        _ = try JSONValue.parse(nested(64))
        #expect(throws: JSONError.self) { try JSONValue.parse(nested(65)) }
        var limits = JSONLimits(maximumDepth: .max)
        #expect(limits.maximumDepth == JSONLimits.greatestMaximumDepth)
        limits.maximumDepth = 1_000_000
        let options = JSONParseOptions(limits: limits)
        _ = try JSONValue.parse(nested(JSONLimits.greatestMaximumDepth), options: options)
        #expect(throws: JSONError.self) { try JSONValue.parse(nested(100_000), options: options) }
    }

    @Test("every prefix of a document is refused without a trap")
    func prefixes() throws {
        let text = Array(#"{"a":[1,-2.5e3,"x\u00e9\ud83d\ude00é",true,false,null,{"b":{}}]}"#.utf8)
        _ = try JSONValue.parse(text)
        for length in 0..<text.count {
            #expect(throws: JSONError.self) { try JSONValue.parse(Array(text[0..<length])) }
        }
    }
}

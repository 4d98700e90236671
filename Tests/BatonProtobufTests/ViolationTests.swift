// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf
import Testing

@Suite("Rules of fields")
struct ViolationTests {
    @Test("a message that keeps its rules has no violations")
    func none() {
        #expect(Item(id: "ok_1", progress: 100).violations() == [])
        #expect(Sample.scalars.violations() == [])
    }

    @Test("each violation has its path from the outermost message")
    func paths() {
        var value = Everything()
        value.lists = Lists()
        value.lists?.items = [Item(id: "fine"), Item(id: "Bad", progress: 101), Item(id: "")]
        value.maps = Maps()
        value.maps?.items = [7: Item(id: "x", progress: -1)]
        value.choices = Choices()
        value.choices?.choice = .thing(Item(id: String(repeating: "a", count: 21)))
        #expect(
            value.violations() == [
                FieldViolation(field: "lists.items[1].id", reason: "is not an identifier"),
                FieldViolation(field: "lists.items[1].progress", reason: "is 101, the most is 100"),
                FieldViolation(field: "lists.items[2].id", reason: "is required"),
                FieldViolation(field: "choices.thing.id", reason: "has 21 characters, at most 20 are allowed"),
                FieldViolation(field: "maps.items[7].progress", reason: "is -1, the least is 0"),
            ]
        )
    }

    @Test("a hostile message has at most 100 violations")
    func bounded() {
        var value = Lists()
        value.items = Array(repeating: Item(), count: 5000)
        #expect(value.violations().count == 100)
    }

    @Test("rules of each shape")
    func shapes() {
        func check(_ body: (inout ViolationList) -> Void) -> [String] {
            var list = ViolationList()
            body(&list)
            return list.items.map { "\($0.field) \($0.reason)" }
        }
        let required = FieldRules(required: true)
        #expect(check { $0.check("a", "", required) } == ["a is required"])
        #expect(check { $0.check("a", nil as String?, required) } == ["a is required"])
        #expect(check { $0.check("a", "" as String?, required) } == [])
        #expect(check { $0.check("a", [UInt8](), required) } == ["a is required"])
        #expect(check { $0.check("a", 0 as Int32, required) } == ["a is required"])
        #expect(check { $0.check("a", 0.0, required) } == ["a is required"])
        #expect(check { $0.check("a", false, required) } == ["a is required"])
        #expect(check { $0.check("a", Colour.unspecified, required) } == ["a is required"])
        #expect(check { $0.check("a", Colour.red, required) } == [])
        #expect(check { $0.check("a", nil as Item?, required) } == ["a is required"])
        #expect(check { $0.check("a", [Item](), required) } == ["a is required"])
        #expect(check { $0.check("a", [String: Int32](), required) } == ["a is required"])
        #expect(check { $0.check("a", nil as Timestamp?, FieldRules()) } == [])

        let items = FieldRules(maxItems: 2)
        #expect(check { $0.check("a", [1, 2, 3] as [Int32], items) } == ["a has 3 items, at most 2 are allowed"])
        #expect(check { $0.check("a", ["x": 1, "y": 2], items) } == [])

        let above = FieldRules(greaterThan: 0)
        #expect(check { $0.check("a", 0 as Int32, above) } == ["a is 0, more than 0 is needed"])
        #expect(check { $0.check("a", Double.nan, above) } == ["a is nan, more than 0 is needed"])
        #expect(check { $0.check("a", 0.5, above) } == [])
        let known = FieldRules(knownValue: true)
        #expect(
            check { $0.check("a", Colour.unrecognized(9), known) } == [
                "a is 9, which is no value of baton.test.v1.Colour"
            ]
        )
        #expect(check { $0.check("a", [Colour.red, .unrecognized(9)], known) }.map { $0.prefix(9) } == ["a[1] is 9"])
        #expect(check { $0.check("a", Colour.below as Colour?, known) } == [])
        #expect(check { $0.check("a", nil as Colour?, required) } == ["a is required"])

        let text = FieldRules(minLength: 2, maxLength: 3)
        #expect(check { $0.check("a", "éé", text) } == [])
        #expect(check { $0.check("a", "𝄞𝄞𝄞", text) } == [])
        #expect(check { $0.check("a", "𝄞", text) } == ["a has 1 characters, at least 2 are needed"])
        #expect(check { $0.check("a", "é", text) } == ["a has 1 characters, at least 2 are needed"])
        #expect(check { $0.check("a", ["abc", "abcd"], text) } == ["a[1] has 4 characters, at most 3 are allowed"])
        #expect(
            check { $0.check("a", [[1], [1, 2]] as [[UInt8]], text) } == ["a[0] has 1 bytes, at least 2 are needed"]
        )

        let numbers = FieldRules(minimum: -1.5, maximum: 10, finite: true)
        #expect(check { $0.check("a", -2 as Int64, numbers) } == ["a is -2, the least is -1.5"])
        #expect(
            check { $0.check("a", [1, .max] as [UInt64], numbers) } == ["a[1] is 18446744073709551615, the most is 10"]
        )
        #expect(check { $0.check("a", Double.nan, numbers) } == ["a is nan, a finite number is needed"])
        #expect(check { $0.check("a", Float.infinity as Float?, numbers) } == ["a is inf, a finite number is needed"])
        #expect(check { $0.check("a", Double.nan, FieldRules(minimum: 0)) } == ["a is nan, the least is 0"])
        #expect(check { $0.check("a", [0.5, 11], numbers) } == ["a[1] is 11.0, the most is 10"])
    }

    @Test(
        "formats",
        arguments: [
            (.identifier, "a", true), (.identifier, "a1_b", true), (.identifier, "A", false),
            (.identifier, "1a", false),
            (.identifier, "_a", false), (.identifier, "a-b", false), (.identifier, "", false),
            (.identifier, "aé", false),
            (.email, "a@b.de", true), (.email, "a.b+c@x-y.example.org", true), (.email, "a@b", false),
            (.email, "@b.de", false), (.email, "a@@b.de", false), (.email, "a..b@c.de", false),
            (.email, ".a@c.de", false),
            (.email, "a@-b.de", false), (.email, "a@b-.de", false), (.email, "a@b..de", false),
            (.email, "a b@c.de", false),
            (.email, "a@b.de.", false), (.email, "a", false), (.email, "ä@b.de", false),
            (.uri, "https://example.org/a?b=c#d", true), (.uri, "urn:x", true), (.uri, "mailto:a@b.de", true),
            (.uri, "a:%20", true), (.uri, "a:%2", false), (.uri, "a:%zz", false), (.uri, "/relative", false),
            (.uri, "1a:b", false), (.uri, "a:", false), (.uri, "a:b c", false), (.uri, "http://ä", false),
            (.uri, "a:\"", false), (.uuid, "123e4567-e89b-12d3-a456-426614174000", true),
            (.uuid, "123E4567-E89B-12D3-A456-426614174000", true), (.uuid, "123e4567e89b12d3a456426614174000", false),
            (.uuid, "123e4567-e89b-12d3-a456-42661417400g", false),
            (.uuid, "123e4567-e89b-12d3-a456-4266141740001", false),
        ] as [(FieldFormat, String, Bool)]
    )
    func formats(_ format: FieldFormat, _ text: String, _ matches: Bool) {
        #expect(format.matches(text) == matches)
    }

    @Test("an address has at most 64 bytes before the @, 63 in a label, 254 in all")
    func emailLengths() {
        let label = String(repeating: "l", count: 63)
        #expect(FieldFormat.email.matches("\(String(repeating: "a", count: 64))@\(label).de"))
        #expect(!FieldFormat.email.matches("\(String(repeating: "a", count: 65))@\(label).de"))
        #expect(!FieldFormat.email.matches("a@\(label)l.de"))
        #expect(!FieldFormat.email.matches("a@\(Array(repeating: label, count: 4).joined(separator: "."))"))
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import BatonCodeGen

@Suite("Snippets of each translator")
struct SnippetTests {
    @Test("an enum", arguments: GeneratorOptions.Visibility.allCases)
    func enumeration(_ visibility: GeneratorOptions.Visibility) {
        let namer = Namer(visibility: visibility)
        let code = EnumTranslator(namer: namer).translate(
            EnumModel(
                fullName: "a.Level",
                name: "Level",
                documentation: ["How high."],
                values: [
                    .init(protoName: "LEVEL_NONE", name: "none", number: 0, documentation: [], aliasOf: nil),
                    .init(protoName: "LEVEL_IN", name: "in", number: -1, documentation: ["Inside."], aliasOf: nil),
                    .init(protoName: "LEVEL_ZERO", name: "zero", number: 0, documentation: [], aliasOf: "none"),
                ]
            )
        )
        let text = Renderer.text([code])
        let access = visibility == .internal ? "" : "\(visibility.rawValue) "
        #expect(text.hasPrefix("/// How high.\n\(access)enum Level: BatonProtobuf.ProtobufEnum {\n    case none\n"))
        #expect(text.contains("    /// Inside.\n    case `in`\n"))
        #expect(text.contains("    \(access)static var zero: Self { .none }\n"))
        #expect(text.contains("        case -1: self = .`in`\n"))
        #expect(text.contains("            (0, \"LEVEL_ZERO\"),\n"))
    }

    private func message(_ fields: [FieldModel]) -> MessageModel {
        MessageModel(
            fullName: "a.M",
            name: "M",
            documentation: [],
            isDeprecated: false,
            cType: "A__M",
            cInit: "a__m__init",
            fields: fields,
            oneofs: [],
            mustNotBeEmpty: false,
            messages: [],
            enums: []
        )
    }

    private func field(_ shape: FieldModel.Shape, rules: RulesModel? = nil) -> FieldModel {
        FieldModel(
            number: 7,
            protoName: "x_id",
            jsonName: "xId",
            name: "xID",
            documentation: [],
            isDeprecated: false,
            cName: "x_id",
            shape: shape,
            rules: rules
        )
    }

    @Test(
        "each shape of field reads and writes its member",
        arguments: [
            (FieldModel.Shape.implicit(.bool), "self.xID = c.pointee.x_id != 0", "c.pointee.x_id = self.xID ? 1 : 0"),
            (.implicit(.number("sint32", swift: "Int32")), "self.xID = c.pointee.x_id", "c.pointee.x_id = self.xID"),
            (
                .repeated(.bytes), "self.xID = BatonProtobuf.CField.byteArrays(c.pointee.n_x_id, c.pointee.x_id)",
                "(c.pointee.n_x_id, c.pointee.x_id) = arena.byteArrays(self.xID)"
            ),
            (
                .message(.message("N", hasRules: false), isBoxed: false),
                "self.xID = BatonProtobuf.CField.message(c.pointee.x_id)", "c.pointee.x_id = arena.message(self.xID)"
            ),
            (
                .optional(.string, cCase: "_x_id_case"), "if c.pointee._x_id_case.rawValue == 7 {",
                "c.pointee._x_id_case = .init(rawValue: 7)"
            ),
        ]
    )
    func shapes(_ shape: FieldModel.Shape, _ read: String, _ write: String) {
        let message = self.message([self.field(shape)])
        let namer = Namer(visibility: .internal)
        let reader = Renderer.text([ReadTranslator(namer: namer).translate(message)])
        let writer = Renderer.text([FillTranslator(namer: namer).translate(message)])
        #expect(reader.split(separator: "\n").contains { $0.hasSuffix(" \(read)") })
        #expect(writer.split(separator: "\n").contains { $0.hasSuffix(" \(write)") })
    }

    @Test("only fields with rules, or with messages that have rules, are checked")
    func violations() {
        let namer = Namer(visibility: .internal)
        let translator = ViolationsTranslator(namer: namer)
        let plain = Renderer.text([translator.translate(self.message([self.field(.implicit(.string))]))])
        #expect(plain.hasSuffix("_collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}\n"))
        let ruled = self.field(.repeated(.message("N", hasRules: true)), rules: RulesModel(required: true))
        let text = Renderer.text([translator.translate(self.message([ruled]))])
        #expect(text.contains("violations.check(\"x_id\", self.xID, _Rules.xID)\n"))
        #expect(text.contains("violations.nested(\"x_id\", self.xID)\n"))
    }

    @Test(
        "texts become literals that mean the same",
        arguments: [
            ("plain", "\"plain\""), ("a \"b\" \\c", #""a \"b\" \\c""#), ("\n\t\0", #""\n\u{9}\u{0}""#),
            ("\\(x)", #""\\(x)""#), ("é", "\"é\""), ("\u{202E}", #""\u{202E}""#),
        ]
    )
    func literals(_ text: String, _ literal: String) {
        #expect(StringLiteral.text(text) == literal)
    }

    @Test("blocks are indented, and empty ones stand in one line")
    func rendering() {
        let code = Code.braces("a", [.line("b"), .braces("c", []), .indented([.line("d")])])
        #expect(Renderer.text([code]) == "a {\n    b\n    c {}\n        d\n}\n")
    }

    @Test("comments lose their marks and become paragraphs")
    func comments() {
        let lines = CommentText.lines(" One\n two.\n\n Three.  \n")
        #expect(lines == ["One", "two.", "", "Three."])
        #expect(CommentText.paragraphs(lines) == "One two.\nThree.")
    }
}

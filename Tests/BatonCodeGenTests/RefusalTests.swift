// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import BatonCodeGen

@Suite("Proto files that are refused")
struct RefusalTests {
    typealias P = ProtoBuilder

    /// The error of generating a file.
    private func error(_ file: FileProto, _ options: String = "c_module=CTest") -> CodeGenError? {
        #expect(throws: CodeGenError.self) { try P.generate(file, options) }
    }

    @Test("two declarations with one name in Swift")
    func topLevel() throws {
        let error = self.error(try P.file(P.message("String"), P.message("StringMessage")))
        #expect(error?.code == .nameClash)
        #expect(
            error?.message.contains("test.v1.StringMessage and test.v1.String are both called StringMessage") == true
        )
    }

    @Test("two fields with one name in Swift")
    func fields() throws {
        let error = self.error(try P.file(P.message("A", P.field("foo_bar", 1), P.field("fooBar", 2))))
        #expect(error?.code == .nameClash)
        #expect(error?.message == "test.v1.A: foo_bar and fooBar are both called fooBar in Swift; rename one")
    }

    @Test("two enum values with one name in Swift")
    func enumValues() throws {
        let error = self.error(try P.file(P.enumeration("A", [("A_X", 0), ("X", 1)])))
        #expect(error?.code == .nameClash)
    }

    @Test("a message that two declarations of one C name describe")
    func cNames() throws {
        let set = FileDescriptorSet(files: [try P.file(P.message("HTTPThing"), P.message("Httpthing"))])
        let error = #expect(throws: CodeGenError.self) { try CDescriptorRewriter().rewrite(set) }
        #expect(error?.code == .nameClash)
    }

    @Test("a nested type that hides the type of a field")
    func hiddenType() throws {
        let file = try P.file(
            P.message("B"),
            P.message("A", P.nested("B"), P.field("b", 1, .message, type: ".test.v1.B"))
        )
        #expect(self.error(file)?.code == .nameClash)
        // The nested type itself may be used.
        let fine = try P.file(
            P.message("B"),
            P.message("A", P.nested("B"), P.field("b", 1, .message, type: ".test.v1.A.B"))
        )
        #expect(throws: Never.self) { try P.generate(fine) }
    }

    @Test("a method whose message hides behind a generated type")
    func serviceNames() throws {
        let file = try P.file(P.message("Client"), P.service("S", methods: [("Get", ".test.v1.Client", nil)]))
        #expect(self.error(file)?.code == .nameClash)
    }

    @Test("two methods that make one function")
    func methods() throws {
        let file = try P.file(
            P.message("M"),
            P.service("S", methods: [("Get", ".test.v1.M", nil), ("GetReply", ".test.v1.M", nil)])
        )
        #expect(self.error(file)?.message.contains("getReply") == true)
    }

    @Test("two files of one name, unless the folders go into the name")
    func fileNames() throws {
        let files = [
            try P.file(name: "a/x.proto", package: "a", P.message("A")),
            try P.file(name: "b/x.proto", package: "b", P.message("B")),
        ]
        func generate(_ options: String) throws(CodeGenError) -> [FileTranslator.Output] {
            try Plugin.generate(files: files, generated: files.map(\.name), parameter: options)
        }
        #expect(throws: CodeGenError.self) { try generate("c_module=C") }
        #expect(
            try generate("c_module=C,file_naming=path_to_underscores").map(\.name) == [
                "a_x.baton.swift", "b_x.baton.swift", "descriptors.baton.swift",
            ]
        )
    }

    @Test("groups, proto2 files, and google.protobuf's other types")
    func unsupported() throws {
        let group = self.error(try P.file(P.message("A", P.field("g", 1, .group, type: ".test.v1.A"))))
        #expect(group?.code == .unsupported)
        var proto2 = try P.file(P.message("A"))
        proto2.syntax = ""
        #expect(self.error(proto2)?.message == "test.proto: only proto3 files can be generated")
        let structure = try P.file(P.message("A", P.field("s", 1, .message, type: ".google.protobuf.Struct")))
        #expect(self.error(structure)?.message.contains("google.protobuf.Struct is not supported") == true)
    }

    @Test("a type that no file declares, or that belongs to nobody's module")
    func unknownTypes() throws {
        let file = try P.file(P.message("A", P.field("b", 1, .message, type: ".other.B")))
        #expect(self.error(file)?.code == .malformedInput)
        let other = try P.file(name: "other.proto", package: "other", P.message("B"))
        let error = #expect(throws: CodeGenError.self) {
            try Plugin.generate(files: [other, file], generated: ["test.proto"], parameter: "c_module=CTest")
        }
        #expect(error?.message.contains("imports=path/of/files/:Module") == true)
        #expect(error?.message.contains("other.proto") == true)
    }

    @Test("messages without the name of the C module")
    func cModule() throws {
        #expect(self.error(try P.file(P.message("A")), "")?.message.contains("c_module") == true)
    }

    @Test(
        "a rule that its field's type cannot have",
        arguments: [
            (2, FieldProto.Kind.string, false, "min"), (6, .int32, false, "max_length"), (8, .int32, false, "finite"),
            (9, .bytes, false, "format"), (7, .string, false, "max_items"), (10, .int32, true, "known_value"),
            (4, .bool, false, "greater_than"),
        ]
    )
    func rules(_ number: Int, _ kind: FieldProto.Kind, _ isRepeated: Bool, _ name: String) throws {
        let isDouble = number == 2 || number == 4
        let rules = P.options {
            isDouble
                ? $0.add(WireReader.Field(number: number, value: .fixed64((1.0).bitPattern)))
                : $0.add(number, 1 as UInt64)
        }
        let file = try P.file(P.message("A", P.field("f", 1, kind, isRepeated: isRepeated, rules: rules)))
        let error = self.error(file)
        #expect(error?.code == .invalidRule)
        #expect(error?.message.hasPrefix("test.v1.A.f: the rule \(name) holds for") == true)
    }

    @Test("rules that leave no value, and rules that this version does not know")
    func impossibleRules() throws {
        let none = P.options({ $0.add(5, 3 as UInt64) }, { $0.add(6, 2 as UInt64) })
        let file = try P.file(P.message("A", P.field("f", rules: none)))
        #expect(self.error(file)?.message.contains("no value is allowed") == true)
        let unknown = try P.file(P.message("A", P.field("f", rules: P.options { $0.add(99, 1 as UInt64) })))
        #expect(self.error(unknown)?.message.contains("option 99") == true)
    }

    @Test(
        "a policy that makes no sense",
        arguments: [
            (P.options({ $0.add(1, "admin") }, { $0.add(2, 2 as UInt64) }), "roles need authentication"),
            (P.options { $0.add(4) { $0.add(1, 0 as UInt64) } }, "default_deadline must be more than zero"),
            (P.options { $0.add(4) { $0.add(1, UInt64.max) } }, "default_deadline must be more than zero"),
            (P.options { $0.add(5, 1 << 40 as UInt64) }, "payload_limit_bytes"),
            (P.options { $0.add(2, 9 as UInt64) }, "authentication 9 is not known"),
            (P.options { $0.add(77, 1 as UInt64) }, "option 77"),
        ]
    )
    func policies(_ policy: [UInt8], _ text: String) throws {
        let file = try P.file(P.message("M"), P.service("S", methods: [("Get", ".test.v1.M", policy)]))
        let error = self.error(file)
        #expect(error?.code == .invalidRule)
        #expect(error?.message.hasPrefix("test.v1.S/Get: ") == true)
        #expect(error?.message.contains(text) == true)
    }

    @Test("a method whose name is too long for the wire")
    func longName() throws {
        let name = String(repeating: "x", count: 250)
        let file = try P.file(P.message("M"), P.service("S", methods: [(name, ".test.v1.M", nil)]))
        #expect(self.error(file)?.message.contains("255 bytes") == true)
    }
}

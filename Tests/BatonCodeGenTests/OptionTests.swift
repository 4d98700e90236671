// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import BatonCodeGen

@Suite("Options of the plugin")
struct OptionTests {
    @Test("all options are read")
    func all() throws {
        let options = try GeneratorOptions(
            parameter:
                "visibility=package,c_module=CMine,imports=shared/:Shared,prefix=My,file_naming=path_to_underscores"
        )
        #expect(options.visibility == .package)
        #expect(options.cModule == "CMine")
        #expect(options.prefix == "My")
        #expect(options.fileNaming == .pathToUnderscores)
        #expect(options.imports.first == .init(pathPrefix: "shared/", module: "Shared"))
    }

    @Test("nothing said is internal, without a prefix, in folders")
    func defaults() throws {
        #expect(try GeneratorOptions(parameter: "") == GeneratorOptions())
        #expect(GeneratorOptions().visibility == .internal)
    }

    @Test(
        "an unknown option or value is refused by name",
        arguments: [
            ("colour=red", "colour"), ("visibility=open", "visibility=open"), ("c_module=a b", "c_module=a b"),
            ("c_module=", "c_module="), ("prefix=1x", "prefix=1x"), ("imports=Other", "imports=Other"),
            ("file_naming=flat", "file_naming=flat"), ("visibility", "visibility="),
        ]
    )
    func refused(_ parameter: String, _ name: String) {
        let error = #expect(throws: CodeGenError.self) { try GeneratorOptions(parameter: parameter) }
        #expect(error?.code == .unknownOption)
        #expect(error?.message.contains(name) == true)
    }

    @Test("the program refuses arguments that it does not know")
    func arguments() {
        let error = #expect(throws: CodeGenError.self) { try CommandLineTool.run(["--help"]) { [] } }
        #expect(error?.message.contains("--help") == true)
        #expect(throws: Never.self) { try CommandLineTool.run(["--version"]) { [] } }
    }
}

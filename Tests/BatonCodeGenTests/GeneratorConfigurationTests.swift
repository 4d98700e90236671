// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import Testing

@testable internal import BatonCodeGen

@Suite("The plugins' configuration file")
struct GeneratorConfigurationTests {
    private func read(_ json: String) throws -> GeneratorConfiguration {
        try GeneratorConfiguration(json: Data(json.utf8))
    }

    @Test("what is left out has its default")
    func defaults() throws {
        let configuration = try self.read(#"{"protos": "../../Protos", "cTarget": "../CGreeterMessages"}"#)
        #expect(configuration.visibility == "internal")
        #expect(configuration.generated == nil)
        #expect(
            configuration.options(fileNaming: "full_path")
                == "visibility=internal,c_module=CGreeterMessages,file_naming=full_path"
        )
    }

    @Test("all keys reach the generator")
    func all() throws {
        let configuration = try self.read(
            #"""
            {"protos": "p", "cTarget": "../C", "generated": "Generated", "visibility": "public", "prefix": "My",
             "imports": ["a/:A", "b/:B"], "include": ["../x"]}
            """#
        )
        #expect(
            configuration.options(fileNaming: "path_to_underscores")
                == "visibility=public,c_module=C,file_naming=path_to_underscores,prefix=My,imports=a/:A,imports=b/:B"
        )
        #expect(configuration.include == ["../x"])
    }

    @Test(
        "a wrong file is refused with the key that is wrong",
        arguments: [
            ("[]", "JSON object"), ("{", "JSON object"), (#"{"protos": "p"}"#, "cTarget"),
            (#"{"protos": "p", "cTarget": "c", "colour": 1}"#, "colour"),
            (#"{"protos": 1, "cTarget": "c"}"#, "protos"), (#"{"protos": "", "cTarget": "c"}"#, "protos"),
            (#"{"protos": "p", "cTarget": "c", "visibility": "open"}"#, "visibility"),
            (#"{"protos": "p", "cTarget": "c", "imports": "a"}"#, "imports"),
        ]
    )
    func refused(_ json: String, _ key: String) {
        let error = #expect(throws: GeneratorPluginError.self) { try self.read(json) }
        #expect(error?.description.contains(key) == true)
    }

    @Test("the plugin declares the files that the generator writes")
    func outputs() throws {
        let golden = GoldenCase(name: "imports")
        let declared = GeneratorConfiguration.outputNames(protos: try golden.generated())
        #expect(declared == (try golden.output().map(\.name)))
    }
}

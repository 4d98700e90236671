// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON
internal import Testing

@testable import orchestrationctl

@Suite("YAML")
struct YAMLWriterTests {
    private func yaml(_ json: String) throws -> String {
        YAMLWriter.text(of: try JSONValue.parse(json))
    }

    @Test("objects and lists are written in blocks, empty ones in line")
    func blocks() throws {
        let text = try self.yaml(
            #"{"a":{"b":[{"c":1,"d":[2,[3,4]]},{"e":{}}],"f":[]},"g":null,"h":true,"i":[{}],"j":"x"}"#
        )
        #expect(
            text == """
                a:
                  b:
                    - c: 1
                      d:
                        - 2
                        - - 3
                          - 4
                    - e: {}
                  f: []
                g: null
                h: true
                i:
                  - {}
                j: x

                """
        )
    }

    @Test(
        "a text that some reader could take for something else is quoted",
        arguments: [
            ("plain text", "plain text"), ("orchestration.v1/GetHealth", "orchestration.v1/GetHealth"),
            ("", #""""#), ("123", #""123""#), ("1e3", #""1e3""#), ("2026-11-24T00:00:00Z", #""2026-11-24T00:00:00Z""#),
            ("true", #""true""#), ("No", #""No""#), ("null", #""null""#), ("~", #""~""#), ("a: b", #""a: b""#),
            ("a #b", #""a #b""#), ("- a", #""- a""#), ("a\nb", #""a\nb""#), ("ä", #""ä""#), ("a ", #""a ""#),
            ("\"", #""\"""#),
            ("1.500s", #""1.500s""#), ("%", #""%""#),
        ]
    )
    func texts(text: String, yaml: String) {
        #expect(YAMLWriter.text(of: .string(text)) == yaml + "\n")
    }

    @Test(
        "numbers keep their digits and are numbers to readers of YAML 1.1 too",
        arguments: [("1", "1"), ("-0.5", "-0.5"), ("1e+20", "1.0e+20"), ("1.5E3", "1.5e+3"), ("2e-05", "2.0e-05")]
    )
    func numbers(json: String, yaml: String) throws {
        #expect(try self.yaml(json) == yaml + "\n")
    }

    @Test("names are quoted by the same rule")
    func names() throws {
        #expect(try self.yaml(#"{"yes":1,"a b":2,"1":3}"#) == "\"yes\": 1\na b: 2\n\"1\": 3\n")
    }
}

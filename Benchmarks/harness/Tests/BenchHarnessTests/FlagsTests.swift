// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import BenchHarness
import Testing

@Suite("Flags")
struct FlagsTests {
    @Test("a flag's value is found, a default stands in for a missing one")
    func values() throws {
        let flags = try Flags(["--port", "17", "--host", "h"], known: ["port", "host", "depth", "warmup"])
        #expect(try flags.string("host") == "h")
        #expect(try flags.int("port", in: 0...65_535) == 17)
        #expect(try flags.int("depth", default: 4, in: 1...9) == 4)
        #expect(try flags.seconds("warmup", default: 0.5, in: 0...9) == 0.5)
    }

    @Test(
        "a wrong command line is refused",
        arguments: [
            ["port"], ["--nope", "1"], ["--port"], ["--port", "1", "--port", "2"],
        ]
    )
    func refused(arguments: [String]) {
        #expect(throws: BenchError.self) {
            try Flags(arguments, known: ["port"])
        }
    }

    @Test("a number must be one, and in range", arguments: ["", "x", "-1", "10", "1.5", "99999999999999999999"])
    func numbers(text: String) throws {
        let flags = try Flags(["--depth", text], known: ["depth"])
        #expect(throws: BenchError.self) {
            try flags.int("depth", in: 1...9)
        }
    }

    @Test("a missing flag without a default is an error")
    func missing() throws {
        let flags = try Flags([], known: ["ca"])
        #expect(throws: BenchError.self) {
            try flags.string("ca")
        }
    }
}

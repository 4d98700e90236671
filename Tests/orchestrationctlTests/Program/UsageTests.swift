// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON
internal import BatonTLS
internal import Testing

@testable import orchestrationctl

/// What the built program refuses before it calls anybody.
@Suite("Wrong usage and files", .timeLimit(.minutes(2)))
struct UsageTests {
    @Test(
        "a wrong command line is one line and 64",
        arguments: [
            ["nonsense"], ["health", "--nonsense"], ["health", "extra"], ["partnership"], ["health", "--timeout", "5"],
            ["health", "--output", "xml"], ["health", "--address", "a b"], ["health", "--cert", "x"],
            ["call", "GetHealth"], ["call", "a/b/c"], ["--address", "x", "health"], ["health", "--address"],
        ]
    )
    func usage(arguments: [String]) async throws {
        let outcome = try await ControlProcess.run(arguments)
        #expect(outcome.exitCode == 64)
        #expect(outcome.output == "")
        #expect(outcome.error.hasPrefix("orchestrationctl: "))
        #expect(outcome.error.filter { $0 == "\n" }.count == 1)
    }

    @Test(
        "with --output json a wrong command line is an object",
        arguments: [["--output", "json"], ["--output=json"]]
    )
    func usageAsJSON(flag: [String]) async throws {
        let outcome = try await ControlProcess.run(["health", "--nonsense"] + flag)
        #expect(outcome.exitCode == 64)
        let failure = try #require(try JSONValue.parse(outcome.error).objectValue)
        #expect(failure["code"] == "USAGE")
        #expect(failure["processed"] == "NO")
    }

    @Test("help goes to standard output and is no failure", arguments: [["--help"], ["help"], ["call", "--help"], []])
    func help(arguments: [String]) async throws {
        let outcome = try await ControlProcess.run(arguments)
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.contains("USAGE: orchestrationctl"))
        #expect(outcome.error == "")
    }

    @Test("missing, open and damaged files have their codes and are named")
    func files() async throws {
        let directory = try TemporaryDirectory()
        let text = try directory.file("text", "not a certificate", mode: 0o644)
        let token = try directory.file("token", "abc", mode: 0o640)
        let key = try directory.file("key", "not a key")
        let certificate = try directory.file("certificate", DevelopmentCertificates().authorityPEM)
        let nothing = "\(directory.path)/nothing"
        let cases: [([String], Int32, String)] = [
            (["--ca", nothing], 66, nothing), (["--ca", text], 65, text), (["--token-file", nothing], 66, nothing),
            (["--token-file", token], 77, "chmod 600 \(token)"), (["--cert", text, "--key", text], 77, text),
            (["--cert", nothing, "--key", nothing], 66, nothing), (["--cert", text, "--key", key], 65, text),
            (["--cert", certificate, "--key", key], 65, key),
        ]
        for (flags, code, part) in cases {
            let outcome = try await ControlProcess.run(["health"] + flags)
            #expect(outcome.exitCode == code, "\(flags): \(outcome.error)")
            #expect(outcome.error.contains(part), "\(outcome.error)")
        }
    }
}

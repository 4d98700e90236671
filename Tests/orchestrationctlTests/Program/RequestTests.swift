// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable import orchestrationctl

/// Requests that the user writes: JSON on the command line, in files and on standard input.
@Suite("Requests in JSON", .timeLimit(.minutes(2)))
struct RequestTests {
    private static let good = #"{"partnerships":[{"id":"a","name":"A","type":"t","priority":"PRIORITY_HIGH"}]}"#

    @Test("an import tells what it wrote")
    func imports() async throws {
        try await TestServer.with { server in
            let file = try server.directory.file("good.json", Self.good)
            let outcome = try await ControlProcess.run(["import", file], server.environment())
            #expect(outcome.exitCode == 0, "\(outcome.error)")
            #expect(outcome.output.hasPrefix("Created   1 partnership\nReplaced  0 partnerships\n"))
            let piped = try await ControlProcess.run(["import", "-"], server.environment(), input: Self.good)
            #expect(piped.exitCode == 0)
        }
    }

    @Test(
        "a fault in an import file is named by line, column and path, and is 65",
        arguments: [
            ("{\n  \"partnerships\": [\n", "line 3, column 1"),
            (
                "{\n \"partnerships\": [{\"id\": \"a\",\n  \"progres\": 1}]}",
                "line 3, column 3 (partnerships[0].progres)"
            ),
            ("{\"partnerships\":[{\"id\":\"a\",\"priority\":\"PRIORITY_HIHG\"}]}", "partnerships[0].priority"),
            ("{\"partnerships\":[{\"id\":\"a\",\n\"name\":\"A\",\"name\":\"B\"}]}", "line 2"),
            ("{\"partnerships\":[]}", "partnerships: "),
            (
                "{\"partnerships\":[{\"id\":\"A b\",\"type\":\"t\",\"priority\":\"PRIORITY_LOW\"}]}",
                "bad.json: partnerships[0].id: is not an identifier; partnerships[0].name: is required\n"
            ),
            (
                #"{"partnerships":[{"id":"a","name":"A","type":"t","priority":"PRIORITY_LOW","#
                    + #""deliverables":[{"id":"d","name":"D","progress":101}]}]}"#,
                "partnerships[0].deliverables[0].progress"
            ),
            ("", "line 1, column 1"), ("[]", "an object"), ("\u{FEFF}{}", "byte order mark"),
        ]
    )
    func importFaults(text: String, part: String) async throws {
        let directory = try TemporaryDirectory()
        let file = try directory.file("bad.json", text)
        // Nobody listens there: the fault is found before any call.
        let outcome = try await ControlProcess.run(["import", file, "--address", "127.0.0.1:1"])
        #expect(outcome.exitCode == 65, "\(outcome.error)")
        #expect(outcome.error.hasPrefix("orchestrationctl: \(file): "))
        #expect(outcome.error.contains(part), "\(outcome.error)")
    }

    @Test("a missing import file is 66")
    func missingFile() async throws {
        let outcome = try await ControlProcess.run(["import", "/nonexistent/file.json"])
        #expect(outcome.exitCode == 66)
        #expect(outcome.error.contains("/nonexistent/file.json: No such file or directory"))
    }

    @Test("a request comes from -d, from a file, from standard input, or is empty")
    func sources() async throws {
        try await TestServer.with { server in
            let method = "OrchestrationService/GetPartnershipStatus"
            let json = #"{"partnershipId":"cursor_technical"}"#
            let file = try server.directory.file("request.json", json)
            for (data, input) in [(json, ""), ("@\(file)", ""), ("-", json)] {
                let outcome = try await ControlProcess.run(
                    ["call", method, "-d", data, "--output", "json"],
                    server.environment(),
                    input: input
                )
                #expect(outcome.exitCode == 0, "\(outcome.error)")
                #expect(outcome.output.contains(#""id": "cursor_technical""#))
            }
            let empty = try await ControlProcess.run(["call", method], server.environment())
            #expect(empty.exitCode == 103)
            #expect(empty.error.contains("partnership_id"))
        }
    }

    @Test("a fault in a request is 64 on the command line and 65 in a file, and suggests the name that was meant")
    func faults() async throws {
        try await TestServer.with { server in
            let bad = "{\n\"partnershipid\": \"x\"}"
            let file = try server.directory.file("bad.json", bad)
            for (data, input, code) in [(bad, "", Int32(64)), ("@\(file)", "", 65), ("-", bad, 65)] {
                let outcome = try await ControlProcess.run(
                    ["call", "OrchestrationService/GetPartnershipStatus", "-d", data],
                    server.environment(),
                    input: input
                )
                #expect(outcome.exitCode == code)
                #expect(outcome.error.contains("line 2, column 1 (partnershipid)"), "\(outcome.error)")
                #expect(outcome.error.contains("did you mean \"partnershipId\"?"), "\(outcome.error)")
            }
        }
    }

    @Test(
        "unknown services and methods are 64 and name the nearest",
        arguments: [
            ("OrchestratonService/GetHealth", "did you mean orchestration.v1.OrchestrationService?"),
            ("OrchestrationService/GetHelth", "did you mean GetHealth?"), ("Nothing/Here", "has no service 'Nothing'"),
        ]
    )
    func unknownNames(method: String, part: String) async throws {
        try await TestServer.with { server in
            let outcome = try await ControlProcess.run(["call", method], server.environment())
            #expect(outcome.exitCode == 64)
            #expect(outcome.error.contains(part), "\(outcome.error)")
        }
    }

    @Test("a method that needs no token can be called without one")
    func anonymous() async throws {
        try await TestServer.with { server in
            let outcome = try await ControlProcess.run(["call", "HealthService/Check"], server.environment(nil))
            #expect(outcome.exitCode == 0, "\(outcome.error)")
            #expect(outcome.output == "status  SERVING_STATUS_SERVING\n")
            let refused = try await ControlProcess.run(["list"], server.environment(nil))
            #expect(refused.exitCode == 116)
        }
    }
}

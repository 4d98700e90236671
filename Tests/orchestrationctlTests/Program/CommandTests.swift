// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON
internal import BatonTLS
internal import Testing

@testable import orchestrationctl

/// The built program against a server.
@Suite("Commands", .timeLimit(.minutes(2)))
struct CommandTests {
    @Test(
        "each command prints its answer as a table and nothing else",
        arguments: [
            (["health"], "Overall  degraded\n"), (["partnerships"], "zed_new "),
            (["partnership", "cursor_technical"], "response_time        118 ms"), (["info"], "Subject  ada\n"),
            (["endpoints"], "GetHealth     yes"), (["endpoints", "--all-services"], "GetHealth     yes"),
            (["list"], "orchestration.v1.PartnershipService"), (["list", "HealthService"], "Check "),
            (["describe", "GetHealthRequest"], "message orchestration.v1.GetHealthRequest {}\n"),
            (["describe", "OrchestrationService/GetHealth"], "rpc GetHealth(GetHealthRequest)"),
            (["call", "OrchestrationService/GetHealth"], "status       OVERALL_STATUS_DEGRADED\n"),
        ]
    )
    func tables(arguments: [String], part: String) async throws {
        try await TestServer.with { server in
            let outcome = try await ControlProcess.run(arguments, server.environment())
            #expect(outcome.exitCode == 0)
            #expect(outcome.error == "")
            #expect(outcome.output.contains(part), "\(outcome.output)")
            #expect(!outcome.output.contains("\u{1B}"), "no colours where nobody sees them")
        }
    }

    @Test("JSON and YAML hold what the server answered, all pages together")
    func formats() async throws {
        try await TestServer.with { server in
            let json = try await ControlProcess.run(["partnerships", "--output", "json"], server.environment())
            #expect(json.exitCode == 0)
            let answer = try #require(try JSONValue.parse(json.output).objectValue)
            #expect(answer["partnerships"]?.arrayValue?.count == 2)
            #expect(answer["nextPageToken"] == "")
            #expect(answer["total"] == 2)
            let yaml = try await ControlProcess.run(["health", "--output", "yaml"], server.environment())
            #expect(yaml.output.hasPrefix("status: OVERALL_STATUS_DEGRADED\npartnerships:\n"))
        }
    }

    @Test("flags win over the environment")
    func flags() async throws {
        try await TestServer.with { server in
            let token = try server.directory.file("admin.jwt", "admin\n")
            let outcome = try await ControlProcess.run(
                [
                    "health", "--address", server.address, "--ca", "\(server.directory.path)/ca.pem", "--token-file",
                    token,
                ],
                [
                    "ORCHESTRATION_ADDRESS": "127.0.0.1:1", "ORCHESTRATION_CA": "/nowhere",
                    "ORCHESTRATION_TOKEN": "viewer",
                ]
            )
            #expect(outcome.exitCode == 0, "\(outcome.error)")
        }
    }

    @Test("a call without a token, with a wrong one, or without the role is refused by its code")
    func refusals() async throws {
        try await TestServer.with { server in
            let anonymous = try await ControlProcess.run(["health"], server.environment(nil))
            #expect(anonymous.exitCode == 116)
            #expect(anonymous.output == "")
            #expect(
                anonymous.error.wholeMatch(of: /orchestrationctl: UNAUTHENTICATED: .+ \(request [0-9a-f]{32}\)\n/)
                    != nil
            )

            let expired = try await ControlProcess.run(["health"], server.environment("expired"))
            #expect(expired.exitCode == 116)
            #expect(expired.error.contains("expired"))

            let viewer = try await ControlProcess.run(
                ["partnerships", "--output", "json"],
                server.environment("viewer")
            )
            #expect(viewer.exitCode == 107)
            #expect(viewer.output == "")
            let failure = try #require(try JSONValue.parse(viewer.error).objectValue)
            #expect(failure["code"] == "PERMISSION_DENIED")
            #expect(failure["processed"] == "NO")
            #expect(failure["requestId"]?.stringValue?.count == 32)
            #expect(failure.members.map(\.name) == ["code", "message", "requestId", "processed", "details"])
        }
    }

    @Test("an unknown partnership is NOT_FOUND, a method without code UNIMPLEMENTED")
    func failures() async throws {
        try await TestServer.with { server in
            let unknown = try await ControlProcess.run(["partnership", "nobody"], server.environment())
            #expect(unknown.exitCode == 105)
            #expect(unknown.error.contains("NOT_FOUND: there is no partnership 'nobody'"))
            let missing = try await ControlProcess.run(
                ["call", "OrchestrationService/GetSystemStatus"],
                server.environment()
            )
            #expect(missing.exitCode == 112)
        }
    }

    @Test("a deadline that passes ends the call with 104")
    func deadline() async throws {
        try await TestServer.with { server in
            let outcome = try await ControlProcess.run(
                ["partnership", FixedService.silentID, "--timeout", "300ms"],
                server.environment()
            )
            #expect(outcome.exitCode == 104)
            #expect(outcome.error.contains("DEADLINE_EXCEEDED"))
        }
    }

    @Test("Ctrl-C ends it with 130")
    func interrupt() async throws {
        try await TestServer.with { server in
            let process = try ControlProcess(["partnership", FixedService.silentID], environment: server.environment())
            let outcome = try await process.run { pid in
                // The server has the call: the program waits for the answer.
                for await _ in server.service.waits { break }
                _ = Signal.interrupt(pid)
            }
            #expect(outcome.exitCode == 130)
            #expect(!outcome.wasSignalled)
        }
    }

    @Test("a certificate is shown where the server wants one; without it the call fails and says so")
    func mutualTLS() async throws {
        try await TestServer.with(asksForCertificates: true) { server in
            let path = server.directory.path
            let known = try await ControlProcess.run(
                ["health", "--cert", "\(path)/client.pem", "--key", "\(path)/client.key"],
                server.environment()
            )
            #expect(known.exitCode == 0, "\(known.error)")
            let unknown = try await ControlProcess.run(["health"], server.environment())
            #expect(unknown.exitCode == 69)
            #expect(unknown.error.contains("requires a client certificate"), "\(unknown.error)")
        }
    }

    @Test("a server that cannot be reached or trusted is 69, and the reason is told")
    func unreachable() async throws {
        let closed = try await ControlProcess.run(["health"], ["ORCHESTRATION_ADDRESS": "127.0.0.1:1"])
        #expect(closed.exitCode == 69)
        #expect(closed.error.contains("UNAVAILABLE: cannot connect to 127.0.0.1:1: Connection refused"))
        try await TestServer.with { server in
            let untrusted = try await ControlProcess.run(["health"], ["ORCHESTRATION_ADDRESS": server.address])
            #expect(untrusted.exitCode == 69, "\(untrusted.error)")
        }
        try await TestServer.with(certificate: { try $0.makeServer(dnsNames: ["other"], ipAddresses: []) }) { server in
            let other = try await ControlProcess.run(["health"], server.environment())
            #expect(other.exitCode == 69, "\(other.error)")
            #expect(other.error.contains("127.0.0.1"))
        }
        let past = CertificateValidity(notBefore: 1_600_000_000, notAfter: 1_600_086_400)
        try await TestServer.with(certificate: { try $0.makeServer(validity: past) }) { server in
            let expired = try await ControlProcess.run(["health"], server.environment())
            #expect(expired.exitCode == 69, "\(expired.error)")
            #expect(expired.error.contains("expired"))
        }
    }
}

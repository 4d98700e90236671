// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonConformance
internal import BatonTesting
internal import Foundation
internal import Testing

@testable import orchestrationctl

/// Calls with streams, by the built program.
@Suite("Calls with streams", .timeLimit(.minutes(2)))
struct StreamCallTests {
    @Test(
        "replies are printed one after the other: JSON on a line each, YAML as documents, tables with a line between",
        arguments: [
            ("json", "{\"payload\":\"AAA=\"}\n{\"payload\":\"AAAA\"}\n"),
            ("yaml", "---\npayload: \"AAA=\"\n---\npayload: AAAA\n"),
            ("table", "payload  AAA=\n\npayload  AAAA\n"),
        ]
    )
    func forms(form: String, text: String) async throws {
        try await TestServer.with { server in
            let outcome = try await ControlProcess.run(
                [
                    "call", "ConformanceService/StreamingOutput", "-d", #"{"parts":[{"size":2},{"size":3}]}"#,
                    "--output", form,
                ],
                server.environment()
            )
            #expect(outcome.exitCode == 0, "\(outcome.error)")
            #expect(outcome.output == text)
            #expect(outcome.error == "")
        }
    }

    @Test("requests come one a line from a file or standard input, one from the command line, none without -d")
    func requests() async throws {
        try await TestServer.with { server in
            let lines = "{\"payload\":\"AAAA\"}\n\n  \r\n{\"payload\":\"AA==\"}\r\n{}"
            let file = try server.directory.file("requests.jsonl", lines)
            let cases: [([String], String, String)] = [
                (["-d", "@\(file)"], "", #"{"aggregatedSize":"4","messages":"3"}"#),
                (["-d", "-"], lines, #"{"aggregatedSize":"4","messages":"3"}"#),
                (["-d", #"{"payload":"AAAA"}"#], "", #"{"aggregatedSize":"3","messages":"1"}"#),
                ([], "", #"{"aggregatedSize":"0","messages":"0"}"#),
            ]
            for (data, input, answer) in cases {
                let outcome = try await ControlProcess.run(
                    ["call", "ConformanceService/StreamingInput", "--output", "json"] + data,
                    server.environment(),
                    input: input
                )
                #expect(outcome.exitCode == 0, "\(outcome.error)")
                #expect(outcome.output.filter { !$0.isWhitespace } == answer)
            }
        }
    }

    @Test("a line is sent when it is written, and its reply printed before the next one is")
    func conversation() async throws {
        try await TestServer.with { server in
            let pipe = Pipe()
            let process = try ControlProcess(
                ["call", "ConformanceService/FullDuplex", "-d", "-", "--output", "json"],
                environment: server.environment(),
                pipe: pipe
            )
            let outcome = try await process.run { _ in
                for (index, reply) in ["{\"payload\":\"AA==\"}\n", "{\"payload\":\"AAA=\"}\n"].enumerated() {
                    try pipe.fileHandleForWriting.write(
                        contentsOf: Data("{\"parts\":[{\"size\":\(index + 1)}]}\n".utf8)
                    )
                    try await eventually("reply \(index)") { (try? process.output.hasSuffix(reply)) ?? false }
                }
                try pipe.fileHandleForWriting.close()
            }
            #expect(outcome.exitCode == 0, "\(outcome.error)")
            #expect(outcome.output == "{\"payload\":\"AA==\"}\n{\"payload\":\"AAA=\"}\n")
        }
    }

    @Test("a status behind replies is told on standard error and by the exit code; the replies stay")
    func lateFailure() async throws {
        try await TestServer.with { server in
            let outcome = try await ControlProcess.run(
                [
                    "call", "ConformanceService/StreamingOutput", "--output", "json", "-d",
                    #"{"parts":[{"size":2}],"status":{"code":9,"message":"not now"}}"#,
                ],
                server.environment()
            )
            #expect(outcome.exitCode == 109)
            #expect(outcome.output == "{\"payload\":\"AAA=\"}\n")
            #expect(outcome.error.contains(#""code":"FAILED_PRECONDITION","message":"not now""#), "\(outcome.error)")
        }
    }

    @Test("a server that ends the call ends the program, although standard input goes on")
    func earlyEnd() async throws {
        try await TestServer.with { server in
            let pipe = Pipe()
            let process = try ControlProcess(
                ["call", "ConformanceService/FullDuplex", "-d", "-"],
                environment: server.environment(),
                pipe: pipe
            )
            let outcome = try await process.run { _ in
                try pipe.fileHandleForWriting.write(
                    contentsOf: Data("{\"status\":{\"code\":3,\"message\":\"enough\"}}\n".utf8)
                )
            }
            #expect(outcome.exitCode == 103)
            #expect(outcome.error.hasPrefix("orchestrationctl: INVALID_ARGUMENT: enough"), "\(outcome.error)")
        }
    }

    @Test("a fault in a line names the line and is 65, one on the command line 64, a missing file 66")
    func faults() async throws {
        try await TestServer.with { server in
            let call = ["call", "ConformanceService/StreamingInput", "-d"]
            let line = try await ControlProcess.run(
                call + ["-"],
                server.environment(),
                input: "{}\n\n{\"payloud\":\"\"}\n"
            )
            #expect(line.exitCode == 65)
            #expect(line.error.contains("standard input: line 3, column 2 (payloud)"), "\(line.error)")
            let argument = try await ControlProcess.run(call + ["{"], server.environment())
            #expect(argument.exitCode == 64)
            let missing = try await ControlProcess.run(call + ["@/nonexistent/x.jsonl"], server.environment())
            #expect(missing.exitCode == 66)
            #expect(missing.error.contains("/nonexistent/x.jsonl: No such file or directory"), "\(missing.error)")
        }
    }

    @Test("Ctrl-C cancels the call, which the handler sees, and ends with 130 and the replies so far")
    func interrupt() async throws {
        try await TestServer.with { server in
            let pipe = Pipe()
            let process = try ControlProcess(
                ["call", "ConformanceService/FullDuplex", "-d", "-", "--output", "json"],
                environment: server.environment(),
                pipe: pipe
            )
            let outcome = try await process.run { pid in
                try pipe.fileHandleForWriting.write(contentsOf: Data("{\"parts\":[{\"size\":1}]}\n".utf8))
                try await eventually("a reply") { (try? process.output.isEmpty) == false }
                _ = Signal.interrupt(pid)
            }
            #expect(outcome.exitCode == 130)
            #expect(!outcome.wasSignalled)
            #expect(outcome.output == "{\"payload\":\"AA==\"}\n")
            #expect(outcome.error == "")
            try await eventually("the handler's end") { server.conformance.counters.now.running == 0 }
            #expect(server.conformance.counters.now.cancelled == 1)
        }
    }

    @Test("a stream without an end is ended by --timeout with 104")
    func deadline() async throws {
        try await TestServer.with { server in
            let outcome = try await ControlProcess.run(
                ["call", "ConformanceService/Sink", "-d", #"{"stopAfter":"1"}"#, "--timeout", "300ms"],
                server.environment()
            )
            #expect(outcome.exitCode == 104)
            #expect(outcome.error.contains("DEADLINE_EXCEEDED"))
        }
    }
}

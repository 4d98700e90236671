// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonServer
internal import BatonTLS
internal import BatonTesting
internal import BatonTransport
internal import Glibc
internal import Testing

/// The second reader of PROTOCOL.md: a client in Python that was written from the text and shares no code with this
/// package. See Tests/Interop.
@Suite("another implementation of the protocol", .timeLimit(.minutes(5)))
struct InteropTests {
    private static let python = "/usr/bin/python3"
    private static let role = "tester"

    private static var script: String {
        let parts = #filePath.split(separator: "/").dropLast(2)
        return "/" + (parts + ["Interop", "check_interop.py"]).joined(separator: "/")
    }

    /// A program of this package, which is built beside the program of the tests.
    private static func program(_ name: String) throws -> String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        try #require(count > 0)
        let own = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return "/" + (own.split(separator: "/").dropLast() + [name[...]]).joined(separator: "/")
    }

    private static func requirePython() throws {
        try #require(
            access(Self.python, X_OK) == 0,
            "\(Self.python) is missing; it runs Tests/Interop/check_interop.py (package python3)"
        )
    }

    private static func handler(
        _ name: String,
        _ handle: @escaping @Sendable (_ request: [UInt8]) async throws -> [UInt8]
    ) -> MethodHandler {
        TestMethod.handler(name, policy: MethodPolicy(roles: [self.role])) { request, _ in try await handle(request) }
    }

    @Test("a client that was written from PROTOCOL.md alone finds the server as the text says")
    func checks() async throws {
        try Self.requirePython()
        let drain = Watched(false)
        let handlers = [
            Self.handler("Echo") { $0 },
            Self.handler("Wait") { _ in
                // Until the call is cancelled or its deadline passes.
                try await Task.sleep(for: .seconds(600))
                return []
            },
            Self.handler("Drain") { _ in
                drain.update { $0 = true }
                return []
            },
        ]
        try await withTestServer(
            .tls,
            handlers: handlers,
            authenticator: try TestTokens.authenticator()
        ) { _, server in
            let directory = try ScratchDirectory()
            let authority = try directory.write(try TestCertificates.authority.get().authorityPEM, to: "ca.pem")
            let token = try directory.write(try TestTokens.token(roles: [Self.role]), to: "token")
            let arguments = [
                Self.script, "127.0.0.1:\(server.port)", "--server-name", "localhost", "--ca", authority,
                "--token-file", token, "--profile", "echo", "--method", "\(TestMethod.service)/Echo",
                "--slow-method", "\(TestMethod.service)/Wait", "--drain-method", "\(TestMethod.service)/Drain",
                "--time-limit", "240",
            ]
            async let drained: Void = {
                // Where the checks fail before they drain, the end of this scope cancels the wait.
                try await drain.wait(for: "the checks' call of Drain", within: .seconds(240)) { $0 }
                server.server.beginGracefulShutdown()
            }()
            let outcome = try await onOwnThread {
                try Subprocess.run(Self.python, arguments, in: directory)
            }
            let lines = outcome.output.split(separator: "\n").map(String.init)
            // What calls of all kinds need is in the conformance service; the others have their methods above.
            let others = lines.filter { !$0.hasPrefix("ok ") && !$0.hasSuffix(": the profile is not `conformance`") }
            #expect(others == [])
            #expect(outcome.status == 0)
            #expect(lines.count { $0.hasPrefix("ok ") } >= 40)
            guard drain.value else { return }
            try await drained
        }
    }

    @Test("a client that was written from PROTOCOL.md alone makes all kinds of calls of the conformance server")
    func conformance() async throws {
        try Self.requirePython()
        let directory = try ScratchDirectory()
        let arguments = [
            Self.script, "--serve", try Self.program("baton-conformance-server"), "--time-limit", "240",
        ]
        let outcome = try await onOwnThread {
            try Subprocess.run(Self.python, arguments, in: directory)
        }
        let lines = outcome.output.split(separator: "\n").map(String.init)
        #expect(lines.filter { !$0.hasPrefix("ok ") } == [])
        #expect(outcome.status == 0)
        #expect(lines.count >= 90)
    }
}

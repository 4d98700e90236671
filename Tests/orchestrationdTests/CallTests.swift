// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonJSON
internal import BatonMessages
internal import BatonTLS
internal import BatonTransport
internal import Foundation
internal import OrchestrationAPI
internal import Testing

@testable internal import orchestrationd

@Suite("Calls to the program")
struct CallTests {
    /// A development server that runs while `body` calls it.
    private static func withServer(
        _ body: (_ directory: TestDirectory, _ address: String) async throws -> Void
    ) async throws {
        let directory = try TestDirectory()
        let server = try Program(["serve", "--dev", "--data-dir", "\(directory.path)/data", "--port", "0"])
        let address = try await server.waitUntilReady()
        try await body(directory, address)
        server.send(SIGTERM)
        let outcome = try await server.finish()
        #expect(outcome.code == 0)
        for token in try ["admin", "viewer"].map({ try directory.read("data/tokens/\($0).jwt") }) {
            #expect(!outcome.errors.contains(token.dropLast()), "a token is in the log")
        }
    }

    private static func calling<Value: Sendable>(
        _ directory: TestDirectory,
        _ address: String,
        token: String?,
        _ body: (PatientChannel) async throws -> Value
    ) async throws -> Value {
        var tls = TLSClientConfiguration()
        tls.trustRoots = .authorities(.file("\(directory.path)/data/tls/ca.pem"))
        let port = try #require(address.split(separator: ":").last.flatMap { Int($0) })
        let client = RPCClient(
            transport: try .tls(host: "127.0.0.1", port: port, tls: tls),
            token: token.map { .fixed($0) }
        )
        let result: Result<Value, any Error>
        do {
            result = .success(try await body(PatientChannel(client: client)))
        } catch {
            result = .failure(error)
        }
        await client.close()
        return try result.get()
    }

    private static func token(_ name: String, _ directory: TestDirectory) throws -> String {
        String(try directory.read("data/tokens/\(name).jwt").dropLast())
    }

    @Test("a log that nobody reads stops no call", .timeLimit(.minutes(1)))
    func unreadLog() async throws {
        // Their records are several times what a pipe holds; they are read when the server is told to stop.
        try await Self.withServer { directory, address in
            try await Self.calling(directory, address, token: Self.token("admin", directory)) { client in
                for _ in 0..<1_000 {
                    _ = try await OrchestrationAPI.OrchestrationService.Client(client).listPartnerships()
                }
            }
        }
    }

    @Test("the tokens of the four roles open what they should, and the samples are there")
    func roles() async throws {
        try await Self.withServer { directory, address in
            for name in ["admin", "manager", "system"] {
                let list = try await Self.calling(directory, address, token: Self.token(name, directory)) {
                    try await OrchestrationAPI.OrchestrationService.Client($0).listPartnerships()
                }
                #expect(list.partnerships.count == 4)
            }
            for (token, code) in [
                (try Self.token("viewer", directory), RPCError.Code.permissionDenied), (nil, .unauthenticated),
            ] {
                do {
                    _ = try await Self.calling(directory, address, token: token) {
                        try await OrchestrationAPI.OrchestrationService.Client($0).listPartnerships()
                    }
                    Issue.record("the call succeeded")
                } catch let error as RPCError {
                    #expect(error.code == code)
                    #expect(error.requestID != nil)
                }
            }
        }
    }

    @Test("orchestrationd token makes tokens that are taken, and expired ones that are not")
    func tokens() async throws {
        try await Self.withServer { directory, address in
            let arguments = ["token", "--data-dir", "\(directory.path)/data", "--subject", "me", "--role", "admin"]
            let valid = try await Program.run(arguments + ["--ttl", "5m"])
            #expect(valid.code == 0)
            let info = try await Self.calling(directory, address, token: String(valid.output.dropLast())) {
                try await OrchestrationAPI.OrchestrationService.Client($0).getSystemInfo()
            }
            #expect(info.caller?.id == "me")
            #expect(info.caller?.roles == ["admin"])
            let expired = try await Program.run(arguments + ["--expired"])
            #expect(expired.code == 0)
            do {
                _ = try await Self.calling(directory, address, token: String(expired.output.dropLast())) {
                    try await OrchestrationAPI.OrchestrationService.Client($0).getHealth()
                }
                Issue.record("the call succeeded")
            } catch let error as RPCError {
                #expect(error.code == .unauthenticated)
                #expect(error.message == "expired token")
            }
        }
    }

    @Test("each call leaves one record under the request id that its caller got")
    func callRecords() async throws {
        let directory = try TestDirectory()
        let server = try Program(["serve", "--dev", "--data-dir", "\(directory.path)/data", "--port", "0"])
        let address = try await server.waitUntilReady()
        var requestID = ""
        do {
            _ = try await Self.calling(directory, address, token: Self.token("viewer", directory)) {
                try await OrchestrationAPI.OrchestrationService.Client($0).getHealth()
            }
            Issue.record("the call succeeded")
        } catch let error as RPCError {
            requestID = try #require(error.requestID).description
        }
        let record = try await server.waitForRecord("call failed")
        #expect(record["request_id"]?.stringValue == requestID)
        #expect(record["method"]?.stringValue == "orchestration.v1.OrchestrationService/GetHealth")
        #expect(record["subject"]?.stringValue == "dev-viewer")
        #expect(record["code"]?.stringValue == "PERMISSION_DENIED")
        #expect(record["peer"]?.stringValue?.hasPrefix("127.0.0.1:") == true)
        #expect(record["duration_us"]?.stringValue.flatMap { Int($0) } != nil)
        _ = try await Self.calling(directory, address, token: Self.token("admin", directory)) {
            try await OrchestrationAPI.OrchestrationService.Client($0).getHealth()
        }
        let success = try await server.waitForRecord("call")
        #expect(success["code"]?.stringValue == "OK")
        #expect(success["subject"]?.stringValue == "dev-admin")
        server.send(SIGTERM)
        #expect(try await server.finish().code == 0)
    }

    @Test("the plain health check needs no token; reflection does")
    func frameworkServices() async throws {
        try await Self.withServer { directory, address in
            let health = try await Self.calling(directory, address, token: nil) { client in
                try await HealthService.Client(client).check(
                    HealthCheckRequest(service: "orchestration.v1.OrchestrationService")
                )
            }
            #expect(health.status == .serving)
            let services = try await Self.calling(directory, address, token: Self.token("viewer", directory)) {
                try await ReflectionService.Client($0).listServices()
            }
            #expect(services.services.map(\.name) == Services.all.map(\.fullName).sorted())
        }
    }

    @Test("a limit of the environment is announced to clients, which fail at home what would break it")
    func announcedLimit() async throws {
        let directory = try TestDirectory()
        let server = try Program(
            ["serve", "--dev", "--data-dir", "\(directory.path)/data", "--port", "0"],
            environment: [
                "ORCHESTRATIOND_LIMITS_MESSAGE_BYTES": "20000",
                "ORCHESTRATIOND_LIMITS_CONNECTION_RUNNING_HANDLERS": "1",
            ]
        )
        let address = try await server.waitUntilReady()
        do {
            _ = try await Self.calling(directory, address, token: nil) { client in
                try await HealthService.Client(client).check(
                    HealthCheckRequest(service: String(repeating: "x", count: 20_000))
                )
            }
            Issue.record("the call succeeded")
        } catch let error as RPCError {
            #expect(error.code == .resourceExhausted)
            #expect(error.message.contains("the peer's limit of 20000 bytes"))
        }
        server.send(SIGTERM)
        #expect(try await server.finish().code == 0)
    }

    @Test("figures come from the running server")
    func figures() async throws {
        try await Self.withServer { directory, address in
            let info = try await Self.calling(directory, address, token: Self.token("admin", directory)) { client in
                let client = OrchestrationAPI.OrchestrationService.Client(client)
                for _ in 0..<3 { _ = try await client.getHealth() }
                _ = try? await client.listMetrics()
                return try await client.getSystemInfo()
            }
            let statistics = try #require(info.statistics)
            #expect(statistics.calls == 4)
            #expect(statistics.failedCalls == 1)
            #expect(statistics.successRate == 75)
            #expect(statistics.connections == 1)
            #expect(statistics.partnerships == 4)
            let latencies = [statistics.latencyP50, statistics.latencyP95, statistics.latencyP99].compactMap { $0 }
            #expect(latencies.count == 3)
            #expect(latencies == latencies.sorted())
            #expect(latencies.allSatisfy { $0 > .zero })
            #expect(statistics.uptime.map { $0 > .zero } == true)
        }
    }
}

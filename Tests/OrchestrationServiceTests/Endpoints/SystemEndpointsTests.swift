// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonMessages
internal import BatonProtobuf
internal import OrchestrationAPI
internal import Testing

@testable internal import OrchestrationService

@Suite("GetSystemInfo, ListEndpoints and what is not there yet")
struct SystemEndpointsTests {
    private static let eleven = [
        "GetHealth", "ListMetrics", "MakeDecision", "ListPartnerships", "GetPartnershipStatus", "GetSystemStatus",
        "GetConfiguration", "CheckDeploymentReadiness", "GetSystemInfo", "GetPartnershipMetrics", "ListEndpoints",
    ]
    private static let implemented: Set = [
        "GetHealth", "MakeDecision", "ListPartnerships", "GetPartnershipStatus", "GetSystemInfo", "ListEndpoints",
    ]

    @Test("GetSystemInfo tells the server's figures and the store's count")
    func figures() async throws {
        try await ServiceHarness.with { harness in
            try await harness.importing([.sample()])
            let info = try await harness.orchestration { try await $0.getSystemInfo() }
            #expect(info.system == "orchestration")
            #expect(info.version == OrchestrationRelease.version)
            #expect(info.status == .healthy)
            #expect(
                info.statistics
                    == Statistics(
                        startedAt: Timestamp(seconds: 1_772_366_000, nanos: 500_000_000),
                        uptime: .milliseconds(1_500),
                        calls: 1_000,
                        failedCalls: 1,
                        successRate: 99.9,
                        latencyP50: .microseconds(100),
                        latencyP95: .milliseconds(2),
                        latencyP99: .milliseconds(30),
                        connections: 3,
                        partnerships: 1,
                        decisions: 0
                    )
            )
        }
    }

    @Test("a server that answered nothing yet tells no rate and no latency")
    func noFigures() async throws {
        var figures = FixedFigures()
        figures.value.calls = 0
        figures.value.failedCalls = 0
        figures.value.latency = nil
        try await ServiceHarness.with(figures: figures) { harness in
            let info = try await harness.orchestration { try await $0.getSystemInfo() }
            #expect(info.statistics?.successRate == nil)
            #expect(info.statistics?.latencyP50 == nil)
            #expect(info.status == .unknown)
        }
    }

    @Test(
        "GetSystemInfo tells the caller's own id, roles and what they permit",
        arguments: [
            (["admin"], 15), (["orchestration_manager", "unknown"], 13), (["system_admin"], 12),
        ]
    )
    func caller(roles: [String], count: Int) async throws {
        try await ServiceHarness.with { harness in
            let info = try await harness.orchestration(as: roles) { try await $0.getSystemInfo() }
            let caller = try #require(info.caller)
            #expect(caller.id == "tester")
            #expect(caller.roles == roles)
            #expect(caller.permissions.count == count, "\(caller.permissions)")
            #expect(caller.permissions.contains("orchestration.v1.OrchestrationService/GetHealth"))
            let mayImport = caller.permissions.contains("orchestration.v1.PartnershipService/ImportPartnerships")
            #expect(mayImport == roles.contains("admin"))
        }
    }

    @Test("ListEndpoints tells the eleven in their order, from the descriptors")
    func endpoints() async throws {
        try await ServiceHarness.with { harness in
            let list = try await harness.orchestration { try await $0.listEndpoints() }
            #expect(list.endpoints.map(\.method) == Self.eleven)
            #expect(list.endpoints.map(\.number) == Array(1...11))
            #expect(Set(list.endpoints.filter(\.implemented).map(\.method)) == Self.implemented)
            for endpoint in list.endpoints {
                #expect(!endpoint.description.isEmpty, "\(endpoint.method)")
                #expect(endpoint.requestType == "orchestration.v1.\(endpoint.method)Request")
                #expect(endpoint.responseType == "orchestration.v1.\(endpoint.method)Response")
                #expect(endpoint.roles.contains("admin"))
                #expect(endpoint.authentication == .required)
                #expect(endpoint.defaultDeadline.map { $0 > .zero } == true)
                #expect(endpoint.payloadLimitBytes > 0)
                #expect(!endpoint.example.isEmpty)
                #expect(endpoint.rateLimit?.callsPerMinute == 0)
            }
            #expect(list.rateLimits.map(\.rateClass) == ["decisions", "default"])
            #expect(list.authentication.map(\.name) == ["bearer"])
            #expect(list.errors.contains { $0.code == "NOT_FOUND" && $0.number == 5 })
            #expect(list.errors.allSatisfy { !$0.description.isEmpty })
        }
    }

    @Test("with all services, ListEndpoints tells every method that the server has")
    func allEndpoints() async throws {
        try await ServiceHarness.with { harness in
            let list = try await harness.orchestration {
                try await $0.listEndpoints(ListEndpointsRequest(allServices: true))
            }
            let names = list.endpoints.map { "\($0.service)/\($0.method)" }
            #expect(names == ServiceHarness.services.flatMap(\.methods).map(\.fullName))
            let health = try #require(list.endpoints.first { $0.service == "baton.health.v1.HealthService" })
            #expect(health.authentication == Authentication.none)
            #expect(health.number == 0)
            #expect(health.implemented)
        }
    }

    @Test("what ListEndpoints calls implemented answers, and nothing else does")
    func implemented() async throws {
        try await ServiceHarness.with { harness in
            try await harness.importing([.sample()])
            let list = try await harness.orchestration { try await $0.listEndpoints() }
            try await harness.calling { client in
                for (endpoint, method) in zip(
                    list.endpoints,
                    OrchestrationAPI.OrchestrationService.descriptor.methods
                ) {
                    let code: RPCError.Code
                    do {
                        _ = try await client.unary(try Self.request(method), method: method, options: .defaults)
                        code = .ok
                    } catch let error as RPCError {
                        code = error.code
                    }
                    #expect(code == (endpoint.implemented ? .ok : .unimplemented), "\(method.name)")
                }
            }
        }
    }

    /// A request that passes the field rules.
    private static func request(_ method: MethodDescriptor) throws -> [UInt8] {
        switch method.name {
        case "GetPartnershipStatus": try GetPartnershipStatusRequest(partnershipID: "alpha").encodedBytes()
        case "GetPartnershipMetrics": try GetPartnershipMetricsRequest(partnershipID: "alpha").encodedBytes()
        case "MakeDecision":
            try MakeDecisionRequest(context: DecisionContext(revenueImpact: 1)).encodedBytes()
        default: []
        }
    }

    @Test(
        "a viewer is refused everywhere, and nobody without a token gets in",
        arguments: [(["viewer"], RPCError.Code.permissionDenied), (nil, .unauthenticated)]
            as [([String]?, RPCError.Code)]
    )
    func refused(roles: [String]?, code: RPCError.Code) async throws {
        try await ServiceHarness.with { harness in
            try await harness.calling(as: roles) { client in
                for method in OrchestrationAPI.OrchestrationService.descriptor.methods {
                    let error = try await ServiceHarness.failure {
                        _ = try await client.unary(try Self.request(method), method: method, options: .defaults)
                    }
                    #expect(error.code == code, "\(method.name)")
                }
            }
        }
    }
}

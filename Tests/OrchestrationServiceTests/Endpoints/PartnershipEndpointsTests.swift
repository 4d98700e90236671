// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf
internal import OrchestrationAPI
internal import OrchestrationStore
internal import Testing

@testable internal import OrchestrationService

@Suite("Partnerships over the wire")
struct PartnershipEndpointsTests {
    @Test("an import counts what it wrote, and the same id is replaced whole")
    func importing() async throws {
        try await ServiceHarness.with { harness in
            let first = try await harness.importing([.sample("alpha"), .sample("beta")])
            #expect(first.created == 2)
            #expect(first.replaced == 0)
            #expect(first.deliverables == 6)
            #expect(first.metricSamples == 8)
            #expect(first.importedAt == Timestamp(millisecondsSinceEpoch: harness.time.now))
            let bare = Partnership(id: "alpha", name: "New", type: "brand", priority: .low)
            let second = try await harness.importing([bare])
            #expect(second.created == 0)
            #expect(second.replaced == 1)
            let status = try await harness.orchestration { client in
                try await client.getPartnershipStatus(GetPartnershipStatusRequest(partnershipID: "alpha"))
            }
            #expect(status.name == "New")
            #expect(status.priority == .low)
            #expect(status.deliverables.isEmpty)
            #expect(status.metrics.isEmpty)
            #expect(status.health == .unknown)
            #expect(status.metricsHealth == .unknown)
            #expect(status.progress == 0)
            #expect(status.score == nil)
        }
    }

    @Test(
        "a partnership comes back with progress, both healths, its deliverables and scored metrics in the order of the import"
    )
    func status() async throws {
        try await ServiceHarness.with { harness in
            try await harness.importing([.sample()])
            let imported = Timestamp(millisecondsSinceEpoch: harness.time.now)
            let status = try await harness.orchestration { client in
                try await client.getPartnershipStatus(GetPartnershipStatusRequest(partnershipID: "alpha"))
            }
            #expect(status.id == "alpha")
            #expect(status.enabled)
            #expect(status.priority == .high)
            #expect(status.progress == 93.5)
            #expect(status.health == .excellent)
            #expect(status.score == 96.3)
            #expect(status.metricsHealth == .excellent)
            #expect(status.deliverables.map(\.id) == ["zeta", "beta", "eta"])
            #expect(status.deliverables.first?.lastUpdated == imported)
            #expect(status.metrics.map(\.name) == ["uptime", "response_time", "error_rate", "requests_per_minute"])
            #expect(status.metrics.map(\.score) == [99.9, 90, 99, nil])
            #expect(
                status.metrics.map(\.direction) == [.higherIsBetter, .lowerIsBetter, .lowerIsBetter, .higherIsBetter]
            )
            #expect(status.metrics.allSatisfy { $0.observedAt == imported })
            #expect(status.lastUpdated == imported)
        }
    }

    @Test("an unknown id is NOT_FOUND with a machine-readable detail", arguments: ["nobody", "a\u{0}b", "Ünïcode"])
    func unknown(id: String) async throws {
        try await ServiceHarness.with { harness in
            let error = try await ServiceHarness.failure {
                _ = try await harness.orchestration { client in
                    try await client.getPartnershipStatus(GetPartnershipStatusRequest(partnershipID: id))
                }
            }
            #expect(error.code == .notFound)
            #expect(error.requestID != nil)
            #expect(
                error.details == [
                    .errorInfo(
                        reason: "PARTNERSHIP_NOT_FOUND",
                        domain: "orchestration.v1",
                        metadata: ["partnership_id": id]
                    )
                ]
            )
        }
    }

    @Test("pages follow each other by id without gap or repetition, and tell the total")
    func pages() async throws {
        try await ServiceHarness.with { harness in
            let ids = (0..<7).map { "p\($0)" }
            try await harness.importing(ids.shuffled().map { .sample($0) })
            let found = try await harness.orchestration { client in
                var found: [[String]] = []
                var token = ""
                repeat {
                    let page = try await client.listPartnerships(
                        ListPartnershipsRequest(pageSize: 3, pageToken: token)
                    )
                    #expect(page.total == 7)
                    found.append(page.partnerships.map(\.id))
                    token = page.nextPageToken
                } while !token.isEmpty && found.count < 10
                return found
            }
            #expect(found == [["p0", "p1", "p2"], ["p3", "p4", "p5"], ["p6"]])
            let all = try await harness.orchestration { try await $0.listPartnerships() }
            #expect(all.partnerships.map(\.id) == ids)
            #expect(all.partnerships.first?.progress == 93.5)
            #expect(all.partnerships.first?.score == 96.3)
        }
    }

    @Test("a page token that no page gave, and a page size out of range, are INVALID_ARGUMENT and named")
    func badPages() async throws {
        try await ServiceHarness.with { harness in
            for (request, field) in [
                (ListPartnershipsRequest(pageToken: "nonsense"), "page_token"),
                (ListPartnershipsRequest(pageSize: -1), "page_size"),
                (ListPartnershipsRequest(pageSize: 1_001), "page_size"),
            ] {
                let error = try await ServiceHarness.failure {
                    _ = try await harness.orchestration { try await $0.listPartnerships(request) }
                }
                #expect(error.code == .invalidArgument)
                #expect(Self.fields(error) == [field])
            }
        }
    }

    @Test("an import with a fault writes nothing and names every fault by its path")
    func faults() async throws {
        try await ServiceHarness.with { harness in
            var bad = Partnership.sample("bad")
            bad.deliverables[1].progress = 100.5
            bad.metrics[0].value = .infinity
            let error = try await ServiceHarness.failure { try await harness.importing([.sample(), bad]) }
            #expect(error.code == .invalidArgument)
            #expect(
                Self.fields(error) == ["partnerships[1].deliverables[1].progress", "partnerships[1].metrics[0].value"]
            )
            let all = try await harness.orchestration { try await $0.listPartnerships() }
            #expect(all.total == 0)
        }
    }

    @Test("what only the service can judge is refused and named")
    func ownFaults() async throws {
        try await ServiceHarness.with { harness in
            var partnership = Partnership.sample()
            partnership.priority = .critical
            partnership.deliverables[0].lastUpdated = Timestamp(seconds: 1)
            partnership.metrics[0].direction = .lowerIsBetter
            partnership.metrics[1].observedAt = Timestamp(seconds: .max)
            partnership.metrics[2].name = "own_metric"
            partnership.metrics[2].direction = .unspecified
            let error = try await ServiceHarness.failure { try await harness.importing([partnership, partnership]) }
            #expect(error.code == .invalidArgument)
            let expected = [
                "priority", "deliverables[0].last_updated", "metrics[0].direction", "metrics[1].observed_at",
                "metrics[2].direction",
            ]
            let both = (0...1).flatMap { index in expected.map { "partnerships[\(index)].\($0)" } }
            // The repeated id, which the store finds, is told in the same answer.
            #expect(Self.fields(error) == both + ["partnerships[1].id"])
        }
    }

    @Test("two samples of a metric at one time are refused in the words of the proto file")
    func sameTime() async throws {
        try await ServiceHarness.with { harness in
            var partnership = Partnership.sample()
            partnership.metrics = [partnership.metrics[0], partnership.metrics[0]]
            let error = try await ServiceHarness.failure { try await harness.importing([partnership]) }
            #expect(Self.fields(error) == ["partnerships[0].metrics[1].observed_at"])
        }
    }

    @Test(
        "only administrators import; nobody without a token does",
        arguments: [
            (["orchestration_manager"], RPCError.Code.permissionDenied), (["system_admin"], .permissionDenied),
            (["viewer"], .permissionDenied), (nil, .unauthenticated),
        ] as [([String]?, RPCError.Code)]
    )
    func whoImports(roles: [String]?, code: RPCError.Code) async throws {
        try await ServiceHarness.with { harness in
            let error = try await ServiceHarness.failure { try await harness.importing([.sample()], as: roles) }
            #expect(error.code == code)
            let count = try await harness.store.statistics().partnerships
            #expect(count == 0)
        }
    }

    private static func fields(_ error: RPCError) -> [String] {
        for case .badRequest(let violations) in error.details {
            return violations.map(\.field)
        }
        return []
    }
}

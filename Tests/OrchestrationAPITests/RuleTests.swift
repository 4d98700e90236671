// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf
internal import OrchestrationAPI
internal import Testing

@Suite("Rules of requests")
struct RuleTests {
    private static func partnership(_ change: (inout Partnership) -> Void = { _ in }) -> ImportPartnershipsRequest {
        var partnership = Partnership(
            id: "cursor_technical",
            name: "Cursor Technical Partnership",
            type: "technical",
            priority: .high,
            deliverables: [Deliverable(id: "a", name: "A", progress: 100, status: "done")],
            metrics: [MetricSample(name: "uptime", value: 99.9, unit: "%")]
        )
        change(&partnership)
        return ImportPartnershipsRequest(partnerships: [partnership])
    }

    @Test("a partnership as it should be breaks no rule")
    func valid() {
        #expect(Self.partnership().violations() == [])
    }

    @Test("an import without partnerships is refused, and each fault is named by its path")
    func importRules() {
        func fields(_ change: (inout Partnership) -> Void) -> [String] {
            Self.partnership(change).violations().map(\.field)
        }
        #expect(ImportPartnershipsRequest().violations().map(\.field) == ["partnerships"])
        #expect(fields { $0.id = "Not-An-Id" } == ["partnerships[0].id"])
        #expect(fields { $0.id = String(repeating: "a", count: 65) } == ["partnerships[0].id"])
        #expect(fields { $0.id = String(repeating: "a", count: 64) } == [])
        #expect(fields { $0.name = "" } == ["partnerships[0].name"])
        #expect(fields { $0.priority = .unspecified } == ["partnerships[0].priority"])
        #expect(fields { $0.priority = .unrecognized(17) } == ["partnerships[0].priority"])
        #expect(fields { $0.deliverables[0].progress = 100.5 } == ["partnerships[0].deliverables[0].progress"])
        #expect(fields { $0.deliverables[0].progress = .nan } == ["partnerships[0].deliverables[0].progress"])
        #expect(fields { $0.metrics[0].value = .infinity } == ["partnerships[0].metrics[0].value"])
        #expect(fields { $0.metrics[0].target = 0 } == ["partnerships[0].metrics[0].target"])
        #expect(fields { $0.metrics[0].name = "" } == ["partnerships[0].metrics[0].name"])
    }

    @Test("the context of a decision keeps its ranges, and every violation is named")
    func decisions() {
        func fields(_ context: DecisionContext?) -> [String] {
            MakeDecisionRequest(context: context).violations().map(\.field)
        }
        #expect(fields(nil) == ["context"])
        #expect(fields(DecisionContext()) == ["context"])
        #expect(fields(DecisionContext(revenueImpact: 1)) == [])
        #expect(fields(DecisionContext(estimatedCost: 0)) == ["context.estimated_cost"])
        #expect(fields(DecisionContext(expectedRevenue: 0)) == [])
        #expect(fields(DecisionContext(estimatedDays: 3650, teamMembers: 10000)) == [])
        #expect(
            fields(
                DecisionContext(
                    expectedRevenue: -1,
                    estimatedDays: 3651,
                    teamMembers: 0,
                    technicalComplexity: 10.5,
                    timelinePressure: .nan,
                    record: ["k": RecordValue(kind: .number(.infinity))]
                )
            ) == [
                "context.expected_revenue", "context.estimated_days", "context.team_members",
                "context.technical_complexity", "context.timeline_pressure", "context.record[\"k\"].number",
            ]
        )
    }

    @Test("pages hold at most 1,000, and no fewer than none")
    func pages() {
        #expect(ListPartnershipsRequest(pageSize: 1001).violations().map(\.field) == ["page_size"])
        #expect(ListMetricsRequest(pageSize: -1).violations().map(\.field) == ["page_size"])
        #expect(ListMetricsRequest(pageSize: 1000).violations() == [])
    }

    @Test("a partnership must be named, whatever its id looks like")
    func ids() {
        #expect(GetPartnershipStatusRequest().violations().map(\.field) == ["partnership_id"])
        #expect(GetPartnershipStatusRequest(partnershipID: "no-such").violations() == [])
        #expect(GetPartnershipMetricsRequest().violations().map(\.field) == ["partnership_id"])
    }
}

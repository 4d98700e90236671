// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf
internal import OrchestrationAPI
internal import OrchestrationStore
internal import Testing

@testable internal import OrchestrationService

@Suite("MakeDecision, ListDecisions and GetDecision")
struct DecisionEndpointsTests {
    private static func context(_ change: (inout DecisionContext) -> Void = { _ in }) -> DecisionContext {
        var context = DecisionContext(revenueImpact: 2_000_000, estimatedCost: 10_000, expectedRevenue: 50_000)
        change(&context)
        return context
    }

    private static func violations(_ error: RPCError) -> [String] {
        error.details.flatMap { detail in
            if case .badRequest(let violations) = detail { violations.map(\.field) } else { [String]() }
        }
    }

    @Test("a decision comes with its reasons, its plan and what would change it")
    func decision() async throws {
        try await ServiceHarness.with { harness in
            let response = try await harness.orchestration {
                try await $0.makeDecision(MakeDecisionRequest(context: Self.context()))
            }
            #expect(response.decision == .approveImmediate)
            #expect(response.priority == .critical)
            #expect(response.roiPercent == 400)
            #expect(response.paybackMonths == 0.2)
            #expect(response.rationale.hasPrefix("Approve and begin now."))
            #expect(response.implementationPlan?.criticalPath == ["Planning", "Development", "Deployment"])
            #expect(response.implementationPlan?.tasks.isEmpty == false)
            #expect(response.sensitivities.map(\.input) == ProposalInput.allCases.map(\.rawValue))
            let revenue = response.sensitivities.first { $0.input == "expected_revenue" }
            #expect(revenue?.flipsAt == 30_000)
            #expect(revenue?.decision == .approveScheduled)
            #expect(response.simulation == nil)
            #expect(response.ranking.isEmpty)
            #expect(response.decidedAt == Timestamp(millisecondsSinceEpoch: harness.time.now))
        }
    }

    @Test("the same request and seed give the same answer; absent runs are 10,000")
    func determinism() async throws {
        try await ServiceHarness.with { harness in
            let request = MakeDecisionRequest(
                context: Self.context(),
                alternatives: [Alternative(name: "later", context: Self.context { $0.estimatedDays = 90 })],
                simulation: SimulationSettings(seed: 99)
            )
            var answers = try await harness.orchestration {
                [try await $0.makeDecision(request), try await $0.makeDecision(request)]
            }
            #expect(answers[0].decisionID != answers[1].decisionID)
            answers[1].decisionID = answers[0].decisionID
            #expect(answers[0] == answers[1])
            #expect(answers[0].simulation?.runs == 10_000)
            #expect(answers[0].ranking.map(\.name) == ["", "later"])
            #expect(answers[0].ranking.map(\.rank) == [1, 2])
        }
    }

    @Test("an empty context is refused, and so is none")
    func empty() async throws {
        try await ServiceHarness.with { harness in
            for request in [MakeDecisionRequest(context: DecisionContext()), MakeDecisionRequest()] {
                let error = try await ServiceHarness.failure {
                    _ = try await harness.orchestration { try await $0.makeDecision(request) }
                }
                #expect(error.code == .invalidArgument)
                #expect(Self.violations(error) == ["context"])
            }
        }
    }

    @Test("every field that breaks a rule is named")
    func everyViolation() async throws {
        let context = DecisionContext(
            revenueImpact: .nan,
            customerImpact: .infinity,
            estimatedCost: 0,
            expectedRevenue: -1,
            estimatedDays: 0,
            teamMembers: 10_001,
            technicalComplexity: 10.5,
            marketUncertainty: -0.5,
            resourceAvailability: 11,
            timelinePressure: .nan,
            budget: -1,
            record: ["note": RecordValue(kind: .number(.infinity))]
        )
        try await ServiceHarness.with { harness in
            let error = try await ServiceHarness.failure {
                _ = try await harness.orchestration {
                    try await $0.makeDecision(
                        MakeDecisionRequest(
                            context: context,
                            alternatives: [Alternative(context: Self.context { $0.estimatedCost = -1 })],
                            simulation: SimulationSettings(runs: 100_001)
                        )
                    )
                }
            }
            #expect(error.code == .invalidArgument)
            let named = Set(Self.violations(error))
            for field in [
                "revenue_impact", "customer_impact", "estimated_cost", "expected_revenue", "estimated_days",
                "team_members", "technical_complexity", "market_uncertainty", "resource_availability",
                "timeline_pressure", "budget",
            ] {
                #expect(named.contains("context.\(field)"), "\(field): \(named)")
            }
            #expect(named.contains("alternatives[0].name"))
            #expect(named.contains("alternatives[0].context.estimated_cost"))
            #expect(named.contains("simulation.runs"))
            #expect(named.contains { $0.hasPrefix("context.record") })
        }
    }

    @Test("names of alternatives must differ, and every proposal must have a return that a number can hold")
    func acrossFields() async throws {
        try await ServiceHarness.with { harness in
            let extreme = Self.context {
                $0.estimatedCost = 5e-324
                $0.expectedRevenue = 1e308
            }
            let error = try await ServiceHarness.failure {
                _ = try await harness.orchestration {
                    try await $0.makeDecision(
                        MakeDecisionRequest(
                            context: extreme,
                            alternatives: [
                                Alternative(name: "a", context: Self.context()),
                                Alternative(name: "a", context: extreme),
                            ]
                        )
                    )
                }
            }
            #expect(error.code == .invalidArgument)
            #expect(
                Self.violations(error) == [
                    "context.expected_revenue", "alternatives[1].context.expected_revenue", "alternatives[1].name",
                ]
            )
        }
    }

    @Test("a decision is read back as it was asked and answered, with who asked")
    func readBack() async throws {
        try await ServiceHarness.with { harness in
            let request = MakeDecisionRequest(
                context: Self.context {
                    $0.businessGoal = "Größe 💡"
                    $0.record = ["ticket": RecordValue(kind: .text("A-1")), "count": RecordValue(kind: .number(3))]
                },
                simulation: SimulationSettings(runs: 10, seed: .max)
            )
            let response = try await harness.orchestration { try await $0.makeDecision(request) }
            let stored = try await harness.calling(as: ["system_admin"]) {
                try await DecisionService.Client($0).getDecision(GetDecisionRequest(decisionID: response.decisionID))
            }
            #expect(stored.request == request)
            #expect(stored.response == response)
            #expect(stored.decidedBy == "tester")
            let info = try await harness.orchestration { try await $0.getSystemInfo() }
            #expect(info.statistics?.decisions == 1)
        }
    }

    @Test("an unknown id is NOT_FOUND", arguments: ["nobody", "a\0b"])
    func unknown(id: String) async throws {
        try await ServiceHarness.with { harness in
            let error = try await ServiceHarness.failure {
                _ = try await harness.calling {
                    try await DecisionService.Client($0).getDecision(GetDecisionRequest(decisionID: id))
                }
            }
            #expect(error.code == .notFound)
        }
    }

    @Test("the list has the newest first, in pages, and can be narrowed")
    func list() async throws {
        try await ServiceHarness.with { harness in
            let start = harness.time.now
            for number in 0..<5 {
                harness.time.set(start + Int64(number) * 1_000)
                try await harness.orchestration {
                    _ = try await $0.makeDecision(
                        MakeDecisionRequest(
                            context: Self.context {
                                $0.businessGoal = "\(number)"
                                if number.isMultiple(of: 2) { $0.expectedRevenue = 1 }
                            }
                        )
                    )
                }
            }
            try await harness.calling(as: ["orchestration_manager"]) { channel in
                let client = DecisionService.Client(channel)
                func goals(_ request: ListDecisionsRequest) async throws -> [String] {
                    var request = request
                    var goals: [String] = []
                    repeat {
                        let page = try await client.listDecisions(request)
                        #expect(page.decisions.count <= 2)
                        #expect(page.total == 5)
                        goals += page.decisions.map(\.businessGoal)
                        request.pageToken = page.nextPageToken
                    } while !request.pageToken.isEmpty
                    return goals
                }
                #expect(try await goals(ListDecisionsRequest(pageSize: 2)) == ["4", "3", "2", "1", "0"])
                #expect(
                    try await goals(ListDecisionsRequest(pageSize: 2, oldestFirst: true)) == ["0", "1", "2", "3", "4"]
                )
                #expect(
                    try await goals(ListDecisionsRequest(pageSize: 2, decision: .deferOrReject)) == ["4", "2", "0"]
                )
                #expect(try await goals(ListDecisionsRequest(pageSize: 2, priority: .low)).isEmpty)
                let narrowed = ListDecisionsRequest(
                    pageSize: 2,
                    decidedFrom: Timestamp(millisecondsSinceEpoch: start + 1_000),
                    decidedBefore: Timestamp(millisecondsSinceEpoch: start + 3_000)
                )
                #expect(try await goals(narrowed) == ["2", "1"])
                let first = try await client.listDecisions(ListDecisionsRequest(pageSize: 1)).decisions.first
                #expect(first?.decision == .deferOrReject)
                #expect(first?.priority == .critical)
                #expect(first?.decidedBy == "tester")
                #expect(first?.roiPercent == -99.99)
            }
        }
    }

    @Test("what is no token and no time is refused, each named")
    func badList() async throws {
        try await ServiceHarness.with { harness in
            let token = try await ServiceHarness.failure {
                _ = try await harness.calling {
                    try await DecisionService.Client($0).listDecisions(ListDecisionsRequest(pageToken: "p1xx"))
                }
            }
            #expect(token.code == .invalidArgument)
            #expect(Self.violations(token) == ["page_token"])
            let never = Timestamp(seconds: .max)
            let times = try await ServiceHarness.failure {
                _ = try await harness.calling {
                    try await DecisionService.Client($0).listDecisions(
                        ListDecisionsRequest(decidedFrom: never, decidedBefore: never)
                    )
                }
            }
            #expect(times.code == .invalidArgument)
            #expect(Self.violations(times) == ["decided_from", "decided_before"])
        }
    }

    @Test("who may only read may not decide")
    func roles() async throws {
        try await ServiceHarness.with { harness in
            let error = try await ServiceHarness.failure {
                _ = try await harness.orchestration(as: ["system_admin"]) {
                    try await $0.makeDecision(MakeDecisionRequest(context: Self.context()))
                }
            }
            #expect(error.code == .permissionDenied)
        }
    }

    @Test("a decision that cannot be kept is not told")
    func notKept() async throws {
        try await ServiceHarness.with(store: FailingStore(error: StoreError(.diskFull, "secret"))) { harness in
            let error = try await ServiceHarness.failure {
                _ = try await harness.orchestration {
                    try await $0.makeDecision(MakeDecisionRequest(context: Self.context()))
                }
            }
            #expect(error.code == .resourceExhausted)
            #expect(!"\(error)".contains("secret"))
        }
    }

    @Test("a full line refuses a call with a time to wait")
    func fullLine() async throws {
        var limits = DecisionLimits()
        limits.concurrent = 1
        limits.waiting = 0
        let admission = DecisionAdmission(limits: limits)
        try await ServiceHarness.with(admission: admission) { harness in
            let error = try await ServiceHarness.failure {
                try await admission.run(remaining: .seconds(60)) {
                    _ = try await harness.orchestration {
                        try await $0.makeDecision(MakeDecisionRequest(context: Self.context()))
                    }
                }
            }
            #expect(error.code == .resourceExhausted)
            #expect(error.message.contains("decisions.waiting"))
            #expect(error.retryAfter == .seconds(1))
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON
internal import BatonProtobuf
internal import BatonTesting
internal import Foundation
internal import OrchestrationAPI
internal import Testing

@testable internal import OrchestrationService

@Suite("Comparison of a server with the reference implementation")
struct LiveReferenceTests {
    /// `BATON_TEST_SEED` repeats a run.
    private static let seed: UInt32 =
        ProcessInfo.processInfo.environment["BATON_TEST_SEED"].flatMap { UInt32($0) } ?? .random(in: 0 ... .max)
    private static let dataSets = 1_000

    @Test(
        "1,000 random imports into one server give the answers of Tests/Reference/scoring.py, to the last printed digit"
    )
    func imports() async throws {
        print("live reference: seed \(Self.seed)")
        // Each a data set that is to be imported after those before it.
        let lines = try await ReferenceScript.run(
            "scoring.py",
            ["generate", "--live", "--seed", "\(Self.seed)", "--count", "\(Self.dataSets)"]
        )
        try #require(lines.count == Self.dataSets)
        try await ServiceHarness.with { harness in
            try await harness.calling { client in
                for (number, line) in lines.enumerated() {
                    let dataSet = try #require(try JSONValue.parse(line).objectValue)
                    let now = try #require(Timestamp(rfc3339: dataSet["now"]?.stringValue ?? ""))
                    harness.time.set(now.seconds * 1000 + Int64(now.nanos) / 1_000_000)
                    let partnerships = try #require(dataSet["partnerships"])
                    // An import of nothing is refused; such a data set only repeats the questions.
                    if partnerships.arrayValue?.isEmpty == false {
                        let file = JSONValue.object(JSONObject([.init(name: "partnerships", value: partnerships)]))
                        _ = try await PartnershipService.Client(client).importPartnerships(
                            ImportPartnershipsRequest(json: file.encoded())
                        )
                    }
                    let answers = try await Self.answers(OrchestrationAPI.OrchestrationService.Client(client))
                    let expected = try Answers(#require(dataSet["expected"]?.objectValue))
                    #expect(answers == expected, "data set \(number) of seed \(Self.seed)")
                }
            }
        }
    }

    private static func answers(_ client: OrchestrationAPI.OrchestrationService.Client) async throws -> Answers {
        let health = try await client.getHealth()
        var answers = Answers(status: Self.name(health.status), score: health.score, partnerships: [:])
        for partnership in try await client.listPartnerships().partnerships {
            let judged = health.partnerships[partnership.id]
            #expect(judged?.health == partnership.metricsHealth)
            #expect(judged?.score == partnership.score)
            answers.partnerships[partnership.id] = Answers.Partnership(
                progress: partnership.progress,
                health: Self.name(partnership.health),
                metricsHealth: Self.name(partnership.metricsHealth),
                score: partnership.score
            )
        }
        return answers
    }

    private static func name<Value: ProtobufEnum>(_ value: Value) -> String? {
        Value.table.name(of: value.rawValue)
    }
}

/// What the reference expects, and what a server says.
private struct Answers: Equatable {
    struct Partnership: Equatable {
        var progress: Double?
        var health: String?
        var metricsHealth: String?
        var score: Double?
    }

    var status: String?
    var score: Double?
    var partnerships: [String: Partnership]

    init(status: String?, score: Double?, partnerships: [String: Partnership]) {
        self.status = status
        self.score = score
        self.partnerships = partnerships
    }

    init(_ expected: JSONObject) throws {
        let overall = try #require(expected["overall"]?.objectValue)
        self.status = overall["status"]?.stringValue
        self.score = overall["score"]?.numberValue?.double
        self.partnerships = [:]
        for member in try #require(expected["partnerships"]?.objectValue).members {
            let answer = try #require(member.value.objectValue)
            self.partnerships[member.name] = Partnership(
                progress: answer["progress"]?.numberValue?.double,
                health: answer["health"]?.stringValue,
                metricsHealth: answer["metricsHealth"]?.stringValue,
                score: answer["score"]?.numberValue?.double
            )
        }
    }
}

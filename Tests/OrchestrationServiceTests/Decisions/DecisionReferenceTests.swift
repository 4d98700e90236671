// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonJSON
internal import BatonProtobuf
internal import BatonTesting
internal import Foundation
internal import OrchestrationAPI
internal import Testing

@testable internal import OrchestrationService

@Suite("Comparison of decisions with the reference implementation")
struct DecisionReferenceTests {
    /// `BATON_TEST_SEED` repeats a run.
    private static let seed: UInt32 =
        ProcessInfo.processInfo.environment["BATON_TEST_SEED"].flatMap { UInt32($0) } ?? .random(in: 0 ... .max)
    /// `BATON_REFERENCE_SETS` asks for more.
    private static let count =
        ProcessInfo.processInfo.environment["BATON_REFERENCE_SETS"].flatMap { Int($0) } ?? 200

    @Test("random requests to a server give the answers of Tests/Reference/decisions.py, to the last printed digit")
    func decisions() async throws {
        print("decisions reference: seed \(Self.seed)")
        let lines = try await ReferenceScript.run(
            "decisions.py",
            ["generate", "--seed", "\(Self.seed)", "--count", "\(Self.count)"]
        )
        try #require(lines.count == Self.count)
        try await ServiceHarness.with { harness in
            try await harness.calling { channel in
                let client = OrchestrationAPI.OrchestrationService.Client(channel)
                for (number, line) in lines.enumerated() {
                    let dataSet = try #require(try JSONValue.parse(line).objectValue)
                    let request = try MakeDecisionRequest(json: #require(dataSet["request"]).encoded())
                    let expected = try #require(dataSet["expected"])
                    let differences: [String]
                    do {
                        let response = try await client.makeDecision(request)
                        differences = JSONDifference.list(expected, try JSONValue.parse(response.jsonString()))
                    } catch let error as RPCError {
                        differences = Self.differences(expected, error)
                    }
                    #expect(differences.isEmpty, "data set \(number) of seed \(Self.seed)")
                }
            }
        }
    }

    private static func differences(_ expected: JSONValue, _ error: RPCError) -> [String] {
        let fields = expected.objectValue?["violations"]?.arrayValue?.compactMap(\.stringValue)
        guard let fields, error.code == .invalidArgument else { return ["refused: \(error)"] }
        let named = error.details.flatMap { detail in
            if case .badRequest(let violations) = detail { violations.map(\.field) } else { [String]() }
        }
        return named.sorted() == fields ? [] : ["\(named.sorted()) instead of \(fields)"]
    }
}

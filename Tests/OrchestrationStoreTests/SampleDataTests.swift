// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import Testing

@testable internal import OrchestrationStore

@Suite("Sample data set")
struct SampleDataTests {
    /// The import file, read with none of this project's code.
    private struct File: Decodable {
        struct Partnership: Decodable {
            struct Deliverable: Decodable {
                let id: String
                let name: String
                let progress: Double
                let status: String
            }

            struct Metric: Decodable {
                let name: String
                let value: Double
                let unit: String
                let direction: String
                let target: Double?
                let observedAt: String?
            }

            let id: String
            let name: String
            let type: String
            let enabled: Bool
            let priority: String
            let deliverables: [Deliverable]
            let metrics: [Metric]
        }

        let partnerships: [Partnership]
    }

    private static func read() throws -> [File.Partnership] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Samples/partnerships.json").standardized
        return try JSONDecoder().decode(File.self, from: Data(contentsOf: file)).partnerships
    }

    @Test("the file holds the four partnerships with their names and priorities")
    func identities() throws {
        let found = try Self.read().map { "\($0.id) \"\($0.name)\" \($0.priority)" }
        #expect(
            found == [
                "cursor_technical \"Cursor Technical Partnership\" PRIORITY_HIGH",
                "grok_brand \"Grok Brand Partnership\" PRIORITY_MEDIUM",
                "claude_strategic \"Claude Strategic Partnership\" PRIORITY_HIGH",
                "perplexity_research \"Perplexity Research Partnership\" PRIORITY_MEDIUM",
            ]
        )
    }

    @Test("samples take the time of the import, and the whole file can be imported")
    func importable() async throws {
        let priorities: [String: PartnershipRecord.Priority] = [
            "PRIORITY_HIGH": .high, "PRIORITY_MEDIUM": .medium, "PRIORITY_LOW": .low,
        ]
        let directions: [String: MetricSampleRecord.Direction] = [
            "DIRECTION_HIGHER_IS_BETTER": .higherIsBetter, "DIRECTION_LOWER_IS_BETTER": .lowerIsBetter,
        ]
        let batch = try Self.read().map { partnership in
            PartnershipImport(
                id: partnership.id,
                name: partnership.name,
                type: partnership.type,
                isEnabled: partnership.enabled,
                priority: try #require(priorities[partnership.priority]),
                deliverables: partnership.deliverables.map {
                    PartnershipImport.Deliverable(id: $0.id, name: $0.name, progress: $0.progress, status: $0.status)
                },
                metrics: try partnership.metrics.map {
                    try #require($0.observedAt == nil)
                    return PartnershipImport.Metric(
                        name: $0.name,
                        value: $0.value,
                        unit: $0.unit,
                        direction: try #require(directions[$0.direction]),
                        target: $0.target
                    )
                }
            )
        }
        let directory = try TemporaryDirectory()
        let store = try SQLiteStore(path: directory.database)
        let time = try Samples.time()
        #expect(try await store.importPartnerships(batch, at: time).created == 4)
        let metrics = try await store.allPartnerships().flatMap(\.newestMetrics)
        #expect(metrics.count == batch.flatMap(\.metrics).count)
        #expect(metrics.allSatisfy { $0.observedAt == time })
        try await store.close()
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON
internal import OrchestrationAPI
internal import Testing

@testable import orchestrationctl

@Suite("Answers as JSON and YAML")
struct AnswerTests {
    private func text(_ answer: Answer, _ format: OutputFormat) -> String {
        String(decoding: answer.rendered(format, on: .file), as: UTF8.self)
    }

    @Test("JSON has lowerCamelCase names, enums by name, 64-bit numbers, times and durations as strings")
    func json() throws {
        let answer = try Answer(Messages.info, Document())
        let json = try #require(try JSONValue.parse(self.text(answer, .json)).objectValue)
        let statistics = try #require(json["statistics"]?.objectValue)
        #expect(json["status"] == "OVERALL_STATUS_HEALTHY")
        #expect(statistics["startedAt"] == "2026-03-01T12:30:00.250Z")
        #expect(statistics["uptime"] == "93784s")
        #expect(statistics["calls"] == "18446744073709551615")
        #expect(statistics["latencyP50"] == "0.000085s")
        #expect(statistics["connections"] == 4)
        #expect(statistics["decisions"] == "0")
    }

    @Test("fields without presence are printed even when they are empty; absent optional ones are not")
    func defaults() throws {
        let answer = try Answer(GetHealthResponse(), Document())
        #expect(
            self.text(answer, .json) == """
                {
                  "status": "OVERALL_STATUS_UNSPECIFIED",
                  "partnerships": {}
                }

                """
        )
    }

    @Test("YAML holds the same data")
    func yaml() throws {
        let answer = try Answer(Messages.imported, Document())
        #expect(
            self.text(answer, .yaml) == """
                created: 3
                replaced: 1
                deliverables: 13
                metricSamples: 22
                importedAt: "2026-03-01T12:30:00.250Z"

                """
        )
    }

    @Test("an answer of many pages is printed whole")
    func manyPages() throws {
        let summary = PartnershipSummary(id: "a", deliverables: [Deliverable(id: "d")])
        let answer = try Answer(
            ListPartnershipsResponse(partnerships: Array(repeating: summary, count: 15_000)),
            Document()
        )
        #expect(answer.json.objectValue?["partnerships"]?.arrayValue?.count == 15_000)
    }

    @Test("a table is the document")
    func table() throws {
        let answer = try Answer(Messages.imported, Document([.line(["x"])]))
        #expect(self.text(answer, .table) == "x\n")
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON
internal import BatonProtobuf
internal import OrchestrationAPI
internal import Testing

@testable import orchestrationctl

@Suite("Any message as a table")
struct GenericViewTests {
    @Test("single values are fields, lists of messages tables, messages sections")
    func message() throws {
        let json = try JSONValue.parse(Messages.partnership.jsonBytes())
        let document = GenericView.document(json, GetPartnershipStatusResponse.table)
        #expect(
            document.text(.file) == #"""
                id             cursor_technical
                name           Cursor Technical Partnership
                type           technical
                enabled        yes
                priority       PRIORITY_HIGH
                health         HEALTH_EXCELLENT
                progress       87
                metricsHealth  HEALTH_GOOD
                score          88.8
                lastUpdated    2026-03-01T12:30:00.250Z

                deliverables
                id        name                           progress  status       lastUpdated
                guide     Developer guide                      74  in progress  2026-03-01T12:30:00.250Z
                pipeline  Build\u001b[31m pipeline 日本       100  done         –

                metrics
                name                 value  unit  direction                   target  observedAt                score
                response_time          118  ms    DIRECTION_LOWER_IS_BETTER      100  2026-03-01T12:30:00.250Z   84.7
                requests_per_minute  840.5  –     DIRECTION_HIGHER_IS_BETTER       –  2026-03-01T12:30:00.250Z      –

                """#
        )
    }

    @Test("a map is a table with its keys")
    func map() throws {
        let response = GetHealthResponse(
            status: .healthy,
            partnerships: ["a": PartnershipHealth(health: .good, score: 80, enabled: true)]
        )
        let json = try JSONValue.parse(response.jsonBytes())
        #expect(
            GenericView.document(json, GetHealthResponse.table).text(.file) == """
                status  OVERALL_STATUS_HEALTHY

                partnerships
                key  health       score  enabled
                a    HEALTH_GOOD     80  yes

                """
        )
    }

    @Test("a message without fields says so")
    func empty() {
        #expect(
            GenericView.document([:], GetHealthRequest.table).text(.file) == "(an empty message)\n"
        )
    }
}

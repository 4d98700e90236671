// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore
internal import BatonProtobuf
package import OrchestrationAPI
internal import OrchestrationStore

extension OrchestrationEndpoints {
    package func getHealth(_ request: GetHealthRequest, context: CallContext) async throws -> GetHealthResponse {
        let now = self.now()
        let assessments = try await self.assessAll(at: now)
        let overall = Self.overall(assessments)
        var partnerships: [String: PartnershipHealth] = [:]
        for assessment in assessments {
            partnerships[assessment.record.id] = PartnershipHealth(
                health: Health(assessment.metrics.grade),
                score: assessment.metrics.score,
                enabled: assessment.record.isEnabled,
                lastUpdated: assessment.newestSample.map { Timestamp($0) }
            )
        }
        return GetHealthResponse(
            status: OverallStatus(overall.status),
            partnerships: partnerships,
            lastUpdated: assessments.compactMap(\.newestSample).max().map { Timestamp($0) }
                ?? Timestamp(millisecondsSinceEpoch: now),
            score: overall.score
        )
    }

    /// All partnerships as of one moment, judged at `now`.
    func assessAll(at now: Int64) async throws -> [PartnershipAssessment] {
        try await self.store.allPartnerships().map { record in
            PartnershipAssessment(record, now: now, freshness: self.freshness)
        }
    }

    static func overall(_ assessments: [PartnershipAssessment]) -> OverallHealth {
        OverallHealth(
            contributions: assessments.compactMap { $0.metrics.contribution(isEnabled: $0.record.isEnabled) }
        )
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore
package import OrchestrationAPI
internal import OrchestrationStore

extension OrchestrationEndpoints {
    package func listPartnerships(
        _ request: ListPartnershipsRequest,
        context: CallContext
    ) async throws -> ListPartnershipsResponse {
        let page = try await self.store.partnerships(
            PartnershipPage.Request(
                limit: Int(request.pageSize),
                after: request.pageToken.isEmpty ? nil : PageToken(text: request.pageToken)
            )
        )
        let total = try await self.store.statistics().partnerships
        let now = self.now()
        return ListPartnershipsResponse(
            partnerships: page.partnerships.map { record in
                PartnershipAssessment(record, now: now, freshness: self.freshness).summary
            },
            nextPageToken: page.next?.text ?? "",
            total: UInt32(clamping: total)
        )
    }

    package func getPartnershipStatus(
        _ request: GetPartnershipStatusRequest,
        context: CallContext
    ) async throws -> GetPartnershipStatusResponse {
        guard let record = try await self.store.partnership(id: request.partnershipID) else {
            throw RPCError(
                .notFound,
                "there is no such partnership",
                details: [
                    .errorInfo(
                        reason: "PARTNERSHIP_NOT_FOUND",
                        domain: "orchestration.v1",
                        metadata: ["partnership_id": request.partnershipID]
                    )
                ]
            )
        }
        return PartnershipAssessment(record, now: self.now(), freshness: self.freshness).status
    }
}

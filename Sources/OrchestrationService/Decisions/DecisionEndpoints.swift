// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore
internal import BatonProtobuf
package import OrchestrationAPI
package import OrchestrationStore

/// Reads decisions back.
package struct DecisionEndpoints: DecisionService.Server {
    private let store: any DecisionStore

    package init(store: any DecisionStore) {
        self.store = store
    }

    package func listDecisions(
        _ request: ListDecisionsRequest,
        context: CallContext
    ) async throws -> ListDecisionsResponse {
        let page = try await self.store.decisions(Self.page(request))
        let total = try await self.store.decisionCount()
        return ListDecisionsResponse(
            decisions: page.decisions.map { DecisionSummary($0) },
            nextPageToken: page.next?.text ?? "",
            total: UInt64(clamping: total)
        )
    }

    private static func page(_ request: ListDecisionsRequest) throws -> DecisionPage.Request {
        var violations: [FieldViolation] = []
        var page = DecisionPage.Request(
            limit: Int(request.pageSize),
            after: request.pageToken.isEmpty ? nil : PageToken(text: request.pageToken)
        )
        page.outcome = DecisionRecord.Outcome(request.decision)
        page.priority = DecisionRecord.Priority(request.priority)
        page.from = Self.instant(request.decidedFrom, field: "decided_from", &violations)
        page.before = Self.instant(request.decidedBefore, field: "decided_before", &violations)
        page.isOldestFirst = request.oldestFirst
        guard violations.isEmpty else { throw RPCError.invalid(violations) }
        return page
    }

    private static func instant(
        _ time: Timestamp?,
        field: String,
        _ violations: inout [FieldViolation]
    ) -> StoreInstant? {
        guard let time else { return nil }
        let instant = StoreInstant(seconds: time.seconds, nanoseconds: time.nanos)
        if instant == nil {
            violations.append(FieldViolation(field: field, reason: "must lie between the years 1 and 9999"))
        }
        return instant
    }

    package func getDecision(
        _ request: GetDecisionRequest,
        context: CallContext
    ) async throws -> GetDecisionResponse {
        guard let record = try await self.store.decision(id: request.decisionID) else {
            throw RPCError(
                .notFound,
                "there is no such decision",
                details: [
                    .errorInfo(
                        reason: "DECISION_NOT_FOUND",
                        domain: "orchestration.v1",
                        metadata: ["decision_id": request.decisionID]
                    )
                ]
            )
        }
        return GetDecisionResponse(
            request: try MakeDecisionRequest(decoding: record.request),
            response: try MakeDecisionResponse(decoding: record.response),
            decidedBy: record.head.decidedBy
        )
    }
}

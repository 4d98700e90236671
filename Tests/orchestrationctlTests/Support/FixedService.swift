// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import OrchestrationAPI

/// Answers with the fixed messages. `GetPartnershipStatus` knows one partnership, and one that never answers.
final class FixedService: OrchestrationService.Server, PartnershipService.Server {
    /// The id whose status never comes.
    static let silentID = "silent"

    private let waiting: AsyncStream<Void>.Continuation
    /// Tells each call that waits in vain.
    let waits: AsyncStream<Void>

    init() {
        (self.waits, self.waiting) = AsyncStream.makeStream()
    }

    func getHealth(_ request: GetHealthRequest, context: CallContext) async throws -> GetHealthResponse {
        Messages.health
    }

    /// Two pages, to see that all are fetched.
    func listPartnerships(
        _ request: ListPartnershipsRequest,
        context: CallContext
    ) async throws -> ListPartnershipsResponse {
        let all = Messages.partnerships.partnerships
        let isFirst = request.pageToken.isEmpty
        return ListPartnershipsResponse(
            partnerships: isFirst ? Array(all.prefix(1)) : Array(all.dropFirst()),
            nextPageToken: isFirst ? "second" : "",
            total: 2
        )
    }

    func getPartnershipStatus(
        _ request: GetPartnershipStatusRequest,
        context: CallContext
    ) async throws -> GetPartnershipStatusResponse {
        if request.partnershipID == Self.silentID {
            self.waiting.yield()
            try await Task.sleep(for: .seconds(60))
        }
        guard request.partnershipID == Messages.partnership.id else {
            throw RPCError(.notFound, "there is no partnership '\(request.partnershipID)'")
        }
        return Messages.partnership
    }

    func getSystemInfo(_ request: GetSystemInfoRequest, context: CallContext) async throws -> GetSystemInfoResponse {
        Messages.info
    }

    func listEndpoints(_ request: ListEndpointsRequest, context: CallContext) async throws -> ListEndpointsResponse {
        Messages.endpoints
    }

    func importPartnerships(
        _ request: ImportPartnershipsRequest,
        context: CallContext
    ) async throws -> ImportPartnershipsResponse {
        var response = Messages.imported
        response.created = UInt32(clamping: request.partnerships.count)
        response.replaced = 0
        return response
    }

    // MARK: What it does not have

    private func missing(_ name: String) -> RPCError {
        RPCError(.unimplemented, "\(name) is not implemented yet")
    }

    func listMetrics(_ request: ListMetricsRequest, context: CallContext) async throws -> ListMetricsResponse {
        throw self.missing("ListMetrics")
    }

    func makeDecision(_ request: MakeDecisionRequest, context: CallContext) async throws -> MakeDecisionResponse {
        throw self.missing("MakeDecision")
    }

    func getSystemStatus(
        _ request: GetSystemStatusRequest,
        context: CallContext
    ) async throws -> GetSystemStatusResponse {
        throw self.missing("GetSystemStatus")
    }

    func getConfiguration(
        _ request: GetConfigurationRequest,
        context: CallContext
    ) async throws -> GetConfigurationResponse {
        throw self.missing("GetConfiguration")
    }

    func checkDeploymentReadiness(
        _ request: CheckDeploymentReadinessRequest,
        context: CallContext
    ) async throws -> CheckDeploymentReadinessResponse {
        throw self.missing("CheckDeploymentReadiness")
    }

    func getPartnershipMetrics(
        _ request: GetPartnershipMetricsRequest,
        context: CallContext
    ) async throws -> GetPartnershipMetricsResponse {
        throw self.missing("GetPartnershipMetrics")
    }
}

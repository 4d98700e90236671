// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonProtobuf
internal import OrchestrationAPI

/// Every message and enum of the module; a test compares it with the proto files.
enum AllTypes {
    static let messages: [any ProtobufMessage.Type] = [
        // common, health
        RateLimit.self, GetHealthRequest.self, GetHealthResponse.self, PartnershipHealth.self,
        // metrics
        ListMetricsRequest.self, ListMetricsResponse.self, GetPartnershipMetricsRequest.self,
        GetPartnershipMetricsResponse.self, MetricSet.self, Metric.self, MetricSample.self,
        // partnerships
        ListPartnershipsRequest.self, ListPartnershipsResponse.self, PartnershipSummary.self,
        GetPartnershipStatusRequest.self, GetPartnershipStatusResponse.self, Deliverable.self, Partnership.self,
        ImportPartnershipsRequest.self, ImportPartnershipsResponse.self,
        // status
        GetSystemStatusRequest.self, GetSystemStatusResponse.self, Component.self, ResourceUsage.self, Activity.self,
        // configuration
        GetConfigurationRequest.self, GetConfigurationResponse.self, ApiSettings.self, SecuritySettings.self,
        OrchestrationSettings.self, PartnershipSettings.self, Setting.self,
        // readiness
        CheckDeploymentReadinessRequest.self, CheckDeploymentReadinessResponse.self, ReadinessCheck.self,
        ReadinessSummary.self,
        // info
        GetSystemInfoRequest.self, GetSystemInfoResponse.self, Statistics.self, Caller.self,
        // endpoints
        ListEndpointsRequest.self, ListEndpointsResponse.self, Endpoint.self, AuthenticationScheme.self,
        ErrorDescription.self,
        // decisions
        MakeDecisionRequest.self, DecisionContext.self, RecordValue.self, Alternative.self, SimulationSettings.self,
        MakeDecisionResponse.self, Risks.self, PartnershipImpact.self, ImplementationPlan.self, PlanPhase.self,
        SuccessMetric.self, RiskMitigation.self, SimulationResult.self, Sensitivity.self, Contribution.self,
        RankedAlternative.self, PlanTask.self,
        // decision_service
        ListDecisionsRequest.self, ListDecisionsResponse.self, DecisionSummary.self, GetDecisionRequest.self,
        GetDecisionResponse.self,
    ]

    static let enums: [any ProtobufEnum.Type] = [
        Health.self, OverallStatus.self, Priority.self, Direction.self, ComponentState.self, Readiness.self, Check.self,
        Decision.self,
    ]
}

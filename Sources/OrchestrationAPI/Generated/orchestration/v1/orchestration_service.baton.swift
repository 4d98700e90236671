// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from orchestration/v1/orchestration_service.proto.
// swift-format-ignore-file

public import BatonCore

/// Health, metrics, decisions and state of partnerships. Every call needs an authenticated caller with a role.
public enum OrchestrationService {
    /// What the proto file says of the service.
    public static let descriptor = BatonCore.ServiceDescriptor(
        fullName: "orchestration.v1.OrchestrationService",
        methods: [
            Method.getHealth,
            Method.listMetrics,
            Method.makeDecision,
            Method.listPartnerships,
            Method.getPartnershipStatus,
            Method.getSystemStatus,
            Method.getConfiguration,
            Method.checkDeploymentReadiness,
            Method.getSystemInfo,
            Method.getPartnershipMetrics,
            Method.listEndpoints,
        ],
        documentation: "Health, metrics, decisions and state of partnerships. Every call needs an authenticated caller with a role.",
        fileDescriptorSet: GeneratedDescriptors.fileDescriptorSet
    )

    /// What the proto file says of the methods.
    public enum Method {
        /// The health of all partnerships, judged by their metrics: the overall status, and health and score of each.
        public static let getHealth = BatonCore.MethodDescriptor(
            service: "orchestration.v1.OrchestrationService",
            name: "GetHealth",
            kind: .unary,
            requestType: "orchestration.v1.GetHealthRequest",
            responseType: "orchestration.v1.GetHealthResponse",
            policy: BatonCore.MethodPolicy(
                roles: ["admin", "orchestration_manager", "system_admin"],
                authentication: .required,
                idempotency: .noSideEffects,
                defaultDeadline: .seconds(5),
                payloadLimit: 65536,
                rateClass: "default",
                execution: .loop,
                example: "{}"
            ),
            documentation: "The health of all partnerships, judged by their metrics: the overall status, and health and score of each."
        )

        /// The newest metrics of every partnership, with the times at which they were measured.
        public static let listMetrics = BatonCore.MethodDescriptor(
            service: "orchestration.v1.OrchestrationService",
            name: "ListMetrics",
            kind: .unary,
            requestType: "orchestration.v1.ListMetricsRequest",
            responseType: "orchestration.v1.ListMetricsResponse",
            policy: BatonCore.MethodPolicy(
                roles: ["admin", "orchestration_manager", "system_admin"],
                authentication: .required,
                idempotency: .noSideEffects,
                defaultDeadline: .seconds(5),
                payloadLimit: 65536,
                rateClass: "default",
                execution: .loop,
                example: "{\"pageSize\":100}"
            ),
            documentation: "The newest metrics of every partnership, with the times at which they were measured."
        )

        /// Decides on a proposal and tells why: decision, rationale, plan, success metrics and what to do about risks.
        /// INVALID_ARGUMENT for an empty context or values out of range; each is named. RESOURCE_EXHAUSTED with a time to wait
        /// where too many decisions are being computed.
        public static let makeDecision = BatonCore.MethodDescriptor(
            service: "orchestration.v1.OrchestrationService",
            name: "MakeDecision",
            kind: .unary,
            requestType: "orchestration.v1.MakeDecisionRequest",
            responseType: "orchestration.v1.MakeDecisionResponse",
            policy: BatonCore.MethodPolicy(
                roles: ["admin", "orchestration_manager"],
                authentication: .required,
                idempotency: .notIdempotent,
                defaultDeadline: .seconds(30),
                payloadLimit: 1048576,
                rateClass: "decisions",
                execution: .loop,
                example: "{\"context\":{\"revenueImpact\":1500000,\"estimatedCost\":10000,\"expectedRevenue\":50000,\"estimatedDays\":30}}"
            ),
            documentation: "Decides on a proposal and tells why: decision, rationale, plan, success metrics and what to do about risks. INVALID_ARGUMENT for an empty context or values out of range; each is named. RESOURCE_EXHAUSTED with a time to wait where too many decisions are being computed."
        )

        /// Every partnership with its health, progress and deliverables, in the order of their ids.
        public static let listPartnerships = BatonCore.MethodDescriptor(
            service: "orchestration.v1.OrchestrationService",
            name: "ListPartnerships",
            kind: .unary,
            requestType: "orchestration.v1.ListPartnershipsRequest",
            responseType: "orchestration.v1.ListPartnershipsResponse",
            policy: BatonCore.MethodPolicy(
                roles: ["admin", "orchestration_manager", "system_admin"],
                authentication: .required,
                idempotency: .noSideEffects,
                defaultDeadline: .seconds(5),
                payloadLimit: 65536,
                rateClass: "default",
                execution: .loop,
                example: "{\"pageSize\":100}"
            ),
            documentation: "Every partnership with its health, progress and deliverables, in the order of their ids."
        )

        /// One partnership in full. NOT_FOUND for an unknown id.
        public static let getPartnershipStatus = BatonCore.MethodDescriptor(
            service: "orchestration.v1.OrchestrationService",
            name: "GetPartnershipStatus",
            kind: .unary,
            requestType: "orchestration.v1.GetPartnershipStatusRequest",
            responseType: "orchestration.v1.GetPartnershipStatusResponse",
            policy: BatonCore.MethodPolicy(
                roles: ["admin", "orchestration_manager", "system_admin"],
                authentication: .required,
                idempotency: .noSideEffects,
                defaultDeadline: .seconds(5),
                payloadLimit: 65536,
                rateClass: "default",
                execution: .loop,
                example: "{\"partnershipId\":\"cursor_technical\"}"
            ),
            documentation: "One partnership in full. NOT_FOUND for an unknown id."
        )

        /// The state of the system: overall status, components, resources, recent activity, last and next check.
        public static let getSystemStatus = BatonCore.MethodDescriptor(
            service: "orchestration.v1.OrchestrationService",
            name: "GetSystemStatus",
            kind: .unary,
            requestType: "orchestration.v1.GetSystemStatusRequest",
            responseType: "orchestration.v1.GetSystemStatusResponse",
            policy: BatonCore.MethodPolicy(
                roles: ["admin", "orchestration_manager", "system_admin"],
                authentication: .required,
                idempotency: .noSideEffects,
                defaultDeadline: .seconds(5),
                payloadLimit: 65536,
                rateClass: "default",
                execution: .loop,
                example: "{}"
            ),
            documentation: "The state of the system: overall status, components, resources, recent activity, last and next check."
        )

        /// The settings that the server runs with, without secrets. For administrators only.
        public static let getConfiguration = BatonCore.MethodDescriptor(
            service: "orchestration.v1.OrchestrationService",
            name: "GetConfiguration",
            kind: .unary,
            requestType: "orchestration.v1.GetConfigurationRequest",
            responseType: "orchestration.v1.GetConfigurationResponse",
            policy: BatonCore.MethodPolicy(
                roles: ["admin"],
                authentication: .required,
                idempotency: .noSideEffects,
                defaultDeadline: .seconds(5),
                payloadLimit: 65536,
                rateClass: "default",
                execution: .loop,
                example: "{}"
            ),
            documentation: "The settings that the server runs with, without secrets. For administrators only."
        )

        /// Runs the checks that tell whether the server is ready for production, and what to do where it is not.
        public static let checkDeploymentReadiness = BatonCore.MethodDescriptor(
            service: "orchestration.v1.OrchestrationService",
            name: "CheckDeploymentReadiness",
            kind: .unary,
            requestType: "orchestration.v1.CheckDeploymentReadinessRequest",
            responseType: "orchestration.v1.CheckDeploymentReadinessResponse",
            policy: BatonCore.MethodPolicy(
                roles: ["admin", "orchestration_manager", "system_admin"],
                authentication: .required,
                idempotency: .noSideEffects,
                defaultDeadline: .seconds(30),
                payloadLimit: 65536,
                rateClass: "default",
                execution: .loop,
                example: "{}"
            ),
            documentation: "Runs the checks that tell whether the server is ready for production, and what to do where it is not."
        )

        /// What the system is, figures since it started, and the caller's own id, roles and permissions.
        public static let getSystemInfo = BatonCore.MethodDescriptor(
            service: "orchestration.v1.OrchestrationService",
            name: "GetSystemInfo",
            kind: .unary,
            requestType: "orchestration.v1.GetSystemInfoRequest",
            responseType: "orchestration.v1.GetSystemInfoResponse",
            policy: BatonCore.MethodPolicy(
                roles: ["admin", "orchestration_manager", "system_admin"],
                authentication: .required,
                idempotency: .noSideEffects,
                defaultDeadline: .seconds(5),
                payloadLimit: 65536,
                rateClass: "default",
                execution: .loop,
                example: "{}"
            ),
            documentation: "What the system is, figures since it started, and the caller's own id, roles and permissions."
        )

        /// The newest metrics of one partnership. INVALID_ARGUMENT for an unknown id; the message names the valid ones.
        public static let getPartnershipMetrics = BatonCore.MethodDescriptor(
            service: "orchestration.v1.OrchestrationService",
            name: "GetPartnershipMetrics",
            kind: .unary,
            requestType: "orchestration.v1.GetPartnershipMetricsRequest",
            responseType: "orchestration.v1.GetPartnershipMetricsResponse",
            policy: BatonCore.MethodPolicy(
                roles: ["admin", "orchestration_manager", "system_admin"],
                authentication: .required,
                idempotency: .noSideEffects,
                defaultDeadline: .seconds(5),
                payloadLimit: 65536,
                rateClass: "default",
                execution: .loop,
                example: "{\"partnershipId\":\"cursor_technical\"}"
            ),
            documentation: "The newest metrics of one partnership. INVALID_ARGUMENT for an unknown id; the message names the valid ones."
        )

        /// Every endpoint with description, types, roles, limits and an example; and how to authenticate, which rate limits
        /// hold and which errors occur.
        public static let listEndpoints = BatonCore.MethodDescriptor(
            service: "orchestration.v1.OrchestrationService",
            name: "ListEndpoints",
            kind: .unary,
            requestType: "orchestration.v1.ListEndpointsRequest",
            responseType: "orchestration.v1.ListEndpointsResponse",
            policy: BatonCore.MethodPolicy(
                roles: ["admin", "orchestration_manager", "system_admin"],
                authentication: .required,
                idempotency: .noSideEffects,
                defaultDeadline: .seconds(5),
                payloadLimit: 65536,
                rateClass: "default",
                execution: .loop,
                example: "{\"allServices\":true}"
            ),
            documentation: "Every endpoint with description, types, roles, limits and an example; and how to authenticate, which rate limits hold and which errors occur."
        )
    }

    /// What answers the methods of the service.
    ///
    /// Health, metrics, decisions and state of partnerships. Every call needs an authenticated caller with a role.
    public protocol Server: Sendable {
        /// The health of all partnerships, judged by their metrics: the overall status, and health and score of each.
        func getHealth(
            _ request: GetHealthRequest,
            context: BatonCore.CallContext
        ) async throws -> GetHealthResponse

        /// The newest metrics of every partnership, with the times at which they were measured.
        func listMetrics(
            _ request: ListMetricsRequest,
            context: BatonCore.CallContext
        ) async throws -> ListMetricsResponse

        /// Decides on a proposal and tells why: decision, rationale, plan, success metrics and what to do about risks.
        /// INVALID_ARGUMENT for an empty context or values out of range; each is named. RESOURCE_EXHAUSTED with a time to wait
        /// where too many decisions are being computed.
        func makeDecision(
            _ request: MakeDecisionRequest,
            context: BatonCore.CallContext
        ) async throws -> MakeDecisionResponse

        /// Every partnership with its health, progress and deliverables, in the order of their ids.
        func listPartnerships(
            _ request: ListPartnershipsRequest,
            context: BatonCore.CallContext
        ) async throws -> ListPartnershipsResponse

        /// One partnership in full. NOT_FOUND for an unknown id.
        func getPartnershipStatus(
            _ request: GetPartnershipStatusRequest,
            context: BatonCore.CallContext
        ) async throws -> GetPartnershipStatusResponse

        /// The state of the system: overall status, components, resources, recent activity, last and next check.
        func getSystemStatus(
            _ request: GetSystemStatusRequest,
            context: BatonCore.CallContext
        ) async throws -> GetSystemStatusResponse

        /// The settings that the server runs with, without secrets. For administrators only.
        func getConfiguration(
            _ request: GetConfigurationRequest,
            context: BatonCore.CallContext
        ) async throws -> GetConfigurationResponse

        /// Runs the checks that tell whether the server is ready for production, and what to do where it is not.
        func checkDeploymentReadiness(
            _ request: CheckDeploymentReadinessRequest,
            context: BatonCore.CallContext
        ) async throws -> CheckDeploymentReadinessResponse

        /// What the system is, figures since it started, and the caller's own id, roles and permissions.
        func getSystemInfo(
            _ request: GetSystemInfoRequest,
            context: BatonCore.CallContext
        ) async throws -> GetSystemInfoResponse

        /// The newest metrics of one partnership. INVALID_ARGUMENT for an unknown id; the message names the valid ones.
        func getPartnershipMetrics(
            _ request: GetPartnershipMetricsRequest,
            context: BatonCore.CallContext
        ) async throws -> GetPartnershipMetricsResponse

        /// Every endpoint with description, types, roles, limits and an example; and how to authenticate, which rate limits
        /// hold and which errors occur.
        func listEndpoints(
            _ request: ListEndpointsRequest,
            context: BatonCore.CallContext
        ) async throws -> ListEndpointsResponse
    }

    /// The handlers that a server routes calls to, one for each method.
    public static func handlers(_ server: some Server) -> [BatonCore.MethodHandler] {
        [
            BatonCore.MethodHandler.unary(Method.getHealth) {
                (request: GetHealthRequest, context: BatonCore.CallContext) in
                try await server.getHealth(request, context: context)
            },
            BatonCore.MethodHandler.unary(Method.listMetrics) {
                (request: ListMetricsRequest, context: BatonCore.CallContext) in
                try await server.listMetrics(request, context: context)
            },
            BatonCore.MethodHandler.unary(Method.makeDecision) {
                (request: MakeDecisionRequest, context: BatonCore.CallContext) in
                try await server.makeDecision(request, context: context)
            },
            BatonCore.MethodHandler.unary(Method.listPartnerships) {
                (request: ListPartnershipsRequest, context: BatonCore.CallContext) in
                try await server.listPartnerships(request, context: context)
            },
            BatonCore.MethodHandler.unary(Method.getPartnershipStatus) {
                (request: GetPartnershipStatusRequest, context: BatonCore.CallContext) in
                try await server.getPartnershipStatus(request, context: context)
            },
            BatonCore.MethodHandler.unary(Method.getSystemStatus) {
                (request: GetSystemStatusRequest, context: BatonCore.CallContext) in
                try await server.getSystemStatus(request, context: context)
            },
            BatonCore.MethodHandler.unary(Method.getConfiguration) {
                (request: GetConfigurationRequest, context: BatonCore.CallContext) in
                try await server.getConfiguration(request, context: context)
            },
            BatonCore.MethodHandler.unary(Method.checkDeploymentReadiness) {
                (request: CheckDeploymentReadinessRequest, context: BatonCore.CallContext) in
                try await server.checkDeploymentReadiness(request, context: context)
            },
            BatonCore.MethodHandler.unary(Method.getSystemInfo) {
                (request: GetSystemInfoRequest, context: BatonCore.CallContext) in
                try await server.getSystemInfo(request, context: context)
            },
            BatonCore.MethodHandler.unary(Method.getPartnershipMetrics) {
                (request: GetPartnershipMetricsRequest, context: BatonCore.CallContext) in
                try await server.getPartnershipMetrics(request, context: context)
            },
            BatonCore.MethodHandler.unary(Method.listEndpoints) {
                (request: ListEndpointsRequest, context: BatonCore.CallContext) in
                try await server.listEndpoints(request, context: context)
            },
        ]
    }

    /// Calls the methods of the service.
    ///
    /// Health, metrics, decisions and state of partnerships. Every call needs an authenticated caller with a role.
    public struct Client: Sendable {
        private let channel: any BatonCore.RPCChannel

        /// Makes a client that sends its calls to a channel.
        public init(_ channel: any BatonCore.RPCChannel) {
            self.channel = channel
        }

        /// The health of all partnerships, judged by their metrics: the overall status, and health and score of each.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func getHealth(
            _ request: GetHealthRequest = GetHealthRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> GetHealthResponse {
            try await self.getHealthReply(request, options: options).message
        }

        /// Like ``getHealth(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func getHealthReply(
            _ request: GetHealthRequest = GetHealthRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<GetHealthResponse> {
            try await self.channel.unary(request, method: Method.getHealth, options: options)
        }

        /// The newest metrics of every partnership, with the times at which they were measured.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func listMetrics(
            _ request: ListMetricsRequest = ListMetricsRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> ListMetricsResponse {
            try await self.listMetricsReply(request, options: options).message
        }

        /// Like ``listMetrics(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func listMetricsReply(
            _ request: ListMetricsRequest = ListMetricsRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<ListMetricsResponse> {
            try await self.channel.unary(request, method: Method.listMetrics, options: options)
        }

        /// Decides on a proposal and tells why: decision, rationale, plan, success metrics and what to do about risks.
        /// INVALID_ARGUMENT for an empty context or values out of range; each is named. RESOURCE_EXHAUSTED with a time to wait
        /// where too many decisions are being computed.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func makeDecision(
            _ request: MakeDecisionRequest = MakeDecisionRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> MakeDecisionResponse {
            try await self.makeDecisionReply(request, options: options).message
        }

        /// Like ``makeDecision(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func makeDecisionReply(
            _ request: MakeDecisionRequest = MakeDecisionRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<MakeDecisionResponse> {
            try await self.channel.unary(request, method: Method.makeDecision, options: options)
        }

        /// Every partnership with its health, progress and deliverables, in the order of their ids.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func listPartnerships(
            _ request: ListPartnershipsRequest = ListPartnershipsRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> ListPartnershipsResponse {
            try await self.listPartnershipsReply(request, options: options).message
        }

        /// Like ``listPartnerships(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func listPartnershipsReply(
            _ request: ListPartnershipsRequest = ListPartnershipsRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<ListPartnershipsResponse> {
            try await self.channel.unary(request, method: Method.listPartnerships, options: options)
        }

        /// One partnership in full. NOT_FOUND for an unknown id.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func getPartnershipStatus(
            _ request: GetPartnershipStatusRequest = GetPartnershipStatusRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> GetPartnershipStatusResponse {
            try await self.getPartnershipStatusReply(request, options: options).message
        }

        /// Like ``getPartnershipStatus(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func getPartnershipStatusReply(
            _ request: GetPartnershipStatusRequest = GetPartnershipStatusRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<GetPartnershipStatusResponse> {
            try await self.channel.unary(request, method: Method.getPartnershipStatus, options: options)
        }

        /// The state of the system: overall status, components, resources, recent activity, last and next check.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func getSystemStatus(
            _ request: GetSystemStatusRequest = GetSystemStatusRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> GetSystemStatusResponse {
            try await self.getSystemStatusReply(request, options: options).message
        }

        /// Like ``getSystemStatus(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func getSystemStatusReply(
            _ request: GetSystemStatusRequest = GetSystemStatusRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<GetSystemStatusResponse> {
            try await self.channel.unary(request, method: Method.getSystemStatus, options: options)
        }

        /// The settings that the server runs with, without secrets. For administrators only.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func getConfiguration(
            _ request: GetConfigurationRequest = GetConfigurationRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> GetConfigurationResponse {
            try await self.getConfigurationReply(request, options: options).message
        }

        /// Like ``getConfiguration(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func getConfigurationReply(
            _ request: GetConfigurationRequest = GetConfigurationRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<GetConfigurationResponse> {
            try await self.channel.unary(request, method: Method.getConfiguration, options: options)
        }

        /// Runs the checks that tell whether the server is ready for production, and what to do where it is not.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func checkDeploymentReadiness(
            _ request: CheckDeploymentReadinessRequest = CheckDeploymentReadinessRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> CheckDeploymentReadinessResponse {
            try await self.checkDeploymentReadinessReply(request, options: options).message
        }

        /// Like ``checkDeploymentReadiness(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func checkDeploymentReadinessReply(
            _ request: CheckDeploymentReadinessRequest = CheckDeploymentReadinessRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<CheckDeploymentReadinessResponse> {
            try await self.channel.unary(request, method: Method.checkDeploymentReadiness, options: options)
        }

        /// What the system is, figures since it started, and the caller's own id, roles and permissions.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func getSystemInfo(
            _ request: GetSystemInfoRequest = GetSystemInfoRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> GetSystemInfoResponse {
            try await self.getSystemInfoReply(request, options: options).message
        }

        /// Like ``getSystemInfo(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func getSystemInfoReply(
            _ request: GetSystemInfoRequest = GetSystemInfoRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<GetSystemInfoResponse> {
            try await self.channel.unary(request, method: Method.getSystemInfo, options: options)
        }

        /// The newest metrics of one partnership. INVALID_ARGUMENT for an unknown id; the message names the valid ones.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func getPartnershipMetrics(
            _ request: GetPartnershipMetricsRequest = GetPartnershipMetricsRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> GetPartnershipMetricsResponse {
            try await self.getPartnershipMetricsReply(request, options: options).message
        }

        /// Like ``getPartnershipMetrics(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func getPartnershipMetricsReply(
            _ request: GetPartnershipMetricsRequest = GetPartnershipMetricsRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<GetPartnershipMetricsResponse> {
            try await self.channel.unary(request, method: Method.getPartnershipMetrics, options: options)
        }

        /// Every endpoint with description, types, roles, limits and an example; and how to authenticate, which rate limits
        /// hold and which errors occur.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func listEndpoints(
            _ request: ListEndpointsRequest = ListEndpointsRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> ListEndpointsResponse {
            try await self.listEndpointsReply(request, options: options).message
        }

        /// Like ``listEndpoints(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        public nonisolated(nonsending) func listEndpointsReply(
            _ request: ListEndpointsRequest = ListEndpointsRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<ListEndpointsResponse> {
            try await self.channel.unary(request, method: Method.listEndpoints, options: options)
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import OrchestrationAPI

/// The methods that are declared and not there yet: the one list that answers and ListEndpoints go by.
enum PlannedMethods {
    static let all: [MethodDescriptor] = [
        OrchestrationAPI.OrchestrationService.Method.listMetrics,
        OrchestrationAPI.OrchestrationService.Method.getSystemStatus,
        OrchestrationAPI.OrchestrationService.Method.getConfiguration,
        OrchestrationAPI.OrchestrationService.Method.checkDeploymentReadiness,
        OrchestrationAPI.OrchestrationService.Method.getPartnershipMetrics,
    ]

    static func contains(_ method: MethodDescriptor) -> Bool {
        self.all.contains { $0.fullName == method.fullName }
    }

    /// What a call of such a method ends with.
    static func refusal(of method: MethodDescriptor) -> RPCError {
        RPCError(.unimplemented, "\(method.name) is not implemented by this version of the server", processed: .no)
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore
internal import BatonMessages
package import OrchestrationAPI

extension OrchestrationEndpoints {
    package func listEndpoints(
        _ request: ListEndpointsRequest,
        context: CallContext
    ) async throws -> ListEndpointsResponse {
        let own = OrchestrationAPI.OrchestrationService.descriptor
        let services = self.surroundings.services
        let told = request.allServices ? services : [own]
        return ListEndpointsResponse(
            endpoints: told.flatMap { service in
                service.methods.enumerated().map { index, method in
                    // The numbers are those of the eleven, in the order of the proto file.
                    self.endpoint(method, number: service.fullName == own.fullName ? index + 1 : 0)
                }
            },
            authentication: AuthenticationTable.schemes(of: services),
            rateLimits: RateClassTable.classes(of: services),
            errors: ErrorTable.rows
        )
    }

    private func endpoint(_ method: MethodDescriptor, number: Int) -> Endpoint {
        let policy = method.policy
        return Endpoint(
            number: UInt32(clamping: number),
            service: method.service,
            method: method.name,
            description: method.documentation,
            requestType: method.requestType,
            responseType: method.responseType,
            roles: policy?.roles ?? [],
            authentication: Authentication(policy?.authentication ?? .required),
            rateLimit: policy.map { RateClassTable.limit(of: $0) },
            defaultDeadline: policy?.defaultDeadline ?? self.surroundings.defaultDeadline,
            payloadLimitBytes: UInt64(clamping: policy?.payloadLimit ?? self.surroundings.messageBytes),
            idempotency: Idempotency(policy?.idempotency ?? .unspecified),
            example: policy?.example ?? "",
            implemented: !PlannedMethods.contains(method)
        )
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonMessages

/// Tells of the given services.
struct FixedReflection: ReflectionService.Server {
    let services: [ServiceDescriptor]

    func listServices(_ request: ListServicesRequest, context: CallContext) async throws -> ListServicesResponse {
        ListServicesResponse(
            services: self.services.map { service in
                ServiceSummary(
                    name: service.fullName,
                    documentation: service.documentation,
                    methods: service.methods.map(\.name)
                )
            }
        )
    }

    func getFileDescriptorSet(
        _ request: GetFileDescriptorSetRequest,
        context: CallContext
    ) async throws -> GetFileDescriptorSetResponse {
        guard let service = self.services.first(where: { $0.fullName == request.service }) else {
            throw RPCError(.notFound, "there is no service '\(request.service)'")
        }
        return GetFileDescriptorSetResponse(fileDescriptorSet: service.fileDescriptorSet)
    }
}

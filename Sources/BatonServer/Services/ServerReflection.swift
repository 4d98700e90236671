// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore
public import BatonMessages

/// The reflection `baton.reflection.v1`: tells tools which services a server has and how their messages look.
///
/// Register it with `ReflectionService.handlers(reflection)`.
public struct ServerReflection: ReflectionService.Server {
    private let services: [ServiceDescriptor]

    /// Makes the reflection of these services.
    ///
    /// - Parameter services: every service of the server; itself too, if it is to be told.
    public init(services: [ServiceDescriptor]) {
        self.services = services.sorted { $0.fullName < $1.fullName }
    }

    /// The services in the order of their names.
    public func listServices(_ request: ListServicesRequest, context: CallContext) async throws -> ListServicesResponse
    {
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

    /// The files that declare a service.
    ///
    /// - Throws: ``RPCError`` with `NOT_FOUND` for a service that the server does not have.
    public func getFileDescriptorSet(
        _ request: GetFileDescriptorSetRequest,
        context: CallContext
    ) async throws -> GetFileDescriptorSetResponse {
        guard let service = self.services.first(where: { $0.fullName == request.service }) else {
            throw RPCError(.notFound, "the server has no such service")
        }
        return GetFileDescriptorSetResponse(fileDescriptorSet: service.fileDescriptorSet)
    }
}

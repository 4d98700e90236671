// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonMessages
internal import BatonProtobuf
internal import OrchestrationAPI

/// The services and types of a server, learnt from its reflection.
struct ServerCatalog {
    let session: Session

    /// Services that this program knows without asking.
    private static let builtIn = [
        OrchestrationService.descriptor, PartnershipService.descriptor, HealthService.descriptor,
        ReflectionService.descriptor,
    ]

    func services() async throws -> ListServicesResponse {
        try await ReflectionService.Client(self.session.client).listServices(options: self.session.options)
    }

    /// The full name of the service that `name` means.
    func serviceName(_ name: String) async throws -> String {
        try NameMatch.resolve(name, "service", among: await self.services().services.map(\.name))
    }

    /// The types that a service uses, itself included.
    func pool(forService fullName: String) async throws -> DescriptorPool {
        let response = try await ReflectionService.Client(self.session.client)
            .getFileDescriptorSet(GetFileDescriptorSetRequest(service: fullName), options: self.session.options)
        return try Self.pool(response.fileDescriptorSet)
    }

    /// A service with the types that it uses, for a call.
    ///
    /// Without a token the server tells nothing. Some methods need none, so what this program was built with has to do
    /// then; the server has the last word anyway.
    func service(_ name: String) async throws -> (DescriptorPool.Service, DescriptorPool) {
        do {
            let fullName = try await self.serviceName(name)
            return try Self.service(fullName, in: await self.pool(forService: fullName))
        } catch let error as RPCError where error.code == .unauthenticated && !self.session.hasCredentials {
            guard case .one(let fullName) = NameMatch(name, among: Self.builtIn.map(\.fullName)),
                let descriptor = Self.builtIn.first(where: { $0.fullName == fullName })
            else { throw error }
            return try Self.service(fullName, in: Self.pool(descriptor.fileDescriptorSet))
        }
    }

    private static func service(
        _ fullName: String,
        in pool: DescriptorPool
    ) throws(CommandFailure) -> (DescriptorPool.Service, DescriptorPool) {
        guard let service = pool.service(named: fullName) else {
            throw CommandFailure(.unexpected, "the server's description of \(fullName) does not contain it")
        }
        return (service, pool)
    }

    private static func pool(_ bytes: [UInt8]) throws(CommandFailure) -> DescriptorPool {
        do throws(DescriptorError) {
            return try DescriptorPool(fileDescriptorSet: bytes)
        } catch {
            throw CommandFailure(.unexpected, "the server's description of its types cannot be used: \(error)")
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore
public import BatonMessages
internal import Synchronization

/// The plain health check `baton.health.v1`: tells whether the server, or one service of it, takes calls.
///
/// Register it with `HealthService.handlers(health)` and call ``stopServing()`` when the server is about to stop.
public final class ServerHealth: HealthService.Server {
    private let services: Set<String>
    private let isServing = Atomic<Bool>(true)

    /// Makes the check of a server that serves.
    ///
    /// - Parameter services: every service of the server.
    public init(services: [ServiceDescriptor]) {
        self.services = Set(services.map(\.fullName))
    }

    /// From now on the answer is that no calls are taken.
    public func stopServing() {
        self.isServing.store(false, ordering: .relaxed)
    }

    /// Answers one check.
    ///
    /// - Throws: ``RPCError`` with `NOT_FOUND` for a service that the server does not have.
    public func check(_ request: HealthCheckRequest, context: CallContext) async throws -> HealthCheckResponse {
        guard request.service.isEmpty || self.services.contains(request.service) else {
            throw RPCError(.notFound, "the server has no such service")
        }
        return HealthCheckResponse(status: self.isServing.load(ordering: .relaxed) ? .serving : .notServing)
    }
}

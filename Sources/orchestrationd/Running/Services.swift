// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonMessages
internal import BatonServer
internal import BatonTransport
internal import OrchestrationAPI
internal import OrchestrationService
internal import OrchestrationStore

/// The services that the server serves, and their handlers.
struct Services {
    /// In the order in which they are told to callers.
    static let all: [ServiceDescriptor] = [
        OrchestrationAPI.OrchestrationService.descriptor,
        PartnershipService.descriptor,
        DecisionService.descriptor,
        HealthService.descriptor,
        ReflectionService.descriptor,
    ]

    let health = ServerHealth(services: Self.all)
    let figures = RunningServerFigures()
    let handlers: [MethodHandler]

    init(settings: Settings, store: SQLiteStore) {
        let orchestration = OrchestrationEndpoints(
            store: store,
            decisions: DecisionMaker(store: store, limits: settings.decisions),
            surroundings: OrchestrationEndpoints.Surroundings(
                services: Self.all,
                defaultDeadline: settings.server.defaultDeadline,
                messageBytes: settings.transport.messageBytes,
                figures: self.figures
            ),
            freshnessLimit: settings.freshnessLimit
        )
        self.handlers =
            OrchestrationAPI.OrchestrationService.handlers(orchestration)
            + PartnershipService.handlers(PartnershipEndpoints(store: store))
            + DecisionService.handlers(DecisionEndpoints(store: store))
            + HealthService.handlers(self.health)
            + ReflectionService.handlers(ServerReflection(services: Self.all))
    }
}

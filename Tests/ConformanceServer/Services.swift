// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonConformance
internal import BatonCore
internal import BatonMessages
internal import BatonServer

/// What the program serves: conformance, health and reflection.
enum Services {
    static func handlers(upstream: (any RPCChannel)?) -> [MethodHandler] {
        let services = [ConformanceService.descriptor, HealthService.descriptor]
        return ConformanceService.handlers(ConformanceServer(upstream: upstream))
            + HealthService.handlers(ServerHealth(services: services))
            + ReflectionService.handlers(ServerReflection(services: services))
    }
}

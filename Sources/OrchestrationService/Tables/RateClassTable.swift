// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import OrchestrationAPI

/// The rate limits that methods refer to. None is in force: each tells 0 calls per minute, which means so.
enum RateClassTable {
    /// The class of methods that name none.
    private static let defaultClass = "default"

    /// Every class that a method refers to, in the order of their names.
    static func classes(of services: [ServiceDescriptor]) -> [RateLimit] {
        let names = services.flatMap(\.methods).compactMap(\.policy).map { $0.rateClass ?? Self.defaultClass }
        return Set(names).sorted().map { Self.limit($0) }
    }

    static func limit(of policy: MethodPolicy) -> RateLimit {
        self.limit(policy.rateClass ?? Self.defaultClass)
    }

    private static func limit(_ name: String) -> RateLimit {
        RateLimit(rateClass: name, callsPerMinute: 0, description: "Declared; this server does not limit rates.")
    }
}

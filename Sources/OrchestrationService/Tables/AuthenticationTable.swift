// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonMessages
internal import OrchestrationAPI

/// How callers prove who they are, as far as the methods of the server take it.
enum AuthenticationTable {
    static func schemes(of services: [ServiceDescriptor]) -> [AuthenticationScheme] {
        var schemes = [
            AuthenticationScheme(
                name: "bearer",
                description: "A signed access token (JWT).",
                metadata: "authorization: Bearer <token>"
            )
        ]
        let methods = services.flatMap(\.methods)
        if methods.contains(where: { $0.policy?.authentication == .tokenOrMutualTLS }) {
            schemes.append(
                AuthenticationScheme(
                    name: "mutual_tls",
                    description: "A client certificate whose identity the server's settings give roles.",
                    metadata: ""
                )
            )
        }
        return schemes
    }
}

extension Authentication {
    init(_ authentication: MethodPolicy.Authentication) {
        self =
            switch authentication {
            case .required: .required
            case .none: .none
            case .tokenOrMutualTLS: .tokenOrMtls
            }
    }
}

extension Idempotency {
    init(_ idempotency: MethodPolicy.Idempotency) {
        self =
            switch idempotency {
            case .unspecified: .unspecified
            case .noSideEffects: .noSideEffects
            case .idempotent: .idempotent
            case .notIdempotent: .notIdempotent
            }
    }
}

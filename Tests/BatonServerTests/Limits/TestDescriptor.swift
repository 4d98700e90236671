// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Methods by where they start.
enum TestDescriptor {
    static let onLoop = make(.loop)
    static let onPool = make(.pool)

    private static func make(_ execution: MethodPolicy.Execution) -> MethodDescriptor {
        MethodDescriptor(
            service: "test.v1.TestService",
            name: "Test",
            kind: .unary,
            requestType: "test.v1.Bytes",
            responseType: "test.v1.Bytes",
            policy: MethodPolicy(authentication: .none, execution: execution),
            documentation: ""
        )
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting

/// Methods with streams for tests.
enum TestStream {
    static func descriptor(
        _ kind: MethodDescriptor.Kind,
        policy: MethodPolicy? = MethodPolicy(idempotency: .idempotent)
    ) -> MethodDescriptor {
        MethodDescriptor(
            service: TestMethod.service,
            name: "Stream",
            kind: kind,
            requestType: "test.v1.Bytes",
            responseType: "test.v1.Bytes",
            policy: policy,
            documentation: ""
        )
    }
}

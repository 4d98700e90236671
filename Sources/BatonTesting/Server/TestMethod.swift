// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore

/// Methods of a service that exists in tests only.
public enum TestMethod {
    /// The service's full name.
    public static let service = "test.v1.TestService"

    /// A unary method's descriptor; without a policy given, anybody may call it.
    public static func descriptor(
        _ name: String,
        policy: MethodPolicy? = MethodPolicy(authentication: .none)
    ) -> MethodDescriptor {
        MethodDescriptor(
            service: self.service,
            name: name,
            kind: .unary,
            requestType: "test.v1.Bytes",
            responseType: "test.v1.Bytes",
            policy: policy,
            documentation: ""
        )
    }

    /// A unary method that answers with what `handle` returns.
    public static func handler(
        _ name: String,
        policy: MethodPolicy? = MethodPolicy(authentication: .none),
        _ handle: @escaping @Sendable (_ request: [UInt8], _ context: CallContext) async throws -> [UInt8]
    ) -> MethodHandler {
        .unary(self.descriptor(name, policy: policy)) { (request: BytesMessage, context) in
            BytesMessage(try await handle(request.bytes, context))
        }
    }

    /// `Echo`: answers with the request.
    public static func echo(policy: MethodPolicy? = MethodPolicy(authentication: .none)) -> MethodHandler {
        self.handler("Echo", policy: policy) { request, _ in request }
    }
}

extension RPCChannel {
    /// Calls a test method by its name.
    public func call(
        _ name: String,
        _ request: [UInt8] = [],
        options: CallOptions = .defaults
    ) async throws -> Reply<[UInt8]> {
        try await self.unary(request, method: TestMethod.descriptor(name, policy: nil), options: options)
    }
}

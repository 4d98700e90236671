// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// A client with interceptors of the test around its calls.
struct InterceptedChannel: RPCChannel {
    let base: any RPCChannel
    let interceptors: [any ClientInterceptor]

    var decodingLimits: DecodingLimits { self.base.decodingLimits }

    func prepared(_ options: CallOptions, for method: MethodDescriptor) -> CallOptions {
        self.base.prepared(options, for: method)
    }

    func unary(_ request: [UInt8], method: MethodDescriptor, options: CallOptions) async throws -> Reply<[UInt8]> {
        try await self.base.unary(request, method: method, options: options)
    }

    func open(
        _ request: [UInt8]?,
        method: MethodDescriptor,
        options: CallOptions
    ) async throws -> any StreamingCall {
        try await self.base.open(request, method: method, options: options)
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Code around the calls of a client: for logging, metrics, tracing, caching.
///
/// A client calls its interceptors in their order, the outermost first. By then ``CallOptions/deadline`` is set, and all
/// attempts of a call happen inside. An interceptor may change the options that it passes on: metadata, token, an earlier
/// deadline.
public protocol ClientInterceptor: Sendable {
    /// Around a unary call.
    ///
    /// - Throws: ``RPCError``, which is what the call throws.
    func unary<Request: RPCMessage, Response: RPCMessage>(
        _ request: Request,
        method: MethodDescriptor,
        options: CallOptions,
        next: (_ request: Request, _ options: CallOptions) async throws -> Reply<Response>
    ) async throws -> Reply<Response>

    /// Around a call with streams, from its opening until its scope is left.
    func stream<Value>(
        method: MethodDescriptor,
        options: CallOptions,
        next: (_ options: CallOptions) async throws -> Value
    ) async throws -> Value
}

extension ClientInterceptor {
    /// Goes on.
    public func unary<Request: RPCMessage, Response: RPCMessage>(
        _ request: Request,
        method: MethodDescriptor,
        options: CallOptions,
        next: (_ request: Request, _ options: CallOptions) async throws -> Reply<Response>
    ) async throws -> Reply<Response> {
        try await next(request, options)
    }

    /// Goes on.
    public func stream<Value>(
        method: MethodDescriptor,
        options: CallOptions,
        next: (_ options: CallOptions) async throws -> Value
    ) async throws -> Value {
        try await next(options)
    }
}

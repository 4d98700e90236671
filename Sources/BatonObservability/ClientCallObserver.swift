// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore

/// An interceptor that only looks how a client's calls end, and changes nothing about them.
public protocol ClientCallObserver: ClientInterceptor {
    /// A call has ended, all attempts together; one with streams when its scope is left.
    ///
    /// - Parameters:
    ///   - method: what was called.
    ///   - error: what the caller gets; nil for success.
    ///   - elapsed: how long it took.
    func ended(_ method: MethodDescriptor, _ error: (any Error)?, after elapsed: Duration)
}

extension ClientCallObserver {
    /// Makes the call and tells how it ended.
    public func unary<Request: RPCMessage, Response: RPCMessage>(
        _ request: Request,
        method: MethodDescriptor,
        options: CallOptions,
        next: (_ request: Request, _ options: CallOptions) async throws -> Reply<Response>
    ) async throws -> Reply<Response> {
        try await self.observed(method) { try await next(request, options) }
    }

    /// Makes the call and tells how it ended when its scope is left.
    public func stream<Value>(
        method: MethodDescriptor,
        options: CallOptions,
        next: (_ options: CallOptions) async throws -> Value
    ) async throws -> Value {
        try await self.observed(method) { try await next(options) }
    }

    private func observed<Value>(_ method: MethodDescriptor, _ call: () async throws -> Value) async throws -> Value {
        let start = MonotonicTime.now()
        do {
            let value = try await call()
            self.ended(method, nil, after: start.duration(to: .now()))
            return value
        } catch {
            self.ended(method, error, after: start.duration(to: .now()))
            throw error
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore
public import Metrics

/// Counts the calls of a client, all attempts of one together: `baton_client_calls_total` by `method` and `code`, and
/// `baton_client_call_seconds` by `method`. A call with streams takes until its scope is left.
public struct ClientMetricsInterceptor: ClientInterceptor {
    private let metrics: CallMetrics

    /// Makes the interceptor.
    ///
    /// - Parameters:
    ///   - methods: methods that have metrics of their own; calls of further ones count as `other`. Default 1,000.
    ///   - factory: where metrics come from. Default: the one that the program was set up with.
    public init(methods: Int = 1000, factory: any MetricsFactory = MetricsSystem.factory) {
        self.metrics = CallMetrics(prefix: "baton_client", limit: methods, factory: factory)
    }

    /// Counts the call.
    public func unary<Request: RPCMessage, Response: RPCMessage>(
        _ request: Request,
        method: MethodDescriptor,
        options: CallOptions,
        next: (_ request: Request, _ options: CallOptions) async throws -> Reply<Response>
    ) async throws -> Reply<Response> {
        try await self.counted(method) { try await next(request, options) }
    }

    /// Counts the call when its scope is left; an error that is not the call's own counts as `UNKNOWN`.
    public func stream<Value>(
        method: MethodDescriptor,
        options: CallOptions,
        next: (_ options: CallOptions) async throws -> Value
    ) async throws -> Value {
        try await self.counted(method) { try await next(options) }
    }

    private func counted<Value>(_ method: MethodDescriptor, _ call: () async throws -> Value) async throws -> Value {
        let start = MonotonicTime.now()
        do {
            let value = try await call()
            self.metrics.record(method.fullName, .ok, start.duration(to: .now()))
            return value
        } catch {
            self.metrics.record(method.fullName, RPCError.Code(ofCallThatThrew: error), start.duration(to: .now()))
            throw error
        }
    }
}

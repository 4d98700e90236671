// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore
public import Tracing

/// A span around each of a client's calls, all attempts together, whose trace context travels in the call's metadata.
public struct ClientTracingInterceptor: ClientInterceptor {
    private let tracer: (any Tracer)?

    /// Makes the interceptor.
    ///
    /// - Parameter tracer: makes the spans; nil for the one that the program was set up with.
    public init(tracer: (any Tracer)? = nil) {
        self.tracer = tracer
    }

    /// Makes the call inside a span.
    public func unary<Request: RPCMessage, Response: RPCMessage>(
        _ request: Request,
        method: MethodDescriptor,
        options: CallOptions,
        next: (_ request: Request, _ options: CallOptions) async throws -> Reply<Response>
    ) async throws -> Reply<Response> {
        try await self.traced(method, options) { try await next(request, $0) }
    }

    /// Makes the call inside a span, which ends when the call's scope is left.
    public func stream<Value>(
        method: MethodDescriptor,
        options: CallOptions,
        next: (_ options: CallOptions) async throws -> Value
    ) async throws -> Value {
        try await self.traced(method, options) { try await next($0) }
    }

    private func traced<Value>(
        _ method: MethodDescriptor,
        _ options: CallOptions,
        _ call: (_ options: CallOptions) async throws -> Value
    ) async throws -> Value {
        let tracer = self.tracer ?? InstrumentationSystem.tracer
        let span = CallSpan(tracer, method, .client, in: .current ?? .topLevel)
        var options = options
        tracer.inject(span.context, into: &options.metadata, using: MetadataCarrier())
        let sent = options
        do {
            let value = try await ServiceContext.withValue(span.context) { try await call(sent) }
            span.end(.ok)
            return value
        } catch {
            if let id = (error as? RPCError)?.requestID { span.set(id) }
            span.end(RPCError.Code(ofCallThatThrew: error), error)
            throw error
        }
    }
}

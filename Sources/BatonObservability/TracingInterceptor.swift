// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore
public import Tracing

/// A span around the handler of each of a server's calls, a child of the caller's when the metadata brings its trace
/// context (`traceparent`, `tracestate`, or what the tracer uses).
///
/// The handler runs inside: spans and calls that it makes belong to the trace.
public struct TracingInterceptor: ServerInterceptor {
    private let tracer: (any Tracer)?

    /// Makes the interceptor.
    ///
    /// - Parameter tracer: makes the spans; nil for the one that the program was set up with.
    public init(tracer: (any Tracer)? = nil) {
        self.tracer = tracer
    }

    /// Around handlers only.
    public var points: ServerInterceptionPoints { .handler }

    /// Runs the handler inside a span.
    public func unary<Request: RPCMessage, Response: RPCMessage>(
        _ request: Request,
        context: CallContext,
        next: @Sendable (_ request: Request) async throws -> Response
    ) async throws -> Response {
        try await self.traced(context) { try await next(request) }
    }

    /// Runs the handler inside a span.
    public func stream(_ context: CallContext, next: @Sendable () async throws -> Void) async throws {
        try await self.traced(context) { try await next() }
    }

    private func traced<Value>(_ context: CallContext, _ work: () async throws -> Value) async throws -> Value {
        let tracer = self.tracer ?? InstrumentationSystem.tracer
        var parent = ServiceContext.topLevel
        tracer.extract(context.metadata, into: &parent, using: MetadataCarrier())
        let span = CallSpan(tracer, context.method, .server, in: parent)
        span.set(context.requestID)
        do {
            let value = try await ServiceContext.withValue(span.context) { try await work() }
            span.end(.ok)
            return value
        } catch {
            let shown = RPCError(shownFor: error).code
            // The task of a late call is cancelled; its caller gets the deadline's status.
            span.end(shown == .cancelled && context.deadline.isPast() ? .deadlineExceeded : shown, error)
            throw error
        }
    }
}

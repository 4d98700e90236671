// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Code around the calls of a server: for logging, metrics, tracing, checks.
///
/// A server calls its interceptors in their order, the outermost first, at five points of a call; ``points`` says at which
/// of them an interceptor has something to do, and the others cost nothing. What a point throws becomes the call's
/// status, mapped as what a handler throws.
public protocol ServerInterceptor: Sendable {
    /// Where the server calls this interceptor. Default: everywhere.
    var points: ServerInterceptionPoints { get }

    /// A call was authenticated and may go to its handler; no message was read yet. On the connection's event loop.
    ///
    /// - Throws: to refuse the call, as not processed.
    func admit(_ context: CallContext) throws

    /// A request message was decoded: the one of a unary call, or each one of a stream. For a unary or server-streaming
    /// call the handler has not started, and throwing refuses the call as not processed.
    func received<Request: RPCMessage>(_ request: Request, context: CallContext) throws

    /// Around the handler of a unary call.
    func unary<Request: RPCMessage, Response: RPCMessage>(
        _ request: Request,
        context: CallContext,
        next: @Sendable (_ request: Request) async throws -> Response
    ) async throws -> Response

    /// Around the handler of a call with streams.
    func stream(_ context: CallContext, next: @Sendable () async throws -> Void) async throws

    /// A call is over, refused ones included. On the connection's event loop; the innermost interceptor first.
    func ended(_ call: CallSummary)
}

extension ServerInterceptor {
    /// Everywhere.
    public var points: ServerInterceptionPoints { .all }

    /// Lets every call pass.
    public func admit(_ context: CallContext) throws {}

    /// Lets every message pass.
    public func received<Request: RPCMessage>(_ request: Request, context: CallContext) throws {}

    /// Goes on.
    public func unary<Request: RPCMessage, Response: RPCMessage>(
        _ request: Request,
        context: CallContext,
        next: @Sendable (_ request: Request) async throws -> Response
    ) async throws -> Response {
        try await next(request)
    }

    /// Goes on.
    public func stream(_ context: CallContext, next: @Sendable () async throws -> Void) async throws {
        try await next()
    }

    /// Takes no notice.
    public func ended(_ call: CallSummary) {}
}

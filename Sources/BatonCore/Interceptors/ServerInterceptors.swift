// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A server's interceptors, sorted by the points at which they have something to do. One value for all calls of a server.
public final class ServerInterceptors: Sendable {
    /// No interceptor.
    public static let none = ServerInterceptors([])

    package let admitting: [any ServerInterceptor]
    @usableFromInline let receiving: [any ServerInterceptor]
    @usableFromInline let around: [any ServerInterceptor]
    /// The innermost first.
    package let ending: [any ServerInterceptor]

    /// Sorts interceptors that are given outermost first.
    public init(_ interceptors: [any ServerInterceptor]) {
        self.admitting = interceptors.filter { $0.points.contains(.admit) }
        self.receiving = interceptors.filter { $0.points.contains(.received) }
        self.around = interceptors.filter { $0.points.contains(.handler) }
        self.ending = interceptors.reversed().filter { $0.points.contains(.ended) }
    }

    /// Shows a decoded request message to the interceptors.
    @inlinable
    func received<Request: RPCMessage>(_ request: Request, _ context: CallContext) throws {
        for interceptor in self.receiving {
            try interceptor.received(request, context: context)
        }
    }

    /// Runs the handler of a unary call inside the interceptors from `index` on.
    @inlinable
    func unary<Request: RPCMessage, Response: RPCMessage>(
        from index: Int = 0,
        _ request: Request,
        _ context: CallContext,
        _ handle: @Sendable (_ request: Request, _ context: CallContext) async throws -> Response
    ) async throws -> Response {
        guard index < self.around.count else { return try await handle(request, context) }
        return try await withoutActuallyEscaping(handle) { handle in
            try await self.around[index].unary(request, context: context) { request in
                try await self.unary(from: index + 1, request, context, handle)
            }
        }
    }

    /// Runs the handler of a call with streams inside the interceptors from `index` on.
    @inlinable
    func stream(
        from index: Int = 0,
        _ context: CallContext,
        _ handle: @Sendable () async throws -> Void
    ) async throws {
        guard index < self.around.count else { return try await handle() }
        return try await withoutActuallyEscaping(handle) { handle in
            try await self.around[index].stream(context) {
                try await self.stream(from: index + 1, context, handle)
            }
        }
    }
}

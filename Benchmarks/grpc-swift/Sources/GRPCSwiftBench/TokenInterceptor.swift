// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import GRPCCore

/// Refuses calls without a good token, before the message is decoded and the handler runs.
struct TokenInterceptor: ServerInterceptor {
    let verifier: TokenVerifier

    func intercept<Input: Sendable, Output: Sendable>(
        request: StreamingServerRequest<Input>,
        context: ServerContext,
        next:
            @Sendable (
                _ request: StreamingServerRequest<Input>,
                _ context: ServerContext
            ) async throws -> StreamingServerResponse<Output>
    ) async throws -> StreamingServerResponse<Output> {
        let prefix = "Bearer "
        guard let value = request.metadata[stringValues: "authorization"].first(where: { _ in true }),
            value.hasPrefix(prefix)
        else {
            throw RPCError(code: .unauthenticated, message: "no token")
        }
        let claims = try self.verifier.claims(of: value.dropFirst(prefix.count))
        guard claims.roles.contains("bench") else {
            throw RPCError(code: .permissionDenied, message: "the role bench is needed")
        }
        return try await next(request, context)
    }
}

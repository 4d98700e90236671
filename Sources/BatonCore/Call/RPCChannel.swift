// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Where generated clients send their calls: a client with a connection, or a stand-in in tests.
public protocol RPCChannel: Sendable {
    /// What decoding a reply may cost.
    var decodingLimits: DecodingLimits { get }

    /// Makes one unary call with encoded messages.
    ///
    /// - Throws: ``RPCError``; nothing else but `CancellationError` mapped to `CANCELLED`.
    func unary(_ request: [UInt8], method: MethodDescriptor, options: CallOptions) async throws -> Reply<[UInt8]>
}

extension RPCChannel {
    /// Makes one unary call; generated clients call this.
    ///
    /// - Throws: ``RPCError``.
    @inlinable
    public func unary<Request: RPCMessage, Response: RPCMessage>(
        _ request: Request,
        method: MethodDescriptor,
        options: CallOptions,
        as _: Response.Type = Response.self
    ) async throws -> Reply<Response> {
        let reply = try await self.unary(request.encodedBytes(), method: method, options: options)
        do {
            return try reply.map { try Response(decoding: $0, limits: self.decodingLimits) }
        } catch let error as RPCError {
            // The server's bytes are at fault, not the caller's request.
            throw RPCError(
                .internalError,
                "the reply to \(method.fullName) cannot be decoded: \(error.message)",
                details: error.details,
                origin: .local,
                cause: error
            )
        }
    }
}

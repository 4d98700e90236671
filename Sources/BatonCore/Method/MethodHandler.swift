// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One method of a service together with the code that answers it: what a server routes to.
///
/// Generated code makes these from an implementation of a service's `Server` protocol.
public struct MethodHandler: Sendable {
    /// The work of one call, to be run as the body of one task.
    public typealias Operation = @Sendable @isolated(any) () async -> Void

    /// The method.
    public let method: MethodDescriptor
    /// Decodes and checks the request, synchronously, while its bytes are borrowed; returns the work that is left.
    package let start: @Sendable (_ message: UnsafeRawBufferPointer, _ call: any ServerCall) throws -> Operation

    /// Makes the handler of a unary method.
    ///
    /// - Parameters:
    ///   - method: the method; its kind is unary.
    ///   - handle: answers one request. What it throws becomes the call's status.
    @inlinable
    public static func unary<Request: RPCMessage, Response: RPCMessage>(
        _ method: MethodDescriptor,
        handle: @escaping @Sendable (_ request: Request, _ context: CallContext) async throws -> Response
    ) -> MethodHandler {
        MethodHandler(method: method) { message, call in
            let request = try Request(decoding: message, limits: call.decodingLimits)
            let violations = request.violations()
            guard violations.isEmpty else { throw RPCError.invalid(violations) }
            return {
                do {
                    let response = try await handle(request, call.context)
                    call.finish { reserve in try response.encode(reserving: reserve) }
                } catch {
                    call.fail(error)
                }
            }
        }
    }

    @usableFromInline
    init(
        method: MethodDescriptor,
        start: @escaping @Sendable (_ message: UnsafeRawBufferPointer, _ call: any ServerCall) throws -> Operation
    ) {
        self.method = method
        self.start = start
    }
}

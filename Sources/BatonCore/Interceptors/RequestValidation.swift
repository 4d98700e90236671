// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Refuses requests that break the rules declared in the proto file, naming every field that does. Every server has it,
/// innermost.
public struct RequestValidation: ServerInterceptor {
    /// Makes the interceptor.
    public init() {}

    /// Requests only.
    public var points: ServerInterceptionPoints { .received }

    /// - Throws: ``RPCError`` with `INVALID_ARGUMENT` and all violations.
    public func received<Request: RPCMessage>(_ request: Request, context: CallContext) throws {
        let violations = request.violations()
        guard violations.isEmpty else { throw RPCError.invalid(violations) }
    }
}

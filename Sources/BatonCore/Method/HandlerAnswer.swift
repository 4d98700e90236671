// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The one reply of a handler with many requests, on its way out of the interceptors around the handler.
@usableFromInline
final class HandlerAnswer<Response: Sendable>: Sendable {
    private let response = Locked<Response?>(nil)

    @usableFromInline init() {}

    @usableFromInline
    func set(_ response: Response) {
        self.response.withLock { $0 = response }
    }

    /// - Throws: ``RPCError`` with `INTERNAL` when the handler gave none, because an interceptor passed it by.
    @usableFromInline
    func get() throws -> Response {
        guard let response = self.response.withLock({ $0 }) else {
            throw RPCError(.internalError, "an interceptor ended the call without an answer")
        }
        return response
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension RPCError {
    /// What the caller of a method sees of an error that its handler threw; anything that did not choose its code becomes
    /// `INTERNAL` with a fixed text, so that nothing of the server's inside leaks.
    package init(shownFor error: any Error) {
        switch error {
        case let error as RPCError where error.origin == .peer:
            // The verdict of another server on a call of the handler's own says nothing about this call, and its text,
            // details and trailers are not the caller's to see. A handler that wants to pass one on makes its own.
            let code: RPCError.Code = error.code == .unavailable ? .unavailable : .internalError
            self.init(code, "a call to another service failed", cause: error)
        case let error as RPCError:
            self = error
        case let error as any RPCErrorConvertible:
            self = error.rpcError
        case is CancellationError:
            self.init(.cancelled, "the call was cancelled")
        default:
            self.init(.internalError, "internal error", cause: error)
        }
    }
}

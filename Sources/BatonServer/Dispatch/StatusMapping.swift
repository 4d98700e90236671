// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonMessages

/// What callers see of an error that a handler threw.
enum StatusMapping {
    /// The error as an ``RPCError``; anything that did not choose its code becomes `INTERNAL` with a fixed text, so that
    /// nothing of the server's inside leaks.
    static func publicError(for error: any Error) -> RPCError {
        switch error {
        case let error as RPCError where error.origin == .peer:
            // The verdict of another server on a call of the handler's own says nothing about this call, and its text,
            // details and trailers are not the caller's to see. A handler that wants to pass one on makes its own.
            let code: RPCError.Code = error.code == .unavailable ? .unavailable : .internalError
            return RPCError(code, "a call to another service failed", cause: error)
        case let error as RPCError:
            return error
        case let error as any RPCErrorConvertible:
            return error.rpcError
        case is CancellationError:
            return RPCError(.cancelled, "the call was cancelled")
        default:
            return RPCError(.internalError, "internal error", cause: error)
        }
    }

    /// The status that is sent for an error.
    ///
    /// - Parameter notProcessed: whether no handler saw the call. What the error itself says of that may speak of
    ///   another call, one that the handler made.
    static func status(for error: RPCError, requestID: RequestID, notProcessed: Bool) -> StatusHead {
        StatusHead(
            code: error.code,
            message: error.message,
            details: error.details.map(EncodedDetail.init(encoding:)),
            trailers: error.metadata,
            requestID: requestID,
            notProcessed: notProcessed,
            retryAfter: error.retryAfter
        )
    }
}

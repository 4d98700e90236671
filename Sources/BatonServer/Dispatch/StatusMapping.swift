// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonMessages

/// What callers see of an error that a handler threw.
enum StatusMapping {
    /// See ``RPCError/init(shownFor:)``.
    static func publicError(for error: any Error) -> RPCError {
        RPCError(shownFor: error)
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

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The status of a call that failed, as it is sent.
package struct StatusHead: Sendable, Equatable {
    package var code: RPCError.Code
    package var message: String
    /// Details as type URL and encoded message.
    package var details: [EncodedDetail]
    package var trailers: Metadata
    package var requestID: RequestID?
    package var notProcessed: Bool
    package var retryAfter: Duration?
    package var rateLimit: RateLimitFigures?

    package init(
        code: RPCError.Code,
        message: String,
        details: [EncodedDetail] = [],
        trailers: Metadata = [:],
        requestID: RequestID? = nil,
        notProcessed: Bool = false,
        retryAfter: Duration? = nil,
        rateLimit: RateLimitFigures? = nil
    ) {
        self.code = code
        self.message = message
        self.details = details
        self.trailers = trailers
        self.requestID = requestID
        self.notProcessed = notProcessed
        self.retryAfter = retryAfter
        self.rateLimit = rateLimit
    }
}

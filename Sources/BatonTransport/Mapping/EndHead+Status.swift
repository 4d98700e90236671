// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire

extension EndHead {
    /// The head of an END that is not OK.
    init(_ status: StatusHead) {
        self.init(
            code: StatusCode(rawValue: status.code.wireValue),
            message: Self.withoutNUL(status.message),
            rate: status.rateLimit.map(RateFigures.init),
            retryAfterMilliseconds: status.retryAfter.map { UInt32(clamping: $0.clampedMicroseconds / 1000) },
            notProcessed: status.notProcessed,
            requestID: status.requestID.map { BatonWire.RequestID(high: $0.high, low: $0.low) },
            trailers: status.trailers.wireEntries,
            details: status.details.map { StatusDetail(typeURL: Self.withoutNUL($0.typeURL), value: $0.value) }
        )
    }

    /// Heads hold no NUL, and what a handler writes into its status must not end the connection.
    private static func withoutNUL(_ text: String) -> String {
        guard text.utf8.contains(0) else { return text }
        return String(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : Character($0) })
    }

    /// The head of an OK.
    init(_ reply: ReplyHead) {
        self.init(rate: reply.rateLimit.map(RateFigures.init), trailers: reply.trailers.wireEntries)
    }

    /// The status as a client's error.
    var error: RPCError {
        RPCError(
            RPCError.Code(wireValue: self.code.rawValue),
            self.message,
            details: self.details.map { .other(typeURL: $0.typeURL, value: $0.value) },
            metadata: Metadata(self.trailers),
            processed: self.notProcessed ? .no : .maybe,
            origin: .peer,
            requestID: self.requestID.map { BatonCore.RequestID(high: $0.high, low: $0.low) },
            retryAfter: self.retryAfterMilliseconds.map { .milliseconds(Int64($0)) }
        )
    }
}

extension RateFigures {
    init(_ figures: RateLimitFigures) {
        self.init(
            limit: figures.limit,
            remaining: figures.remaining,
            resetMilliseconds: figures.resetMilliseconds
        )
    }
}

extension RateLimitFigures {
    init(_ figures: RateFigures) {
        self.init(
            limit: figures.limit,
            remaining: figures.remaining,
            resetMilliseconds: figures.resetMilliseconds
        )
    }
}

extension CallFault {
    /// The status of a call that its frames condemned.
    func status(notProcessed: Bool) -> StatusHead {
        StatusHead(
            code: RPCError.Code(wireValue: self.code.rawValue),
            message: self.text,
            notProcessed: notProcessed,
            retryAfter: self.retryAfter
        )
    }

    /// The fault as an error of this side.
    var error: RPCError {
        RPCError(
            RPCError.Code(wireValue: self.code.rawValue),
            self.text,
            origin: .local,
            retryAfter: self.retryAfter
        )
    }

    /// A limit of the moment is worth another attempt soon.
    private var retryAfter: Duration? { self.isTransient ? .milliseconds(100) : nil }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The head of END: the call's status and trailers. Empty for an OK with nothing to add.
package struct EndHead: EncodableHead, Sendable, Hashable {
    package var code: StatusCode
    /// Text for people; empty with OK.
    package var message: String
    /// Only for methods with a rate class.
    package var rate: RateFigures?
    /// When to try again, in milliseconds; nil when the server does not say.
    package var retryAfterMilliseconds: UInt32?
    /// No handler saw any of the call.
    package var notProcessed: Bool
    /// Something was left out because the client's head limit is small.
    package var truncated: Bool
    /// On every status but OK.
    package var requestID: RequestID?
    package var trailers: [MetadataEntry]
    package var details: [StatusDetail]

    package init(
        code: StatusCode = .ok,
        message: String = "",
        rate: RateFigures? = nil,
        retryAfterMilliseconds: UInt32? = nil,
        notProcessed: Bool = false,
        truncated: Bool = false,
        requestID: RequestID? = nil,
        trailers: [MetadataEntry] = [],
        details: [StatusDetail] = [],
    ) {
        self.code = code
        self.message = message
        self.rate = rate
        self.retryAfterMilliseconds = retryAfterMilliseconds
        self.notProcessed = notProcessed
        self.truncated = truncated
        self.requestID = requestID
        self.trailers = trailers
        self.details = details
    }

    package var size: HeadSize {
        var size = HeadWriter.numberSize(1, HeadWriter.bounded(code.rawValue))
        if !message.isEmpty { size += HeadWriter.bytesSize(2, message.utf8.count) }
        if let rate {
            size += HeadWriter.presentNumberSize(3, HeadWriter.bounded(rate.limit))
            size += HeadWriter.presentNumberSize(4, HeadWriter.bounded(rate.remaining))
            size += HeadWriter.presentNumberSize(5, HeadWriter.bounded(rate.resetMilliseconds))
        }
        if let retryAfterMilliseconds {
            size += HeadWriter.presentNumberSize(6, HeadWriter.bounded(retryAfterMilliseconds))
        }
        if notProcessed { size += 2 }
        if truncated { size += 2 }
        if requestID != nil { size += 18 }
        size += trailers.encodedSize(field: 10)
        for detail in details { size += HeadWriter.presentBytesSize(11, detail.contentSize) }
        return HeadSize(encoded: size, entries: trailers.count)
    }

    @discardableResult
    package func encode(into target: UnsafeMutableRawPointer) -> Int {
        var writer = HeadWriter(target)
        writer.number(1, HeadWriter.bounded(code.rawValue))
        writer.text(2, message)
        if let rate {
            writer.presentNumber(3, HeadWriter.bounded(rate.limit))
            writer.presentNumber(4, HeadWriter.bounded(rate.remaining))
            writer.presentNumber(5, HeadWriter.bounded(rate.resetMilliseconds))
        }
        if let retryAfterMilliseconds { writer.presentNumber(6, HeadWriter.bounded(retryAfterMilliseconds)) }
        writer.number(7, notProcessed ? 1 : 0)
        writer.number(8, truncated ? 1 : 0)
        requestID?.encode(field: 9, into: &writer)
        for entry in trailers { entry.encode(field: 10, into: &writer) }
        for detail in details { detail.encode(field: 11, into: &writer) }
        return writer.count
    }

    /// Makes the head fit the client's limit, so that a status can always be sent: drops the details, then the
    /// trailers, then cuts the text at a character; sets ``truncated`` when it had to.
    /// - Parameter limit: the client's announced head limit; never below what code, figures and request id need.
    package mutating func fit(limit: Int) {
        let most = min(limit, Baton1.framePayload)
        let tooMany = trailers.count > Baton1.metadataEntries
        guard tooMany || !fits(most) else { return }
        truncated = true
        if tooMany { trailers = [] }
        if !fits(most) { details = [] }
        if !fits(most) { trailers = [] }
        let over = size.measured - most
        guard over > 0 else { return }
        // Cutting `over` bytes of text is enough: the length in front of it can only shrink too.
        let keep = max(0, message.utf8.count - over)
        var cut = message.utf8.index(message.utf8.startIndex, offsetBy: keep)
        while cut > message.utf8.startIndex, cut.samePosition(in: message.unicodeScalars) == nil {
            cut = message.utf8.index(before: cut)
        }
        message = String(message[..<cut])
    }

    private func fits(_ limit: Int) -> Bool {
        let size = size
        return size.measured <= limit && size.encoded <= Baton1.framePayload
    }
}

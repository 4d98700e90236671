// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The head of END as the client reads it: numbers at once, text, trailers and details on demand.
package struct EndHeadView: Sendable, Hashable {
    package private(set) var code = StatusCode.ok
    package private(set) var message = HeadRange()
    package private(set) var rate: RateFigures?
    package private(set) var retryAfterMilliseconds: UInt32?
    package private(set) var notProcessed = false
    package private(set) var truncated = false
    package private(set) var requestID: RequestID?
    package private(set) var trailers = MetadataView(field: 10)
    /// Number of details.
    package private(set) var detailCount: UInt16 = 0
    /// Length of the head.
    package let encodedSize: Int

    /// Reads a head.
    /// - Throws: ``WireError`` `MALFORMED_HEAD`. Faults of trailers are not thrown; see ``MetadataView/fault``.
    package init(parsing head: UnsafeRawBufferPointer) throws(WireError) {
        encodedSize = head.count
        guard !head.isEmpty else { return }
        var reader = HeadReader(head)
        var position = reader.position
        var figures = RateFigures(limit: 0, remaining: 0, resetMilliseconds: 0)
        while let tag = try reader.next() {
            switch tag.number {
            case 1: code = StatusCode(rawValue: try reader.uint32(tag))
            case 2: message = try reader.text(tag)
            case 3:
                figures.limit = try reader.uint32(tag)
                rate = figures
            case 4: figures.remaining = try reader.uint32(tag)
            case 5: figures.resetMilliseconds = try reader.uint32(tag)
            case 6: retryAfterMilliseconds = try reader.uint32(tag)
            case 7: notProcessed = try reader.bool(tag)
            case 8: truncated = try reader.bool(tag)
            case 9:
                guard let id = RequestID(try reader.bytes(tag).bytes(in: head)) else {
                    throw WireError(.malformedHead, "malformed head: the request id has not 16 bytes")
                }
                requestID = id
            case 10: try trailers.add(try reader.element(tag), tagAt: position, in: head)
            case 11:
                _ = try EndHeadView.detail(try reader.element(tag), in: head)
                detailCount &+= 1
            default: try reader.skip(tag)
            }
            position = reader.position
        }
        // The three figures belong together; the limit says that they are there.
        if rate != nil { rate = figures }
    }

    /// What limits measure.
    package var size: HeadSize { HeadSize(encoded: encodedSize, entries: Int(trailers.count)) }

    /// The typed details as values of their own.
    package func details(in head: UnsafeRawBufferPointer) -> [StatusDetail] {
        guard detailCount > 0 else { return [] }
        var result: [StatusDetail] = []
        var reader = HeadReader(head)
        // The same bytes have been read without error before, so the catch is never reached.
        do throws(WireError) {
            while let tag = try reader.next() {
                guard tag.number == 11 else {
                    try reader.skip(tag)
                    continue
                }
                let (typeURL, value) = try EndHeadView.detail(try reader.element(tag), in: head)
                result.append(
                    StatusDetail(typeURL: typeURL.string(in: head), value: [UInt8](value.bytes(in: head)))
                )
            }
        } catch {}
        return result
    }

    /// The head as values of their own.
    package func materialised(from head: UnsafeRawBufferPointer) -> EndHead {
        EndHead(
            code: code,
            message: message.isEmpty ? "" : message.string(in: head),
            rate: rate,
            retryAfterMilliseconds: retryAfterMilliseconds,
            notProcessed: notProcessed,
            truncated: truncated,
            requestID: requestID,
            trailers: trailers.entries(in: head),
            details: details(in: head),
        )
    }

    private static func detail(
        _ range: HeadRange,
        in head: UnsafeRawBufferPointer,
    ) throws(WireError) -> (typeURL: HeadRange, value: HeadRange) {
        var reader = HeadReader(head, within: range)
        var typeURL = HeadRange()
        var value = HeadRange()
        while let tag = try reader.next() {
            switch tag.number {
            case 1: typeURL = try reader.text(tag)
            case 2: value = try reader.bytes(tag)
            default: try reader.skip(tag)
            }
        }
        return (typeURL, value)
    }
}

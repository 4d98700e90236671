// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The head of REQUEST, as the client writes it.
package struct RequestHead: EncodableHead, Sendable, Hashable {
    /// Full name, `package.Service/Method`, at most 255 bytes.
    package var method: String
    /// Time that the client allows, in microseconds from the reading of the head; nil when it asks for none.
    package var timeoutMicroseconds: UInt64?
    /// Id of the credential that the call runs under; zero for none.
    package var credential: UInt32
    package var metadata: [MetadataEntry]

    package init(
        method: String,
        timeoutMicroseconds: UInt64? = nil,
        credential: UInt32 = 0,
        metadata: [MetadataEntry] = [],
    ) {
        self.method = method
        self.timeoutMicroseconds = timeoutMicroseconds
        self.credential = credential
        self.metadata = metadata
    }

    package var size: HeadSize {
        var size = HeadWriter.bytesSize(1, method.utf8.count)
        // Never written as zero: work without time left is not sent.
        if let timeoutMicroseconds { size += HeadWriter.presentNumberSize(2, RequestHead.bounded(timeoutMicroseconds)) }
        size += HeadWriter.numberSize(3, HeadWriter.bounded(credential))
        size += metadata.encodedSize(field: 4)
        return HeadSize(encoded: size, entries: metadata.count)
    }

    @discardableResult
    package func encode(into target: UnsafeMutableRawPointer) -> Int {
        var writer = HeadWriter(target)
        writer.text(1, method)
        if let timeoutMicroseconds { writer.presentNumber(2, RequestHead.bounded(timeoutMicroseconds)) }
        writer.number(3, HeadWriter.bounded(credential))
        for entry in metadata { entry.encode(field: 4, into: &writer) }
        return writer.count
    }

    /// A timeout that the wire can carry: 1 to 2^53 − 1.
    private static func bounded(_ timeout: UInt64) -> UInt64 { min(max(1, timeout), Baton1.timeoutBound - 1) }
}

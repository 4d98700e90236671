// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The head of REQUEST as the server reads it: positions within the head's bytes, nothing copied.
package struct RequestHeadView: Sendable, Hashable {
    /// The method's full name; empty when the client gave none.
    package private(set) var method = HeadRange()
    /// Microseconds from the reading of the head; nil when the client asked for no limit.
    package private(set) var timeoutMicroseconds: UInt64?
    /// Id of the credential; zero for none.
    package private(set) var credential: UInt32 = 0
    package private(set) var metadata = MetadataView(field: 4)
    /// Length of the head.
    package let encodedSize: Int

    /// Reads a head.
    /// - Throws: ``WireError`` `MALFORMED_HEAD`. Faults of metadata are not thrown; see ``MetadataView/fault``.
    package init(parsing head: UnsafeRawBufferPointer) throws(WireError) {
        encodedSize = head.count
        var reader = HeadReader(head)
        var position = reader.position
        while let tag = try reader.next() {
            switch tag.number {
            case 1: method = try reader.text(tag)
            case 2:
                let value = try reader.uint64(tag)
                guard value < Baton1.timeoutBound else {
                    throw WireError(.malformedHead, "malformed head: the timeout is not below 2^53 microseconds")
                }
                timeoutMicroseconds = value
            case 3: credential = try reader.uint32(tag)
            case 4: try metadata.add(try reader.element(tag), tagAt: position, in: head)
            default: try reader.skip(tag)
            }
            position = reader.position
        }
    }

    /// What limits measure.
    package var size: HeadSize { HeadSize(encoded: encodedSize, entries: Int(metadata.count)) }

    /// The head as values of their own.
    package func materialised(from head: UnsafeRawBufferPointer) -> RequestHead {
        RequestHead(
            method: method.string(in: head),
            timeoutMicroseconds: timeoutMicroseconds,
            credential: credential,
            metadata: metadata.entries(in: head),
        )
    }
}

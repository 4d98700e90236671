// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The head of RESPONSE: initial metadata.
package struct ResponseHead: EncodableHead, Sendable, Hashable {
    package var metadata: [MetadataEntry]

    package init(metadata: [MetadataEntry] = []) { self.metadata = metadata }

    /// Finds the metadata of a head without copying it.
    /// - Throws: ``WireError`` `MALFORMED_HEAD`.
    package static func view(parsing head: UnsafeRawBufferPointer) throws(WireError) -> MetadataView {
        var metadata = MetadataView(field: 1)
        var reader = HeadReader(head)
        var position = reader.position
        while let tag = try reader.next() {
            switch tag.number {
            case 1: try metadata.add(try reader.element(tag), tagAt: position, in: head)
            default: try reader.skip(tag)
            }
            position = reader.position
        }
        return metadata
    }

    package var size: HeadSize { HeadSize(encoded: metadata.encodedSize(field: 1), entries: metadata.count) }

    @discardableResult
    package func encode(into target: UnsafeMutableRawPointer) -> Int {
        var writer = HeadWriter(target)
        for entry in metadata { entry.encode(field: 1, into: &writer) }
        return writer.count
    }
}

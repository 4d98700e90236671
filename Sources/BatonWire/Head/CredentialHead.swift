// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The head of CREDENTIAL, as the client writes it.
package struct CredentialHead: EncodableHead, Sendable, Hashable {
    /// Rising, from 1, never given twice on a connection.
    package var id: UInt32
    /// What `authorization` would carry behind `Bearer `; empty drops the credential `id`.
    package var token: String
    /// Id of the credential that this one takes the place of; zero for none.
    package var replaces: UInt32

    package init(id: UInt32, token: String, replaces: UInt32 = 0) {
        self.id = id
        self.token = token
        self.replaces = replaces
    }

    package var size: HeadSize {
        HeadSize(
            encoded: HeadWriter.numberSize(1, HeadWriter.bounded(id)) + HeadWriter.bytesSize(2, token.utf8.count)
                + HeadWriter.numberSize(3, HeadWriter.bounded(replaces))
        )
    }

    @discardableResult
    package func encode(into target: UnsafeMutableRawPointer) -> Int {
        var writer = HeadWriter(target)
        writer.number(1, HeadWriter.bounded(id))
        writer.text(2, token)
        writer.number(3, HeadWriter.bounded(replaces))
        return writer.count
    }
}

/// The head of CREDENTIAL as the server reads it; the token stays where it is.
package struct CredentialHeadView: Sendable, Hashable {
    package private(set) var id: UInt32 = 0
    /// The token; empty drops the credential.
    package private(set) var token = HeadRange()
    /// Id that is replaced; zero for none.
    package private(set) var replaces: UInt32 = 0

    /// Reads a head.
    /// - Throws: ``WireError`` `MALFORMED_HEAD`.
    package init(parsing head: UnsafeRawBufferPointer) throws(WireError) {
        var reader = HeadReader(head)
        while let tag = try reader.next() {
            switch tag.number {
            case 1: id = try reader.uint32(tag)
            case 2: token = try reader.text(tag)
            case 3: replaces = try reader.uint32(tag)
            default: try reader.skip(tag)
            }
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Fields of a message that its type does not know, in wire form, ready to be sent on.
public struct UnknownFields: Sendable, Hashable {
    /// The fields as they stand on the wire, tags included. Always well formed.
    public let bytes: [UInt8]

    /// No fields; takes no memory.
    @inlinable
    public init() {
        self.bytes = []
    }

    /// Fields in wire form; nil when the bytes are not whole fields of the wire types 0, 1, 2 and 5.
    public init?(wireBytes bytes: [UInt8]) {
        let wellFormed = bytes.withUnsafeBytes { buffer in
            var cursor = WireCursor(buffer)
            while !cursor.isAtEnd {
                guard let tag = cursor.readTag(), cursor.skipValue(tag.wireType) else { return false }
            }
            return true
        }
        guard wellFormed else { return nil }
        self.bytes = bytes
    }

    init(wellFormed bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether there are none.
    @inlinable
    public var isEmpty: Bool { self.bytes.isEmpty }
}

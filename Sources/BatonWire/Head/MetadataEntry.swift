// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One key and value of a call's metadata or trailers.
package struct MetadataEntry: Sendable, Hashable {
    /// A value: text for ordinary keys, bytes for keys that end in `-bin`. On the wire both are bytes.
    package enum Value: Sendable, Hashable {
        case text(String)
        case bytes([UInt8])

        /// Bytes on the wire.
        package var count: Int {
            switch self {
            case .text(let text): text.utf8.count
            case .bytes(let bytes): bytes.count
            }
        }
    }

    /// 1 to 64 of `[0-9a-z_.-]`.
    package var key: String
    package var value: Value

    package init(key: String, value: Value) {
        self.key = key
        self.value = value
    }

    package init(_ key: String, _ value: String) { self.init(key: key, value: .text(value)) }

    /// Bytes of the entry's own message, without tag and length.
    var contentSize: Int { HeadWriter.bytesSize(1, key.utf8.count) + HeadWriter.bytesSize(2, value.count) }

    func encode(field: UInt32, into writer: inout HeadWriter) {
        writer.prefix(field, contentSize)
        writer.text(1, key)
        switch value {
        case .text(let text): writer.text(2, text)
        case .bytes(let bytes): writer.bytes(2, bytes)
        }
    }
}

extension [MetadataEntry] {
    /// Bytes of all entries as elements of a repeated field.
    func encodedSize(field: UInt32) -> Int {
        var sum = 0
        for entry in self { sum += HeadWriter.presentBytesSize(field, entry.contentSize) }
        return sum
    }
}

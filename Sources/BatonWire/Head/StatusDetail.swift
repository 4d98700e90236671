// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One typed detail of a status, the same as `google.protobuf.Any`.
package struct StatusDetail: Sendable, Hashable {
    /// For example `type.googleapis.com/google.rpc.BadRequest`.
    package var typeURL: String
    /// The encoded message.
    package var value: [UInt8]

    package init(typeURL: String, value: [UInt8]) {
        self.typeURL = typeURL
        self.value = value
    }

    var contentSize: Int { HeadWriter.bytesSize(1, typeURL.utf8.count) + HeadWriter.bytesSize(2, value.count) }

    func encode(field: UInt32, into writer: inout HeadWriter) {
        writer.prefix(field, contentSize)
        writer.text(1, typeURL)
        writer.bytes(2, value)
    }
}

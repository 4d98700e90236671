// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// An error detail as it travels: the parts of a `google.protobuf.Any`.
package struct EncodedDetail: Sendable, Hashable {
    package var typeURL: String
    package var value: [UInt8]

    package init(typeURL: String, value: [UInt8]) {
        self.typeURL = typeURL
        self.value = value
    }
}

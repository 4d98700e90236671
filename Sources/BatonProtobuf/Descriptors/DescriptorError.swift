// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Why bytes are no usable `google.protobuf.FileDescriptorSet`.
public struct DescriptorError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, with the name of the descriptor as far as it is known.
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}

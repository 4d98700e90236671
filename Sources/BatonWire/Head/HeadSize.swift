// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How large a head is: on the wire, and as limits measure it.
package struct HeadSize: Sendable, Hashable {
    /// Bytes on the wire.
    package var encoded: Int
    /// Entries of metadata.
    package var entries: Int

    package init(encoded: Int, entries: Int = 0) {
        self.encoded = encoded
        self.entries = entries
    }

    /// What is compared with a head limit: the encoded length and 32 for each entry of metadata.
    package var measured: Int { encoded + entries * Baton1.metadataOverhead }
}

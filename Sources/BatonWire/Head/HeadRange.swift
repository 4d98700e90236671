// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A stretch of a head's bytes, by position: it can be kept where a pointer cannot.
package struct HeadRange: Sendable, Hashable {
    /// Position of the first byte within the head.
    package var start: UInt16
    /// Number of bytes.
    package var count: UInt16

    package init(start: UInt16 = 0, count: UInt16 = 0) {
        self.start = start
        self.count = count
    }

    package var isEmpty: Bool { count == 0 }

    /// The bytes, borrowed from the head that the range was found in; empty when the head is too short for it.
    package func bytes(in head: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        let end = Int(start) + Int(count)
        guard end <= head.count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(rebasing: head[Int(start)..<end])
    }

    /// The bytes as text. The reader of heads has checked that strings are UTF-8; other bytes come out repaired.
    package func string(in head: UnsafeRawBufferPointer) -> String {
        String(decoding: bytes(in: head), as: UTF8.self)
    }
}

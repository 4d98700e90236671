// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Room for a message that is not encoded straight into the bytes that go out, which costs a copy.
package struct EncodingSpace: ~Copyable {
    private var storage: UnsafeMutableRawBufferPointer?

    package init() {}

    deinit {
        self.storage?.deallocate()
    }

    /// Whether room was asked for.
    package var isReserved: Bool { self.storage != nil }

    /// Gives room for the encoding; when there was some before, what was written there is dropped.
    package mutating func reserve(_ size: Int) -> UnsafeMutableRawBufferPointer {
        let space = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
        self.storage?.deallocate()
        self.storage = space
        return space
    }

    /// What was written; empty where no room was asked for.
    package var bytes: [UInt8] { self.storage.map { Array($0) } ?? [] }
}

extension Array where Element == UInt8 {
    /// What `encode` writes; the last room that it asks for counts, and without any this is empty.
    package init(
        encoding encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) throws {
        var space = EncodingSpace()
        try encode { space.reserve($0) }
        self = space.bytes
    }
}

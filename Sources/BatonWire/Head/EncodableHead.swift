// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A head that is measured, then written straight into the connection's outbound bytes.
package protocol EncodableHead {
    /// Bytes on the wire and entries of metadata.
    var size: HeadSize { get }
    /// Writes the head; the target holds at least `size.encoded` bytes.
    /// - Returns: the number of bytes written, equal to `size.encoded`.
    @discardableResult
    func encode(into target: UnsafeMutableRawPointer) -> Int
}

extension EncodableHead {
    /// Bytes on the wire.
    package var encodedSize: Int { size.encoded }

    /// The head as bytes, where speed does not matter.
    package func encoded() -> [UInt8] {
        let length = size.encoded
        guard length > 0 else { return [] }
        return [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
            guard let base = buffer.baseAddress else { return }
            count = encode(into: UnsafeMutableRawPointer(base))
        }
    }
}

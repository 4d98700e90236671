// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A DATA frame that has its turn: which bytes of which message go out, and the header before them.
package struct DataFrame: Sendable, Hashable {
    package let header: FrameHeader
    /// Which message of the call, counted from zero over all that were handed in for DATA.
    package let messageIndex: UInt32
    /// Length of the whole message, written behind the header when the frame is the first of several.
    package let lengthPrefix: UInt32?
    /// Position of the frame's bytes within the message.
    package let offset: Int
    /// Number of the message's bytes in the frame.
    package let count: Int
    /// Whether the message's bytes are not needed any more behind this frame.
    package let endsMessage: Bool

    package var streamID: StreamID { header.streamID }

    /// Bytes of header and length prefix.
    package var preambleSize: Int { Baton1.headerSize + (lengthPrefix == nil ? 0 : Baton1.lengthPrefix) }

    /// Writes header and length prefix; `count` bytes of the message from `offset` follow.
    /// - Returns: ``preambleSize``.
    @discardableResult
    package func encodePreamble(into target: UnsafeMutableRawPointer) -> Int {
        header.encode(into: target)
        if let lengthPrefix {
            target.storeBytes(of: lengthPrefix.bigEndian, toByteOffset: Baton1.headerSize, as: UInt32.self)
        }
        return preambleSize
    }
}

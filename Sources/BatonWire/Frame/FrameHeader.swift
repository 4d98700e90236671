// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The fixed twelve bytes before every payload, big-endian.
///
///     0  u32 length       payload bytes that follow; the top 8 bits are zero
///     4  u32 stream id    the top bit is zero
///     8  u8  type
///     9  u8  flags
///     10 u16 head length  bytes of the payload that hold the head
package struct FrameHeader: Sendable, Hashable {
    package var length: UInt32
    package var streamID: StreamID
    package var type: FrameType
    package var flags: FrameFlags
    package var headLength: UInt16

    package init(type: FrameType, flags: FrameFlags, streamID: StreamID, length: Int, headLength: Int) {
        self.type = type
        self.flags = flags
        self.streamID = streamID
        // Callers have checked both against limits far below these; clamping keeps a fault of ours from trapping.
        self.length = UInt32(clamping: length)
        self.headLength = UInt16(clamping: headLength)
    }

    /// Bytes of the whole frame, header included.
    package var frameSize: Int { Baton1.headerSize + Int(length) }

    /// Reads the twelve bytes as they are; judging them is ``FrameParser``'s work.
    package init?(reading bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= Baton1.headerSize else { return nil }
        length = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
        streamID = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
        type = FrameType(rawValue: bytes[8])
        flags = FrameFlags(rawValue: bytes[9])
        headLength = UInt16(bigEndian: bytes.loadUnaligned(fromByteOffset: 10, as: UInt16.self))
    }

    /// Writes the twelve bytes; the caller has made room for them.
    package func encode(into target: UnsafeMutableRawPointer) {
        target.storeBytes(of: length.bigEndian, as: UInt32.self)
        target.storeBytes(of: streamID.bigEndian, toByteOffset: 4, as: UInt32.self)
        target.storeBytes(of: type.rawValue, toByteOffset: 8, as: UInt8.self)
        target.storeBytes(of: flags.rawValue, toByteOffset: 9, as: UInt8.self)
        target.storeBytes(of: headLength.bigEndian, toByteOffset: 10, as: UInt16.self)
    }
}

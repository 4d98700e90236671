// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Finds frames in the bytes of one direction of a connection and refuses what the tables of PROTOCOL.md do not
/// allow, before anything is allocated or waited for. It keeps no state: the same bytes give the same answer.
package struct FrameParser: Sendable {
    /// The side that receives.
    package let receiver: Side
    /// Most payload bytes of a DATA frame: what the receiver announced.
    package let dataPayload: Int

    package init(receiver: Side, dataPayload: Int = Baton1.framePayload) {
        self.receiver = receiver
        self.dataPayload = dataPayload
    }

    /// The frame at the start of `bytes`, or nil when more bytes are needed.
    ///
    /// A header is judged as soon as its bytes are there, so a peer that speaks another protocol is refused at its
    /// first byte and an oversize frame at its twelfth.
    /// - Throws: ``WireError`` when the header cannot be that of a frame of the peer.
    package func next(_ bytes: UnsafeRawBufferPointer) throws(WireError) -> Frame? {
        guard let first = bytes.first else { return nil }
        guard first == 0 else {
            throw WireError(.frameSize, "the first byte of a frame is \(first), not zero: not Baton/1")
        }
        guard let header = FrameHeader(reading: bytes) else { return nil }
        try check(header)
        guard bytes.count >= header.frameSize else { return nil }
        let headEnd = Baton1.headerSize + Int(header.headLength)
        return Frame(
            header: header,
            head: UnsafeRawBufferPointer(rebasing: bytes[Baton1.headerSize..<headEnd]),
            body: UnsafeRawBufferPointer(rebasing: bytes[headEnd..<header.frameSize]),
        )
    }

    /// Judges a header by type, flags, direction, stream id and lengths.
    package func check(_ header: FrameHeader) throws(WireError) {
        let length = Int(header.length)
        let headLength = Int(header.headLength)
        guard header.streamID & 0x8000_0000 == 0 else {
            throw WireError(.protocolViolation, "the top bit of a stream id is set")
        }
        let most = header.type == .data ? dataPayload : Baton1.framePayload
        guard length <= most else {
            throw WireError(.frameSize, "a payload of \(length) bytes exceeds the limit of \(most) bytes")
        }
        guard headLength <= length else {
            throw WireError(.frameSize, "a head of \(headLength) bytes exceeds its payload of \(length) bytes")
        }
        let flags = header.flags
        switch header.type {
        case .settings, .credential:
            guard receiver == .server || header.type == .settings else { throw wrongDirection(header) }
            try onConnection(header)
            try flagsWithin(header, [])
            try headOnly(header)
        case .goAway:
            try onConnection(header)
            try flagsWithin(header, receiver == .server ? .ack : [])
            guard flags.isEmpty || length == 0 else {
                throw WireError(.frameSize, "GOAWAY with ACK has a payload of \(length) bytes")
            }
            try headOnly(header)
        case .ping:
            try onConnection(header)
            try flagsWithin(header, .ack)
            try fixedBody(header, 8)
        case .window:
            guard header.streamID == 0 || header.streamID & 1 == 1 else { throw badStream(header) }
            try flagsWithin(header, [])
            try fixedBody(header, 4)
        case .request:
            guard receiver == .server else { throw wrongDirection(header) }
            try onCall(header)
            try flagsWithin(header, [.endStream, .noMessage])
            try messageFits(header)
        case .response:
            guard receiver == .client else { throw wrongDirection(header) }
            try onCall(header)
            try flagsWithin(header, [])
            try headOnly(header)
        case .data:
            try onCall(header)
            try flagsWithin(header, receiver == .server ? [.endStream, .noMessage, .more] : .more)
            guard headLength == 0 else { throw WireError(.frameSize, "DATA has no head") }
            if flags.contains(.more) {
                guard flags == .more else {
                    throw WireError(.protocolViolation, "MORE stands with END_STREAM or NO_MESSAGE")
                }
            }
            if flags.contains(.noMessage) {
                guard flags.contains(.endStream), length == 0 else {
                    throw WireError(.protocolViolation, "DATA with NO_MESSAGE is neither empty nor the last")
                }
            }
        case .end:
            guard receiver == .client else { throw wrongDirection(header) }
            try onCall(header)
            try flagsWithin(header, .noMessage)
            try messageFits(header)
        case .cancel:
            guard receiver == .server else { throw wrongDirection(header) }
            try onCall(header)
            try flagsWithin(header, [])
            try headOnly(header)
        default:
            guard flags.contains(.ignorable) else {
                throw WireError(.protocolViolation, "unknown frame type \(header.type.rawValue)")
            }
        }
    }

    private func onConnection(_ header: FrameHeader) throws(WireError) {
        guard header.streamID == 0 else { throw badStream(header) }
    }

    private func onCall(_ header: FrameHeader) throws(WireError) {
        guard header.streamID & 1 == 1, header.streamID <= Baton1.lastStreamID else { throw badStream(header) }
    }

    private func flagsWithin(_ header: FrameHeader, _ allowed: FrameFlags) throws(WireError) {
        guard header.flags.isSubset(of: allowed) else {
            throw WireError(
                .protocolViolation,
                "flags \(header.flags.rawValue) are not defined for frame type \(header.type.rawValue)",
            )
        }
    }

    private func headOnly(_ header: FrameHeader) throws(WireError) {
        guard UInt32(header.headLength) == header.length else {
            throw WireError(.frameSize, "bytes follow the head of frame type \(header.type.rawValue)")
        }
    }

    private func fixedBody(_ header: FrameHeader, _ size: UInt32) throws(WireError) {
        guard header.length == size, header.headLength == 0 else {
            throw WireError(
                .frameSize,
                "frame type \(header.type.rawValue) has \(header.length) bytes instead of \(size)"
            )
        }
    }

    private func messageFits(_ header: FrameHeader) throws(WireError) {
        guard !header.flags.contains(.noMessage) || UInt32(header.headLength) == header.length else {
            throw WireError(.frameSize, "bytes follow the head although NO_MESSAGE is set")
        }
    }

    private func badStream(_ header: FrameHeader) -> WireError {
        WireError(
            .protocolViolation,
            "stream id \(header.streamID) is not allowed for frame type \(header.type.rawValue)"
        )
    }

    private func wrongDirection(_ header: FrameHeader) -> WireError {
        WireError(.protocolViolation, "frame type \(header.type.rawValue) comes from the wrong side")
    }
}

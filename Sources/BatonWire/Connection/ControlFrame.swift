// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A small frame that a machine wants written: SETTINGS, GOAWAY, PING, WINDOW or CANCEL.
package enum ControlFrame: Sendable, Hashable {
    case settings(SettingsHead)
    case goAway(GoAwayHead)
    case goAwayAck
    case ping(UInt64)
    case pingAck(UInt64)
    /// A grant of credit; stream zero is the connection.
    case window(StreamID, credit: UInt32)
    case cancel(StreamID, CancelHead)

    /// The frame's header.
    package var header: FrameHeader {
        switch self {
        case .settings(let head): ControlFrame.headOnly(.settings, 0, head.encodedSize)
        case .goAway(let head): ControlFrame.headOnly(.goAway, 0, head.encodedSize)
        case .goAwayAck: FrameHeader(type: .goAway, flags: .ack, streamID: 0, length: 0, headLength: 0)
        case .ping: FrameHeader(type: .ping, flags: [], streamID: 0, length: 8, headLength: 0)
        case .pingAck: FrameHeader(type: .ping, flags: .ack, streamID: 0, length: 8, headLength: 0)
        case .window(let id, _): FrameHeader(type: .window, flags: [], streamID: id, length: 4, headLength: 0)
        case .cancel(let id, let head): ControlFrame.headOnly(.cancel, id, head.encodedSize)
        }
    }

    /// Bytes of the whole frame, header included.
    package var frameSize: Int { header.frameSize }

    /// Writes the whole frame; the target holds at least ``frameSize`` bytes.
    /// - Returns: the number of bytes written.
    @discardableResult
    package func encode(into target: UnsafeMutableRawPointer) -> Int {
        let header = header
        header.encode(into: target)
        let payload = target + Baton1.headerSize
        switch self {
        case .settings(let head): head.encode(into: payload)
        case .goAway(let head): head.encode(into: payload)
        case .goAwayAck: break
        case .ping(let data), .pingAck(let data): payload.storeBytes(of: data.bigEndian, as: UInt64.self)
        case .window(_, let credit): payload.storeBytes(of: credit.bigEndian, as: UInt32.self)
        case .cancel(_, let head): head.encode(into: payload)
        }
        return header.frameSize
    }

    private static func headOnly(_ type: FrameType, _ id: StreamID, _ length: Int) -> FrameHeader {
        FrameHeader(type: type, flags: [], streamID: id, length: length, headLength: length)
    }
}

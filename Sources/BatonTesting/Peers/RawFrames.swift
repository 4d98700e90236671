// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonWire

/// Bytes of frames, right or wrong ones.
package enum RawFrames {
    /// What a client announces that never runs out of credit.
    package static let generousSettings: SettingsHead = {
        var limits = ConnectionLimits()
        limits.connectionCredit = Baton1.largestCredit
        limits.callCredit = Baton1.largestCredit
        return limits.announcement(by: .client)
    }()

    /// What a peer announces that grants nothing and yet takes any one message: its call credit covers the whole of it.
    package static func settings(by side: Side) -> SettingsHead {
        var limits = ConnectionLimits()
        limits.callCredit = limits.messageBytes + Baton1.fragmentationCost
        return limits.announcement(by: side)
    }

    /// The frame with which a client that is none begins a good conversation.
    package static let opening = Self.frame(.settings, head: Self.settings(by: .client).bytes)

    /// A WINDOW.
    package static func window(_ stream: StreamID, _ credit: UInt32) -> [UInt8] {
        self.frame(.window, stream: stream, body: self.number(credit))
    }

    /// The DATA frames of a message, in parts of as many bytes as any receiver takes.
    package static func message(_ stream: StreamID, _ message: [UInt8], endStream: Bool = true) -> [UInt8] {
        let last: FrameFlags = endStream ? .endStream : []
        guard message.count > Baton1.framePayload else {
            return self.frame(.data, flags: last, stream: stream, body: message)
        }
        let whole = self.number(UInt32(clamping: message.count)) + message
        var bytes: [UInt8] = []
        for start in stride(from: 0, to: whole.count, by: Baton1.framePayload) {
            let part = whole[start..<min(whole.count, start + Baton1.framePayload)]
            let flags = part.endIndex == whole.count ? last : .more
            bytes += self.frame(.data, flags: flags, stream: stream, body: Array(part))
        }
        return bytes
    }

    /// Four bytes, the highest first.
    package static func number(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
    }

    /// A frame with these parts; the lengths are those of the parts unless they are given.
    package static func frame(
        _ type: FrameType,
        flags: FrameFlags = [],
        stream: StreamID = 0,
        head: [UInt8] = [],
        body: [UInt8] = [],
        length: Int? = nil,
        headLength: Int? = nil
    ) -> [UInt8] {
        let header = FrameHeader(
            type: type,
            flags: flags,
            streamID: stream,
            length: length ?? head.count + body.count,
            headLength: headLength ?? head.count
        )
        var bytes = [UInt8](repeating: 0, count: Baton1.headerSize)
        bytes.withUnsafeMutableBytes { if let base = $0.baseAddress { header.encode(into: base) } }
        return bytes + head + body
    }

    /// A whole unary REQUEST.
    package static func request(
        _ stream: StreamID,
        method: String,
        timeoutMicroseconds: UInt64? = nil,
        credential: UInt32 = 0,
        metadata: [MetadataEntry] = [],
        message: [UInt8]? = [],
        endStream: Bool = true
    ) -> [UInt8] {
        var head = RequestHead(method: method, timeoutMicroseconds: timeoutMicroseconds, metadata: metadata)
        head.credential = credential
        var flags: FrameFlags = endStream ? .endStream : []
        if message == nil { flags.insert(.noMessage) }
        return self.frame(.request, flags: flags, stream: stream, head: head.bytes, body: message ?? [])
    }

    /// A server's END with OK and a message, or with another status.
    package static func end(_ stream: StreamID, _ head: EndHead = EndHead(), message: [UInt8]? = nil) -> [UInt8] {
        self.frame(
            .end,
            flags: message == nil ? .noMessage : [],
            stream: stream,
            head: head.bytes,
            body: message ?? []
        )
    }

    /// The metadata with which a call shows a token.
    package static func authorization(_ token: String) -> [MetadataEntry] {
        [MetadataEntry("authorization", "Bearer \(token)")]
    }
}

extension EncodableHead {
    /// The encoded head.
    package var bytes: [UInt8] {
        var bytes = [UInt8](repeating: 0, count: self.size.encoded)
        bytes.withUnsafeMutableBytes { if let base = $0.baseAddress { self.encode(into: base) } }
        return bytes
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The head of GOAWAY.
package struct GoAwayHead: EncodableHead, Sendable, Hashable {
    /// Highest id that may have reached a handler; 2^31 − 1 in the first GOAWAY of a drain; zero from a client.
    package var lastStreamID: StreamID
    package var code: GoAwayCode
    /// Text for people.
    package var text: String
    /// How long a client waits before it connects again, in milliseconds; it spreads the time at random.
    package var reconnectDelayMilliseconds: UInt32
    /// How long running calls are given, in milliseconds.
    package var graceMilliseconds: UInt32

    package init(
        lastStreamID: StreamID = 0,
        code: GoAwayCode = .unspecified,
        text: String = "",
        reconnectDelayMilliseconds: UInt32 = 0,
        graceMilliseconds: UInt32 = 0,
    ) {
        self.lastStreamID = lastStreamID
        self.code = code
        self.text = text
        self.reconnectDelayMilliseconds = reconnectDelayMilliseconds
        self.graceMilliseconds = graceMilliseconds
    }

    package init(parsing head: UnsafeRawBufferPointer) throws(WireError) {
        self.init()
        var reader = HeadReader(head)
        while let tag = try reader.next() {
            switch tag.number {
            case 1: lastStreamID = try reader.uint32(tag)
            case 2: code = GoAwayCode(rawValue: try reader.uint32(tag))
            case 3: text = try reader.text(tag).string(in: head)
            case 4: reconnectDelayMilliseconds = try reader.uint32(tag)
            case 5: graceMilliseconds = try reader.uint32(tag)
            default: try reader.skip(tag)
            }
        }
    }

    package var size: HeadSize {
        var size = HeadWriter.numberSize(1, HeadWriter.bounded(lastStreamID))
        size += HeadWriter.numberSize(2, HeadWriter.bounded(code.rawValue))
        size += HeadWriter.bytesSize(3, text.utf8.count)
        size += HeadWriter.numberSize(4, HeadWriter.bounded(reconnectDelayMilliseconds))
        size += HeadWriter.numberSize(5, HeadWriter.bounded(graceMilliseconds))
        return HeadSize(encoded: size)
    }

    @discardableResult
    package func encode(into target: UnsafeMutableRawPointer) -> Int {
        var writer = HeadWriter(target)
        writer.number(1, HeadWriter.bounded(lastStreamID))
        writer.number(2, HeadWriter.bounded(code.rawValue))
        writer.text(3, text)
        writer.number(4, HeadWriter.bounded(reconnectDelayMilliseconds))
        writer.number(5, HeadWriter.bounded(graceMilliseconds))
        return writer.count
    }
}

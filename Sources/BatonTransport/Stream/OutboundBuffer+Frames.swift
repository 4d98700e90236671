// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonWire

extension OutboundBuffer {
    /// Appends a frame that is only a head.
    mutating func append(_ header: FrameHeader, head: some EncodableHead) {
        let length = Int(header.headLength)
        let place = self.append(Baton1.headerSize + length)
        header.encode(into: place)
        guard head.size.encoded == length else {
            // Never reached while plan and head agree; but what lay in this memory before must not travel.
            (place + Baton1.headerSize).initializeMemory(as: UInt8.self, repeating: 0, count: length)
            return
        }
        head.encode(into: place + Baton1.headerSize)
    }

    /// Appends a control frame.
    mutating func append(_ control: ControlFrame) {
        control.encode(into: self.append(control.frameSize))
    }

    /// Appends the part of a DATA frame that is not message.
    mutating func appendPreamble(of frame: DataFrame) {
        frame.encodePreamble(into: self.append(frame.preambleSize))
    }

    /// Appends a frame that is only a message.
    mutating func append(_ header: FrameHeader, message: PendingMessage) {
        header.encode(into: self.append(Baton1.headerSize))
        self.append(UnsafeRawBufferPointer(message.bytes))
    }

    /// Writes the header of a frame whose place was kept, `start` bytes from the beginning.
    mutating func write(_ header: FrameHeader, at start: Int) {
        guard let place = self.place(start, Baton1.headerSize) else { return }
        header.encode(into: place)
    }

    /// The same with a head, whose place was kept too: as many bytes as the header says.
    mutating func write(_ header: FrameHeader, head: EndHead, at start: Int) {
        let length = Int(header.headLength)
        guard let place = self.place(start, Baton1.headerSize + length) else { return }
        header.encode(into: place)
        if length > 0 { head.encode(into: place + Baton1.headerSize) }
    }

    /// The message behind a header whose place was kept.
    func message(behind start: Int) -> UnsafeRawBufferPointer {
        let all = self.bytes
        let first = start + Baton1.headerSize
        guard start >= 0, first <= all.count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(rebasing: all[first...])
    }
}

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
}

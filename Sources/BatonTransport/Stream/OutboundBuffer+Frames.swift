// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonWire

extension OutboundBuffer {
    /// Appends a frame that is only a head.
    mutating func append(_ header: FrameHeader, head: some EncodableHead) {
        let place = self.append(Baton1.headerSize + Int(header.headLength))
        header.encode(into: place)
        head.encode(into: place + Baton1.headerSize)
    }

    /// Appends a control frame.
    mutating func append(_ control: ControlFrame) {
        control.encode(into: self.append(control.frameSize))
    }
}

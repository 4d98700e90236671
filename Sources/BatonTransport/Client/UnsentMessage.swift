// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonWire

/// A request that goes out in DATA, kept until its last byte is written.
struct UnsentMessage {
    let bytes: [UInt8]

    /// Appends a DATA frame with the part of the message that it names.
    func write(_ frame: DataFrame, into outbound: inout OutboundBuffer) {
        frame.encodePreamble(into: outbound.append(frame.preambleSize))
        let end = frame.offset + frame.count
        guard frame.count > 0, frame.offset >= 0, end <= self.bytes.count else { return }
        self.bytes.withUnsafeBytes { outbound.append(UnsafeRawBufferPointer(rebasing: $0[frame.offset..<end])) }
    }
}

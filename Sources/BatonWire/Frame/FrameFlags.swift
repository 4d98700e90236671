// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The flags byte of a frame.
package struct FrameFlags: OptionSet, Sendable, Hashable {
    package var rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The client sends nothing more on the call but, perhaps, CANCEL.
    package static let endStream = FrameFlags(rawValue: 0x01)
    /// The frame carries no message; without it the bytes behind the head are one, if only an empty one.
    package static let noMessage = FrameFlags(rawValue: 0x02)
    /// More fragments of the same message follow.
    package static let more = FrameFlags(rawValue: 0x04)
    /// The answer to a PING or to the first GOAWAY of a drain.
    package static let ack = FrameFlags(rawValue: 0x08)
    /// Kept for compression; an error in this version.
    package static let compressed = FrameFlags(rawValue: 0x10)
    /// A receiver that does not know the type skips the frame.
    package static let ignorable = FrameFlags(rawValue: 0x80)
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How a client's REQUEST goes out: write this header, the head, and the message if `withMessage`, at once.
package struct RequestPlan: Sendable, Hashable {
    package let header: FrameHeader
    /// The message goes in the frame. Without it a message that was handed in follows: `nextOutbound()` asks for it.
    package let withMessage: Bool

    package var streamID: StreamID { header.streamID }
}

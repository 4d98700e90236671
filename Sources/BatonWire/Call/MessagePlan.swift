// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How a message that was handed in for DATA goes out.
package enum MessagePlan: Sendable, Hashable {
    /// Write at once: this header and the whole message. It is counted, and paid for with credit.
    case now(FrameHeader)
    /// Keep the message: `nextOutbound()` asks for its bytes, under this number (``DataFrame/messageIndex``).
    case queued(UInt32)
}

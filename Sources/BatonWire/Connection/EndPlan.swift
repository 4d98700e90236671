// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How a server's END goes out.
package enum EndPlan: Sendable, Hashable {
    /// Write at once: this header, the head, and the message if `withMessage`. The call may be forgotten by then.
    case now(FrameHeader, withMessage: Bool)
    /// Keep head and message: `nextOutbound()` asks for the message in pieces, then for the head.
    case afterData
}

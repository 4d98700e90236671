// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A REQUEST that passed the limits.
package struct IncomingRequest: Sendable, Hashable {
    /// Where the first message is.
    package enum Message: Sendable, Hashable {
        /// It is the body of the frame, borrowed; perhaps empty.
        case inFrame
        /// It may follow in DATA.
        case follows
        /// There is none: the client's side is closed.
        case none
    }

    package let streamID: StreamID
    /// Positions within the frame's head.
    package let head: RequestHeadView
    package let message: Message
    /// The client sends nothing more.
    package let endsStream: Bool
}

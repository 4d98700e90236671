// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// An END that closed a call.
package struct ReceivedEnd: Sendable, Hashable {
    package let streamID: StreamID
    /// Positions within the frame's head.
    package let head: EndHeadView
    /// The frame's body is the last message, borrowed.
    package let hasMessage: Bool
    /// What is wrong with the reply although END came: the call's outcome is this then, not END's.
    package let fault: CallFault?
    /// The application was told an outcome before; END only frees the slot.
    package let wasCancelled: Bool
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A frame of a call that had to wait for credit or for its turn.
package enum OutboundFrame: Sendable, Hashable {
    /// Write the preamble, then the named bytes of the message.
    case data(DataFrame)
    /// Write the header, then the head that was handed in with the call's end. The server may forget the call.
    case end(FrameHeader)
}

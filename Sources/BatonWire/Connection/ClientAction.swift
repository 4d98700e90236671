// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What the client's transport does with a frame. Actions carry numbers and positions; bytes are borrowed from the
/// frame while the action is handled.
package enum ClientAction: Sendable, Hashable {
    /// Nothing, but control frames or DATA may have become ready.
    case none
    /// The server's SETTINGS are in ``ClientConnectionMachine/peer``: what waited for them may go now.
    case settings
    /// Initial metadata, within the frame's head.
    case response(StreamID, MetadataView)
    /// A message of the reply is whole. `cost` is what it took of the call's credit: when the application has it, tell
    /// ``ClientConnectionMachine/taken(_:cost:)``.
    case message(StreamID, MessagePlace, cost: Int)
    /// The server has granted credit for DATA; stream zero is the connection, so that any call may go on.
    case credit(StreamID)
    /// The call is over and its slot free.
    case end(ReceivedEnd)
    /// The reply broke a rule of the call: tell the application. CANCEL is planned, END will follow.
    case fault(StreamID, CallFault)
    /// The answer to a PING of ours.
    case pong(UInt64)
    /// No more calls here. With 2^31 − 1 the last id is not known yet; otherwise calls above it were not processed:
    /// see ``ClientConnectionMachine/mayHaveBeenProcessed(_:)``.
    case goAway(GoAwayHead)
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What the server's transport does with a frame. Actions carry numbers and positions; bytes are borrowed from the
/// frame while the action is handled.
package enum ServerAction: Sendable, Hashable {
    /// Nothing, but control frames or DATA may have become ready.
    case none
    /// The client's SETTINGS are in ``ServerConnectionMachine/peer``.
    case settings
    /// A call begins: look the method up, `accept` its kind, and start it when its message is there.
    case request(IncomingRequest)
    /// A call that never begins: answer it with `sendEnd`, not processed. No `accept`.
    case refuse(StreamID, CallFault)
    /// A message of this size begins to arrive in fragments: refuse it now, with `sendEnd`, or wait for it.
    case announced(StreamID, size: Int)
    /// A message of a call is whole. `cost` is what it took of the call's credit: when the handler has it, tell
    /// ``ServerConnectionMachine/taken(_:cost:)``.
    case message(StreamID, MessagePlace, cost: Int, endsStream: Bool)
    /// The client has granted credit for DATA; stream zero is the connection, so that any call may go on.
    case credit(StreamID)
    /// The client sends nothing more on the call.
    case halfClosed(StreamID)
    /// The client broke a rule of the call: cancel its handler, if one runs, and answer with `sendEnd`.
    case fault(StreamID, CallFault)
    /// The client gave the call up: cancel its handler; `sendEnd` within a second, unless END is planned already.
    case cancelled(StreamID, StatusCode)
    /// A token to verify, without stopping to read.
    case credential(CredentialHeadView)
    /// The credential with this id is dropped.
    case credentialDropped(UInt32)
    /// The answer to a PING of ours.
    case pong(UInt64)
    /// The client opens no more calls and closes when the open ones are over; or, for an error code, at once.
    case leaving(GoAwayCode)
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What a server does with the calls of one connection. All methods are called on the connection's event loop, outside
/// of any access to the connection's protocol state, so that they may answer at once.
package protocol ServerConnectionDelegate: AnyObject {
    /// A call begins. The delegate checks what the head alone decides and remembers the call.
    ///
    /// A call that is refused is forgotten here; the connection ends it.
    func opened(_ call: IncomingCall) -> CallOpening

    /// A message of `size` bytes begins to arrive in parts. The delegate ends the call when that is too large.
    func announced(messageOf size: Int, for call: CallID)

    /// A whole request message.
    func received(_ message: IncomingMessage, for call: CallID)

    /// The caller sends no more messages: called behind the last one. Not called for a REQUEST that brings the one message
    /// of its method.
    func halfClosed(_ call: CallID)

    /// A call takes messages again.
    func hasRoom(for call: CallID)

    /// The end of a call that waited behind its messages (``EndProgress/waiting``) is out. Not called when something else
    /// ended the call: ``ServerConnection/fail(_:with:handlerRunning:)``, or the connection's own end.
    func ended(_ call: CallID)

    /// The caller no longer wants the answer. The delegate still ends the call, also one whose end waits.
    func cancelled(_ call: CallID)

    /// The connection refuses a call before anything looked at it: too many calls, a head over the limit, a drain.
    ///
    /// - Returns: the status that the connection ends the call with.
    func refused(_ error: RPCError, method: UnsafeRawBufferPointer) -> StatusHead

    /// The connection found the frames of an open call wrong. The delegate ends the call and cancels its handler.
    ///
    /// - Returns: false when the call is not open here.
    func aborted(_ call: CallID, _ error: RPCError) -> Bool

    /// The client gives a token that calls name by `id`. The bytes are borrowed.
    func credential(_ token: UnsafeRawBufferPointer, id: UInt32, replacing: UInt32?)

    /// The client drops a token.
    func credentialDropped(_ id: UInt32)

    /// The time given to ``ServerConnection/wake(at:)`` has come.
    func woken()

    /// The connection is gone; no call can be answered any more.
    func closed(_ reason: String)
}

extension ServerConnectionDelegate {
    package func ended(_ call: CallID) {}
}

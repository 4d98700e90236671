// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One connection as its transport offers it to a server. Everything but ``execute(_:)`` is called
/// on the connection's event loop.
package protocol ServerConnection: AnyObject, Sendable {
    /// The peer.
    var info: ConnectionInfo { get }
    /// Whether the current thread is the connection's event loop.
    var isOnLoop: Bool { get }
    /// The connection's event loop: connections of one loop share it, and wait for each other.
    var loopID: ObjectIdentifier { get }

    /// Runs `work` on the event loop, in order. Any thread.
    func execute(_ work: @escaping @Sendable () -> Void)
    /// Calls the delegate's ``ServerConnectionDelegate/woken()`` at `time` or soon after; not once the connection is
    /// closed. There is one such timer: a later call replaces it.
    func wake(at time: MonotonicTime)

    /// Ends a call with OK and a message. The first of this and ``fail(_:with:handlerRunning:)`` counts.
    ///
    /// - Parameter encode: writes the message into the space that its argument makes for it.
    /// - Throws: ``RPCError`` when the message is more than the peer takes or cannot be encoded; the call is then
    ///   still open.
    func finish(
        _ call: CallID,
        reply: ReplyHead,
        encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) throws

    /// Ends a call with a status that is not OK.
    ///
    /// - Parameter handlerRunning: the handler has not returned; it keeps its place among the connection's concurrent
    ///   calls until ``handlerReturned()``.
    func fail(_ call: CallID, with status: StatusHead, handlerRunning: Bool)

    /// A handler that ran on after its call's end has returned.
    func handlerReturned()
}

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

    /// Sends a call's initial metadata, once, before its first message. Not called with none.
    ///
    /// - Throws: ``RPCError`` when the metadata breaks the rules or the peer takes none of that size.
    func begin(_ call: CallID, initialMetadata: Metadata) throws

    /// Sends one of a call's several replies.
    ///
    /// - Parameter encode: writes the message into the space that its argument makes for it.
    /// - Throws: ``RPCError`` when the message is more than the peer takes or cannot be encoded; the call goes on.
    func send(
        _ call: CallID,
        encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) throws

    /// Whether a call takes a message now: nothing of it waits for credit or for the socket, and it has not had its share
    /// of this turn of the loop. After false the delegate hears ``ServerConnectionDelegate/hasRoom(for:)``.
    func hasRoom(for call: CallID) -> Bool

    /// Ends a call with OK behind the messages that were sent: a call with several replies.
    ///
    /// - Throws: ``RPCError`` when the metadata breaks the rules; the call is then still open.
    func finish(_ call: CallID, reply: ReplyHead) throws

    /// The handler took request messages that cost so much credit, which goes back to the peer.
    func taken(_ call: CallID, cost: Int)

    /// The least credit worth giving back: a quarter of what a call begins with.
    var creditQuantum: Int { get }

    /// Ends a call with a status that is not OK. Messages that wait are dropped.
    ///
    /// - Parameter handlerRunning: the handler has not returned; it keeps its place among the connection's concurrent
    ///   calls until ``handlerReturned()``.
    func fail(_ call: CallID, with status: StatusHead, handlerRunning: Bool)

    /// A handler that ran on after its call's end has returned.
    func handlerReturned()
}

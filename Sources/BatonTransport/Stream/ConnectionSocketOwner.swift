// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What a ``ConnectionSocket`` tells the handler that owns it. Always on the event loop.
protocol ConnectionSocketOwner: AnyObject {
    /// The turn is over: append what is due, and write.
    func flush()
    /// The socket takes bytes again.
    func unblocked()
    /// A time that was given to ``ConnectionSocket/arm(_:)`` has come.
    func tick()
    /// The handshake took too long; the socket is closed behind this.
    func handshakeTimedOut()
    /// The peer took nothing for the write-stall timeout; the socket is closed behind this.
    func peerStalled()
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One connection to a server, as its transport offers it to a client. Any thread.
package protocol ClientConnection: AnyObject, Sendable {
    /// Whether new calls can be made: false once the server drains or the connection is closed.
    var isUsable: Bool { get }

    /// How the server asked to leave; nil while it has not, and on a connection that simply ended.
    var departure: ConnectionDeparture? { get }

    /// Why the connection ended, once it is not usable: what a call that was not sent because of it is told. Nil before,
    /// and where the server asked to leave.
    var failure: RPCError? { get }

    /// Makes a unary call.
    ///
    /// - Throws: ``RPCError``: the server's status, or what this side noticed, with `processed` as far as it is known.
    ///   Cancelling the task cancels the call.
    func call(_ request: OutgoingCall) async throws(RPCError) -> Reply<[UInt8]>

    /// Opens a call with streams; returns when its head has its place on the connection.
    ///
    /// - Throws: ``RPCError`` when it was not sent: nothing was processed. Cancelling the task gives it up.
    func open(_ request: OutgoingCall) async throws(RPCError) -> any StreamingCall

    /// Says goodbye, lets open calls finish and closes; returns when the connection is gone.
    func close() async

    /// The same without waiting for it.
    func beginClosing()
}

extension ClientConnection {
    /// Not known.
    package var departure: ConnectionDeparture? { nil }
    /// Not known.
    package var failure: RPCError? { nil }
}

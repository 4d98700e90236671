// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What a server does with new connections.
package protocol ConnectionAcceptor: Sendable {
    /// Takes charge of the calls of a connection whose handshake is done. Called on the connection's event loop.
    func accept(_ connection: any ServerConnection) -> any ServerConnectionDelegate

    /// Calls `done` when no handler of a closed connection runs any more, perhaps at once: until then its event loop
    /// is needed, because the handler resumes there.
    func whenHandlersReturned(_ done: @escaping @Sendable () -> Void)
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Makes connections to one server, as transports implement it.
package protocol ClientConnector: Sendable {
    /// Where it connects to, for messages: `orchestration.internal:7443`.
    var target: String { get }

    /// Connects and completes the handshake.
    ///
    /// - Throws: ``RPCError`` with `UNAVAILABLE`, not processed, that says whether resolving, connecting or TLS failed.
    func connect(timeout: Duration) async throws(RPCError) -> any ClientConnection
}

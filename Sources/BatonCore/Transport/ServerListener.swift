// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A source of connections, as transports implement it.
package protocol ServerListener: Sendable {
    /// Listens, and serves connections until ``beginGracefulShutdown()`` has been called and all of them have ended,
    /// or until the task is cancelled, which closes them at once.
    ///
    /// - Throws: ``TransportError`` when it cannot listen.
    func run(acceptor: any ConnectionAcceptor) async throws

    /// The address once it listens, `127.0.0.1:7443`. Throws when listening failed.
    func listeningAddress() async throws -> String

    /// Stops accepting connections and calls; what runs may finish within the grace period. Any thread, any number of
    /// times.
    func beginGracefulShutdown()
}

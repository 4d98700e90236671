// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Remembers whether a connection to the server was ever made, which decides between two exit codes.
final class ReachTracker: ClientConnector {
    private let base: any ClientConnector
    private let reached = Locked(false)

    init(_ transport: ClientTransport) {
        self.base = transport.connector
    }

    var wasReached: Bool { self.reached.withLock { $0 } }

    var target: String { self.base.target }

    func connect(timeout: Duration) async throws(RPCError) -> any ClientConnection {
        let connection = try await self.base.connect(timeout: timeout)
        self.reached.withLock { $0 = true }
        return connection
    }
}

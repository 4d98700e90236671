// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore
internal import NIOPosix

/// A client's connections over sockets that are connected already, without TLS: for servers of which every byte is decided
/// elsewhere in the process.
package struct ConnectedSockets: ClientConnector {
    package let target = "in-process"
    private let limits: TransportLimits
    private let next: @Sendable () throws -> CInt

    /// - Parameter next: makes the socket of a new connection, which then belongs to the connection.
    package init(limits: TransportLimits = .defaults, next: @escaping @Sendable () throws -> CInt) {
        self.limits = limits
        self.next = next
    }

    package func connect(timeout: Duration) async throws(RPCError) -> any ClientConnection {
        let socket: CInt
        do {
            socket = try self.next()
        } catch {
            throw RPCError(.unavailable, "no in-process connection: \(error)", processed: .no)
        }
        return try await ConnectingClient(target: self.target, limits: self.limits).connect(timeout: timeout) {
            $0.withConnectedSocket(socket)
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonTesting

/// Connects as a test says.
final class ScriptedConnector: ClientConnector {
    typealias Connect = @Sendable (_ attempt: Int) async throws(RPCError) -> ScriptedConnection

    let target = "script"
    /// Attempts to connect so far.
    let attempts = Watched(0)
    /// The connections, in the order in which they were made.
    let connections = Watched<[ScriptedConnection]>([])
    private let onConnect: Connect

    /// - Parameter connect: makes the connection of the attempt with this number; the first is 1.
    init(_ connect: @escaping Connect) {
        self.onConnect = connect
    }

    /// Connections whose calls have these outcomes, one after the other.
    convenience init(outcomes: [Result<[UInt8], RPCError>]) {
        let rest = Locked(outcomes[...])
        self.init { _ in
            ScriptedConnection { _ throws(RPCError) in
                let next = rest.withLock { $0.popFirst() }
                return Reply(message: try (next ?? .failure(RPCError(.internalError, "no more outcomes"))).get())
            }
        }
    }

    /// Calls that reached a connection.
    var calls: Int { self.connections.value.reduce(0) { $0 + $1.calls.value.count } }

    func connect(timeout: Duration) async throws(RPCError) -> any ClientConnection {
        self.attempts.update { $0 += 1 }
        let connection = try await self.onConnect(self.attempts.value)
        self.connections.update { $0.append(connection) }
        return connection
    }

    /// A client over this connector.
    func client(
        _ time: ManualTime,
        token: TokenSource? = nil,
        interceptors: [any ClientInterceptor] = [],
        _ change: (inout ClientConfiguration) -> Void = { _ in }
    ) -> RPCClient {
        RPCClient(
            transport: ClientTransport(connector: self),
            token: token,
            interceptors: interceptors,
            configuration: .defaults.with(change),
            environment: time.environment
        )
    }
}

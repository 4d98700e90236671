// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonClient
package import BatonCore
package import BatonServer
package import BatonTransport

/// Runs a server for the duration of `attack`, which has a thread of its own, while the calls of an honest client must all
/// succeed; afterwards nothing of the attack may be left: no call, no connection, no descriptor.
///
/// - Parameters:
///   - transport: how they talk.
///   - handlers: the methods.
///   - authenticator: tells who shows a token.
///   - configuration: the server's.
///   - limits: of the server's side of each connection, and in-process of the honest client's too.
///   - logged: what the server must log, while the attack lasts or after.
///   - honest: a call of the honest client, made over and over on one connection.
///   - attack: attacks through the entrance; what it is given beside that waits until `logged` was logged.
/// - Throws: what `attack` or `honest` throws; ``TestTimeout`` when something of the attack is left.
@discardableResult
package func withAttackedServer<Value: Sendable>(
    _ transport: TestTransport,
    handlers: [MethodHandler],
    authenticator: (any Authenticator)? = nil,
    configuration: ServerConfiguration = .defaults,
    limits: TransportLimits = .defaults,
    logged: String? = nil,
    honest: @escaping @Sendable (RPCClient) async throws -> Void,
    attack: @escaping @Sendable (_ server: TestServer, _ untilLogged: () throws -> Void) throws -> Value
) async throws -> Value {
    try await withTestServer(
        transport,
        handlers: handlers,
        authenticator: authenticator,
        configuration: configuration,
        limits: limits
    ) { client, server in
        try await honest(client)
        let isOver = Watched(false)
        async let calls: Void = {
            repeat {
                try await honest(client)
                // Time for others.
                _ = try? await isOver.wait(for: "the attack's end", within: .milliseconds(5)) { $0 }
            } while !isOver.value
        }()
        let outcome: Result<Value, any Error>
        do {
            // What the attack leads to may be logged while it lasts, or after.
            let isLogged = Signal()
            async let record: Void = {
                if let logged { try await server.log.record(logged) { "\($0)".contains(logged) } }
                isLogged.raise()
            }()
            let value = try await onOwnThread {
                try attack(server) { try isLogged.wait(for: "the server to log it") }
            }
            try await record
            outcome = .success(value)
        } catch {
            outcome = .failure(error)
        }
        isOver.update { $0 = true }
        try await calls
        let value = try outcome.get()
        try await server.waitUntilQuiet(connections: 1)
        if transport != .inProcess {
            // The listener and both ends of the honest client's connection.
            try await eventually("the descriptors are back") { OpenDescriptors.sockets(onPort: server.port) == 3 }
        }
        try await honest(client)
        return value
    }
}

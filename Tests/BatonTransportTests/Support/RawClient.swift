// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonServer
internal import BatonTLS
internal import BatonTesting
internal import BatonTransport

/// Ordinary clients and servers whose TLS a test chooses.
enum RawClient {
    static func make(host: String = "localhost", port: Int, tls: TLSClientConfiguration) -> RPCClient {
        guard let transport = try? ClientTransport.tls(host: host, port: port, tls: tls) else {
            return RPCClient(transport: InProcessTransport(logger: LogCollector().logger()).client)
        }
        return RPCClient(transport: transport)
    }

    /// Runs a server with a certificate for the duration of `body`.
    static func withServer<Value: Sendable>(
        _ tls: TLSServerConfiguration,
        log: LogCollector,
        _ body: (_ port: Int) async throws -> Value
    ) async throws -> Value {
        let server = try RPCServer(
            transport: .tls(host: "127.0.0.1", port: 0, tls: tls, logger: log.logger()),
            handlers: Siege.handlers,
            logger: log.logger()
        )
        async let running: Void = server.run()
        let port = try await server.listeningAddress.split(separator: ":").last.flatMap { Int($0) } ?? 0
        let value = try await body(port)
        server.beginGracefulShutdown()
        try await running
        return value
    }
}

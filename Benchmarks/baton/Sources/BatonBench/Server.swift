// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonCore
internal import BatonServer
internal import BatonTLS
internal import BatonTransport
internal import BenchHarness
internal import Logging

/// The server: TLS 1.3 by OpenSSL, tokens with policy and roles, one service. As in production, but for the log: single
/// calls are not logged, as in no other peer.
enum Server {
    static func run(_ options: ServerOptions) async throws {
        let logger = {
            var logger = Logger(label: "baton-bench")
            logger.logLevel = .warning
            return logger
        }()
        let server = try RPCServer(
            transport: .tls(
                host: options.host,
                port: options.port,
                tls: TLSServerConfiguration(
                    certificateChain: .file(options.certificate),
                    privateKey: .file(options.key)
                ),
                threads: options.threads,
                logger: logger
            ),
            handlers: Bench.handlers(BenchService()),
            authenticator: try TokenAuthenticator(
                keyFile: options.tokenKeys,
                issuer: "baton-bench",
                audience: "bench"
            ),
            logger: logger
        )
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask { try await server.run() }
            announce("listening \(try await server.listeningAddress)")
            await waitForTermination()
            server.beginGracefulShutdown()
        }
    }
}

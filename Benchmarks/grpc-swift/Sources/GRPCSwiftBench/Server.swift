// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BenchHarness
internal import GRPCCore
internal import GRPCNIOTransportHTTP2Posix
internal import NIOPosix

/// The server: TLS as BoringSSL negotiates it (1.3 with every peer here), one interceptor, one service.
enum Server {
    static func run(_ options: ServerOptions) async throws {
        let transport = HTTP2ServerTransport.Posix(
            address: .ipv4(host: options.host, port: options.port),
            transportSecurity: .tls(
                certificateChain: [.file(path: options.certificate, format: .pem)],
                privateKey: .file(path: options.key, format: .pem)
            ),
            eventLoopGroup: MultiThreadedEventLoopGroup(numberOfThreads: options.threads)
        )
        let server = GRPCServer(
            transport: transport,
            services: [BenchService()],
            interceptors: [TokenInterceptor(verifier: try TokenVerifier(keyFile: options.tokenKeys))]
        )
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask {
                try await server.serve()
            }
            guard let address = try await server.listeningAddress?.ipv4 else {
                throw BenchError("the server has no address")
            }
            announce("listening \(address.host):\(address.port)")
            await waitForTermination()
            server.beginGracefulShutdown()
        }
    }
}

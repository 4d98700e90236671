// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonServer
internal import BatonTLS
internal import BatonTransport
internal import Glibc
internal import Logging
internal import UnixSignals

/// Serves the conformance service over TLS until SIGTERM or SIGINT, and prints its address when it listens.
@main
struct ConformanceServerProgram {
    static func main() async {
        do {
            let arguments = try Arguments(CommandLine.arguments.dropFirst())
            LoggingSystem.bootstrap { label in
                var handler = StreamLogHandler.standardError(label: label)
                handler.logLevel = arguments.logLevel
                return handler
            }
            try await self.run(arguments)
        } catch let error as UsageError {
            self.complain(error.message + "\n" + Arguments.usage)
            exit(64)
        } catch {
            self.complain("\(error)")
            exit(70)
        }
    }

    private static func run(_ arguments: Arguments) async throws {
        let directory = CredentialDirectory(path: arguments.directory)
        try directory.makeMissing()
        guard !arguments.onlyMakes else { return }
        let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint, .sighup)

        let logger = Logger(label: "conformance")
        let contexts = try TLSContextSource(directory.server(clients: arguments.clients))
        let upstream = try arguments.upstream.map { try UpstreamClient(port: $0, directory: directory) }
        let server = try RPCServer(
            transport: .tls(
                host: "127.0.0.1",
                port: arguments.port,
                contexts: contexts,
                limits: arguments.limits.transport,
                threads: arguments.threads,
                logger: logger
            ),
            handlers: Services.handlers(upstream: upstream?.client),
            authenticator: directory.authenticator(),
            configuration: arguments.limits.server,
            logger: logger
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            group.addTask { await self.handle(signals, contexts, server, logger) }
            try SmallFile.writeAll(Array("\(await server.listeningAddress)\n".utf8), to: STDOUT_FILENO)
            try await group.next()
            group.cancelAll()
        }
        await upstream?.client.close()
    }

    /// SIGHUP reads the certificates anew, the first other signal drains, a second one ends the process.
    private static func handle(
        _ signals: UnixSignalsSequence,
        _ contexts: TLSContextSource,
        _ server: RPCServer,
        _ logger: Logger
    ) async {
        var isStopping = false
        for await signal in signals {
            if signal == .sighup {
                do {
                    _ = try contexts.reload()
                } catch {
                    logger.error("the certificates were not read anew", metadata: ["error": "\(error)"])
                }
                continue
            }
            guard !isStopping else { _exit(1) }
            isStopping = true
            server.beginGracefulShutdown()
        }
        // Ends with the group, never before: the group's first result is the server's.
        try? await Task.sleep(for: .seconds(1 << 30))
    }

    private static func complain(_ text: String) {
        try? SmallFile.writeAll(Array("baton-conformance-server: \(text)\n".utf8), to: STDERR_FILENO)
    }
}

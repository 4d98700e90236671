// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonCore
internal import BatonServer
internal import BatonTLS
internal import BatonTransport
internal import Logging
internal import OrchestrationService
internal import OrchestrationStore
internal import ServiceLifecycle

/// Where everything is put together: from settings to a server that runs until it is told to stop.
///
/// ```
/// data directory, locked ─ certificates, keys, database ─ handlers ─ RPC server ─ service group
/// ```
struct Server {
    let settings: Settings
    /// The same settings with their origins.
    let resolved: ResolvedSettings
    /// Where they come from, to look again when files change.
    let sources: SettingsSources
    let log: Log

    /// Descriptors for what is no connection: database, log, event loops.
    private static let otherDescriptors: UInt = 64

    private var logger: Logger { self.log.logger("orchestrationd") }

    /// Runs until SIGTERM or SIGINT.
    ///
    /// - Throws: what keeps the server from starting; `StartupError.init(_:)` gives it its exit code.
    func run() async throws {
        let signals = await StopSignals()
        self.checkDescriptors(DescriptorLimit.raise())

        // The data directory is ours alone before anything in it is touched.
        let lock = try self.takeDataDirectory()
        defer { withExtendedLifetime(lock) {} }
        let readyFile = ReadyFile(directory: self.settings.dataDirectory)
        readyFile.remove()

        // What can be missing or damaged is opened before the port is.
        let contexts = try TLSContextSource(self.settings.tls.server)
        let keys = try self.readKeys()
        let store = try await self.openStore()
        let services = Services(settings: self.settings, store: store)
        let server = try self.makeServer(contexts: contexts, keys: keys, handlers: services.handlers)
        services.figures.tell(of: server)
        let reload = Reload(
            resolved: self.resolved,
            sources: self.sources,
            contexts: contexts,
            keys: keys,
            log: self.log
        )

        // A stop goes through the group from the last service to the first.
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [
                    ServerService(server: server),
                    ReloadService(reload: reload, interval: self.settings.reloadInterval),
                    ReadinessService(
                        server: server,
                        health: services.health,
                        file: readyFile,
                        manager: ServiceManager(environment: self.sources.environment),
                        logger: self.logger
                    ),
                ],
                logger: self.log.logger("orchestrationd.lifecycle")
            )
        )
        async let _ = signals.handle(
            logger: self.logger,
            reload: { reload.look() },
            stop: { await group.triggerGracefulShutdown() },
            flush: { self.log.sink.flush() }
        )
        do {
            try await group.run()
        } catch {
            try? await store.close()
            throw error
        }
        try await store.close()
        self.logger.info("stopped")
    }

    // MARK: - Parts

    /// Each connection takes a descriptor: more of them than the system allows fail in `accept`, not by our limit.
    private func checkDescriptors(_ limit: UInt?) {
        guard let limit, limit < UInt(self.settings.transport.connections) + Self.otherDescriptors else { return }
        self.logger.warning(
            "the system allows fewer descriptors than limits.connections needs",
            metadata: ["descriptors": "\(limit)", "connections": "\(self.settings.transport.connections)"]
        )
    }

    /// Makes the directory where that is wanted, and locks it.
    private func takeDataDirectory() throws -> DataDirectoryLock {
        let directory = self.settings.dataDirectory
        guard self.sources.isDevelopment else { return try DataDirectoryLock(directory: directory) }

        guard LoopbackAddress.names(self.settings.host) else {
            throw StartupError(.settings, "--dev listens on loopback only, not on \(self.settings.host)")
        }
        try SmallFile.makeDirectory(directory, mode: 0o700)
        let lock = try DataDirectoryLock(directory: directory)
        self.logger.warning(
            "development server: loopback only, with keys and certificates that are not for production",
            metadata: ["directory": "\(directory)"]
        )
        try DevelopmentDirectory(path: directory).prepare(
            issuer: self.settings.auth.issuer,
            audience: self.settings.auth.audience,
            now: BatonCore.WallClock.seconds()
        )
        return lock
    }

    private func readKeys() throws -> KeySetSource {
        let keys = try KeySetSource(path: self.settings.auth.keys)
        for remark in keys.current.ignored {
            self.logger.warning("a token key is not used", metadata: ["reason": "\(remark)"])
        }
        return keys
    }

    private func openStore() async throws -> SQLiteStore {
        let store = try SQLiteStore(path: self.settings.storage.path, configuration: self.settings.store)
        if self.sources.isDevelopment {
            try await SamplePartnerships.importIfEmpty(store, logger: self.logger)
        }
        return store
    }

    private func makeServer(
        contexts: TLSContextSource,
        keys: KeySetSource,
        handlers: [MethodHandler]
    ) throws -> RPCServer {
        try RPCServer(
            transport: .tls(
                host: self.settings.host,
                port: self.settings.port,
                contexts: contexts,
                limits: self.settings.transport,
                threads: self.settings.eventLoops,
                logger: self.log.logger("baton.transport")
            ),
            handlers: handlers,
            authenticator: TokenAuthenticator(
                checker: TokenChecker(
                    keys: keys,
                    verifier: self.settings.auth.verifier,
                    cache: TokenCache(capacity: self.settings.auth.cachedTokens)
                ),
                certificates: self.settings.auth.certificates
            ),
            configuration: self.settings.server,
            logger: self.log.logger("baton.server")
        )
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore
public import Logging

/// Serves the methods of services over a transport.
///
/// ```swift
/// let server = try RPCServer(
///     transport: .tls(host: "127.0.0.1", port: 7443, tls: configuration),
///     handlers: Greeter.handlers(MyGreeter()),
///     authenticator: authenticator,
///     logger: logger
/// )
/// try await server.run()
/// ```
///
/// A method that declares no policy in its proto file is registered like any other and refused to everybody.
public final class RPCServer: Sendable {
    /// What the sessions of a server share.
    struct Parts: Sendable {
        let configuration: ServerConfiguration
        let admission: Admission
        let control: AdmissionControl
        let pool: WorkerPool
        let statistics: ServerStatistics
        let watchdog: LoopWatchdog
        let interceptors: ServerInterceptors
        let clock: ServerClock
        let lingering = LingeringHandlers()

        init(
            handlers: [MethodHandler],
            authenticator: (any Authenticator)?,
            interceptors: [any ServerInterceptor],
            configuration: ServerConfiguration,
            statistics: ServerStatistics,
            clock: ServerClock = .system,
            logger: Logger
        ) throws(ServerSetupError) {
            self.configuration = configuration
            self.admission = Admission(methods: try MethodTable(handlers), authenticator: authenticator)
            self.pool = WorkerPool(
                threads: configuration.poolThreads,
                queueLimit: configuration.poolQueue,
                shedder: configuration.limits.shedder,
                statistics: statistics
            )
            self.control = AdmissionControl(configuration.limits, statistics: statistics, pool: self.pool)
            self.statistics = statistics
            self.watchdog = LoopWatchdog(
                threshold: configuration.loopStallThreshold,
                clock: clock,
                logger: logger
            )
            self.interceptors = ServerInterceptors(
                [CallLogging(logger: logger)] + interceptors + [RequestValidation()]
            )
            self.clock = clock
        }
    }

    /// Counts of what the server did since it was made.
    public let statistics = ServerStatistics()

    private let transport: ServerTransport
    private let parts: Parts
    private let hasRun = Locked(false)

    /// Makes a server; it does not listen yet.
    ///
    /// - Parameters:
    ///   - transport: where connections come from.
    ///   - handlers: the methods, as the generated `handlers(_:)` of each service returns them.
    ///   - authenticator: tells who shows a token; nil for a server whose methods need no authentication.
    ///   - interceptors: what stands around every call, the outermost first. The server adds ``CallLogging`` outside of
    ///     them and ``RequestValidation`` inside.
    ///   - configuration: deadlines, limits and pools.
    ///   - logger: gets one record for each call and what goes wrong.
    /// - Throws: ``ServerSetupError`` when a method is registered twice.
    public init(
        transport: ServerTransport,
        handlers: [MethodHandler],
        authenticator: (any Authenticator)? = nil,
        interceptors: [any ServerInterceptor] = [],
        configuration: ServerConfiguration = .defaults,
        logger: Logger
    ) throws(ServerSetupError) {
        self.transport = transport
        self.parts = try Parts(
            handlers: handlers,
            authenticator: authenticator,
            interceptors: interceptors,
            configuration: configuration,
            statistics: self.statistics,
            logger: logger
        )
    }

    /// Listens and serves until ``beginGracefulShutdown()`` has been called and what was running has ended, or until the
    /// task is cancelled, which closes all connections at once.
    ///
    /// - Throws: ``TransportError`` when it cannot listen, or was run before.
    public func run() async throws {
        let isFirst = self.hasRun.withLock { hasRun in
            defer { hasRun = true }
            return !hasRun
        }
        guard isFirst else { throw TransportError(.alreadyRunning, "the server was run before") }
        self.parts.pool.start()
        let outcome: Result<Void, any Error>
        do {
            try await self.transport.listener.run(acceptor: Acceptor(parts: self.parts))
            outcome = .success(())
        } catch {
            outcome = .failure(error)
        }
        try await self.parts.pool.shutDown()
        try outcome.get()
    }

    /// The address that the server listens on, `127.0.0.1:7443`, once it does.
    ///
    /// - Throws: ``TransportError`` when listening failed.
    public var listeningAddress: String {
        get async throws { try await self.transport.listener.listeningAddress() }
    }

    /// Stops accepting connections and calls; running calls may finish. Returns at once; ``run()`` returns when they have.
    public func beginGracefulShutdown() {
        self.transport.listener.beginGracefulShutdown()
    }

    private struct Acceptor: ConnectionAcceptor {
        let parts: Parts

        func accept(_ connection: any ServerConnection) -> any ServerConnectionDelegate {
            ServerSession(self.parts, connection: connection)
        }

        func whenHandlersReturned(_ done: @escaping @Sendable () -> Void) {
            self.parts.lingering.whenNone(done)
        }
    }
}

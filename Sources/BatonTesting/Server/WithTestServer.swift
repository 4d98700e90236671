// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonClient
public import BatonCore
public import BatonServer
internal import BatonTLS
public import BatonTransport

/// Runs a server and a client for the duration of `body`, then closes the client and stops the server in good order.
///
/// ```swift
/// try await withTestServer(.tls, handlers: Greeter.handlers(MyGreeter()), authenticator: authenticator) { client, server in
///     let reply = try await Greeter.Client(client).sayHello(HelloRequest(name: "Ada"))
/// }
/// ```
///
/// - Parameters:
///   - transport: how they talk.
///   - handlers: the methods.
///   - authenticator: tells who shows a token.
///   - interceptors: the server's, outermost first.
///   - token: what the client's calls show.
///   - configuration: the server's; load is shed only with a target other than the default.
///   - clientConfiguration: the client's.
///   - limits: of the server's side of each connection, and in-process of the client's too.
///   - clientLimits: of the client's side over TCP; nil for the defaults.
///   - body: the test.
/// - Throws: what `body` throws; `TLSError`, `ServerSetupError` or `TransportError` when the server cannot start.
public func withTestServer<Value: Sendable>(
    _ transport: TestTransport = .inProcess,
    handlers: [MethodHandler],
    authenticator: (any Authenticator)? = nil,
    interceptors: [any ServerInterceptor] = [],
    token: TokenSource? = nil,
    configuration: ServerConfiguration = .defaults,
    clientConfiguration: ClientConfiguration = .defaults,
    limits: TransportLimits = .defaults,
    clientLimits: TransportLimits? = nil,
    _ body: @escaping @Sendable (_ client: RPCClient, _ server: TestServer) async throws -> Value
) async throws -> Value {
    // Where many tests share a machine, waiting tells nothing: calls are shed only where a test chooses the target.
    var configuration = configuration
    if configuration.limits.queueDelayTarget == CallLimits().queueDelayTarget {
        configuration.limits.queueDelayTarget = .zero
    }
    let log = LogCollector()
    let serverTransport: ServerTransport
    var inProcess: InProcessTransport?
    switch transport {
    case .inProcess:
        let both = InProcessTransport(limits: limits, logger: log.logger("transport"))
        serverTransport = both.server
        inProcess = both
    case .tls, .mutualTLS:
        serverTransport = try .tls(
            host: "127.0.0.1",
            port: 0,
            tls: TestCertificates.server(mutual: transport == .mutualTLS),
            limits: limits,
            logger: log.logger("transport")
        )
    }
    let server = try RPCServer(
        transport: serverTransport,
        handlers: handlers,
        authenticator: authenticator,
        interceptors: interceptors,
        configuration: configuration,
        logger: log.logger("server")
    )
    return try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await server.run() }
        let port = try await server.listeningAddress.split(separator: ":").last.flatMap { Int($0) } ?? 0
        let transportOfClients =
            try inProcess?.client
            ?? .tls(
                host: "localhost",
                port: port,
                tls: TestCertificates.client(mutual: transport == .mutualTLS),
                limits: clientLimits ?? .defaults
            )
        let running = TestServer(
            transport: transport,
            server: server,
            log: log,
            port: port,
            client: transportOfClients,
            entrance: inProcess.map(RawEntrance.init)
                ?? RawEntrance(port: port, mutual: transport == .mutualTLS)
        )
        let client = running.makeClient(token: token, configuration: clientConfiguration)
        let outcome: Result<Value, any Error>
        do {
            outcome = .success(try await body(client, running))
        } catch {
            outcome = .failure(error)
        }
        if case .failure = outcome {
            group.cancelAll()
        } else {
            await client.close()
            server.beginGracefulShutdown()
        }
        try await group.waitForAll()
        return try outcome.get()
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonClient
public import BatonCore
public import BatonServer
internal import BatonTLS
internal import BatonTransport

/// A running server of a test.
public final class TestServer: Sendable {
    /// How its clients reach it.
    public let transport: TestTransport
    /// The server.
    public let server: RPCServer
    /// What it logged.
    public let log: LogCollector
    /// Its port; 0 in-process.
    public let port: Int

    package let clientTransport: ClientTransport

    /// The way in for peers of which a test decides every byte.
    package let entrance: RawEntrance

    init(
        transport: TestTransport,
        server: RPCServer,
        log: LogCollector,
        port: Int,
        client: ClientTransport,
        entrance: RawEntrance
    ) {
        self.transport = transport
        self.server = server
        self.log = log
        self.port = port
        self.clientTransport = client
        self.entrance = entrance
    }

    /// What the server counts.
    public var statistics: ServerStatistics { self.server.statistics }

    /// A client with a connection of its own; close it before the test ends.
    public func makeClient(
        token: TokenSource? = nil,
        interceptors: [any ClientInterceptor] = [],
        configuration: ClientConfiguration = .defaults
    ) -> RPCClient {
        RPCClient(
            transport: self.clientTransport,
            token: token,
            interceptors: interceptors,
            configuration: configuration
        )
    }

    /// Waits until no call is open and only so many connections are.
    ///
    /// - Throws: ``TestTimeout``.
    public func waitUntilQuiet(connections: Int = 0, within time: Duration = .seconds(10)) async throws {
        try await eventually("no open calls, \(connections) open connections", within: time) {
            self.statistics.openCalls == 0 && self.statistics.openConnections == connections
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonConformance
internal import BatonCore
internal import BatonTesting
internal import BatonTransport

/// Runs a server of the conformance service for the duration of `body`.
func withConformance(
    _ transport: TestTransport = .inProcess,
    upstream: (any RPCChannel)? = nil,
    authenticator: (any Authenticator)? = nil,
    limits: TransportLimits = .defaults,
    clientLimits: TransportLimits? = nil,
    _ body:
        @escaping @Sendable (
            _ service: ConformanceService.Client, _ client: RPCClient, _ counters: ConformanceCounters
        ) async throws -> Void
) async throws {
    let server = ConformanceServer(upstream: upstream)
    try await withTestServer(
        transport,
        handlers: ConformanceService.handlers(server),
        authenticator: authenticator,
        limits: limits,
        clientLimits: clientLimits
    ) { client, _ in
        try await body(ConformanceService.Client(client), client, server.counters)
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Where a client's calls go: TLS over TCP, or in-process.
///
/// Values are made by the module that implements them, for example `ClientTransport.tls(…)`.
public struct ClientTransport: Sendable {
    package let connector: any ClientConnector

    package init(connector: any ClientConnector) {
        self.connector = connector
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Where a server's connections come from: TLS over TCP, or in-process.
///
/// Values are made by the module that implements them, for example `ServerTransport.tls(…)`.
public struct ServerTransport: Sendable {
    package let listener: any ServerListener

    package init(listener: any ServerListener) {
        self.listener = listener
    }
}

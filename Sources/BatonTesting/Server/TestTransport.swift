// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How a test's client reaches its server.
public enum TestTransport: String, CaseIterable, Sendable {
    /// Both ends in this process, without TLS.
    case inProcess
    /// TLS over TCP on 127.0.0.1.
    case tls
    /// TLS over TCP where the server asks for a client certificate.
    case mutualTLS
}

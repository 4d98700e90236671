// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore
public import BatonTLS

extension ClientTransport {
    /// TLS over TCP, by the system's OpenSSL.
    ///
    /// - Parameters:
    ///   - host: name or address of the server; the certificate must be for it, unless `tls` names another.
    ///   - port: the port.
    ///   - tls: whom to trust, and what to show.
    ///   - limits: what a connection may cost.
    /// - Throws: `TLSError` when the authorities, certificate or key cannot be used.
    public static func tls(
        host: String,
        port: Int,
        tls: TLSClientConfiguration,
        limits: TransportLimits = .defaults
    ) throws(TLSError) -> ClientTransport {
        ClientTransport(
            connector: SocketConnector(
                host: host,
                port: port,
                contexts: try TLSContextSource(tls),
                limits: limits
            )
        )
    }
}

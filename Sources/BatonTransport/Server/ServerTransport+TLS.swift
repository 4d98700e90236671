// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore
public import BatonTLS
public import Logging

extension ServerTransport {
    /// TLS over TCP, by the system's OpenSSL.
    ///
    /// - Parameters:
    ///   - host: the address to listen on.
    ///   - port: the port; 0 for a free one.
    ///   - tls: certificate, key and who may connect.
    ///   - limits: what a connection may cost.
    ///   - threads: event loops; each connection stays on one.
    ///   - logger: gets failed handshakes and connections that broke the protocol.
    /// - Throws: `TLSError` when certificate or key cannot be used.
    public static func tls(
        host: String,
        port: Int,
        tls: TLSServerConfiguration,
        limits: TransportLimits = .defaults,
        threads: Int = 1,
        logger: Logger
    ) throws(TLSError) -> ServerTransport {
        self.tls(
            host: host,
            port: port,
            contexts: try TLSContextSource(tls),
            limits: limits,
            threads: threads,
            logger: logger
        )
    }

    /// The same with a source of contexts that the caller reloads when certificates change.
    package static func tls(
        host: String,
        port: Int,
        contexts: TLSContextSource,
        limits: TransportLimits = .defaults,
        threads: Int = 1,
        logger: Logger
    ) -> ServerTransport {
        ServerTransport(
            listener: SocketListener(
                host: host,
                port: port,
                contexts: contexts,
                limits: limits,
                threads: threads,
                logger: logger
            )
        )
    }
}

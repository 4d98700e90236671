// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension SettingKey {
    /// The table of all settings.
    var definition: SettingDefinition {
        switch self {
        case .dataDirectory:
            SettingDefinition(
                .path,
                default: "orchestration-data",
                "where the server keeps its database, its lock and its address"
            )
        case .listenHost:
            SettingDefinition(.text, default: "127.0.0.1", "the address to listen on")
        case .listenPort:
            SettingDefinition(.integer(0...65_535), default: "7443", "the port to listen on; 0 for a free one")
        case .logFormat:
            SettingDefinition(.choice(["json", "text"]), default: "json", "the form of the log on standard error")
        case .logLevel:
            SettingDefinition(
                .choice(["trace", "debug", "info", "notice", "warning", "error", "critical"]),
                default: "info",
                change: .reloads,
                "records below this level are not logged"
            )
        case .logQueueBytes:
            SettingDefinition(
                .bytes((64 << 10)...(1 << 30)),
                default: "1MiB",
                "records that may wait for whoever reads the log; more are dropped and counted"
            )
        case .tlsCertificate:
            SettingDefinition(.path, "the server's certificate and its intermediates (PEM); its content is reloaded")
        case .tlsKey:
            SettingDefinition(.path, "the private key of the certificate (PEM); its content is reloaded")
        case .tlsClientAuthority:
            SettingDefinition(
                .path,
                "asks clients for certificates that lead to this authority (PEM); its content is reloaded"
            )
        case .tlsClientCertificates:
            SettingDefinition(
                .choice(["required", "optional"]),
                default: "required",
                "with tls.client_ca: whether a client without a certificate is refused"
            )
        case .tlsMinimumVersion:
            SettingDefinition(.choice(["1.2", "1.3"]), default: "1.2", "the oldest version of TLS that is accepted")
        case .authKeys:
            SettingDefinition(.path, "the keys that verify tokens, a JSON Web Key Set or PEM; its content is reloaded")
        case .authIssuer:
            SettingDefinition(.text, "the only issuer whose tokens are accepted (iss)")
        case .authAudience:
            SettingDefinition(.text, "the audience that a token must name (aud)")
        case .authIdentities:
            SettingDefinition(
                .list,
                default: "",
                "roles of client certificates, each IDENTITY=ROLE+ROLE, the identity being a URI or DNS name of the certificate"
            )
        case .authSkew:
            SettingDefinition(
                .duration(.zero ... .seconds(3_600)),
                default: "30s",
                "how far the clocks of issuer and server may differ"
            )
        case .authCachedTokens:
            SettingDefinition(.integer(0...1_000_000), default: "10000", "how many verified tokens are remembered")
        case .authStreamExpiryGrace:
            SettingDefinition(
                .duration(.zero ... .seconds(3_600)),
                default: "60s",
                "how long a stream goes on behind the expiry of its caller's token, in whole seconds"
            )
        case .authStreamRecheck:
            SettingDefinition(
                .duration(.zero ... .seconds(86_400)),
                default: "30s",
                "how often the callers of running streams are judged again; 0s for never"
            )
        case .storagePath:
            SettingDefinition(.path, "the database file; default: orchestration.sqlite in data.directory")
        case .storageCreate:
            SettingDefinition(.flag, default: "false", "whether a missing database is made; else it is an error")
        case .storageBusyTimeout:
            SettingDefinition(
                .duration(.zero ... .seconds(600)),
                default: "5s",
                "how long an operation waits for another process that holds the database"
            )
        case .freshnessLimit:
            SettingDefinition(
                .duration(.seconds(1) ... .seconds(31_536_000)),
                default: "5m",
                "the age from which the metrics of a partnership are stale"
            )
        case .decisionsConcurrent:
            SettingDefinition(.integer(1...1_000), default: "10", "decisions that are computed at once")
        case .decisionsWaiting:
            SettingDefinition(.integer(0...100_000), default: "100", "decisions that may wait for their turn")
        case .decisionsWait:
            SettingDefinition(
                .duration(.zero ... .seconds(3_600)),
                default: "5s",
                "how long a decision waits for its turn; never more than half of its call's remaining time"
            )
        case .decisionsRetryAfter:
            SettingDefinition(
                .duration(.zero ... .seconds(3_600)),
                default: "1s",
                "when callers whose decision found no turn are asked to come again"
            )
        case .limitMessageBytes:
            SettingDefinition(
                .bytes(16_372...(64 << 20)),
                default: "10MiB",
                "the largest message"
            )
        case .limitHeadBytes:
            SettingDefinition(
                .bytes(8_192...16_372),
                default: "8KiB",
                "the largest head of a call, metadata included"
            )
        case .limitConcurrentCalls:
            SettingDefinition(
                .integer(16...65_536),
                default: "256",
                "calls that may be open on one connection"
            )
        case .limitCallCredit:
            SettingDefinition(
                .bytes((64 << 10)...(1 << 30)),
                default: "256KiB",
                "bytes that a client may send on one call before the handler takes any; a larger message is granted to its end"
            )
        case .limitConnectionCredit:
            SettingDefinition(
                .bytes((64 << 10)...(1 << 30)),
                default: "1MiB",
                "bytes of requests that may be on their way on one connection"
            )
        case .limitAssemblyBytes:
            SettingDefinition(
                .bytes(16_372...(1 << 30)),
                default: "16MiB",
                "incomplete messages on one connection that are larger than the credit; never less than one message"
            )
        case .limitProcessMessageBytes:
            SettingDefinition(
                .bytes(16_372...(64 << 30)),
                default: "256MiB",
                "requests that are incomplete or unread and replies that wait to be sent, of all connections together"
            )
        case .limitOutboundBytes:
            SettingDefinition(
                .bytes((128 << 10)...(1 << 30)),
                default: "1MiB",
                "replies that may wait for one socket before the server stops reading from it"
            )
        case .limitWriteStallTimeout:
            SettingDefinition(
                .duration(.milliseconds(100) ... .seconds(3_600)),
                default: "10s",
                "how long a client may read nothing that waits for it before its connection is closed"
            )
        case .limitConnections:
            SettingDefinition(
                .integer(1...1_000_000),
                default: "10000",
                "open connections, those in their handshake included"
            )
        case .limitConnectionsPerAddress:
            SettingDefinition(
                .integer(0...1_000_000),
                default: "0",
                "open connections of each address, of IPv6 each /64; 0 for no limit"
            )
        case .limitPendingHandshakes:
            SettingDefinition(
                .integer(1...1_000_000),
                default: "2048",
                "connections in their handshake"
            )
        case .limitPendingHandshakesPerAddress:
            SettingDefinition(
                .integer(1...1_000_000),
                default: "1024",
                "connections of each address, of IPv6 each /64, in their handshake"
            )
        case .limitHandshakeTimeout:
            SettingDefinition(
                .duration(.milliseconds(100) ... .seconds(300)),
                default: "10s",
                "how long a client may take for its handshake, and then for its first frame"
            )
        case .limitDefaultDeadline:
            SettingDefinition(
                .duration(.milliseconds(1) ... .seconds(3_600)),
                default: "30s",
                "the deadline of a unary call for which neither caller nor method sets one"
            )
        case .limitRequestTimeout:
            SettingDefinition(
                .duration(.milliseconds(1) ... .seconds(3_600)),
                default: "60s",
                "the longest that a unary call may take, whatever its deadline"
            )
        case .limitStreamTimeout:
            SettingDefinition(
                .duration(.milliseconds(1) ... .seconds(8_760 * 3_600)),
                default: "24h",
                "the longest that a call with streams may take, and its deadline where none is set"
            )
        case .limitHandlerReturnGrace:
            SettingDefinition(
                .duration(.zero ... .seconds(60)),
                default: "1s",
                "how long the status of a cancelled or late call waits for its handler to return"
            )
        case .limitIdleTimeout:
            SettingDefinition(
                .duration(.zero ... .seconds(720 * 3_600)),
                default: "10m",
                "time without a call after which a connection drains; 0s for never"
            )
        case .limitMaximumAge:
            SettingDefinition(
                .duration(.zero ... .seconds(720 * 3_600)),
                default: "0s",
                "age at which a connection drains, spread by 10 % at random; 0s for never"
            )
        case .limitDrainGrace:
            SettingDefinition(
                .duration(.milliseconds(1) ... .seconds(3_600)),
                default: "30s",
                "how long open calls may go on when a connection drains or the server stops"
            )
        case .limitReconnectDelay:
            SettingDefinition(
                .duration(.zero ... .seconds(600)),
                default: "0s",
                "how long clients are asked to wait before they connect again when the server stops"
            )
        case .limitServerHandlers: Self.runningHandlers(default: "20000", of: "all callers together")
        case .limitServerRequests: Self.requestsPerSecond(of: "all callers together")
        case .limitServerBurst: Self.requestBurst(of: "limits.server.requests_per_second")
        case .limitServerBytes: Self.bufferedBytes(default: "0", of: "all callers together")
        case .limitConnectionHandlers: Self.runningHandlers(default: "0", of: "each connection")
        case .limitConnectionRequests: Self.requestsPerSecond(of: "each connection")
        case .limitConnectionBurst: Self.requestBurst(of: "limits.connection.requests_per_second")
        case .limitConnectionBytes: Self.bufferedBytes(default: "64MiB", of: "each connection")
        case .limitAddressHandlers: Self.runningHandlers(default: "10000", of: "each address, of IPv6 each /64")
        case .limitAddressRequests: Self.requestsPerSecond(of: "each address, of IPv6 each /64")
        case .limitAddressBurst: Self.requestBurst(of: "limits.address.requests_per_second")
        case .limitAddressBytes: Self.bufferedBytes(default: "0", of: "each address, of IPv6 each /64")
        case .limitIdentityHandlers: Self.runningHandlers(default: "10000", of: "each verified identity")
        case .limitIdentityRequests: Self.requestsPerSecond(of: "each verified identity")
        case .limitIdentityBurst: Self.requestBurst(of: "limits.identity.requests_per_second")
        case .limitIdentityBytes: Self.bufferedBytes(default: "0", of: "each verified identity")
        case .limitAccounts:
            SettingDefinition(
                .integer(1...10_000_000),
                default: "100000",
                "addresses, and identities, that are kept account of at once"
            )
        case .keepaliveInterval:
            SettingDefinition(
                .duration(.zero ... .seconds(24 * 3_600)),
                default: "30s",
                "silence after which a client is asked whether it is alive; 0s for never"
            )
        case .keepaliveTimeout:
            SettingDefinition(
                .duration(.milliseconds(100) ... .seconds(3_600)),
                default: "20s",
                "silence behind the question of keepalive.interval that ends the connection"
            )
        case .sheddingTarget:
            SettingDefinition(
                .duration(.zero ... .seconds(60)),
                default: "50ms",
                "the time that calls may wait for an event loop or a pool thread before new ones are refused; 0s for never"
            )
        case .sheddingInterval:
            SettingDefinition(
                .duration(.milliseconds(1) ... .seconds(60)),
                default: "500ms",
                "how long waits must be longer than shedding.target before calls are refused"
            )
        case .threadsLoops:
            SettingDefinition(.integer(1...256), default: "1", "event loops; each connection stays on one")
        case .threadsPool:
            SettingDefinition(.integer(1...256), default: "2", "threads for work that must not hold an event loop")
        case .threadsPoolQueue:
            SettingDefinition(
                .integer(1...1_000_000),
                default: "1024",
                "pieces of work that may wait for a pool thread"
            )
        case .reloadInterval:
            SettingDefinition(
                .duration(.milliseconds(100) ... .seconds(86_400)),
                default: "10s",
                "how often files are looked at for changes; SIGHUP looks at once"
            )
        }
    }

    // MARK: - Rows that each scope has

    private static func runningHandlers(default fallback: String, of scope: String) -> SettingDefinition {
        SettingDefinition(
            .integer(0...1_000_000),
            default: fallback,
            "handlers that run at once, of \(scope); 0 for no limit"
        )
    }

    private static func requestsPerSecond(of scope: String) -> SettingDefinition {
        SettingDefinition(
            .integer(0...10_000_000),
            default: "0",
            "calls per second in the long run, of \(scope); 0 for no limit"
        )
    }

    private static func requestBurst(of rate: String) -> SettingDefinition {
        SettingDefinition(
            .integer(0...10_000_000),
            default: "0",
            "calls that may come at once before \(rate) holds them back; 0 for as many as in one second"
        )
    }

    private static func bufferedBytes(default fallback: String, of scope: String) -> SettingDefinition {
        SettingDefinition(
            .bytes(0...(64 << 30)),
            default: fallback,
            "messages above 16 KiB that arrive, wait to be read or wait to be sent, of \(scope); 0 for no limit"
        )
    }
}

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
        case .limitMessageBytes:
            SettingDefinition(.bytes(16_372...(64 << 20)), default: "10MiB", "the largest message")
        case .limitHeadBytes:
            SettingDefinition(.bytes(256...16_372), default: "8KiB", "the largest head of a call, metadata included")
        case .limitConcurrentCalls:
            SettingDefinition(.integer(16...65_536), default: "256", "calls that may be open on one connection")
        case .limitAssemblyBytes:
            SettingDefinition(.bytes(16_372...(1 << 30)), default: "16MiB", "incomplete messages on one connection")
        case .limitProcessMessageBytes:
            SettingDefinition(
                .bytes(16_372...(64 << 30)),
                default: "256MiB",
                "incomplete and unread messages of all connections together"
            )
        case .limitHandshakeTimeout:
            SettingDefinition(
                .duration(.milliseconds(100) ... .seconds(300)),
                default: "10s",
                "how long a client may take for its handshake"
            )
        case .limitDefaultDeadline:
            SettingDefinition(
                .duration(.milliseconds(1) ... .seconds(3_600)),
                default: "30s",
                "the deadline of a call for which neither caller nor method sets one"
            )
        case .limitRequestTimeout:
            SettingDefinition(
                .duration(.milliseconds(1) ... .seconds(3_600)),
                default: "60s",
                "the longest that any call may take"
            )
        case .limitDrainGrace:
            SettingDefinition(
                .duration(.zero ... .seconds(3_600)),
                default: "30s",
                "how long open calls may go on after a stop was asked for"
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

    /// The table for people: key, form, default, what a change does, and what it is for.
    static var help: String {
        let rows = Self.allCases.map { key in
            let definition = key.definition
            let fallback = definition.fallback.map { $0.isEmpty ? "empty" : $0 } ?? "none"
            return """
                  \(key.rawValue)
                      \(definition.summary)
                      \(definition.kind.form); default: \(fallback); \(definition.change.rawValue)
                """
        }
        return """
            Settings come from flags, the environment, the settings file (YAML, or JSON where its name ends in .json) \
            and defaults; the first of these that has one wins. The environment variable of tls.client_ca is \
            \(Self.environmentPrefix)TLS_CLIENT_CA.

            \(rows.joined(separator: "\n"))
            """
    }
}

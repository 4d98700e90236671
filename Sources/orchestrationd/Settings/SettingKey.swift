// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Every setting that the server knows, by its name in a settings file. The environment variable of `tls.client_ca` is
/// `ORCHESTRATIOND_TLS_CLIENT_CA`.
enum SettingKey: String, CaseIterable, Sendable {
    case dataDirectory = "data.directory"
    case listenHost = "listen.host"
    case listenPort = "listen.port"
    case logFormat = "log.format"
    case logLevel = "log.level"
    case tlsCertificate = "tls.certificate"
    case tlsKey = "tls.key"
    case tlsClientAuthority = "tls.client_ca"
    case tlsClientCertificates = "tls.client_certificates"
    case tlsMinimumVersion = "tls.minimum_version"
    case authKeys = "auth.keys"
    case authIssuer = "auth.issuer"
    case authAudience = "auth.audience"
    case authIdentities = "auth.identities"
    case authSkew = "auth.skew"
    case authCachedTokens = "auth.cached_tokens"
    case storagePath = "storage.path"
    case storageCreate = "storage.create"
    case storageBusyTimeout = "storage.busy_timeout"
    case freshnessLimit = "metrics.freshness_limit"
    case limitMessageBytes = "limits.message_bytes"
    case limitHeadBytes = "limits.head_bytes"
    case limitConcurrentCalls = "limits.concurrent_calls"
    case limitAssemblyBytes = "limits.assembly_bytes"
    case limitProcessMessageBytes = "limits.process_message_bytes"
    case limitHandshakeTimeout = "limits.handshake_timeout"
    case limitDefaultDeadline = "limits.default_deadline"
    case limitRequestTimeout = "limits.request_timeout"
    case limitDrainGrace = "limits.drain_grace"
    case threadsLoops = "threads.loops"
    case threadsPool = "threads.pool"
    case threadsPoolQueue = "threads.pool_queue"
    case reloadInterval = "reload.interval"

    /// What environment variables of this program begin with.
    static let environmentPrefix = "ORCHESTRATIOND_"

    /// The name of the environment variable, without the prefix.
    var environmentName: String {
        String(self.rawValue.map { $0 == "." ? "_" : $0 }).uppercased()
    }
}

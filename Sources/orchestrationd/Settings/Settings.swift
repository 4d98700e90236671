// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON
internal import BatonServer
internal import BatonTransport
internal import OrchestrationService

/// The settings in the form that the parts of the server take.
struct Settings: Sendable, Equatable {
    struct TLS: Sendable, Equatable {
        enum ClientCertificates: String, Sendable {
            case required
            case optional
        }

        var certificate: String
        var key: String
        /// The authority of client certificates; nil: clients are not asked for any.
        var clientAuthority: String?
        var clientCertificates: ClientCertificates
        /// `1.2` or `1.3`.
        var minimumVersion: String
    }

    struct Auth: Sendable, Equatable {
        var keys: String
        var issuer: String
        var audience: String
        /// Roles by the URI or DNS name of a client certificate.
        var identities: [String: [String]]
        var skew: Duration
        var cachedTokens: Int
    }

    struct Storage: Sendable, Equatable {
        var path: String
        var create: Bool
        var busyTimeout: Duration
    }

    var dataDirectory: String
    var host: String
    var port: Int
    var logFormat: LogFormat
    var logLevel: String
    var logQueueBytes: Int
    var tls: TLS
    var auth: Auth
    var storage: Storage
    var freshnessLimit: Duration
    var decisions: DecisionLimits
    var eventLoops: Int
    /// What the transport accepts and how long it waits.
    var transport: TransportLimits
    /// Deadlines, limits of calls and pools.
    var server: ServerConfiguration
    var reloadInterval: Duration

    /// - Throws: `SettingsError` when a setting that must have a value has none, or settings do not fit together.
    init(_ resolved: ResolvedSettings) throws(SettingsError) {
        let required: [SettingKey] = [.tlsCertificate, .tlsKey, .authKeys, .authIssuer, .authAudience]
        let missing = required.filter { resolved.entries[$0] == nil }
        guard missing.isEmpty else {
            throw SettingsError(missing.map { "\($0.rawValue) is not set: \($0.definition.summary)" })
        }
        self.dataDirectory = try resolved.requiredText(.dataDirectory)
        self.host = try resolved.requiredText(.listenHost)
        self.port = try resolved.integer(.listenPort)
        self.logFormat = LogFormat(rawValue: try resolved.requiredText(.logFormat)) ?? .json
        self.logLevel = try resolved.requiredText(.logLevel)
        self.logQueueBytes = try resolved.integer(.logQueueBytes)
        self.tls = TLS(
            certificate: try resolved.requiredText(.tlsCertificate),
            key: try resolved.requiredText(.tlsKey),
            clientAuthority: try resolved.text(.tlsClientAuthority),
            clientCertificates: TLS.ClientCertificates(
                rawValue: try resolved.requiredText(.tlsClientCertificates)
            ) ?? .required,
            minimumVersion: try resolved.requiredText(.tlsMinimumVersion)
        )
        self.auth = Auth(
            keys: try resolved.requiredText(.authKeys),
            issuer: try resolved.requiredText(.authIssuer),
            audience: try resolved.requiredText(.authAudience),
            identities: try Self.identities(try resolved.list(.authIdentities)),
            skew: try resolved.duration(.authSkew),
            cachedTokens: try resolved.integer(.authCachedTokens)
        )
        self.storage = Storage(
            path: try resolved.requiredText(.storagePath),
            create: try resolved.flag(.storageCreate),
            busyTimeout: try resolved.duration(.storageBusyTimeout)
        )
        self.freshnessLimit = try resolved.duration(.freshnessLimit)
        self.decisions = try DecisionLimits(resolved)
        self.eventLoops = try resolved.integer(.threadsLoops)
        self.transport = try TransportLimits(resolved)
        self.server = try ServerConfiguration(resolved)
        self.reloadInterval = try resolved.duration(.reloadInterval)
        let misfits = self.messagesWithoutRoom
        guard misfits.isEmpty else { throw SettingsError(misfits) }
    }

    /// Reads entries of the form `spiffe://example.org/billing=orchestration_manager+viewer`.
    private static func identities(_ entries: [String]) throws(SettingsError) -> [String: [String]] {
        var identities: [String: [String]] = [:]
        var faults: [String] = []
        for entry in entries {
            let shown = JSONWriter.quoted(entry, maximumBytes: 100)
            guard let separator = entry.lastIndex(of: "=") else {
                faults.append("auth.identities: \(shown) is not of the form IDENTITY=ROLE+ROLE")
                continue
            }
            let identity = String(entry[..<separator])
            let roles = entry[entry.index(after: separator)...].split(separator: "+", omittingEmptySubsequences: false)
            guard !identity.isEmpty, roles.allSatisfy({ !$0.isEmpty }) else {
                faults.append("auth.identities: \(shown) lacks its identity or a role")
                continue
            }
            guard identities.updateValue(roles.map(String.init), forKey: identity) == nil else {
                faults.append("auth.identities: \(shown) repeats an identity")
                continue
            }
        }
        guard faults.isEmpty else { throw SettingsError(faults) }
        return identities
    }
}

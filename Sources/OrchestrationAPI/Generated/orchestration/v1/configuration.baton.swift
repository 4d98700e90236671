// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from orchestration/v1/configuration.proto.
// swift-format-ignore-file

internal import BatonCore
public import BatonProtobuf
internal import CBatonMessages
internal import COrchestrationMessages
internal import CProtobufC

/// Asks for the settings.
public struct GetConfigurationRequest: BatonProtobuf.ProtobufMessage {
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.GetConfigurationRequest",
        c: BatonProtobuf.CLayout(orchestration__v1__get_configuration_request__init),
        []
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// The settings that the server runs with. Secrets are never told.
public struct GetConfigurationResponse: BatonProtobuf.ProtobufMessage {
    /// How calls are taken.
    public var api: ApiSettings?
    /// How callers are checked.
    public var security: SecuritySettings?
    /// How health, metrics and decisions are handled.
    public var orchestration: OrchestrationSettings?
    /// Which partnerships there are, in the order of their ids.
    public var partnerships: [PartnershipSettings] = []
    /// Every setting by its key, in the order of the keys.
    public var settings: [Setting] = []
    /// The version of the server.
    public var version: String = ""
    /// When the settings were last read.
    public var lastUpdated: BatonProtobuf.Timestamp?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.GetConfigurationResponse",
        c: BatonProtobuf.CLayout(orchestration__v1__get_configuration_response__init),
        [
            .init(1, "api", json: "api", .message { ApiSettings.table }),
            .init(2, "security", json: "security", .message { SecuritySettings.table }),
            .init(3, "orchestration", json: "orchestration", .message { OrchestrationSettings.table }),
            .init(4, "partnerships", json: "partnerships", .message { PartnershipSettings.table }, .repeated),
            .init(5, "settings", json: "settings", .message { Setting.table }, .repeated),
            .init(6, "version", json: "version", .string),
            .init(7, "last_updated", json: "lastUpdated", .message { BatonProtobuf.Timestamp.table }),
        ]
    )

    private enum _Layouts {
        static let timestamp = BatonProtobuf.CLayout(google__protobuf__timestamp__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        api: ApiSettings? = nil,
        security: SecuritySettings? = nil,
        orchestration: OrchestrationSettings? = nil,
        partnerships: [PartnershipSettings] = [],
        settings: [Setting] = [],
        version: String = "",
        lastUpdated: BatonProtobuf.Timestamp? = nil
    ) {
        self.api = api
        self.security = security
        self.orchestration = orchestration
        self.partnerships = partnerships
        self.settings = settings
        self.version = version
        self.lastUpdated = lastUpdated
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__GetConfigurationResponse.self)
        self.api = BatonProtobuf.CField.message(c.pointee.api)
        self.security = BatonProtobuf.CField.message(c.pointee.security)
        self.orchestration = BatonProtobuf.CField.message(c.pointee.orchestration)
        self.partnerships = BatonProtobuf.CField.messages(c.pointee.n_partnerships, c.pointee.partnerships)
        self.settings = BatonProtobuf.CField.messages(c.pointee.n_settings, c.pointee.settings)
        self.version = BatonProtobuf.CField.string(c.pointee.version.len, c.pointee.version.data)
        self.lastUpdated = c.pointee.last_updated.map { BatonProtobuf.Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__GetConfigurationResponse.self)
        c.pointee.api = arena.message(self.api)
        c.pointee.security = arena.message(self.security)
        c.pointee.orchestration = arena.message(self.orchestration)
        (c.pointee.n_partnerships, c.pointee.partnerships) = arena.messages(self.partnerships)
        (c.pointee.n_settings, c.pointee.settings) = arena.messages(self.settings)
        (c.pointee.version.len, c.pointee.version.data) = arena.string(self.version)
        if let value = self.lastUpdated {
            c.pointee.last_updated = arena.value(_Layouts.timestamp) { part, _ in
                part.pointee.seconds = value.seconds
                part.pointee.nanos = value.nanos
            }
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// How calls are taken.
public struct ApiSettings: BatonProtobuf.ProtobufMessage {
    /// The address and port that the server listens on.
    public var listenAddress: String = ""
    /// The largest message in bytes.
    public var maxMessageBytes: UInt64 = 0
    /// The longest that a call may take.
    public var requestTimeout: Swift.Duration?
    /// The most calls at a time on one connection.
    public var maxConcurrentCalls: UInt32 = 0
    /// The most connections at a time.
    public var maxConnections: UInt32 = 0
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.ApiSettings",
        c: BatonProtobuf.CLayout(orchestration__v1__api_settings__init),
        [
            .init(1, "listen_address", json: "listenAddress", .string),
            .init(2, "max_message_bytes", json: "maxMessageBytes", .uint64),
            .init(3, "request_timeout", json: "requestTimeout", .message { Swift.Duration.protobufTable }),
            .init(4, "max_concurrent_calls", json: "maxConcurrentCalls", .uint32),
            .init(5, "max_connections", json: "maxConnections", .uint32),
        ]
    )

    private enum _Layouts {
        static let duration = BatonProtobuf.CLayout(google__protobuf__duration__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        listenAddress: String = "",
        maxMessageBytes: UInt64 = 0,
        requestTimeout: Swift.Duration? = nil,
        maxConcurrentCalls: UInt32 = 0,
        maxConnections: UInt32 = 0
    ) {
        self.listenAddress = listenAddress
        self.maxMessageBytes = maxMessageBytes
        self.requestTimeout = requestTimeout
        self.maxConcurrentCalls = maxConcurrentCalls
        self.maxConnections = maxConnections
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ApiSettings.self)
        self.listenAddress = BatonProtobuf.CField.string(c.pointee.listen_address.len, c.pointee.listen_address.data)
        self.maxMessageBytes = c.pointee.max_message_bytes
        self.requestTimeout = c.pointee.request_timeout.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.maxConcurrentCalls = c.pointee.max_concurrent_calls
        self.maxConnections = c.pointee.max_connections
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__ApiSettings.self)
        (c.pointee.listen_address.len, c.pointee.listen_address.data) = arena.string(self.listenAddress)
        c.pointee.max_message_bytes = self.maxMessageBytes
        if let value = self.requestTimeout {
            c.pointee.request_timeout = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        c.pointee.max_concurrent_calls = self.maxConcurrentCalls
        c.pointee.max_connections = self.maxConnections
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// How callers are checked.
public struct SecuritySettings: BatonProtobuf.ProtobufMessage {
    /// The oldest version of TLS that is taken: `1.2`, `1.3`.
    public var minTLSVersion: String = ""
    /// Whether client certificates are asked for.
    public var clientCertificates: Bool = false
    /// The issuer that tokens must name.
    public var tokenIssuer: String = ""
    /// The audience that tokens must name.
    public var tokenAudience: String = ""
    /// How long an access token is valid.
    public var accessTokenLifetime: Swift.Duration?
    /// How long a refresh token is valid.
    public var refreshTokenLifetime: Swift.Duration?
    /// The rate limits.
    public var rateLimits: [RateLimit] = []
    /// Failed logins within an hour that lock an account.
    public var lockoutFailures: UInt32 = 0
    /// How long an account stays locked.
    public var lockoutTime: Swift.Duration?
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.SecuritySettings",
        c: BatonProtobuf.CLayout(orchestration__v1__security_settings__init),
        [
            .init(1, "min_tls_version", json: "minTlsVersion", .string),
            .init(2, "client_certificates", json: "clientCertificates", .bool),
            .init(3, "token_issuer", json: "tokenIssuer", .string),
            .init(4, "token_audience", json: "tokenAudience", .string),
            .init(5, "access_token_lifetime", json: "accessTokenLifetime", .message { Swift.Duration.protobufTable }),
            .init(6, "refresh_token_lifetime", json: "refreshTokenLifetime", .message { Swift.Duration.protobufTable }),
            .init(7, "rate_limits", json: "rateLimits", .message { RateLimit.table }, .repeated),
            .init(8, "lockout_failures", json: "lockoutFailures", .uint32),
            .init(9, "lockout_time", json: "lockoutTime", .message { Swift.Duration.protobufTable }),
        ]
    )

    private enum _Layouts {
        static let duration = BatonProtobuf.CLayout(google__protobuf__duration__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        minTLSVersion: String = "",
        clientCertificates: Bool = false,
        tokenIssuer: String = "",
        tokenAudience: String = "",
        accessTokenLifetime: Swift.Duration? = nil,
        refreshTokenLifetime: Swift.Duration? = nil,
        rateLimits: [RateLimit] = [],
        lockoutFailures: UInt32 = 0,
        lockoutTime: Swift.Duration? = nil
    ) {
        self.minTLSVersion = minTLSVersion
        self.clientCertificates = clientCertificates
        self.tokenIssuer = tokenIssuer
        self.tokenAudience = tokenAudience
        self.accessTokenLifetime = accessTokenLifetime
        self.refreshTokenLifetime = refreshTokenLifetime
        self.rateLimits = rateLimits
        self.lockoutFailures = lockoutFailures
        self.lockoutTime = lockoutTime
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__SecuritySettings.self)
        self.minTLSVersion = BatonProtobuf.CField.string(c.pointee.min_tls_version.len, c.pointee.min_tls_version.data)
        self.clientCertificates = c.pointee.client_certificates != 0
        self.tokenIssuer = BatonProtobuf.CField.string(c.pointee.token_issuer.len, c.pointee.token_issuer.data)
        self.tokenAudience = BatonProtobuf.CField.string(c.pointee.token_audience.len, c.pointee.token_audience.data)
        self.accessTokenLifetime = c.pointee.access_token_lifetime.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.refreshTokenLifetime = c.pointee.refresh_token_lifetime.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.rateLimits = BatonProtobuf.CField.messages(c.pointee.n_rate_limits, c.pointee.rate_limits)
        self.lockoutFailures = c.pointee.lockout_failures
        self.lockoutTime = c.pointee.lockout_time.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__SecuritySettings.self)
        (c.pointee.min_tls_version.len, c.pointee.min_tls_version.data) = arena.string(self.minTLSVersion)
        c.pointee.client_certificates = self.clientCertificates ? 1 : 0
        (c.pointee.token_issuer.len, c.pointee.token_issuer.data) = arena.string(self.tokenIssuer)
        (c.pointee.token_audience.len, c.pointee.token_audience.data) = arena.string(self.tokenAudience)
        if let value = self.accessTokenLifetime {
            c.pointee.access_token_lifetime = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        if let value = self.refreshTokenLifetime {
            c.pointee.refresh_token_lifetime = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        (c.pointee.n_rate_limits, c.pointee.rate_limits) = arena.messages(self.rateLimits)
        c.pointee.lockout_failures = self.lockoutFailures
        if let value = self.lockoutTime {
            c.pointee.lockout_time = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// How health, metrics and decisions are handled.
public struct OrchestrationSettings: BatonProtobuf.ProtobufMessage {
    /// The time between checks of health.
    public var healthCheckInterval: Swift.Duration?
    /// The time between collections of metrics.
    public var metricsCollectionInterval: Swift.Duration?
    /// The time between checks of partnerships.
    public var partnershipCheckInterval: Swift.Duration?
    /// The age from which samples are stale.
    public var freshnessLimit: Swift.Duration?
    /// The most decisions that are computed at a time.
    public var maxConcurrentDecisions: UInt32 = 0
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.OrchestrationSettings",
        c: BatonProtobuf.CLayout(orchestration__v1__orchestration_settings__init),
        [
            .init(1, "health_check_interval", json: "healthCheckInterval", .message { Swift.Duration.protobufTable }),
            .init(2, "metrics_collection_interval", json: "metricsCollectionInterval", .message { Swift.Duration.protobufTable }),
            .init(3, "partnership_check_interval", json: "partnershipCheckInterval", .message { Swift.Duration.protobufTable }),
            .init(4, "freshness_limit", json: "freshnessLimit", .message { Swift.Duration.protobufTable }),
            .init(5, "max_concurrent_decisions", json: "maxConcurrentDecisions", .uint32),
        ]
    )

    private enum _Layouts {
        static let duration = BatonProtobuf.CLayout(google__protobuf__duration__init)
    }

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        healthCheckInterval: Swift.Duration? = nil,
        metricsCollectionInterval: Swift.Duration? = nil,
        partnershipCheckInterval: Swift.Duration? = nil,
        freshnessLimit: Swift.Duration? = nil,
        maxConcurrentDecisions: UInt32 = 0
    ) {
        self.healthCheckInterval = healthCheckInterval
        self.metricsCollectionInterval = metricsCollectionInterval
        self.partnershipCheckInterval = partnershipCheckInterval
        self.freshnessLimit = freshnessLimit
        self.maxConcurrentDecisions = maxConcurrentDecisions
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__OrchestrationSettings.self)
        self.healthCheckInterval = c.pointee.health_check_interval.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.metricsCollectionInterval = c.pointee.metrics_collection_interval.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.partnershipCheckInterval = c.pointee.partnership_check_interval.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.freshnessLimit = c.pointee.freshness_limit.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.maxConcurrentDecisions = c.pointee.max_concurrent_decisions
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__OrchestrationSettings.self)
        if let value = self.healthCheckInterval {
            c.pointee.health_check_interval = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        if let value = self.metricsCollectionInterval {
            c.pointee.metrics_collection_interval = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        if let value = self.partnershipCheckInterval {
            c.pointee.partnership_check_interval = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        if let value = self.freshnessLimit {
            c.pointee.freshness_limit = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        c.pointee.max_concurrent_decisions = self.maxConcurrentDecisions
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// The settings of one partnership.
public struct PartnershipSettings: BatonProtobuf.ProtobufMessage {
    /// The id.
    public var id: String = ""
    /// The name for people.
    public var name: String = ""
    /// Whether it is enabled.
    public var enabled: Bool = false
    /// How important it is.
    public var priority: Priority = Priority(rawValue: 0)
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.PartnershipSettings",
        c: BatonProtobuf.CLayout(orchestration__v1__partnership_settings__init),
        [
            .init(1, "id", json: "id", .string),
            .init(2, "name", json: "name", .string),
            .init(3, "enabled", json: "enabled", .bool),
            .init(4, "priority", json: "priority", .enumeration { Priority.table }),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        id: String = "",
        name: String = "",
        enabled: Bool = false,
        priority: Priority = Priority(rawValue: 0)
    ) {
        self.id = id
        self.name = name
        self.enabled = enabled
        self.priority = priority
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__PartnershipSettings.self)
        self.id = BatonProtobuf.CField.string(c.pointee.id.len, c.pointee.id.data)
        self.name = BatonProtobuf.CField.string(c.pointee.name.len, c.pointee.name.data)
        self.enabled = c.pointee.enabled != 0
        self.priority = Priority(rawValue: Int32(truncatingIfNeeded: c.pointee.priority.rawValue))
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__PartnershipSettings.self)
        (c.pointee.id.len, c.pointee.id.data) = arena.string(self.id)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        c.pointee.enabled = self.enabled ? 1 : 0
        c.pointee.priority = .init(rawValue: .init(truncatingIfNeeded: self.priority.rawValue))
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// One setting.
public struct Setting: BatonProtobuf.ProtobufMessage {
    /// The key, `storage.path`.
    public var key: String = ""
    /// The value in its text form; empty for a secret.
    public var value: String = ""
    /// Where the value comes from: `flag`, `environment`, `file`, `default`.
    public var source: String = ""
    /// Whether the value is a secret and left out.
    public var secret: Bool = false
    /// What the setting is for.
    public var description: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    public var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    public static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "orchestration.v1.Setting",
        c: BatonProtobuf.CLayout(orchestration__v1__setting__init),
        [
            .init(1, "key", json: "key", .string),
            .init(2, "value", json: "value", .string),
            .init(3, "source", json: "source", .string),
            .init(4, "secret", json: "secret", .bool),
            .init(5, "description", json: "description", .string),
        ]
    )

    /// Makes the message with every field at its default.
    public init() {}

    /// Makes the message from its fields.
    public init(
        key: String = "",
        value: String = "",
        source: String = "",
        secret: Bool = false,
        description: String = ""
    ) {
        self.key = key
        self.value = value
        self.source = source
        self.secret = secret
        self.description = description
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    public init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Setting.self)
        self.key = BatonProtobuf.CField.string(c.pointee.key.len, c.pointee.key.data)
        self.value = BatonProtobuf.CField.string(c.pointee.value.len, c.pointee.value.data)
        self.source = BatonProtobuf.CField.string(c.pointee.source.len, c.pointee.source.data)
        self.secret = c.pointee.secret != 0
        self.description = BatonProtobuf.CField.string(c.pointee.description.len, c.pointee.description.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Orchestration__V1__Setting.self)
        (c.pointee.key.len, c.pointee.key.data) = arena.string(self.key)
        (c.pointee.value.len, c.pointee.value.data) = arena.string(self.value)
        (c.pointee.source.len, c.pointee.source.data) = arena.string(self.source)
        c.pointee.secret = self.secret ? 1 : 0
        (c.pointee.description.len, c.pointee.description.data) = arena.string(self.description)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The rules of one method, declared by the option `baton.v1.method` in the proto file and enforced by the server.
public struct MethodPolicy: Sendable, Hashable {
    /// What a caller must show.
    public enum Authentication: String, Sendable, Hashable {
        /// A valid token. The default.
        case required
        /// Nothing; a token that is shown must still be valid.
        case none
        /// A valid token, or a client certificate whose identity the configuration knows.
        case tokenOrMutualTLS
    }

    /// Whether a call may be repeated.
    public enum Idempotency: String, Sendable, Hashable {
        /// Not declared: treated as not idempotent.
        case unspecified
        /// It changes nothing.
        case noSideEffects
        /// Repeating it has no further effect.
        case idempotent
        /// Repeating it acts again.
        case notIdempotent
    }

    /// Where the handler starts.
    public enum Execution: String, Sendable, Hashable {
        /// On the connection's event loop: for handlers that do little or await others. The default.
        case loop
        /// On the server's bounded pool: for handlers that compute or block.
        case pool
    }

    /// Roles of which the caller needs one. Empty: whoever is authenticated as ``authentication`` asks.
    public var roles: [String]
    /// What a caller must show.
    public var authentication: Authentication
    /// Whether a call may be repeated.
    public var idempotency: Idempotency
    /// The deadline of a call whose client set none; nil for the server's default.
    public var defaultDeadline: Duration?
    /// The largest request message in bytes; nil for the server's limit.
    public var payloadLimit: Int?
    /// The rate limit that calls are charged to; nil for the default one.
    public var rateClass: String?
    /// Where the handler starts.
    public var execution: Execution
    /// An example request in proto3 JSON; nil when there is none.
    public var example: String?

    /// Makes a policy; called by generated code.
    public init(
        roles: [String] = [],
        authentication: Authentication = .required,
        idempotency: Idempotency = .unspecified,
        defaultDeadline: Duration? = nil,
        payloadLimit: Int? = nil,
        rateClass: String? = nil,
        execution: Execution = .loop,
        example: String? = nil
    ) {
        self.roles = roles
        self.authentication = authentication
        self.idempotency = idempotency
        self.defaultDeadline = defaultDeadline
        self.payloadLimit = payloadLimit
        self.rateClass = rateClass
        self.execution = execution
        self.example = example
    }
}

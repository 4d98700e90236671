// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What the proto file says of one method: names, kind, policy and comments. Generated, immutable, shared.
public final class MethodDescriptor: Sendable {
    /// How many messages travel in each direction.
    public enum Kind: String, Sendable, Hashable {
        /// One request, one reply.
        case unary
        /// Many requests, one reply.
        case clientStreaming
        /// One request, many replies.
        case serverStreaming
        /// Many requests, many replies.
        case bidirectionalStreaming
    }

    /// The service's full name, `orchestration.v1.OrchestrationService`.
    public let service: String
    /// The method's own name, `GetHealth`.
    public let name: String
    /// The name on the wire: service and method joined by `/`, at most 255 bytes.
    public let fullName: String
    /// How many messages travel in each direction.
    public let kind: Kind
    /// The full name of the request's type, `orchestration.v1.GetHealthRequest`.
    public let requestType: String
    /// The full name of the reply's type.
    public let responseType: String
    /// The policy declared in the proto file; nil when it declares none, and then nobody may call the method.
    public let policy: MethodPolicy?
    /// The method's comment in the proto file, without comment marks.
    public let documentation: String

    /// Makes a descriptor; called by generated code.
    public init(
        service: String,
        name: String,
        kind: Kind,
        requestType: String,
        responseType: String,
        policy: MethodPolicy?,
        documentation: String
    ) {
        self.service = service
        self.name = name
        self.fullName = "\(service)/\(name)"
        self.kind = kind
        self.requestType = requestType
        self.responseType = responseType
        self.policy = policy
        self.documentation = documentation
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A service.
struct ServiceModel: Hashable {
    /// How many messages a method sends in each direction; the names are those of `BatonCore.MethodDescriptor.Kind`.
    enum Kind: String, Hashable {
        case unary, clientStreaming, serverStreaming, bidirectionalStreaming
    }

    /// One method.
    struct Method: Hashable {
        /// The name in the proto file.
        var protoName: String
        /// The name of the function.
        var name: String
        var documentation: [String]
        var isDeprecated: Bool
        var kind: Kind
        /// The Swift types of the messages.
        var request: String
        var response: String
        /// The full names of the messages' types in proto files.
        var requestType: String
        var responseType: String
        var policy: PolicyModel?

        /// Whether the caller sends several messages.
        var isRequestStreamed: Bool { self.kind == .clientStreaming || self.kind == .bidirectionalStreaming }
        /// Whether the server sends several messages.
        var isReplyStreamed: Bool { self.kind == .serverStreaming || self.kind == .bidirectionalStreaming }
        /// The functions that a client has for it.
        var clientFunctions: [String] {
            self.isReplyStreamed ? [self.name] : [self.name, self.name + "Reply"]
        }
    }

    /// The name in proto files.
    var fullName: String
    /// The name of the Swift type.
    var name: String
    var documentation: [String]
    var methods: [Method]
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Message, enumeration and service types read from an encoded `google.protobuf.FileDescriptorSet`.
///
/// A client makes one from what a server's reflection answers, and can then turn JSON into requests and replies into
/// JSON without generated types. Names are full names without a leading dot. Nothing in the set is trusted: names are
/// checked, references must resolve, numbers must be unique, and ``DescriptorLimits`` bounds the cost.
public final class DescriptorPool: Sendable {
    /// A service.
    public struct Service: Sendable, Hashable {
        /// `orchestration.v1.OrchestrationService`.
        public let fullName: String
        /// The methods in the order of the proto file.
        public let methods: [Method]
        /// The comment in the proto file; empty when the set holds no comments.
        public let documentation: String
    }

    /// A method of a service.
    public struct Method: Sendable, Hashable {
        /// `GetHealth`.
        public let name: String
        /// The full name of the request's type.
        public let inputType: String
        /// The full name of the reply's type.
        public let outputType: String
        /// Whether the client sends a stream.
        public let isClientStreaming: Bool
        /// Whether the server sends a stream.
        public let isServerStreaming: Bool
        /// The comment in the proto file; empty when the set holds no comments.
        public internal(set) var documentation: String
    }

    /// The services in the order of the set.
    public let services: [Service]
    /// The full names of the message types in the order of the set, those of map entries left out.
    public let messageNames: [String]
    /// The full names of the enumerations in the order of the set.
    public let enumNames: [String]

    private let messages: TableGroup
    private let enums: [String: EnumTable]
    private let comments: [String: String]

    /// Reads a descriptor set.
    public init(
        fileDescriptorSet bytes: [UInt8],
        limits: DescriptorLimits = DescriptorLimits()
    ) throws(DescriptorError) {
        var parser = DescriptorParser(limits: limits)
        try parser.read(bytes)
        let linked = try DescriptorLinker(parser).link()
        self.services = parser.services.map { service in
            Service(
                fullName: service.fullName,
                methods: service.methods.map { method in
                    var method = method
                    method.documentation = parser.comments["\(service.fullName).\(method.name)"] ?? ""
                    return method
                },
                documentation: parser.comments[service.fullName] ?? ""
            )
        }
        self.messages = linked.messages
        self.enums = linked.enums
        self.messageNames = parser.messages.filter { !$0.isMapEntry }.map(\.fullName)
        self.enumNames = parser.enums.map(\.fullName)
        self.comments = parser.comments
    }

    /// The message type of that full name. It works as long as somebody holds it, also without the pool.
    public func message(named fullName: String) -> MessageTable? {
        self.messages.table(named: fullName)
    }

    /// The enumeration of that full name.
    public func enumeration(named fullName: String) -> EnumTable? {
        self.enums[fullName]
    }

    /// The service of that full name.
    public func service(named fullName: String) -> Service? {
        self.services.first { $0.fullName == fullName }
    }

    /// The comment of a type, field, value, service or method in the proto file, by its full name
    /// (`orchestration.v1.Partnership.id`); nil when the set holds none.
    public func documentation(of fullName: String) -> String? {
        self.comments[fullName]
    }
}

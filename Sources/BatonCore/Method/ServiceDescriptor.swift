// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What the proto file says of one service. Generated, immutable, shared.
public final class ServiceDescriptor: Sendable {
    /// The full name, `orchestration.v1.OrchestrationService`.
    public let fullName: String
    /// The methods in the order of the proto file.
    public let methods: [MethodDescriptor]
    /// The service's comment in the proto file, without comment marks.
    public let documentation: String
    /// The encoded `google.protobuf.FileDescriptorSet` with the service's file and all that it imports.
    public let fileDescriptorSet: [UInt8]

    /// Makes a descriptor; called by generated code.
    public init(
        fullName: String,
        methods: [MethodDescriptor],
        documentation: String,
        fileDescriptorSet: [UInt8]
    ) {
        self.fullName = fullName
        self.methods = methods
        self.documentation = documentation
        self.fileDescriptorSet = fileDescriptorSet
    }
}

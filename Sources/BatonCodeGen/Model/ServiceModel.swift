// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A service.
struct ServiceModel: Hashable {
    /// One method.
    struct Method: Hashable {
        /// The name in the proto file.
        var protoName: String
        /// The name of the function.
        var name: String
        var documentation: [String]
        var isDeprecated: Bool
        /// The name of the case of `BatonCore.MethodDescriptor.Kind`.
        var kind: String
        /// The Swift types of the messages.
        var request: String
        var response: String
        /// The full names of the messages' types in proto files.
        var requestType: String
        var responseType: String
        var policy: PolicyModel?
    }

    /// The name in proto files.
    var fullName: String
    /// The name of the Swift type.
    var name: String
    var documentation: [String]
    var methods: [Method]
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A oneof with its members.
struct OneofModel: Hashable {
    /// The name in the proto file.
    var protoName: String
    /// The name of the property.
    var name: String
    /// The name of the enum of its values.
    var typeName: String
    var documentation: [String]
    /// The member of the C struct that tells which value is set.
    var cCase: String
    /// Whether a value can hold the message that the oneof belongs to.
    var isRecursive: Bool
}

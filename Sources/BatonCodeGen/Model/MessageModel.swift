// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A message type.
struct MessageModel: Hashable {
    /// The name in proto files, `baton.v1.BadRequest.FieldViolation`.
    var fullName: String
    /// The name of the Swift type within the type around it.
    var name: String
    var documentation: [String]
    var isDeprecated: Bool
    /// The struct in C.
    var cType: String
    /// protoc-c's function that fills such a struct with defaults.
    var cInit: String
    /// The fields in the order of the proto file.
    var fields: [FieldModel]
    var oneofs: [OneofModel]
    /// Whether at least one field must be set.
    var mustNotBeEmpty: Bool
    var messages: [MessageModel]
    var enums: [EnumModel]
}

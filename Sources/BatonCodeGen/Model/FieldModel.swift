// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A field of a message.
struct FieldModel: Hashable {
    /// How the field occurs.
    enum Shape: Hashable {
        /// Once; absent is the default.
        case implicit(ValueType)
        /// Once, with presence: `optional`. The C struct's member tells whether it is set.
        case optional(ValueType, cCase: String)
        /// Once, a message, absent when it is NULL in C; in a box when it can hold the message that it belongs to.
        case message(ValueType, isBoxed: Bool)
        /// Any number of times.
        case repeated(ValueType)
        /// A map; the function is that of the entry's struct in C.
        case map(key: ValueType, value: ValueType, cEntryInit: String)
        /// A member of the oneof at the index.
        case member(ValueType, oneof: Int)
    }

    var number: Int32
    /// The name in the proto file.
    var protoName: String
    /// The name in JSON.
    var jsonName: String
    /// The name of the property, or of the case for a member of a oneof.
    var name: String
    var documentation: [String]
    var isDeprecated: Bool
    /// The member of the C struct.
    var cName: String
    var shape: Shape
    /// The rules of `baton.v1.field`; nil when there are none.
    var rules: RulesModel?
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The rules of a field, as `baton.v1.FieldOptions` has them.
struct RulesModel: Hashable {
    var required = false
    var minimum: Double?
    var maximum: Double?
    var greaterThan: Double?
    var minLength: UInt32?
    var maxLength: UInt32?
    var maxItems: UInt32?
    var finite = false
    /// The name of the format in Swift.
    var format: String?
    var knownValue = false
}

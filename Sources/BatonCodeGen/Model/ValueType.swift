// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The type of a value.
enum ValueType: Hashable {
    /// A number, by the name that both the table and proto files give it, `sint32`, and its Swift type.
    case number(String, swift: String)
    case bool
    case string
    case bytes
    /// An enum by its Swift name.
    case enumeration(String)
    /// A message by its Swift name, and whether it or a message within has rules.
    case message(String, hasRules: Bool)
    case timestamp
    case duration
    case any
}

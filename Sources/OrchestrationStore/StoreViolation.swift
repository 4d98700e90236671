// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One fault in what a caller wants to have stored.
package struct StoreViolation: Sendable, Hashable {
    /// The path of the field as in the import file: "partnerships[2].metrics[0].value".
    package let field: String
    /// What is wrong, for the caller: "must be finite, is nan".
    package let reason: String

    package init(field: String, reason: String) {
        self.field = field
        self.reason = reason
    }
}

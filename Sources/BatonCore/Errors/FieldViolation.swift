// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One field of a request that breaks a rule.
public struct FieldViolation: Sendable, Hashable {
    /// The path of the field from the request, in proto names: `partnerships[3].deliverables[0].progress`.
    public var field: String
    /// Why the value is wrong, with the limit and the value where that helps; without a final full stop.
    public var reason: String

    /// Makes a violation.
    public init(field: String, reason: String) {
        self.field = field
        self.reason = reason
    }
}

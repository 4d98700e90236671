// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension RPCError {
    /// `INVALID_ARGUMENT` that names every field that is wrong.
    public static func invalid(_ violations: [FieldViolation]) -> RPCError {
        let first = violations.first.map { "\($0.field): \($0.reason)" } ?? "the request is not valid"
        let rest = violations.count > 1 ? " (and \(violations.count - 1) more)" : ""
        return RPCError(.invalidArgument, first + rest, details: [.badRequest(violations)])
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore
package import OrchestrationStore

extension StoreError: RPCErrorConvertible {
    /// What a caller is told. The engine's own words stay in the log.
    package var rpcError: RPCError {
        switch self.code {
        case .invalidRecord:
            var error = RPCError.invalid(self.violations.map { FieldViolation($0) })
            error.cause = self
            return error
        case .invalidPageToken:
            let violation = FieldViolation(field: "page_token", reason: "is not the token of a page")
            return RPCError.invalid([violation])
        case .busy, .closed:
            return RPCError(.unavailable, "the store takes no calls at the moment", cause: self)
        case .diskFull:
            return RPCError(.resourceExhausted, "the store has no space left", cause: self)
        case .cancelled:
            return RPCError(.cancelled, "the call was cancelled", cause: self)
        case .failed, .corrupt, .directoryMissing, .directoryInUse, .fileMissing, .unreadable, .notWritable,
            .notADatabase, .foreignDatabase, .newerSchema:
            return RPCError(.internalError, "internal error", cause: self)
        }
    }
}

extension FieldViolation {
    /// The store speaks the words of import files; requests are told in those of the proto files.
    init(_ violation: StoreViolation) {
        let inFile = ".observedAt"
        let field =
            violation.field.hasSuffix(inFile)
            ? violation.field.dropLast(inFile.count) + ".observed_at" : violation.field[...]
        self.init(field: String(field), reason: violation.reason)
    }
}

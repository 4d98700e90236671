// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import OrchestrationAPI

/// The codes that calls of this server end with.
enum ErrorTable {
    static let rows: [ErrorDescription] = [
        row(.cancelled, "The caller no longer wants the answer."),
        row(.invalidArgument, "The request breaks a rule; the details name each field."),
        row(.deadlineExceeded, "The time that the caller allows ran out.", retryable: true),
        row(.notFound, "What the request names does not exist."),
        row(.permissionDenied, "The caller is known and its roles do not allow the call."),
        row(.resourceExhausted, "A limit is reached: of size, of calls at a time, or of space.", retryable: true),
        row(.unimplemented, "The method does not exist here, or not yet."),
        row(.internalError, "A fault of the server; the request id finds its record in the log."),
        row(.unavailable, "The server or its store takes no calls at the moment.", retryable: true),
        row(.unauthenticated, "The token is missing, invalid or expired."),
    ]

    private static func row(
        _ code: RPCError.Code,
        _ description: String,
        retryable: Bool = false
    ) -> ErrorDescription {
        ErrorDescription(
            code: code.description,
            number: code.wireValue,
            description: description,
            retryable: retryable
        )
    }
}

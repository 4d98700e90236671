// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTLS

/// Why a command failed: what the user reads and what the shell gets.
struct CommandFailure: Error, Hashable {
    /// What kind of failure it is: the status code of a call, or one of the words of ``Local``.
    enum Code: Hashable {
        case status(RPCError.Code)
        case local(Local)
    }

    /// Failures that no call took part in.
    enum Local: String, Hashable {
        case usage = "USAGE"
        case badContent = "BAD_CONTENT"
        case fileMissing = "FILE_MISSING"
        case secretFile = "SECRET_FILE"
        case unexpected = "UNEXPECTED"

        var exit: ExitStatus {
            switch self {
            case .usage: .usage
            case .badContent: .badContent
            case .fileMissing: .fileMissing
            case .secretFile: .secretFile
            case .unexpected: .unexpected
            }
        }
    }

    let exit: ExitStatus
    let code: Code
    /// What happened, as it came: not escaped yet.
    var message: String
    var requestID: RequestID?
    var processed: RPCError.Processed
    var details: [ErrorDetail]

    /// A failure of this side, before any call.
    init(_ local: Local, _ message: String) {
        self.exit = local.exit
        self.code = .local(local)
        self.message = message
        self.requestID = nil
        self.processed = .no
        self.details = []
    }

    /// Whether the error, or an earlier attempt that it keeps as its cause, goes back to TLS.
    private static func isCausedByTLS(_ error: RPCError) -> Bool {
        var cause = error.cause
        while let earlier = cause as? RPCError { cause = earlier.cause }
        return cause is TLSError
    }

    /// A failed call.
    ///
    /// - Parameter wasReached: whether the server was ever connected to.
    init(_ error: RPCError, wasReached: Bool) {
        // In TLS 1.3 a server can refuse the client's certificate after the call was written.
        let wasRefused = Self.isCausedByTLS(error)
        let isUnreached = (!wasReached || wasRefused) && error.origin == .local && error.code == .unavailable
        self.exit = isUnreached ? .notReached : .status(error.code)
        self.code = .status(error.code)
        self.message = error.message
        self.requestID = error.requestID
        self.processed = error.processed
        self.details = error.details
        if let delay = error.retryAfter, !self.details.contains(where: \.isRetryInfo) {
            self.details.append(.retryInfo(delay: delay))
        }
    }
}

extension ErrorDetail {
    fileprivate var isRetryInfo: Bool {
        if case .retryInfo = self { true } else { false }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore
public import Logging

/// One log record for each call: who called what, how it ended and how long it took. Never a token or a message.
///
/// Every server has it, outermost, with the logger that it was given.
public struct CallLogging: ServerInterceptor {
    private let logger: Logger

    /// Makes the interceptor.
    public init(logger: Logger) {
        self.logger = logger
    }

    /// Ends of calls only.
    public var points: ServerInterceptionPoints { .ended }

    /// Records the call: at `info`, and at `error` when the server is to blame.
    public func ended(_ call: CallSummary) {
        let level: Logger.Level
        switch call.code {
        case .internalError, .unknown, .dataLoss: level = .error
        default: level = .info
        }
        // Asked each time: a handler's level may change while the server runs.
        guard self.logger.logLevel <= level else { return }
        var metadata: Logger.Metadata = [
            "request_id": "\(call.requestID)",
            "method": "\(call.methodName)",
            "peer": "\(call.peer.connection.remoteAddress)",
            "connection": "\(call.peer.connection.id)",
            "subject": "\(call.peer.subject ?? "-")",
            "code": "\(call.code)",
            "duration_us": "\(call.elapsed.clampedMicroseconds)",
        ]
        if let error = call.error {
            metadata["reason"] = "\(error.message)"
            if let cause = error.cause { metadata["cause"] = "\(cause)" }
        }
        self.logger.log(level: level, call.error == nil ? "call" : "call failed", metadata: metadata)
    }
}

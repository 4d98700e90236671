// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore
public import Logging

/// One log record for each call of a client, all attempts together: what was called, how it ended and how long it took.
/// Never a token or a message.
public struct ClientLoggingInterceptor: ClientCallObserver {
    private let logger: Logger
    private let success: Logger.Level
    private let failure: Logger.Level

    /// Makes the interceptor.
    ///
    /// - Parameters:
    ///   - logger: gets the records.
    ///   - success: the level of calls that succeeded.
    ///   - failure: the level of calls that failed.
    public init(logger: Logger, success: Logger.Level = .debug, failure: Logger.Level = .info) {
        self.logger = logger
        self.success = success
        self.failure = failure
    }

    /// Records the call.
    public func ended(_ method: MethodDescriptor, _ error: (any Error)?, after elapsed: Duration) {
        let level = error == nil ? self.success : self.failure
        guard self.logger.logLevel <= level else { return }
        let code = error.map { RPCError.Code(ofCallThatThrew: $0) } ?? .ok
        var metadata: Logger.Metadata = [
            "method": "\(method.fullName)",
            "code": "\(code)",
            "duration_us": "\(elapsed.clampedMicroseconds)",
        ]
        if let error = error as? RPCError {
            metadata["reason"] = "\(error.message)"
            metadata["processed"] = "\(error.processed.rawValue)"
            metadata["origin"] = "\(error.origin.rawValue)"
            if let id = error.requestID { metadata["request_id"] = "\(id)" }
            if let history = error.history { metadata["attempts"] = "\(history.attempts)" }
            if let cause = error.cause { metadata["cause"] = "\(cause)" }
        } else if let error {
            metadata["reason"] = "\(error)"
        }
        self.logger.log(level: level, error == nil ? "call" : "call failed", metadata: metadata)
    }
}

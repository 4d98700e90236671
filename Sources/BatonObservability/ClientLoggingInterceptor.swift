// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore
public import Logging

/// One log record for each call of a client, all attempts together: what was called, how it ended and how long it took.
/// Never a token or a message.
public struct ClientLoggingInterceptor: ClientInterceptor {
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
    public func unary<Request: RPCMessage, Response: RPCMessage>(
        _ request: Request,
        method: MethodDescriptor,
        options: CallOptions,
        next: (_ request: Request, _ options: CallOptions) async throws -> Reply<Response>
    ) async throws -> Reply<Response> {
        try await self.recorded(method) { try await next(request, options) }
    }

    /// Records the call when its scope is left.
    public func stream<Value>(
        method: MethodDescriptor,
        options: CallOptions,
        next: (_ options: CallOptions) async throws -> Value
    ) async throws -> Value {
        try await self.recorded(method) { try await next(options) }
    }

    private func recorded<Value>(_ method: MethodDescriptor, _ call: () async throws -> Value) async throws -> Value {
        let start = MonotonicTime.now()
        do {
            let value = try await call()
            self.record(method, nil, since: start)
            return value
        } catch {
            self.record(method, error, since: start)
            throw error
        }
    }

    private func record(_ method: MethodDescriptor, _ error: (any Error)?, since start: MonotonicTime) {
        let level = error == nil ? self.success : self.failure
        guard self.logger.logLevel <= level else { return }
        let code = error.map { RPCError.Code(ofCallThatThrew: $0) } ?? .ok
        var metadata: Logger.Metadata = [
            "method": "\(method.fullName)",
            "code": "\(code)",
            "duration_us": "\(start.duration(to: .now()).clampedMicroseconds)",
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

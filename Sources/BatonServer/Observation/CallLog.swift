// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Logging

/// One log record for each call: who called what, how it ended and how long it took. Never a token or a message.
struct CallLog: Sendable {
    private let logger: Logger

    init(logger: Logger) {
        self.logger = logger
    }

    @inline(__always)
    func succeeded(_ call: DispatchedCall) {
        // Asked each time: a handler's level may change while the server runs.
        self.record(
            .info,
            "call",
            code: .ok,
            requestID: call.context.requestID,
            method: call.context.method.fullName,
            peer: call.context.peer,
            start: call.context.deadline.start
        )
    }

    func failed(_ call: DispatchedCall, _ error: RPCError, note: String? = nil) {
        self.failed(
            error,
            requestID: call.context.requestID,
            method: call.context.method.fullName,
            peer: call.context.peer,
            start: call.context.deadline.start,
            note: note
        )
    }

    func failed(
        _ error: RPCError,
        requestID: RequestID,
        method: String,
        peer: Peer,
        start: MonotonicTime,
        note: String? = nil
    ) {
        let isOurs = error.code == .internalError || error.code == .unknown || error.code == .dataLoss
        self.record(
            isOurs ? .error : .info,
            "call failed",
            code: error.code,
            requestID: requestID,
            method: method,
            peer: peer,
            start: start,
            error: error,
            note: note
        )
    }

    private func record(
        _ level: Logger.Level,
        _ message: Logger.Message,
        code: RPCError.Code,
        requestID: RequestID,
        method: String,
        peer: Peer,
        start: MonotonicTime,
        error: RPCError? = nil,
        note: String? = nil
    ) {
        guard self.logger.logLevel <= level else { return }
        let elapsed = MonotonicTime.now().nanoseconds &- start.nanoseconds
        var metadata: Logger.Metadata = [
            "request_id": "\(requestID)",
            "method": "\(method)",
            "peer": "\(peer.connection.remoteAddress)",
            "connection": "\(peer.connection.id)",
            "subject": "\(peer.subject ?? "-")",
            "code": "\(code)",
            "duration_us": "\(elapsed / 1000)",
        ]
        if let error {
            metadata["reason"] = "\(error.message)"
            if let cause = error.cause {
                metadata["cause"] = "\(cause)"
            }
        }
        if let note {
            metadata["note"] = "\(note)"
        }
        self.logger.log(level: level, message, metadata: metadata)
    }
}

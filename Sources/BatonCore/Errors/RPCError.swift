// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The failed outcome of one call, as handlers throw it and callers catch it.
///
/// It says what went wrong (``code``, ``message``, ``details``), who said so (``origin``), and whether the server may
/// have acted on the call (``processed``), which decides whether a retry is safe. Two errors are equal when everything
/// but their ``cause`` and ``history`` is.
public struct RPCError: Error, Sendable {
    /// Whether a handler of the server may have seen the call.
    public enum Processed: String, Sendable, Hashable {
        /// No handler saw any of it: repeating the call is safe whatever it does.
        case no = "NO"
        /// A handler may have acted: repeat only what is idempotent.
        case maybe = "MAYBE"
    }

    /// Which side noticed the failure.
    public enum Origin: String, Sendable, Hashable {
        /// The peer sent this status.
        case peer
        /// This side made it up: a limit, a deadline, a broken connection.
        case local
    }

    /// What kind of failure it is; never ``Code/ok``.
    public var code: Code
    /// A short text for people. It never holds file paths, SQL, key material or another tenant's data.
    public var message: String
    /// Machine-readable details.
    public var details: [ErrorDetail]
    /// Metadata that the server sent with the status (its trailers).
    public var metadata: Metadata
    /// Whether the server may have acted on the call.
    public var processed: Processed
    /// Who noticed the failure.
    public var origin: Origin
    /// The server's id of the call, when it sent one: finds the record in its log.
    public var requestID: RequestID?
    /// Wait at least this long before a retry; nil when the server did not say.
    public var retryAfter: Duration?
    /// What this failure was made from; for this process's log only, never sent.
    public var cause: (any Error)?
    /// What the client did for the call; set by clients, never sent.
    public var history: CallHistory?

    /// Makes an error as a handler throws it.
    public init(
        _ code: Code,
        _ message: String,
        details: [ErrorDetail] = [],
        metadata: Metadata = [:],
        processed: Processed = .maybe,
        origin: Origin = .local,
        requestID: RequestID? = nil,
        retryAfter: Duration? = nil,
        cause: (any Error)? = nil
    ) {
        self.code = code == .ok ? .unknown : code
        self.message = message
        self.details = details
        self.metadata = metadata
        self.processed = processed
        self.origin = origin
        self.requestID = requestID
        self.retryAfter = retryAfter
        self.cause = cause
    }
}

extension RPCError: Hashable {
    /// Equal in everything but cause and history.
    public static func == (left: Self, right: Self) -> Bool {
        left.code == right.code && left.message == right.message && left.details == right.details
            && left.metadata == right.metadata && left.processed == right.processed && left.origin == right.origin
            && left.requestID == right.requestID && left.retryAfter == right.retryAfter
    }

    /// Hashes what tells most errors apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(self.code)
        hasher.combine(self.message)
        hasher.combine(self.requestID)
    }
}

extension RPCError: CustomStringConvertible {
    /// `PERMISSION_DENIED: role viewer may not call ListPartnerships (request 5f3c…)`; what a client throws says also who
    /// spoke, whether the call was processed, and what the client did for it.
    public var description: String {
        var notes: [String] = []
        if let requestID = self.requestID { notes.append("request \(requestID)") }
        if let history = self.history {
            notes.append(self.origin == .peer ? "said by the server" : "noticed here")
            notes.append(self.processed == .no ? "not processed" : "maybe processed")
            notes.append(history.description)
        }
        let end = notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
        return self.message.isEmpty ? "\(self.code)\(end)" : "\(self.code): \(self.message)\(end)"
    }
}

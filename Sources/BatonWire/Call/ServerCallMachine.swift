// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One call as the server sees it: six states and two closing events. The client's side closes with END_STREAM or
/// CANCEL, the server's with END; when both are closed the call is forgotten.
struct ServerCallMachine: Sendable, Hashable {
    /// Where the call is.
    enum State: UInt8, Sendable, CaseIterable {
        /// No REQUEST yet.
        case idle
        /// Both sides may send.
        case open
        /// The client has sent END_STREAM.
        case halfClosed
        /// The client has sent CANCEL; END is due.
        case cancelling
        /// END is sent, the client's side is open: what comes is discarded.
        case draining
        /// Both sides are closed.
        case closed
    }

    /// What a whole message means.
    enum OnMessage: Equatable {
        case deliver
        /// Nobody wants it any more.
        case discard
        /// One too many for the method.
        case fault
        /// The client's side is closed: an error of the connection.
        case violation
    }

    /// What END_STREAM means.
    enum OnEndStream: Equatable {
        case deliver
        /// Both sides are closed, or nobody wants to know.
        case discard
        /// The method's one message did not come.
        case fault
        case violation
    }

    /// What CANCEL means.
    enum OnCancel: Equatable {
        /// Cancel the handler and send END.
        case cancelHandler
        /// The call is closed.
        case close
        case violation
    }

    private(set) var state = State.idle
    /// The method's kind, once the router has told it.
    var kind: MethodKind?
    /// Messages that came in; counting stops at 255.
    private(set) var messagesIn: UInt8 = 0
    /// Messages that were handed in for DATA so far: the number of the next one.
    var messagesOut: UInt32 = 0
    /// The call has failed and only END is due: what else comes in is of no interest.
    var isFailed = false
    /// The handler has ended the call; its END waits behind DATA.
    var isEndPlanned = false
    var isResponseSent = false

    /// Whether the client may still send DATA.
    var isClientOpen: Bool { state == .open || state == .draining }

    /// Whether a handler may still take messages of the client.
    var acceptsGrants: Bool { state == .open && !isFailed }

    /// Whether END is still to be sent.
    var isServerOpen: Bool { state == .open || state == .halfClosed || state == .cancelling }

    /// REQUEST opened the call.
    mutating func receivedRequest(message: Bool, endStream: Bool) {
        guard state == .idle else { return }
        state = endStream ? .halfClosed : .open
        messagesIn = message ? 1 : 0
    }

    /// The router has found the method.
    /// - Returns: false when what REQUEST said does not suit the kind.
    mutating func accept(_ kind: MethodKind) -> Bool {
        self.kind = kind
        guard kind.hasOneRequest, state == .halfClosed, messagesIn == 0 else { return true }
        isFailed = true
        return false
    }

    /// A message came in DATA, whole.
    mutating func receivedMessage() -> OnMessage {
        switch state {
        case .open:
            guard !isFailed else { return .discard }
            if messagesIn < .max { messagesIn += 1 }
            guard messagesIn > 1, kind?.hasOneRequest == true else { return .deliver }
            isFailed = true
            return .fault
        case .draining: return .discard
        case .idle, .halfClosed, .cancelling, .closed: return .violation
        }
    }

    /// END_STREAM came, with or behind the last message.
    mutating func receivedEndStream() -> OnEndStream {
        switch state {
        case .open:
            state = .halfClosed
            guard !isFailed else { return .discard }
            guard messagesIn == 0, kind?.hasOneRequest == true else { return .deliver }
            isFailed = true
            return .fault
        case .draining:
            state = .closed
            return .discard
        case .idle, .halfClosed, .cancelling, .closed: return .violation
        }
    }

    mutating func receivedCancel() -> OnCancel {
        switch state {
        case .open, .halfClosed:
            state = .cancelling
            return .cancelHandler
        case .draining:
            state = .closed
            return .close
        case .idle, .cancelling, .closed: return .violation
        }
    }

    /// END takes its place in the output.
    /// - Returns: false when END was sent before or no REQUEST has come: a fault of this side.
    mutating func sentEnd() -> Bool {
        switch state {
        case .open: state = .draining
        case .halfClosed, .cancelling: state = .closed
        case .idle, .draining, .closed: return false
        }
        return true
    }
}

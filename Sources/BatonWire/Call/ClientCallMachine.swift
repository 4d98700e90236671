// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One call as the client sees it. It holds its slot until both sides are closed: END has come, and END_STREAM or
/// CANCEL has gone out.
struct ClientCallMachine: Sendable, Hashable {
    /// Where the call is.
    enum State: UInt8, Sendable, CaseIterable {
        /// No REQUEST yet.
        case idle
        /// REQUEST is sent; more may follow.
        case open
        /// END_STREAM is sent.
        case halfClosed
        /// CANCEL is sent; END is due.
        case cancelled
        /// Both sides are closed.
        case closed
    }

    /// What a RESPONSE or a message means.
    enum OnReply: Equatable {
        case deliver
        /// The call was cancelled here.
        case discard
        /// One too many for the method.
        case fault
        /// Not allowed here: an error of the connection.
        case violation
    }

    /// What END means.
    struct OnEnd: Equatable {
        /// CANCEL must go out at once to close this side.
        var sendsCancel = false
        /// The application was told before; END only frees the slot.
        var wasCancelled = false
        /// OK, but another number of messages than the method has.
        var isCountWrong = false
        /// The call was not open: an error of the connection.
        var isViolation = false
    }

    private(set) var state = State.idle
    var kind = MethodKind.unary
    /// Messages that came in; counting stops at 255.
    private(set) var messagesIn: UInt8 = 0
    /// Messages that were handed in for DATA so far: the number of the next one.
    var messagesOut: UInt32 = 0
    /// END_STREAM waits behind messages that were handed in.
    var isEndPlanned = false
    private var isResponseSeen = false
    private var isDataSeen = false

    /// Whether this side may still send messages.
    var isOpen: Bool { state == .open }

    /// Whether the application may still take messages of the server.
    var acceptsGrants: Bool { state == .open || state == .halfClosed }

    /// REQUEST takes its place in the output.
    mutating func sentRequest(kind: MethodKind, endStream: Bool) {
        guard state == .idle else { return }
        self.kind = kind
        state = endStream ? .halfClosed : .open
    }

    /// END_STREAM takes its place in the output.
    /// - Returns: false when this side was closed before.
    mutating func sentEndStream() -> Bool {
        guard state == .open else { return false }
        state = .halfClosed
        return true
    }

    /// The application, or a fault of the reply, cancels the call.
    /// - Returns: whether CANCEL is to be sent: only once, and not for a call that is over.
    mutating func cancel() -> Bool {
        switch state {
        case .open, .halfClosed:
            state = .cancelled
            return true
        case .idle, .cancelled, .closed: return false
        }
    }

    mutating func receivedResponse() -> OnReply {
        guard state != .idle, state != .closed, !isResponseSeen, !isDataSeen else { return .violation }
        isResponseSeen = true
        return state == .cancelled ? .discard : .deliver
    }

    /// DATA came, whole or a fragment.
    mutating func receivedData() -> OnReply {
        guard state != .idle, state != .closed else { return .violation }
        isDataSeen = true
        return state == .cancelled ? .discard : .deliver
    }

    /// A message came in DATA, whole.
    mutating func receivedMessage() -> OnReply {
        guard state != .idle, state != .closed else { return .violation }
        guard state != .cancelled else { return .discard }
        if messagesIn < .max { messagesIn += 1 }
        return messagesIn > 1 && kind.hasOneResponse ? .fault : .deliver
    }

    mutating func receivedEnd(ok: Bool, message: Bool) -> OnEnd {
        var result = OnEnd()
        switch state {
        case .idle, .closed:
            result.isViolation = true
            return result
        case .open: result.sendsCancel = true
        case .halfClosed: break
        case .cancelled: result.wasCancelled = true
        }
        state = .closed
        if ok, kind.hasOneResponse, !result.wasCancelled {
            result.isCountWrong = Int(messagesIn) + (message ? 1 : 0) != 1
        }
        return result
    }
}

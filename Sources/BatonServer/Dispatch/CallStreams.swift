// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// What a call with several messages in a direction has beside its handler: the queues between the event loop and the
/// tasks that read and write. A unary call has none of it.
// @unchecked: the mutable properties are only touched on the connection's event loop.
final class CallStreams: @unchecked Sendable {
    /// The caller's messages; nil for a kind with one request.
    let requests: MessageQueue?
    /// Replies that could not be sent at once; nil for a kind with one reply.
    let replies: MessageOutbox?
    /// Whether the initial metadata is out, or there was none when the first reply went out.
    var hasBegun = false
    /// Why the call may go on; nil where nobody has to be authenticated and nobody is.
    var authority: StreamAuthority?

    /// Nil for a unary call, which then allocates nothing; a failing initialiser would.
    static func make(_ id: CallID, kind: MethodDescriptor.Kind, session: ServerSession) -> CallStreams? {
        kind == .unary ? nil : CallStreams(id, kind: kind, session: session)
    }

    private init(_ id: CallID, kind: MethodDescriptor.Kind, session: ServerSession) {
        // The closures hold the session and the id, never the call, which holds them.
        self.requests =
            kind == .serverStreaming
            ? nil
            : MessageQueue(quantum: session.connection.creditQuantum) { cost in
                session.onLoop { session.taken(id, cost: cost) }
            }
        self.replies =
            kind == .clientStreaming
            ? nil
            : MessageOutbox(capacity: session.configuration.replyBufferBytes) {
                session.connection.execute { session.drain(id) }
            }
    }

    /// Nobody wants what waits any more: it is dropped, and who reads or writes gets `CancellationError`.
    func close() {
        self.requests?.finish(CancellationError(), dropping: true)
        self.replies?.fail(CancellationError())
    }
}

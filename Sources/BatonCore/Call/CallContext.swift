// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What a handler sees of the call that it answers.
///
/// A handler learns that the call was cancelled, or that its deadline has passed, through task cancellation.
public final class CallContext: @unchecked Sendable {  // `reply` is only touched under the runtime's lock
    /// The call that the current task answers; nil outside of handlers. Calls that a handler makes take over its deadline
    /// from here.
    @TaskLocal public static var current: CallContext?

    /// The method that was called.
    public let method: MethodDescriptor
    /// Who called.
    public let peer: Peer
    /// The caller's metadata, without `authorization`.
    public let metadata: Metadata
    /// Until when the answer must be there: the caller's deadline, capped by the server.
    public let deadline: Deadline
    /// The call's id in status, log and audit.
    public let requestID: RequestID

    private let runtime: any CallRuntime
    private var reply: (initial: Metadata, trailers: Metadata) = ([:], [:])

    /// Makes a context; called by servers and by tests of handlers.
    public init(
        method: MethodDescriptor,
        peer: Peer,
        metadata: Metadata,
        deadline: Deadline,
        requestID: RequestID,
        runtime: any CallRuntime
    ) {
        self.method = method
        self.peer = peer
        self.metadata = metadata
        self.deadline = deadline
        self.requestID = requestID
        self.runtime = runtime
    }

    /// Metadata that travels to the caller with the reply's beginning. Setting it after the reply began has no effect.
    public var initialMetadata: Metadata {
        get { self.runtime.withCallLock { self.reply.initial } }
        set { self.runtime.withCallLock { self.reply.initial = newValue } }
    }

    /// Metadata that travels to the caller with the status.
    public var trailers: Metadata {
        get { self.runtime.withCallLock { self.reply.trailers } }
        set { self.runtime.withCallLock { self.reply.trailers = newValue } }
    }

    /// Copies what the handler set into the head of its reply, under the lock once.
    package func copyReply(into head: inout ReplyHead) {
        let reply = self.runtime.withCallLock { self.reply }
        head.initialMetadata = reply.initial
        head.trailers = reply.trailers
    }

    /// Runs blocking or heavy work on the server's bounded pool, off the event loop, and returns its result here.
    ///
    /// - Throws: what `work` throws; ``RPCError`` with `RESOURCE_EXHAUSTED` when the pool's queue is full;
    ///   `CancellationError` when the call was cancelled before the work began.
    public func offload<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await self.runtime.offload(work)
    }
}

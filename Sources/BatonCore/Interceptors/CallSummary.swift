// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How a server's call went, told once it is over.
public struct CallSummary: Sendable {
    /// The method; nil when the name stands for none here, or the call was refused before it was looked up.
    public var method: MethodDescriptor?
    /// The full name that the caller gave: printable ASCII, at most 80 characters, more is cut.
    public var methodName: String
    /// The caller.
    public var peer: Peer
    /// The call's id.
    public var requestID: RequestID
    /// When the head was read.
    public var start: MonotonicTime
    /// From reading the head until the end.
    public var elapsed: Duration
    /// What the caller got instead of OK.
    public var error: RPCError?
    /// Whether a handler saw any of it.
    public var reachedHandler: Bool

    /// Makes a summary.
    public init(
        method: MethodDescriptor?,
        methodName: String,
        peer: Peer,
        requestID: RequestID,
        start: MonotonicTime,
        elapsed: Duration,
        error: RPCError?,
        reachedHandler: Bool
    ) {
        self.method = method
        self.methodName = methodName
        self.peer = peer
        self.requestID = requestID
        self.start = start
        self.elapsed = elapsed
        self.error = error
        self.reachedHandler = reachedHandler
    }
    /// How the call ended.
    public var code: RPCError.Code { self.error?.code ?? .ok }
}

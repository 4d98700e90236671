// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A bidirectional call while its scope is open.
public struct BidirectionalCall<Request: RPCMessage, Response: RPCMessage>: Sendable {
    /// Sends requests.
    public let requests: MessageWriter<Request>
    /// The replies.
    public let replies: ReplyStream<Response>
    @usableFromInline let call: any StreamingCall

    @inlinable
    init(_ call: any StreamingCall, requests: MessageWriter<Request>, replies: ReplyStream<Response>) {
        self.call = call
        self.requests = requests
        self.replies = replies
    }

    /// Says that no more requests follow; replies can come still. Leaving the call's scope does not say it: it gives up a
    /// call that is not over.
    public func finishSending() {
        self.call.finishSending()
    }
}

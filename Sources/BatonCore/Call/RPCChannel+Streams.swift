// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension RPCChannel {
    /// Makes one call that sends many requests and gets one reply; generated clients call this.
    ///
    /// - Parameter send: writes the requests; when it returns, none follows. When the server ends the call meanwhile,
    ///   writing throws, and whatever `send` throws then gives way to the server's answer.
    /// - Throws: ``RPCError``; what `send` throws, and the call is then cancelled.
    @inlinable
    public func clientStream<Request: RPCMessage, Response: RPCMessage>(
        method: MethodDescriptor,
        options: CallOptions,
        as _: Response.Type = Response.self,
        _ send: (_ requests: MessageWriter<Request>) async throws -> Void
    ) async throws -> Reply<Response> {
        try await self.scope(nil, method, options) { call in
            do {
                try await send(MessageWriter(call))
                call.finishSending()
            } catch {
                guard call.isOver else { throw error }
            }
            let replies: MessageStream<Response> = self.replies(of: call, method)
            var iterator = replies.makeAsyncIterator()
            guard let reply = try await iterator.next(), try await iterator.next() == nil else {
                throw RPCError(
                    .internalError,
                    "\(method.fullName) did not answer with one message",
                    origin: .local
                )
            }
            let ending = try await call.ending
            return Reply(
                message: reply,
                initialMetadata: try await call.initialMetadata,
                trailers: ending.trailers,
                rateLimit: ending.rateLimit
            )
        }
    }

    /// Makes one call that sends one request and gets many replies; generated clients call this.
    ///
    /// - Parameter receive: reads the replies. When it returns before they are over, the call is cancelled.
    /// - Throws: ``RPCError``; what `receive` throws, and the call is then cancelled.
    @inlinable
    public func serverStream<Request: RPCMessage, Response: RPCMessage, Value>(
        _ request: Request,
        method: MethodDescriptor,
        options: CallOptions,
        _ receive: (_ replies: ReplyStream<Response>) async throws -> Value
    ) async throws -> Value {
        try await self.scope(try request.encodedBytes(), method, options) { call in
            try await receive(ReplyStream(call, messages: self.replies(of: call, method)))
        }
    }

    /// Makes one call with many requests and many replies; generated clients call this.
    ///
    /// - Parameter body: writes and reads. When it returns before the call is over, the call is cancelled.
    /// - Throws: ``RPCError``; what `body` throws, and the call is then cancelled.
    @inlinable
    public func bidirectionalStream<Request: RPCMessage, Response: RPCMessage, Value>(
        method: MethodDescriptor,
        options: CallOptions,
        _ body: (_ call: BidirectionalCall<Request, Response>) async throws -> Value
    ) async throws -> Value {
        try await self.scope(nil, method, options) { call in
            try await body(
                BidirectionalCall(
                    call,
                    requests: MessageWriter(call),
                    replies: ReplyStream(call, messages: self.replies(of: call, method))
                )
            )
        }
    }

    @inlinable
    func replies<Response: RPCMessage>(
        of call: any StreamingCall,
        _ method: MethodDescriptor
    ) -> MessageStream<Response> {
        let limits = self.decodingLimits
        return MessageStream(call) { try Self.decode($0, method, limits) }
    }

    /// Opens a call inside the interceptors, and leaves none behind.
    @inlinable
    func scope<Value>(
        _ request: [UInt8]?,
        _ method: MethodDescriptor,
        _ options: CallOptions,
        _ body: (_ call: any StreamingCall) async throws -> Value
    ) async throws -> Value {
        try await self.intercepted(method, self.prepared(options, for: method), self.interceptors[...]) { options in
            let call = try await self.open(request, method: method, options: options)
            // Without effect on a call that is over.
            defer { call.cancel() }
            return try await body(call)
        }
    }

    @inlinable
    func intercepted<Value>(
        _ method: MethodDescriptor,
        _ options: CallOptions,
        _ interceptors: ArraySlice<any ClientInterceptor>,
        _ body: (_ options: CallOptions) async throws -> Value
    ) async throws -> Value {
        guard let first = interceptors.first else { return try await body(options) }
        return try await first.stream(method: method, options: options) { options in
            try await self.intercepted(method, options, interceptors.dropFirst(), body)
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One method of a service together with the code that answers it: what a server routes to.
///
/// Generated code makes these from an implementation of a service's `Server` protocol.
public struct MethodHandler: Sendable {
    /// The work of one call, to be run as the body of one task.
    public typealias Operation = @Sendable @isolated(any) () async -> Void

    /// The method.
    public let method: MethodDescriptor
    /// Begins a call, synchronously; returns the work that is left. Kinds with one request are begun when it has come: it
    /// is decoded and checked here, while its bytes are borrowed. The others are begun at the head, with no bytes.
    package let start: @Sendable (_ message: UnsafeRawBufferPointer, _ call: any ServerCall) throws -> Operation

    /// Makes the handler of a unary method.
    ///
    /// - Parameters:
    ///   - method: the method; its kind is unary.
    ///   - handle: answers one request. What it throws becomes the call's status.
    @inlinable
    public static func unary<Request: RPCMessage, Response: RPCMessage>(
        _ method: MethodDescriptor,
        handle: @escaping @Sendable (_ request: Request, _ context: CallContext) async throws -> Response
    ) -> MethodHandler {
        MethodHandler(method: method) { message, call in
            let request: Request = try Self.decode(message, call)
            return {
                do {
                    // Around nothing but the awaited work, which costs no allocation.
                    let response = try await CallContext.$current.withValue(call.context) {
                        try await call.interceptors.unary(request, call.context, handle)
                    }
                    call.finish { reserve in try response.encode(reserving: reserve) }
                } catch {
                    call.fail(error)
                }
            }
        }
    }

    /// Makes the handler of a method with many requests and one reply.
    ///
    /// - Parameters:
    ///   - method: the method; its kind is client-streaming.
    ///   - handle: reads the requests and answers. What it throws becomes the call's status.
    @inlinable
    public static func clientStreaming<Request: RPCMessage, Response: RPCMessage>(
        _ method: MethodDescriptor,
        handle:
            @escaping @Sendable (_ requests: MessageStream<Request>, _ context: CallContext) async throws -> Response
    ) -> MethodHandler {
        MethodHandler(method: method) { _, call in
            {
                let answer = HandlerAnswer<Response>()
                await Self.run(call) {
                    answer.set(try await handle(Self.requests(of: call), call.context))
                } finish: {
                    let response = try answer.get()
                    call.finish { reserve in try response.encode(reserving: reserve) }
                }
            }
        }
    }

    /// Makes the handler of a method with one request and many replies.
    ///
    /// - Parameters:
    ///   - method: the method; its kind is server-streaming.
    ///   - handle: answers one request with the replies that it writes. What it throws becomes the call's status.
    @inlinable
    public static func serverStreaming<Request: RPCMessage, Response: RPCMessage>(
        _ method: MethodDescriptor,
        handle:
            @escaping @Sendable (
                _ request: Request,
                _ replies: MessageWriter<Response>,
                _ context: CallContext
            ) async throws -> Void
    ) -> MethodHandler {
        MethodHandler(method: method) { message, call in
            let request: Request = try Self.decode(message, call)
            return {
                await Self.run(call) {
                    try await handle(request, MessageWriter(call.replies), call.context)
                } finish: {
                    call.finish()
                }
            }
        }
    }

    /// Makes the handler of a method with many requests and many replies.
    ///
    /// - Parameters:
    ///   - method: the method; its kind is bidirectional.
    ///   - handle: reads the requests and writes the replies. What it throws becomes the call's status.
    @inlinable
    public static func bidirectionalStreaming<Request: RPCMessage, Response: RPCMessage>(
        _ method: MethodDescriptor,
        handle:
            @escaping @Sendable (
                _ requests: MessageStream<Request>,
                _ replies: MessageWriter<Response>,
                _ context: CallContext
            ) async throws -> Void
    ) -> MethodHandler {
        MethodHandler(method: method) { _, call in
            {
                await Self.run(call) {
                    try await handle(Self.requests(of: call), MessageWriter(call.replies), call.context)
                } finish: {
                    call.finish()
                }
            }
        }
    }

    /// Runs a handler inside the interceptors, which may still make an error of its success.
    @inlinable
    static func run(
        _ call: any ServerCall,
        _ work: @escaping @Sendable () async throws -> Void,
        finish: () throws -> Void
    ) async {
        do {
            try await CallContext.$current.withValue(call.context) {
                try await call.interceptors.stream(call.context, work)
            }
            try finish()
        } catch {
            call.fail(error)
        }
    }

    @inlinable
    static func requests<Request: RPCMessage>(of call: any ServerCall) -> MessageStream<Request> {
        MessageStream(call.requests) { try Self.decode($0, call) }
    }

    /// Reads a request and shows it to the interceptors.
    @inlinable
    static func decode<Request: RPCMessage>(
        _ message: UnsafeRawBufferPointer,
        _ call: any ServerCall
    ) throws -> Request {
        let request = try Request(decoding: message, limits: call.decodingLimits)
        try call.interceptors.received(request, call.context)
        return request
    }

    @usableFromInline
    init(
        method: MethodDescriptor,
        start: @escaping @Sendable (_ message: UnsafeRawBufferPointer, _ call: any ServerCall) throws -> Operation
    ) {
        self.method = method
        self.start = start
    }
}

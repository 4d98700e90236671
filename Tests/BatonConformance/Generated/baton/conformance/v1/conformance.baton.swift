// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from baton/conformance/v1/conformance.proto.
// swift-format-ignore-file

package import BatonCore
package import BatonProtobuf
internal import CBatonMessages
internal import CConformanceMessages
internal import CProtobufC

/// Calls of every kind, whose course the caller decides.
package enum ConformanceService {
    /// What the proto file says of the service.
    package static let descriptor = BatonCore.ServiceDescriptor(
        fullName: "baton.conformance.v1.ConformanceService",
        methods: [
            Method.emptyCall,
            Method.unaryCall,
            Method.protectedCall,
            Method.relayedCall,
            Method.unrepeatableCall,
            Method.sleep,
            Method.compute,
            Method.streamingInput,
            Method.streamingOutput,
            Method.fullDuplex,
            Method.flood,
            Method.sink,
            Method.getCounters,
        ],
        documentation: "Calls of every kind, whose course the caller decides.",
        fileDescriptorSet: GeneratedDescriptors.fileDescriptorSet
    )

    /// What the proto file says of the methods.
    package enum Method {
        /// Answers with nothing.
        package static let emptyCall = BatonCore.MethodDescriptor(
            service: "baton.conformance.v1.ConformanceService",
            name: "EmptyCall",
            kind: .unary,
            requestType: "baton.conformance.v1.EmptyCallRequest",
            responseType: "baton.conformance.v1.EmptyCallResponse",
            policy: BatonCore.MethodPolicy(
                authentication: .none,
                idempotency: .noSideEffects,
                example: "{}"
            ),
            documentation: "Answers with nothing."
        )

        /// Answers with as many bytes as asked for, or with a status; tells what it saw of the call.
        package static let unaryCall = BatonCore.MethodDescriptor(
            service: "baton.conformance.v1.ConformanceService",
            name: "UnaryCall",
            kind: .unary,
            requestType: "baton.conformance.v1.UnaryCallRequest",
            responseType: "baton.conformance.v1.UnaryCallResponse",
            policy: BatonCore.MethodPolicy(
                authentication: .none,
                idempotency: .noSideEffects,
                example: "{\"responseSize\":16,\"payload\":\"AAAA\"}"
            ),
            documentation: "Answers with as many bytes as asked for, or with a status; tells what it saw of the call."
        )

        /// Answers like UnaryCall to callers with the role `conformance`, who show it by a token or a certificate.
        package static let protectedCall = BatonCore.MethodDescriptor(
            service: "baton.conformance.v1.ConformanceService",
            name: "ProtectedCall",
            kind: .unary,
            requestType: "baton.conformance.v1.UnaryCallRequest",
            responseType: "baton.conformance.v1.UnaryCallResponse",
            policy: BatonCore.MethodPolicy(
                roles: ["conformance"],
                authentication: .tokenOrMutualTLS,
                idempotency: .noSideEffects,
                example: "{\"responseSize\":16}"
            ),
            documentation: "Answers like UnaryCall to callers with the role `conformance`, who show it by a token or a certificate."
        )

        /// Makes the UnaryCall at the server behind this one and answers with its reply. FAILED_PRECONDITION where there is none.
        package static let relayedCall = BatonCore.MethodDescriptor(
            service: "baton.conformance.v1.ConformanceService",
            name: "RelayedCall",
            kind: .unary,
            requestType: "baton.conformance.v1.UnaryCallRequest",
            responseType: "baton.conformance.v1.UnaryCallResponse",
            policy: BatonCore.MethodPolicy(
                authentication: .none,
                idempotency: .noSideEffects,
                example: "{\"responseSize\":16}"
            ),
            documentation: "Makes the UnaryCall at the server behind this one and answers with its reply. FAILED_PRECONDITION where there is none."
        )

        /// Changes nothing, but does not say so: a client must not repeat it when it may have been processed.
        package static let unrepeatableCall = BatonCore.MethodDescriptor(
            service: "baton.conformance.v1.ConformanceService",
            name: "UnrepeatableCall",
            kind: .unary,
            requestType: "baton.conformance.v1.EmptyCallRequest",
            responseType: "baton.conformance.v1.EmptyCallResponse",
            policy: BatonCore.MethodPolicy(
                authentication: .none,
                idempotency: .notIdempotent,
                example: "{}"
            ),
            documentation: "Changes nothing, but does not say so: a client must not repeat it when it may have been processed."
        )

        /// Waits, and answers unless the call ends before.
        package static let sleep = BatonCore.MethodDescriptor(
            service: "baton.conformance.v1.ConformanceService",
            name: "Sleep",
            kind: .unary,
            requestType: "baton.conformance.v1.SleepRequest",
            responseType: "baton.conformance.v1.SleepResponse",
            policy: BatonCore.MethodPolicy(
                authentication: .none,
                idempotency: .noSideEffects,
                example: "{\"duration\":\"0.010s\"}"
            ),
            documentation: "Waits, and answers unless the call ends before."
        )

        /// Keeps a thread of the server's pool busy, and answers unless the call ends before.
        package static let compute = BatonCore.MethodDescriptor(
            service: "baton.conformance.v1.ConformanceService",
            name: "Compute",
            kind: .unary,
            requestType: "baton.conformance.v1.ComputeRequest",
            responseType: "baton.conformance.v1.ComputeResponse",
            policy: BatonCore.MethodPolicy(
                authentication: .none,
                idempotency: .noSideEffects,
                execution: .pool,
                example: "{\"duration\":\"0.010s\"}"
            ),
            documentation: "Keeps a thread of the server's pool busy, and answers unless the call ends before."
        )

        /// Counts the bytes of all requests, and answers when no more follow.
        package static let streamingInput = BatonCore.MethodDescriptor(
            service: "baton.conformance.v1.ConformanceService",
            name: "StreamingInput",
            kind: .clientStreaming,
            requestType: "baton.conformance.v1.StreamingInputRequest",
            responseType: "baton.conformance.v1.StreamingInputResponse",
            policy: BatonCore.MethodPolicy(
                authentication: .none,
                idempotency: .noSideEffects,
                example: "{\"payload\":\"AAAA\"}"
            ),
            documentation: "Counts the bytes of all requests, and answers when no more follow."
        )

        /// Sends the replies that the request lists, then the status that it asks for.
        package static let streamingOutput = BatonCore.MethodDescriptor(
            service: "baton.conformance.v1.ConformanceService",
            name: "StreamingOutput",
            kind: .serverStreaming,
            requestType: "baton.conformance.v1.StreamingOutputRequest",
            responseType: "baton.conformance.v1.StreamingOutputResponse",
            policy: BatonCore.MethodPolicy(
                authentication: .none,
                idempotency: .noSideEffects,
                example: "{\"parts\":[{\"size\":8},{\"size\":16,\"intervalUs\":1000}]}"
            ),
            documentation: "Sends the replies that the request lists, then the status that it asks for."
        )

        /// Sends the replies that each request lists before it reads the next, and ends when no more follow, or with the first
        /// status that a request asks for.
        package static let fullDuplex = BatonCore.MethodDescriptor(
            service: "baton.conformance.v1.ConformanceService",
            name: "FullDuplex",
            kind: .bidirectionalStreaming,
            requestType: "baton.conformance.v1.StreamingOutputRequest",
            responseType: "baton.conformance.v1.StreamingOutputResponse",
            policy: BatonCore.MethodPolicy(
                authentication: .none,
                idempotency: .noSideEffects,
                example: "{\"parts\":[{\"size\":8}],\"payload\":\"AAAA\"}"
            ),
            documentation: "Sends the replies that each request lists before it reads the next, and ends when no more follow, or with the first status that a request asks for."
        )

        /// Sends numbered replies as fast as the caller takes them; without an end, unless the request says one.
        package static let flood = BatonCore.MethodDescriptor(
            service: "baton.conformance.v1.ConformanceService",
            name: "Flood",
            kind: .serverStreaming,
            requestType: "baton.conformance.v1.FloodRequest",
            responseType: "baton.conformance.v1.FloodResponse",
            policy: BatonCore.MethodPolicy(
                authentication: .none,
                idempotency: .noSideEffects,
                example: "{\"count\":\"3\",\"size\":8}"
            ),
            documentation: "Sends numbered replies as fast as the caller takes them; without an end, unless the request says one."
        )

        /// Reads requests as slowly as the first of them says, or stops to read at all; then answers when no more follow.
        package static let sink = BatonCore.MethodDescriptor(
            service: "baton.conformance.v1.ConformanceService",
            name: "Sink",
            kind: .clientStreaming,
            requestType: "baton.conformance.v1.SinkRequest",
            responseType: "baton.conformance.v1.SinkResponse",
            policy: BatonCore.MethodPolicy(
                authentication: .none,
                idempotency: .noSideEffects,
                example: "{\"payload\":\"AAAA\",\"intervalUs\":1000}"
            ),
            documentation: "Reads requests as slowly as the first of them says, or stops to read at all; then answers when no more follow."
        )

        /// Tells what happened to the calls of this service since the server started, this call not counted.
        package static let getCounters = BatonCore.MethodDescriptor(
            service: "baton.conformance.v1.ConformanceService",
            name: "GetCounters",
            kind: .unary,
            requestType: "baton.conformance.v1.GetCountersRequest",
            responseType: "baton.conformance.v1.GetCountersResponse",
            policy: BatonCore.MethodPolicy(
                authentication: .none,
                idempotency: .noSideEffects,
                example: "{}"
            ),
            documentation: "Tells what happened to the calls of this service since the server started, this call not counted."
        )
    }

    /// What answers the methods of the service.
    ///
    /// Calls of every kind, whose course the caller decides.
    package protocol Server: Sendable {
        /// Answers with nothing.
        func emptyCall(
            _ request: EmptyCallRequest,
            context: BatonCore.CallContext
        ) async throws -> EmptyCallResponse

        /// Answers with as many bytes as asked for, or with a status; tells what it saw of the call.
        func unaryCall(
            _ request: UnaryCallRequest,
            context: BatonCore.CallContext
        ) async throws -> UnaryCallResponse

        /// Answers like UnaryCall to callers with the role `conformance`, who show it by a token or a certificate.
        func protectedCall(
            _ request: UnaryCallRequest,
            context: BatonCore.CallContext
        ) async throws -> UnaryCallResponse

        /// Makes the UnaryCall at the server behind this one and answers with its reply. FAILED_PRECONDITION where there is none.
        func relayedCall(
            _ request: UnaryCallRequest,
            context: BatonCore.CallContext
        ) async throws -> UnaryCallResponse

        /// Changes nothing, but does not say so: a client must not repeat it when it may have been processed.
        func unrepeatableCall(
            _ request: EmptyCallRequest,
            context: BatonCore.CallContext
        ) async throws -> EmptyCallResponse

        /// Waits, and answers unless the call ends before.
        func sleep(
            _ request: SleepRequest,
            context: BatonCore.CallContext
        ) async throws -> SleepResponse

        /// Keeps a thread of the server's pool busy, and answers unless the call ends before.
        func compute(
            _ request: ComputeRequest,
            context: BatonCore.CallContext
        ) async throws -> ComputeResponse

        /// Counts the bytes of all requests, and answers when no more follow.
        ///
        /// - Parameters:
        ///   - requests: the caller's messages; it is held back while nobody reads them. Once nobody waits for the answer
        ///     any more, reading throws `CancellationError`.
        ///   - context: the call.
        /// - Throws: what becomes the call's status.
        func streamingInput(
            _ requests: BatonCore.MessageStream<StreamingInputRequest>,
            context: BatonCore.CallContext
        ) async throws -> StreamingInputResponse

        /// Sends the replies that the request lists, then the status that it asks for.
        ///
        /// - Parameters:
        ///   - request: the caller's message.
        ///   - replies: sends messages to the caller; writing suspends while it is slow, and throws once nobody waits for
        ///     the answer any more. Returning ends the call behind the last one.
        ///   - context: the call.
        /// - Throws: what becomes the call's status. Replies that wait for a slow caller are dropped then.
        func streamingOutput(
            _ request: StreamingOutputRequest,
            replies: BatonCore.MessageWriter<StreamingOutputResponse>,
            context: BatonCore.CallContext
        ) async throws

        /// Sends the replies that each request lists before it reads the next, and ends when no more follow, or with the first
        /// status that a request asks for.
        ///
        /// - Parameters:
        ///   - requests: the caller's messages; it is held back while nobody reads them. Once nobody waits for the answer
        ///     any more, reading throws `CancellationError`.
        ///   - replies: sends messages to the caller; writing suspends while it is slow, and throws once nobody waits for
        ///     the answer any more. Returning ends the call behind the last one.
        ///   - context: the call.
        /// - Throws: what becomes the call's status. Replies that wait for a slow caller are dropped then.
        func fullDuplex(
            _ requests: BatonCore.MessageStream<StreamingOutputRequest>,
            replies: BatonCore.MessageWriter<StreamingOutputResponse>,
            context: BatonCore.CallContext
        ) async throws

        /// Sends numbered replies as fast as the caller takes them; without an end, unless the request says one.
        ///
        /// - Parameters:
        ///   - request: the caller's message.
        ///   - replies: sends messages to the caller; writing suspends while it is slow, and throws once nobody waits for
        ///     the answer any more. Returning ends the call behind the last one.
        ///   - context: the call.
        /// - Throws: what becomes the call's status. Replies that wait for a slow caller are dropped then.
        func flood(
            _ request: FloodRequest,
            replies: BatonCore.MessageWriter<FloodResponse>,
            context: BatonCore.CallContext
        ) async throws

        /// Reads requests as slowly as the first of them says, or stops to read at all; then answers when no more follow.
        ///
        /// - Parameters:
        ///   - requests: the caller's messages; it is held back while nobody reads them. Once nobody waits for the answer
        ///     any more, reading throws `CancellationError`.
        ///   - context: the call.
        /// - Throws: what becomes the call's status.
        func sink(
            _ requests: BatonCore.MessageStream<SinkRequest>,
            context: BatonCore.CallContext
        ) async throws -> SinkResponse

        /// Tells what happened to the calls of this service since the server started, this call not counted.
        func getCounters(
            _ request: GetCountersRequest,
            context: BatonCore.CallContext
        ) async throws -> GetCountersResponse
    }

    /// The handlers that a server routes calls to, one for each method.
    package static func handlers(_ server: some Server) -> [BatonCore.MethodHandler] {
        [
            BatonCore.MethodHandler.unary(Method.emptyCall) {
                (request: EmptyCallRequest, context: BatonCore.CallContext) in
                try await server.emptyCall(request, context: context)
            },
            BatonCore.MethodHandler.unary(Method.unaryCall) {
                (request: UnaryCallRequest, context: BatonCore.CallContext) in
                try await server.unaryCall(request, context: context)
            },
            BatonCore.MethodHandler.unary(Method.protectedCall) {
                (request: UnaryCallRequest, context: BatonCore.CallContext) in
                try await server.protectedCall(request, context: context)
            },
            BatonCore.MethodHandler.unary(Method.relayedCall) {
                (request: UnaryCallRequest, context: BatonCore.CallContext) in
                try await server.relayedCall(request, context: context)
            },
            BatonCore.MethodHandler.unary(Method.unrepeatableCall) {
                (request: EmptyCallRequest, context: BatonCore.CallContext) in
                try await server.unrepeatableCall(request, context: context)
            },
            BatonCore.MethodHandler.unary(Method.sleep) {
                (request: SleepRequest, context: BatonCore.CallContext) in
                try await server.sleep(request, context: context)
            },
            BatonCore.MethodHandler.unary(Method.compute) {
                (request: ComputeRequest, context: BatonCore.CallContext) in
                try await server.compute(request, context: context)
            },
            BatonCore.MethodHandler.clientStreaming(Method.streamingInput) {
                (requests: BatonCore.MessageStream<StreamingInputRequest>, context: BatonCore.CallContext) in
                try await server.streamingInput(requests, context: context)
            },
            BatonCore.MethodHandler.serverStreaming(Method.streamingOutput) {
                (request: StreamingOutputRequest, replies: BatonCore.MessageWriter<StreamingOutputResponse>, context: BatonCore.CallContext) in
                try await server.streamingOutput(request, replies: replies, context: context)
            },
            BatonCore.MethodHandler.bidirectionalStreaming(Method.fullDuplex) {
                (requests: BatonCore.MessageStream<StreamingOutputRequest>, replies: BatonCore.MessageWriter<StreamingOutputResponse>, context: BatonCore.CallContext) in
                try await server.fullDuplex(requests, replies: replies, context: context)
            },
            BatonCore.MethodHandler.serverStreaming(Method.flood) {
                (request: FloodRequest, replies: BatonCore.MessageWriter<FloodResponse>, context: BatonCore.CallContext) in
                try await server.flood(request, replies: replies, context: context)
            },
            BatonCore.MethodHandler.clientStreaming(Method.sink) {
                (requests: BatonCore.MessageStream<SinkRequest>, context: BatonCore.CallContext) in
                try await server.sink(requests, context: context)
            },
            BatonCore.MethodHandler.unary(Method.getCounters) {
                (request: GetCountersRequest, context: BatonCore.CallContext) in
                try await server.getCounters(request, context: context)
            },
        ]
    }

    /// Calls the methods of the service.
    ///
    /// Calls of every kind, whose course the caller decides.
    package struct Client: Sendable {
        private let channel: any BatonCore.RPCChannel

        /// Makes a client that sends its calls to a channel.
        package init(_ channel: any BatonCore.RPCChannel) {
            self.channel = channel
        }

        /// Answers with nothing.
        ///
        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func emptyCall(
            _ request: EmptyCallRequest = EmptyCallRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> EmptyCallResponse {
            try await self.emptyCallReply(request, options: options).message
        }

        /// Like ``emptyCall(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func emptyCallReply(
            _ request: EmptyCallRequest = EmptyCallRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<EmptyCallResponse> {
            try await self.channel.unary(request, method: Method.emptyCall, options: options)
        }

        /// Answers with as many bytes as asked for, or with a status; tells what it saw of the call.
        ///
        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func unaryCall(
            _ request: UnaryCallRequest = UnaryCallRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> UnaryCallResponse {
            try await self.unaryCallReply(request, options: options).message
        }

        /// Like ``unaryCall(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func unaryCallReply(
            _ request: UnaryCallRequest = UnaryCallRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<UnaryCallResponse> {
            try await self.channel.unary(request, method: Method.unaryCall, options: options)
        }

        /// Answers like UnaryCall to callers with the role `conformance`, who show it by a token or a certificate.
        ///
        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func protectedCall(
            _ request: UnaryCallRequest = UnaryCallRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> UnaryCallResponse {
            try await self.protectedCallReply(request, options: options).message
        }

        /// Like ``protectedCall(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func protectedCallReply(
            _ request: UnaryCallRequest = UnaryCallRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<UnaryCallResponse> {
            try await self.channel.unary(request, method: Method.protectedCall, options: options)
        }

        /// Makes the UnaryCall at the server behind this one and answers with its reply. FAILED_PRECONDITION where there is none.
        ///
        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func relayedCall(
            _ request: UnaryCallRequest = UnaryCallRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> UnaryCallResponse {
            try await self.relayedCallReply(request, options: options).message
        }

        /// Like ``relayedCall(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func relayedCallReply(
            _ request: UnaryCallRequest = UnaryCallRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<UnaryCallResponse> {
            try await self.channel.unary(request, method: Method.relayedCall, options: options)
        }

        /// Changes nothing, but does not say so: a client must not repeat it when it may have been processed.
        ///
        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func unrepeatableCall(
            _ request: EmptyCallRequest = EmptyCallRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> EmptyCallResponse {
            try await self.unrepeatableCallReply(request, options: options).message
        }

        /// Like ``unrepeatableCall(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func unrepeatableCallReply(
            _ request: EmptyCallRequest = EmptyCallRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<EmptyCallResponse> {
            try await self.channel.unary(request, method: Method.unrepeatableCall, options: options)
        }

        /// Waits, and answers unless the call ends before.
        ///
        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func sleep(
            _ request: SleepRequest = SleepRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> SleepResponse {
            try await self.sleepReply(request, options: options).message
        }

        /// Like ``sleep(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func sleepReply(
            _ request: SleepRequest = SleepRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<SleepResponse> {
            try await self.channel.unary(request, method: Method.sleep, options: options)
        }

        /// Keeps a thread of the server's pool busy, and answers unless the call ends before.
        ///
        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func compute(
            _ request: ComputeRequest = ComputeRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> ComputeResponse {
            try await self.computeReply(request, options: options).message
        }

        /// Like ``compute(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func computeReply(
            _ request: ComputeRequest = ComputeRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<ComputeResponse> {
            try await self.channel.unary(request, method: Method.compute, options: options)
        }

        /// Counts the bytes of all requests, and answers when no more follow.
        ///
        /// - Parameters:
        ///   - options: how the call is made.
        ///   - send: writes the requests; writing suspends while the server is slow. When it returns, no more requests follow,
        ///     and the reply is awaited. When the server ends the call meanwhile, writing throws, and what counts is the
        ///     server's answer.
        /// - Throws: `BatonCore.RPCError`; what `send` throws, and the call is then cancelled.
        package nonisolated(nonsending) func streamingInput(
            options: BatonCore.CallOptions = .defaults,
            _ send: nonisolated(nonsending) (_ requests: BatonCore.MessageWriter<StreamingInputRequest>) async throws -> Void
        ) async throws -> StreamingInputResponse {
            try await self.streamingInputReply(options: options, send).message
        }

        /// Like ``streamingInput(options:_:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Parameters:
        ///   - options: how the call is made.
        ///   - send: writes the requests; writing suspends while the server is slow. When it returns, no more requests follow,
        ///     and the reply is awaited. When the server ends the call meanwhile, writing throws, and what counts is the
        ///     server's answer.
        /// - Throws: `BatonCore.RPCError`; what `send` throws, and the call is then cancelled.
        package nonisolated(nonsending) func streamingInputReply(
            options: BatonCore.CallOptions = .defaults,
            _ send: nonisolated(nonsending) (_ requests: BatonCore.MessageWriter<StreamingInputRequest>) async throws -> Void
        ) async throws -> BatonCore.Reply<StreamingInputResponse> {
            try await self.channel.clientStream(method: Method.streamingInput, options: options, send)
        }

        /// Sends the replies that the request lists, then the status that it asks for.
        ///
        /// - Parameters:
        ///   - request: the request.
        ///   - options: how the call is made.
        ///   - receive: reads the replies; the server is held back while it does not. They end when the server has answered
        ///     with OK; any other status is thrown where they are read. When it returns before they have ended, the call
        ///     is cancelled.
        /// - Returns: what `receive` returns.
        /// - Throws: `BatonCore.RPCError`; what `receive` throws, and the call is then cancelled.
        package nonisolated(nonsending) func streamingOutput<Value>(
            _ request: StreamingOutputRequest = StreamingOutputRequest(),
            options: BatonCore.CallOptions = .defaults,
            _ receive: nonisolated(nonsending) (_ replies: BatonCore.ReplyStream<StreamingOutputResponse>) async throws -> Value
        ) async throws -> Value {
            try await self.channel.serverStream(request, method: Method.streamingOutput, options: options, receive)
        }

        /// Sends the replies that each request lists before it reads the next, and ends when no more follow, or with the first
        /// status that a request asks for.
        ///
        /// - Parameters:
        ///   - options: how the call is made.
        ///   - body: writes requests, which suspends while the server is slow, and reads replies; the server is held back
        ///     while nobody reads. The replies end when the server has answered with OK; any other status is thrown where
        ///     they are read. When it returns before they have ended, the call is cancelled.
        /// - Returns: what `body` returns.
        /// - Throws: `BatonCore.RPCError`; what `body` throws, and the call is then cancelled.
        package nonisolated(nonsending) func fullDuplex<Value>(
            options: BatonCore.CallOptions = .defaults,
            _ body: nonisolated(nonsending) (_ call: BatonCore.BidirectionalCall<StreamingOutputRequest, StreamingOutputResponse>) async throws -> Value
        ) async throws -> Value {
            try await self.channel.bidirectionalStream(method: Method.fullDuplex, options: options, body)
        }

        /// Sends numbered replies as fast as the caller takes them; without an end, unless the request says one.
        ///
        /// - Parameters:
        ///   - request: the request.
        ///   - options: how the call is made.
        ///   - receive: reads the replies; the server is held back while it does not. They end when the server has answered
        ///     with OK; any other status is thrown where they are read. When it returns before they have ended, the call
        ///     is cancelled.
        /// - Returns: what `receive` returns.
        /// - Throws: `BatonCore.RPCError`; what `receive` throws, and the call is then cancelled.
        package nonisolated(nonsending) func flood<Value>(
            _ request: FloodRequest = FloodRequest(),
            options: BatonCore.CallOptions = .defaults,
            _ receive: nonisolated(nonsending) (_ replies: BatonCore.ReplyStream<FloodResponse>) async throws -> Value
        ) async throws -> Value {
            try await self.channel.serverStream(request, method: Method.flood, options: options, receive)
        }

        /// Reads requests as slowly as the first of them says, or stops to read at all; then answers when no more follow.
        ///
        /// - Parameters:
        ///   - options: how the call is made.
        ///   - send: writes the requests; writing suspends while the server is slow. When it returns, no more requests follow,
        ///     and the reply is awaited. When the server ends the call meanwhile, writing throws, and what counts is the
        ///     server's answer.
        /// - Throws: `BatonCore.RPCError`; what `send` throws, and the call is then cancelled.
        package nonisolated(nonsending) func sink(
            options: BatonCore.CallOptions = .defaults,
            _ send: nonisolated(nonsending) (_ requests: BatonCore.MessageWriter<SinkRequest>) async throws -> Void
        ) async throws -> SinkResponse {
            try await self.sinkReply(options: options, send).message
        }

        /// Like ``sink(options:_:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Parameters:
        ///   - options: how the call is made.
        ///   - send: writes the requests; writing suspends while the server is slow. When it returns, no more requests follow,
        ///     and the reply is awaited. When the server ends the call meanwhile, writing throws, and what counts is the
        ///     server's answer.
        /// - Throws: `BatonCore.RPCError`; what `send` throws, and the call is then cancelled.
        package nonisolated(nonsending) func sinkReply(
            options: BatonCore.CallOptions = .defaults,
            _ send: nonisolated(nonsending) (_ requests: BatonCore.MessageWriter<SinkRequest>) async throws -> Void
        ) async throws -> BatonCore.Reply<SinkResponse> {
            try await self.channel.clientStream(method: Method.sink, options: options, send)
        }

        /// Tells what happened to the calls of this service since the server started, this call not counted.
        ///
        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func getCounters(
            _ request: GetCountersRequest = GetCountersRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> GetCountersResponse {
            try await self.getCountersReply(request, options: options).message
        }

        /// Like ``getCounters(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func getCountersReply(
            _ request: GetCountersRequest = GetCountersRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<GetCountersResponse> {
            try await self.channel.unary(request, method: Method.getCounters, options: options)
        }
    }
}

/// A service that no server has.
package enum UnimplementedService {
    /// What the proto file says of the service.
    package static let descriptor = BatonCore.ServiceDescriptor(
        fullName: "baton.conformance.v1.UnimplementedService",
        methods: [
            Method.unimplementedCall,
        ],
        documentation: "A service that no server has.",
        fileDescriptorSet: GeneratedDescriptors.fileDescriptorSet
    )

    /// What the proto file says of the methods.
    package enum Method {
        /// Answered by nobody: UNIMPLEMENTED.
        package static let unimplementedCall = BatonCore.MethodDescriptor(
            service: "baton.conformance.v1.UnimplementedService",
            name: "UnimplementedCall",
            kind: .unary,
            requestType: "baton.conformance.v1.EmptyCallRequest",
            responseType: "baton.conformance.v1.EmptyCallResponse",
            policy: BatonCore.MethodPolicy(
                authentication: .none,
                idempotency: .noSideEffects,
                example: "{}"
            ),
            documentation: "Answered by nobody: UNIMPLEMENTED."
        )
    }

    /// What answers the methods of the service.
    ///
    /// A service that no server has.
    package protocol Server: Sendable {
        /// Answered by nobody: UNIMPLEMENTED.
        func unimplementedCall(
            _ request: EmptyCallRequest,
            context: BatonCore.CallContext
        ) async throws -> EmptyCallResponse
    }

    /// The handlers that a server routes calls to, one for each method.
    package static func handlers(_ server: some Server) -> [BatonCore.MethodHandler] {
        [
            BatonCore.MethodHandler.unary(Method.unimplementedCall) {
                (request: EmptyCallRequest, context: BatonCore.CallContext) in
                try await server.unimplementedCall(request, context: context)
            },
        ]
    }

    /// Calls the methods of the service.
    ///
    /// A service that no server has.
    package struct Client: Sendable {
        private let channel: any BatonCore.RPCChannel

        /// Makes a client that sends its calls to a channel.
        package init(_ channel: any BatonCore.RPCChannel) {
            self.channel = channel
        }

        /// Answered by nobody: UNIMPLEMENTED.
        ///
        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func unimplementedCall(
            _ request: EmptyCallRequest = EmptyCallRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> EmptyCallResponse {
            try await self.unimplementedCallReply(request, options: options).message
        }

        /// Like ``unimplementedCall(_:options:)``, with the metadata and rate limit figures that come with the reply.
        ///
        /// - Throws: `BatonCore.RPCError`.
        package nonisolated(nonsending) func unimplementedCallReply(
            _ request: EmptyCallRequest = EmptyCallRequest(),
            options: BatonCore.CallOptions = .defaults
        ) async throws -> BatonCore.Reply<EmptyCallResponse> {
            try await self.channel.unary(request, method: Method.unimplementedCall, options: options)
        }
    }
}

/// A status to end a call with.
package struct EchoStatus: BatonProtobuf.ProtobufMessage {
    /// One of the sixteen codes of errors by its number. 0: OK, and `message` is ignored.
    package var code: UInt32 = 0
    /// The status message, word for word.
    package var message: String = ""
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.conformance.v1.EchoStatus",
        c: BatonProtobuf.CLayout(baton__conformance__v1__echo_status__init),
        [
            .init(1, "code", json: "code", .uint32, rules: _Rules.code),
            .init(2, "message", json: "message", .string, rules: _Rules.message),
        ]
    )

    private enum _Rules {
        static let code = BatonProtobuf.FieldRules(maximum: 16)
        static let message = BatonProtobuf.FieldRules(maxLength: 1024)
    }

    /// Makes the message with every field at its default.
    package init() {}

    /// Makes the message from its fields.
    package init(
        code: UInt32 = 0,
        message: String = ""
    ) {
        self.code = code
        self.message = message
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__EchoStatus.self)
        self.code = c.pointee.code
        self.message = BatonProtobuf.CField.string(c.pointee.message.len, c.pointee.message.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__EchoStatus.self)
        c.pointee.code = self.code
        (c.pointee.message.len, c.pointee.message.data) = arena.string(self.message)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.check("code", self.code, _Rules.code)
        violations.check("message", self.message, _Rules.message)
    }
}

/// Nothing.
package struct EmptyCallRequest: BatonProtobuf.ProtobufMessage {
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.conformance.v1.EmptyCallRequest",
        c: BatonProtobuf.CLayout(baton__conformance__v1__empty_call_request__init),
        []
    )

    /// Makes the message with every field at its default.
    package init() {}

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// Nothing.
package struct EmptyCallResponse: BatonProtobuf.ProtobufMessage {
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.conformance.v1.EmptyCallResponse",
        c: BatonProtobuf.CLayout(baton__conformance__v1__empty_call_response__init),
        []
    )

    /// Makes the message with every field at its default.
    package init() {}

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// What a unary call should do.
package struct UnaryCallRequest: BatonProtobuf.ProtobufMessage {
    /// How many bytes to answer with, 0 to 64 MiB.
    package var responseSize: UInt32 = 0
    /// Bytes that make the request as large as it should be; only their number counts.
    package var payload: [UInt8] = []
    /// The status to end with instead of a reply.
    package var status: EchoStatus?
    /// A request within this one, which is decoded and not looked at: it makes the request as deep as it should be.
    package var inner: BatonProtobuf.Indirect<UnaryCallRequest>?
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.conformance.v1.UnaryCallRequest",
        c: BatonProtobuf.CLayout(baton__conformance__v1__unary_call_request__init),
        [
            .init(1, "response_size", json: "responseSize", .uint32, rules: _Rules.responseSize),
            .init(2, "payload", json: "payload", .bytes),
            .init(3, "status", json: "status", .message { EchoStatus.table }),
            .init(4, "inner", json: "inner", .message { UnaryCallRequest.table }),
        ]
    )

    private enum _Rules {
        static let responseSize = BatonProtobuf.FieldRules(maximum: 67108864)
    }

    /// Makes the message with every field at its default.
    package init() {}

    /// Makes the message from its fields.
    package init(
        responseSize: UInt32 = 0,
        payload: [UInt8] = [],
        status: EchoStatus? = nil,
        inner: BatonProtobuf.Indirect<UnaryCallRequest>? = nil
    ) {
        self.responseSize = responseSize
        self.payload = payload
        self.status = status
        self.inner = inner
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__UnaryCallRequest.self)
        self.responseSize = c.pointee.response_size
        self.payload = BatonProtobuf.CField.bytes(c.pointee.payload.len, c.pointee.payload.data)
        self.status = BatonProtobuf.CField.message(c.pointee.status)
        self.inner = BatonProtobuf.CField.message(c.pointee.inner)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__UnaryCallRequest.self)
        c.pointee.response_size = self.responseSize
        (c.pointee.payload.len, c.pointee.payload.data) = arena.bytes(self.payload)
        c.pointee.status = arena.message(self.status)
        c.pointee.inner = arena.message(self.inner)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.check("response_size", self.responseSize, _Rules.responseSize)
        violations.nested("status", self.status)
        violations.nested("inner", self.inner)
    }
}

/// What a unary call brought.
package struct UnaryCallResponse: BatonProtobuf.ProtobufMessage {
    /// As many zero bytes as asked for.
    package var payload: [UInt8] = []
    /// How many bytes the request's payload had.
    package var receivedBytes: UInt64 = 0
    /// Who called, as the server knows it; empty for an anonymous caller.
    package var subject: String = ""
    /// The caller's roles.
    package var roles: [String] = []
    /// How long the call may take in all, as the server sees it.
    package var allowed: Swift.Duration?
    /// How much of that was left when the handler began.
    package var remaining: Swift.Duration?
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.conformance.v1.UnaryCallResponse",
        c: BatonProtobuf.CLayout(baton__conformance__v1__unary_call_response__init),
        [
            .init(1, "payload", json: "payload", .bytes),
            .init(2, "received_bytes", json: "receivedBytes", .uint64),
            .init(3, "subject", json: "subject", .string),
            .init(4, "roles", json: "roles", .string, .repeated),
            .init(5, "allowed", json: "allowed", .message { Swift.Duration.protobufTable }),
            .init(6, "remaining", json: "remaining", .message { Swift.Duration.protobufTable }),
        ]
    )

    private enum _Layouts {
        static let duration = BatonProtobuf.CLayout(google__protobuf__duration__init)
    }

    /// Makes the message with every field at its default.
    package init() {}

    /// Makes the message from its fields.
    package init(
        payload: [UInt8] = [],
        receivedBytes: UInt64 = 0,
        subject: String = "",
        roles: [String] = [],
        allowed: Swift.Duration? = nil,
        remaining: Swift.Duration? = nil
    ) {
        self.payload = payload
        self.receivedBytes = receivedBytes
        self.subject = subject
        self.roles = roles
        self.allowed = allowed
        self.remaining = remaining
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__UnaryCallResponse.self)
        self.payload = BatonProtobuf.CField.bytes(c.pointee.payload.len, c.pointee.payload.data)
        self.receivedBytes = c.pointee.received_bytes
        self.subject = BatonProtobuf.CField.string(c.pointee.subject.len, c.pointee.subject.data)
        self.roles = BatonProtobuf.CField.strings(c.pointee.n_roles, c.pointee.roles)
        self.allowed = c.pointee.allowed.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.remaining = c.pointee.remaining.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__UnaryCallResponse.self)
        (c.pointee.payload.len, c.pointee.payload.data) = arena.bytes(self.payload)
        c.pointee.received_bytes = self.receivedBytes
        (c.pointee.subject.len, c.pointee.subject.data) = arena.string(self.subject)
        (c.pointee.n_roles, c.pointee.roles) = arena.strings(self.roles)
        if let value = self.allowed {
            c.pointee.allowed = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        if let value = self.remaining {
            c.pointee.remaining = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// How long to wait.
package struct SleepRequest: BatonProtobuf.ProtobufMessage {
    /// The time, 0 to an hour.
    package var duration: Swift.Duration?
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.conformance.v1.SleepRequest",
        c: BatonProtobuf.CLayout(baton__conformance__v1__sleep_request__init),
        [
            .init(1, "duration", json: "duration", .message { Swift.Duration.protobufTable }),
        ]
    )

    private enum _Layouts {
        static let duration = BatonProtobuf.CLayout(google__protobuf__duration__init)
    }

    /// Makes the message with every field at its default.
    package init() {}

    /// Makes the message from its fields.
    package init(
        duration: Swift.Duration? = nil
    ) {
        self.duration = duration
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__SleepRequest.self)
        self.duration = c.pointee.duration.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__SleepRequest.self)
        if let value = self.duration {
            c.pointee.duration = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// The time has passed.
package struct SleepResponse: BatonProtobuf.ProtobufMessage {
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.conformance.v1.SleepResponse",
        c: BatonProtobuf.CLayout(baton__conformance__v1__sleep_response__init),
        []
    )

    /// Makes the message with every field at its default.
    package init() {}

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// How long to compute.
package struct ComputeRequest: BatonProtobuf.ProtobufMessage {
    /// The time, 0 to a minute.
    package var duration: Swift.Duration?
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.conformance.v1.ComputeRequest",
        c: BatonProtobuf.CLayout(baton__conformance__v1__compute_request__init),
        [
            .init(1, "duration", json: "duration", .message { Swift.Duration.protobufTable }),
        ]
    )

    private enum _Layouts {
        static let duration = BatonProtobuf.CLayout(google__protobuf__duration__init)
    }

    /// Makes the message with every field at its default.
    package init() {}

    /// Makes the message from its fields.
    package init(
        duration: Swift.Duration? = nil
    ) {
        self.duration = duration
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__ComputeRequest.self)
        self.duration = c.pointee.duration.map { Swift.Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__ComputeRequest.self)
        if let value = self.duration {
            c.pointee.duration = arena.value(_Layouts.duration) { part, arena in
                (part.pointee.seconds, part.pointee.nanos) = arena.duration(value)
            }
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// The time has passed.
package struct ComputeResponse: BatonProtobuf.ProtobufMessage {
    /// How many rounds of work fitted into it.
    package var rounds: UInt64 = 0
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.conformance.v1.ComputeResponse",
        c: BatonProtobuf.CLayout(baton__conformance__v1__compute_response__init),
        [
            .init(1, "rounds", json: "rounds", .uint64),
        ]
    )

    /// Makes the message with every field at its default.
    package init() {}

    /// Makes the message from its fields.
    package init(
        rounds: UInt64 = 0
    ) {
        self.rounds = rounds
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__ComputeResponse.self)
        self.rounds = c.pointee.rounds
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__ComputeResponse.self)
        c.pointee.rounds = self.rounds
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// One of several requests.
package struct StreamingInputRequest: BatonProtobuf.ProtobufMessage {
    /// Bytes; only their number counts.
    package var payload: [UInt8] = []
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.conformance.v1.StreamingInputRequest",
        c: BatonProtobuf.CLayout(baton__conformance__v1__streaming_input_request__init),
        [
            .init(1, "payload", json: "payload", .bytes),
        ]
    )

    /// Makes the message with every field at its default.
    package init() {}

    /// Makes the message from its fields.
    package init(
        payload: [UInt8] = []
    ) {
        self.payload = payload
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__StreamingInputRequest.self)
        self.payload = BatonProtobuf.CField.bytes(c.pointee.payload.len, c.pointee.payload.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__StreamingInputRequest.self)
        (c.pointee.payload.len, c.pointee.payload.data) = arena.bytes(self.payload)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// What came in all.
package struct StreamingInputResponse: BatonProtobuf.ProtobufMessage {
    /// The bytes of all payloads.
    package var aggregatedSize: UInt64 = 0
    /// The number of requests.
    package var messages: UInt64 = 0
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.conformance.v1.StreamingInputResponse",
        c: BatonProtobuf.CLayout(baton__conformance__v1__streaming_input_response__init),
        [
            .init(1, "aggregated_size", json: "aggregatedSize", .uint64),
            .init(2, "messages", json: "messages", .uint64),
        ]
    )

    /// Makes the message with every field at its default.
    package init() {}

    /// Makes the message from its fields.
    package init(
        aggregatedSize: UInt64 = 0,
        messages: UInt64 = 0
    ) {
        self.aggregatedSize = aggregatedSize
        self.messages = messages
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__StreamingInputResponse.self)
        self.aggregatedSize = c.pointee.aggregated_size
        self.messages = c.pointee.messages
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__StreamingInputResponse.self)
        c.pointee.aggregated_size = self.aggregatedSize
        c.pointee.messages = self.messages
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// One reply that is asked for.
package struct ReplyPart: BatonProtobuf.ProtobufMessage {
    /// How many bytes its payload has, 0 to 64 MiB.
    package var size: UInt32 = 0
    /// How long to wait before it is sent, in microseconds, at most an hour.
    package var intervalUs: UInt32 = 0
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.conformance.v1.ReplyPart",
        c: BatonProtobuf.CLayout(baton__conformance__v1__reply_part__init),
        [
            .init(1, "size", json: "size", .uint32, rules: _Rules.size),
            .init(2, "interval_us", json: "intervalUs", .uint32, rules: _Rules.intervalUs),
        ]
    )

    private enum _Rules {
        static let size = BatonProtobuf.FieldRules(maximum: 67108864)
        static let intervalUs = BatonProtobuf.FieldRules(maximum: 3600000000)
    }

    /// Makes the message with every field at its default.
    package init() {}

    /// Makes the message from its fields.
    package init(
        size: UInt32 = 0,
        intervalUs: UInt32 = 0
    ) {
        self.size = size
        self.intervalUs = intervalUs
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__ReplyPart.self)
        self.size = c.pointee.size
        self.intervalUs = c.pointee.interval_us
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__ReplyPart.self)
        c.pointee.size = self.size
        c.pointee.interval_us = self.intervalUs
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.check("size", self.size, _Rules.size)
        violations.check("interval_us", self.intervalUs, _Rules.intervalUs)
    }
}

/// Replies that are asked for.
package struct StreamingOutputRequest: BatonProtobuf.ProtobufMessage {
    /// The replies, in their order.
    package var parts: [ReplyPart] = []
    /// Bytes that make the request as large as it should be; only their number counts.
    package var payload: [UInt8] = []
    /// The status to end with behind the replies; absent or code 0: OK, where the call ends.
    package var status: EchoStatus?
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.conformance.v1.StreamingOutputRequest",
        c: BatonProtobuf.CLayout(baton__conformance__v1__streaming_output_request__init),
        [
            .init(1, "parts", json: "parts", .message { ReplyPart.table }, .repeated),
            .init(2, "payload", json: "payload", .bytes),
            .init(3, "status", json: "status", .message { EchoStatus.table }),
        ]
    )

    /// Makes the message with every field at its default.
    package init() {}

    /// Makes the message from its fields.
    package init(
        parts: [ReplyPart] = [],
        payload: [UInt8] = [],
        status: EchoStatus? = nil
    ) {
        self.parts = parts
        self.payload = payload
        self.status = status
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__StreamingOutputRequest.self)
        self.parts = BatonProtobuf.CField.messages(c.pointee.n_parts, c.pointee.parts)
        self.payload = BatonProtobuf.CField.bytes(c.pointee.payload.len, c.pointee.payload.data)
        self.status = BatonProtobuf.CField.message(c.pointee.status)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__StreamingOutputRequest.self)
        (c.pointee.n_parts, c.pointee.parts) = arena.messages(self.parts)
        (c.pointee.payload.len, c.pointee.payload.data) = arena.bytes(self.payload)
        c.pointee.status = arena.message(self.status)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.nested("parts", self.parts)
        violations.nested("status", self.status)
    }
}

/// One reply.
package struct StreamingOutputResponse: BatonProtobuf.ProtobufMessage {
    /// As many zero bytes as asked for.
    package var payload: [UInt8] = []
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.conformance.v1.StreamingOutputResponse",
        c: BatonProtobuf.CLayout(baton__conformance__v1__streaming_output_response__init),
        [
            .init(1, "payload", json: "payload", .bytes),
        ]
    )

    /// Makes the message with every field at its default.
    package init() {}

    /// Makes the message from its fields.
    package init(
        payload: [UInt8] = []
    ) {
        self.payload = payload
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__StreamingOutputResponse.self)
        self.payload = BatonProtobuf.CField.bytes(c.pointee.payload.len, c.pointee.payload.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__StreamingOutputResponse.self)
        (c.pointee.payload.len, c.pointee.payload.data) = arena.bytes(self.payload)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// How much to send.
package struct FloodRequest: BatonProtobuf.ProtobufMessage {
    /// How many replies; 0: without end.
    package var count: UInt64 = 0
    /// How many bytes the payload of each has, 0 to 64 MiB.
    package var size: UInt32 = 0
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.conformance.v1.FloodRequest",
        c: BatonProtobuf.CLayout(baton__conformance__v1__flood_request__init),
        [
            .init(1, "count", json: "count", .uint64),
            .init(2, "size", json: "size", .uint32, rules: _Rules.size),
        ]
    )

    private enum _Rules {
        static let size = BatonProtobuf.FieldRules(maximum: 67108864)
    }

    /// Makes the message with every field at its default.
    package init() {}

    /// Makes the message from its fields.
    package init(
        count: UInt64 = 0,
        size: UInt32 = 0
    ) {
        self.count = count
        self.size = size
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__FloodRequest.self)
        self.count = c.pointee.count
        self.size = c.pointee.size
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__FloodRequest.self)
        c.pointee.count = self.count
        c.pointee.size = self.size
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.check("size", self.size, _Rules.size)
    }
}

/// One of many replies.
package struct FloodResponse: BatonProtobuf.ProtobufMessage {
    /// Its number, from 0.
    package var index: UInt64 = 0
    /// As many zero bytes as asked for.
    package var payload: [UInt8] = []
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.conformance.v1.FloodResponse",
        c: BatonProtobuf.CLayout(baton__conformance__v1__flood_response__init),
        [
            .init(1, "index", json: "index", .uint64),
            .init(2, "payload", json: "payload", .bytes),
        ]
    )

    /// Makes the message with every field at its default.
    package init() {}

    /// Makes the message from its fields.
    package init(
        index: UInt64 = 0,
        payload: [UInt8] = []
    ) {
        self.index = index
        self.payload = payload
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__FloodResponse.self)
        self.index = c.pointee.index
        self.payload = BatonProtobuf.CField.bytes(c.pointee.payload.len, c.pointee.payload.data)
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__FloodResponse.self)
        c.pointee.index = self.index
        (c.pointee.payload.len, c.pointee.payload.data) = arena.bytes(self.payload)
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// One request to a reader that may be slow.
package struct SinkRequest: BatonProtobuf.ProtobufMessage {
    /// Bytes; only their number counts.
    package var payload: [UInt8] = []
    /// How long the server waits before it reads each following request, in microseconds, at most an hour. The first
    /// request's counts.
    package var intervalUs: UInt32 = 0
    /// After how many requests the server reads no more until the call ends; 0: never. The first request's counts.
    package var stopAfter: UInt64 = 0
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.conformance.v1.SinkRequest",
        c: BatonProtobuf.CLayout(baton__conformance__v1__sink_request__init),
        [
            .init(1, "payload", json: "payload", .bytes),
            .init(2, "interval_us", json: "intervalUs", .uint32, rules: _Rules.intervalUs),
            .init(3, "stop_after", json: "stopAfter", .uint64),
        ]
    )

    private enum _Rules {
        static let intervalUs = BatonProtobuf.FieldRules(maximum: 3600000000)
    }

    /// Makes the message with every field at its default.
    package init() {}

    /// Makes the message from its fields.
    package init(
        payload: [UInt8] = [],
        intervalUs: UInt32 = 0,
        stopAfter: UInt64 = 0
    ) {
        self.payload = payload
        self.intervalUs = intervalUs
        self.stopAfter = stopAfter
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__SinkRequest.self)
        self.payload = BatonProtobuf.CField.bytes(c.pointee.payload.len, c.pointee.payload.data)
        self.intervalUs = c.pointee.interval_us
        self.stopAfter = c.pointee.stop_after
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__SinkRequest.self)
        (c.pointee.payload.len, c.pointee.payload.data) = arena.bytes(self.payload)
        c.pointee.interval_us = self.intervalUs
        c.pointee.stop_after = self.stopAfter
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {
        violations.check("interval_us", self.intervalUs, _Rules.intervalUs)
    }
}

/// What was read.
package struct SinkResponse: BatonProtobuf.ProtobufMessage {
    /// The bytes of all payloads.
    package var aggregatedSize: UInt64 = 0
    /// The number of requests.
    package var messages: UInt64 = 0
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.conformance.v1.SinkResponse",
        c: BatonProtobuf.CLayout(baton__conformance__v1__sink_response__init),
        [
            .init(1, "aggregated_size", json: "aggregatedSize", .uint64),
            .init(2, "messages", json: "messages", .uint64),
        ]
    )

    /// Makes the message with every field at its default.
    package init() {}

    /// Makes the message from its fields.
    package init(
        aggregatedSize: UInt64 = 0,
        messages: UInt64 = 0
    ) {
        self.aggregatedSize = aggregatedSize
        self.messages = messages
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__SinkResponse.self)
        self.aggregatedSize = c.pointee.aggregated_size
        self.messages = c.pointee.messages
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__SinkResponse.self)
        c.pointee.aggregated_size = self.aggregatedSize
        c.pointee.messages = self.messages
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// Nothing to say.
package struct GetCountersRequest: BatonProtobuf.ProtobufMessage {
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.conformance.v1.GetCountersRequest",
        c: BatonProtobuf.CLayout(baton__conformance__v1__get_counters_request__init),
        []
    )

    /// Makes the message with every field at its default.
    package init() {}

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

/// Counts since the server started.
package struct GetCountersResponse: BatonProtobuf.ProtobufMessage {
    /// Handlers that were started.
    package var started: UInt64 = 0
    /// Handlers that run now.
    package var running: UInt64 = 0
    /// Handlers that ended because nobody waited for the answer any more.
    package var cancelled: UInt64 = 0
    /// Handlers that ended with another error.
    package var failed: UInt64 = 0
    /// Requests that handlers took.
    package var messagesReceived: UInt64 = 0
    /// Replies that handlers sent, of methods with several.
    package var messagesSent: UInt64 = 0
    /// Fields that came with a decoded message and that this version does not know.
    package var unknownFields = BatonProtobuf.UnknownFields()

    /// Names, numbers and rules of the fields.
    package static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(
        "baton.conformance.v1.GetCountersResponse",
        c: BatonProtobuf.CLayout(baton__conformance__v1__get_counters_response__init),
        [
            .init(1, "started", json: "started", .uint64),
            .init(2, "running", json: "running", .uint64),
            .init(3, "cancelled", json: "cancelled", .uint64),
            .init(4, "failed", json: "failed", .uint64),
            .init(5, "messages_received", json: "messagesReceived", .uint64),
            .init(6, "messages_sent", json: "messagesSent", .uint64),
        ]
    )

    /// Makes the message with every field at its default.
    package init() {}

    /// Makes the message from its fields.
    package init(
        started: UInt64 = 0,
        running: UInt64 = 0,
        cancelled: UInt64 = 0,
        failed: UInt64 = 0,
        messagesReceived: UInt64 = 0,
        messagesSent: UInt64 = 0
    ) {
        self.started = started
        self.running = running
        self.cancelled = cancelled
        self.failed = failed
        self.messagesReceived = messagesReceived
        self.messagesSent = messagesSent
    }

    /// Reads the message from protobuf-c's struct; for the runtime alone.
    package init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__GetCountersResponse.self)
        self.started = c.pointee.started
        self.running = c.pointee.running
        self.cancelled = c.pointee.cancelled
        self.failed = c.pointee.failed
        self.messagesReceived = c.pointee.messages_received
        self.messagesSent = c.pointee.messages_sent
        self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)
    }

    /// Writes the message into protobuf-c's struct; for the runtime alone.
    package func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Conformance__V1__GetCountersResponse.self)
        c.pointee.started = self.started
        c.pointee.running = self.running
        c.pointee.cancelled = self.cancelled
        c.pointee.failed = self.failed
        c.pointee.messages_received = self.messagesReceived
        c.pointee.messages_sent = self.messagesSent
        arena.unknownFields(self.unknownFields, pointer)
    }

    /// Adds what breaks the rules of the proto file; for the runtime alone.
    package func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) {}
}

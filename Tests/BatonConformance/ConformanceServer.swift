// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore

/// Answers the calls of the conformance service.
package struct ConformanceServer: ConformanceService.Server {
    /// Metadata with this key comes back before the first reply.
    package static let initialEchoKey = "x-echo-initial"
    /// Metadata with this key comes back with the status.
    package static let trailingEchoKey = "x-echo-trailing-bin"
    /// The role that a protected call needs.
    package static let role = "conformance"

    /// What happened to the calls.
    package let counters = ConformanceCounters()
    private let upstream: (any RPCChannel)?

    /// - Parameter upstream: where relayed calls go; nil to refuse them.
    package init(upstream: (any RPCChannel)? = nil) {
        self.upstream = upstream
    }

    // ------------------------------------------------------------------------------------------------- unary

    package func emptyCall(_ request: EmptyCallRequest, context: CallContext) async throws -> EmptyCallResponse {
        try await self.answering(context) {
            self.counters.received()
            return EmptyCallResponse()
        }
    }

    package func unaryCall(_ request: UnaryCallRequest, context: CallContext) async throws -> UnaryCallResponse {
        try await self.answering(context) { try self.answer(request, context) }
    }

    package func protectedCall(
        _ request: UnaryCallRequest,
        context: CallContext
    ) async throws -> UnaryCallResponse {
        try await self.answering(context) { try self.answer(request, context) }
    }

    package func relayedCall(_ request: UnaryCallRequest, context: CallContext) async throws -> UnaryCallResponse {
        try await self.answering(context) {
            self.counters.received()
            guard let upstream = self.upstream else {
                throw RPCError(.failedPrecondition, "there is no server behind this one")
            }
            return try await ConformanceService.Client(upstream).unaryCall(request)
        }
    }

    package func unrepeatableCall(
        _ request: EmptyCallRequest,
        context: CallContext
    ) async throws -> EmptyCallResponse {
        try await self.emptyCall(request, context: context)
    }

    package func sleep(_ request: SleepRequest, context: CallContext) async throws -> SleepResponse {
        try await self.answering(context) {
            self.counters.received()
            try await Task.sleep(for: Self.duration(request.duration, atMost: .seconds(3600)))
            return SleepResponse()
        }
    }

    package func compute(_ request: ComputeRequest, context: CallContext) async throws -> ComputeResponse {
        try await self.answering(context) {
            self.counters.received()
            let end = MonotonicTime.now().advanced(
                by: try Self.duration(request.duration, atMost: .seconds(60))
            )
            var state: UInt64 = 1
            var rounds: UInt64 = 0
            while MonotonicTime.now() < end {
                try Task.checkCancellation()
                // A round of some ten microseconds (xorshift; Marsaglia 2003).
                for _ in 0..<10_000 {
                    state ^= state << 13
                    state ^= state >> 7
                    state ^= state << 17
                }
                // The state is never zero; that it is looked at keeps the work from being left out.
                rounds &+= state == 0 ? 0 : 1
            }
            return ComputeResponse(rounds: rounds)
        }
    }

    package func getCounters(
        _ request: GetCountersRequest,
        context: CallContext
    ) async throws -> GetCountersResponse {
        let counts = self.counters.now
        return GetCountersResponse(
            started: counts.started,
            running: counts.running,
            cancelled: counts.cancelled,
            failed: counts.failed,
            messagesReceived: counts.received,
            messagesSent: counts.sent
        )
    }

    // ----------------------------------------------------------------------------------------------- streams

    package func streamingInput(
        _ requests: MessageStream<StreamingInputRequest>,
        context: CallContext
    ) async throws -> StreamingInputResponse {
        try await self.answering(context) {
            var response = StreamingInputResponse()
            for try await request in requests {
                self.counters.received()
                response.messages &+= 1
                response.aggregatedSize &+= UInt64(request.payload.count)
            }
            return response
        }
    }

    package func streamingOutput(
        _ request: StreamingOutputRequest,
        replies: MessageWriter<StreamingOutputResponse>,
        context: CallContext
    ) async throws {
        try await self.answering(context) { try await self.send(request, replies, context) }
    }

    package func fullDuplex(
        _ requests: MessageStream<StreamingOutputRequest>,
        replies: MessageWriter<StreamingOutputResponse>,
        context: CallContext
    ) async throws {
        try await self.answering(context) {
            for try await request in requests { try await self.send(request, replies, context) }
        }
    }

    package func flood(
        _ request: FloodRequest,
        replies: MessageWriter<FloodResponse>,
        context: CallContext
    ) async throws {
        try await self.answering(context) {
            self.counters.received()
            var reply = FloodResponse(payload: Self.zeros(request.size))
            while request.count == 0 || reply.index < request.count {
                try await replies.write(reply)
                self.counters.sent()
                reply.index &+= 1
            }
        }
    }

    package func sink(_ requests: MessageStream<SinkRequest>, context: CallContext) async throws -> SinkResponse {
        try await self.answering(context) {
            var requests = requests.makeAsyncIterator()
            var response = SinkResponse()
            guard let first = try await requests.next() else { return response }
            var next: SinkRequest? = first
            while let request = next {
                self.counters.received()
                response.messages &+= 1
                response.aggregatedSize &+= UInt64(request.payload.count)
                if response.messages == first.stopAfter { try await Self.untilCancelled() }
                try await Self.wait(first.intervalUs)
                next = try await requests.next()
            }
            return response
        }
    }

    // ------------------------------------------------------------------------------------------------- parts

    /// Counts the call and sends back the metadata that asks for it.
    private func answering<Value>(
        _ context: CallContext,
        _ handler: () async throws -> Value
    ) async throws -> Value {
        let initial = Self.echo(Self.initialEchoKey, of: context)
        if !initial.isEmpty { context.initialMetadata = initial }
        let trailing = Self.echo(Self.trailingEchoKey, of: context)
        if !trailing.isEmpty { context.trailers = trailing }
        return try await self.counters.running(handler)
    }

    private static func echo(_ key: String, of context: CallContext) -> Metadata {
        guard !context.metadata.isEmpty else { return [:] }
        return Metadata(context.metadata.entries.filter { $0.key == key })
    }

    private func answer(_ request: UnaryCallRequest, _ context: CallContext) throws -> UnaryCallResponse {
        self.counters.received()
        try Self.fail(request.status, context)
        return UnaryCallResponse(
            payload: Self.zeros(request.responseSize),
            receivedBytes: UInt64(request.payload.count),
            subject: context.peer.subject ?? "",
            roles: context.peer.roles,
            allowed: context.deadline.allowed,
            remaining: context.deadline.remaining()
        )
    }

    private func send(
        _ request: StreamingOutputRequest,
        _ replies: MessageWriter<StreamingOutputResponse>,
        _ context: CallContext
    ) async throws {
        self.counters.received()
        for part in request.parts {
            try await Self.wait(part.intervalUs)
            try await replies.write(StreamingOutputResponse(payload: Self.zeros(part.size)))
            self.counters.sent()
        }
        try Self.fail(request.status, context)
    }

    /// Throws the status that a request asks for; nothing for OK.
    private static func fail(_ status: EchoStatus?, _ context: CallContext) throws {
        guard let status else { return }
        let code = RPCError.Code(wireValue: status.code)
        guard code != .ok else { return }
        throw RPCError(code, status.message, metadata: Self.echo(Self.trailingEchoKey, of: context))
    }

    private static func zeros(_ count: UInt32) -> [UInt8] {
        [UInt8](repeating: 0, count: Int(count))
    }

    private static func duration(_ duration: Duration?, atMost most: Duration) throws -> Duration {
        let duration = duration ?? .zero
        guard (.zero...most).contains(duration) else {
            throw RPCError(.invalidArgument, "duration must be 0 to \(most.components.seconds) seconds")
        }
        return duration
    }

    private static func wait(_ microseconds: UInt32) async throws {
        if microseconds > 0 { try await Task.sleep(for: .microseconds(Int64(microseconds))) }
    }

    private static func untilCancelled() async throws -> Never {
        while true { try await Task.sleep(for: .seconds(3600)) }
    }
}

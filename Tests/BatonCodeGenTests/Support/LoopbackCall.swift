// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Both ends of one call: what the client writes is what the handler reads, and the other way round.
final class LoopbackCall: StreamingCall, ServerCall {
    /// One direction.
    final class Pipe: MessageSink {
        let queue = MessageQueue(quantum: 1) { _ in }

        func send(
            _ encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
        ) async throws {
            try self.push(encode)
        }

        func push(
            _ encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
        ) throws {
            var buffer = UnsafeMutableRawBufferPointer(start: nil, count: 0)
            defer { buffer.deallocate() }
            try encode { size in
                buffer = .allocate(byteCount: size, alignment: 1)
                return buffer
            }
            self.queue.push(ReceivedMessage(bytes: Array(buffer), cost: buffer.count))
        }
    }

    let context: CallContext
    let decodingLimits = DecodingLimits()
    let interceptors = ServerInterceptors.none
    private let up = Pipe()
    private let down = Pipe()
    private let state = Locked((isOver: false, isCancelled: false, handler: Task<Void, Never>?.none))

    init(_ method: MethodDescriptor, _ options: CallOptions) {
        self.context = CallContext(
            method: method,
            peer: Peer(
                identity: nil,
                connection: ConnectionInfo(id: 1, remoteAddress: "loopback", tlsIdentity: nil)
            ),
            metadata: options.metadata,
            deadline: Deadline(start: .now(), timeout: .seconds(60)),
            requestID: RequestID(high: 1, low: 2),
            runtime: LoopbackRuntime()
        )
    }

    /// Runs the handler.
    func start(_ handler: MethodHandler, _ request: [UInt8]?) throws {
        let operation = try (request ?? []).withUnsafeBytes { try handler.start($0, self) }
        let task = Task { await operation() }
        self.state.withLock { $0.handler = task }
    }

    /// Whether the client gave the call up before its end.
    var isCancelled: Bool { self.state.withLock { $0.isCancelled } }

    // ------------------------------------------------------------------------------------------------ client

    func next<Message>(_ decode: (UnsafeRawBufferPointer) throws -> Message) async throws -> Message? {
        try await self.down.queue.next(decode)
    }

    func send(
        _ encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) async throws {
        guard !self.isOver else { throw RPCError(.cancelled, "the call is over") }
        try self.up.push(encode)
    }

    func finishSending() { self.up.queue.finish() }

    var isOver: Bool { self.state.withLock { $0.isOver } }

    func cancel() {
        let handler = self.state.withLock { state -> Task<Void, Never>? in
            guard !state.isOver else { return nil }
            state.isOver = true
            state.isCancelled = true
            return state.handler
        }
        handler?.cancel()
    }

    var initialMetadata: Metadata { self.context.initialMetadata }
    var ending: CallEnding { CallEnding(trailers: self.context.trailers) }

    // ----------------------------------------------------------------------------------------------- handler

    var requests: any MessageSource { self.up.queue }
    var replies: any MessageSink { self.down }

    func finish(
        _ encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) {
        do {
            try self.down.push(encode)
            self.finish()
        } catch {
            self.fail(error)
        }
    }

    func finish() {
        self.state.withLock { $0.isOver = true }
        self.down.queue.finish()
    }

    func fail(_ error: any Error) {
        self.state.withLock { $0.isOver = true }
        self.down.queue.finish(error)
    }
}

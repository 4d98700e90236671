// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting

/// A call with streams whose server is the test.
final class ScriptedStream: StreamingCall {
    private let queue = MessageQueue(quantum: 1) { _ in }
    private struct Progress {
        var metadata: Metadata?
        var end: Result<CallEnding, RPCError>?
    }

    private let progress = Watched(Progress())
    /// Messages that the client sent.
    let sent = Watched<[[UInt8]]>([])
    /// What else the client did.
    let events = Watched<[String]>([])

    init() {}

    /// A call that ends at once with the error.
    static func failed(_ error: RPCError) -> ScriptedStream {
        let stream = ScriptedStream()
        stream.finish(error)
        return stream
    }

    /// A call that has these replies and ends.
    static func answered(_ replies: [UInt8]...) -> ScriptedStream {
        let stream = ScriptedStream()
        for reply in replies { stream.reply(reply) }
        stream.finish()
        return stream
    }

    func reply(_ bytes: [UInt8]) {
        self.progress.update { $0.metadata = $0.metadata ?? [:] }
        self.queue.push(ReceivedMessage(bytes: bytes, cost: 0))
    }

    func finish(_ error: RPCError? = nil) {
        self.progress.update { $0.end = $0.end ?? error.map { .failure($0) } ?? .success(CallEnding()) }
        self.queue.finish(error)
    }

    // MARK: - What the client sees

    func next<Message>(_ decode: (_ bytes: UnsafeRawBufferPointer) throws -> Message) async throws -> Message? {
        try await self.queue.next(decode)
    }

    func send(
        _ encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) async throws {
        if case .failure(let error)? = self.progress.value.end { throw error }
        let space = UnsafeMutableRawBufferPointer.allocate(byteCount: 64, alignment: 1)
        defer { space.deallocate() }
        var size = 0
        try encode {
            size = $0
            return UnsafeMutableRawBufferPointer(rebasing: space[..<$0])
        }
        let message = Array(space[..<size])
        self.sent.update { $0.append(message) }
    }

    func finishSending() { self.events.update { $0.append("finished") } }

    var isOver: Bool { self.progress.value.end != nil }

    func cancel() {
        guard !self.isOver else { return }
        self.events.update { $0.append("cancelled") }
        self.finish(RPCError(.cancelled, "the call was cancelled"))
    }

    var initialMetadata: Metadata {
        get async throws {
            let progress = try await self.progress.wait(for: "the call's first frame or end") {
                $0.metadata != nil || $0.end != nil
            }
            if progress.metadata == nil, case .failure(let error)? = progress.end { throw error }
            return progress.metadata ?? [:]
        }
    }

    var ending: CallEnding {
        get async throws {
            let progress = try await self.progress.wait(for: "the call's end") { $0.end != nil }
            return try progress.end?.get() ?? CallEnding()
        }
    }
}

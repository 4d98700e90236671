// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonTesting
internal import Testing

@Suite("calls with streams that are opened again", .timeLimit(.minutes(1)))
struct StreamRetryTests {
    private static let refusal = RPCError(.unavailable, "draining", processed: .no, origin: .peer)
    private let time = ManualTime()

    /// Connections whose calls are these streams, one after the other.
    private func connector(_ streams: [ScriptedStream]) -> ScriptedConnector {
        let rest = Locked(streams[...])
        return ScriptedConnector { _ throws(RPCError) in
            ScriptedConnection(open: { _ throws(RPCError) in
                guard let next = rest.withLock({ $0.popFirst() }) else {
                    throw RPCError(.internalError, "no more streams", processed: .no)
                }
                return next
            })
        }
    }

    private func serverStream(_ client: RPCClient) async throws -> [[UInt8]] {
        try await client.serverStream(
            BytesMessage([1]),
            method: TestStream.descriptor(.serverStreaming),
            options: .defaults
        ) { (replies: ReplyStream<BytesMessage>) in
            var bytes: [[UInt8]] = []
            for try await reply in replies { bytes.append(reply.bytes) }
            return bytes
        }
    }

    @Test("a server-streaming call that was refused before its first reply is opened once more")
    func serverStreaming() async throws {
        let connector = self.connector([.failed(Self.refusal), .answered([1], [2])])
        #expect(try await self.serverStream(connector.client(self.time)) == [[1], [2]])
        #expect(connector.calls == 2)
        #expect(connector.connections.value.flatMap(\.calls.value).map(\.message) == [[1], [1]])
    }

    @Test("also when the refusal shows first in its metadata or its end", arguments: [true, false])
    func byMetadata(isMetadata: Bool) async throws {
        let connector = self.connector([.failed(Self.refusal), .answered([1])])
        let call = try await connector.client(self.time).open(
            [1],
            method: TestStream.descriptor(.serverStreaming),
            options: .defaults
        )
        if isMetadata { _ = try await call.initialMetadata } else { _ = try await call.ending }
        let reply = try await call.next { Array($0) }
        #expect(reply == [1])
        #expect(connector.calls == 2)
    }

    @Test("it is not opened again when a reply has come, or it may have been processed", arguments: [true, false])
    func notAgain(hasReply: Bool) async throws {
        let first = ScriptedStream()
        if hasReply { first.reply([1]) }
        first.finish(hasReply ? Self.refusal : RPCError(.unavailable, "gone", processed: .maybe))
        let connector = self.connector([first, .answered([2])])
        let error = await #expect(throws: RPCError.self) { try await self.serverStream(connector.client(self.time)) }
        #expect(error?.message == (hasReply ? "draining" : "gone"))
        #expect(error?.history?.attempts == 1)
        #expect(connector.calls == 1)
    }

    @Test("a second refusal is the outcome, the same for all who ask")
    func twice() async throws {
        let connector = self.connector([.failed(Self.refusal), .failed(Self.refusal), .answered([2])])
        let call = try await connector.client(self.time).open(
            [1],
            method: TestStream.descriptor(.serverStreaming),
            options: .defaults
        )
        for _ in 0..<3 {
            let next = await #expect(throws: RPCError.self) { try await call.next { Array($0) } }
            #expect(next?.message == "draining")
            #expect(next?.history?.attempts == 2)
            let end = await #expect(throws: RPCError.self) { try await call.ending }
            #expect(end?.history?.attempts == 2)
        }
        #expect(connector.calls == 2)
    }

    @Test("a call with many requests is opened again when none was taken yet, and what was finished stays so")
    func clientStreamingUntouched() async throws {
        let second = ScriptedStream.answered([9])
        let connector = self.connector([.failed(Self.refusal), second])
        let reply: Reply<BytesMessage> = try await connector.client(self.time).clientStream(
            method: TestStream.descriptor(.clientStreaming),
            options: .defaults
        ) { (_: MessageWriter<BytesMessage>) in }
        #expect(reply.message.bytes == [9])
        #expect(second.events.value == ["finished"])
    }

    @Test("it is opened again by the first write when the refusal is known by then")
    func clientStreamingFirstWrite() async throws {
        let second = ScriptedStream.answered([9])
        let connector = self.connector([.failed(Self.refusal), second])
        let call = try await connector.client(self.time).open(
            nil,
            method: TestStream.descriptor(.bidirectionalStreaming),
            options: .defaults
        )
        // The second ends at once too, but with OK: writing fails there.
        _ = try? await call.send { reserve in try BytesMessage([1]).encode(reserving: reserve) }
        #expect(connector.calls == 2)
        #expect(second.sent.value == [[1]])
    }

    @Test("it is not opened again when a message was taken")
    func clientStreamingTouched() async throws {
        let first = ScriptedStream()
        let connector = self.connector([first, .answered([9])])
        let error = await #expect(throws: RPCError.self) {
            let _: Reply<BytesMessage> = try await connector.client(self.time).clientStream(
                method: TestStream.descriptor(.clientStreaming),
                options: .defaults
            ) { (requests: MessageWriter<BytesMessage>) in
                try await requests.write(BytesMessage([1]))
                first.finish(Self.refusal)
            }
        }
        #expect(error?.message == "draining")
        #expect(connector.calls == 1)
        #expect(first.sent.value == [[1]])
    }

    @Test("a reader and a writer that both meet the refusal open the call once")
    func both() async throws {
        let second = ScriptedStream()
        let gate = Gate()
        let streams = Locked<[ScriptedStream]>([.failed(Self.refusal), second])
        let connector = ScriptedConnector { attempt throws(RPCError) in
            if attempt == 2 { await gate.pass() }
            return ScriptedConnection(open: { _ throws(RPCError) in streams.withLock { $0.removeFirst() } })
        }
        let call = try await connector.client(self.time).open(
            nil,
            method: TestStream.descriptor(.bidirectionalStreaming),
            options: .defaults
        )
        async let reply = call.next { Array($0) }
        try await gate.waitForArrivals(1)
        #expect(!call.isOver)
        async let sending: Void = call.send { reserve in try BytesMessage([5]).encode(reserving: reserve) }
        gate.open()
        try await sending
        second.reply([6])
        #expect(try await reply == [6])
        #expect(second.sent.value == [[5]])
        #expect(connector.calls == 2)
    }

    @Test("a call that was given up is not opened again, and one that is given up meanwhile is cancelled")
    func cancelled() async throws {
        let connector = self.connector([.failed(Self.refusal), .answered([1])])
        let call = try await connector.client(self.time).open(
            [1],
            method: TestStream.descriptor(.serverStreaming),
            options: .defaults
        )
        call.cancel()
        await #expect(throws: RPCError.self) { try await call.next { Array($0) } }
        #expect(connector.calls == 1)

        let second = ScriptedStream()
        let gate = Gate()
        let streams = Locked<[ScriptedStream]>([.failed(Self.refusal), second])
        let slow = ScriptedConnector { attempt throws(RPCError) in
            if attempt == 2 { await gate.pass() }
            return ScriptedConnection(open: { _ throws(RPCError) in streams.withLock { $0.removeFirst() } })
        }
        let other = try await slow.client(self.time).open(
            [1],
            method: TestStream.descriptor(.serverStreaming),
            options: .defaults
        )
        let reading = Task { try await other.next { Array($0) } }
        try await gate.waitForArrivals(1)
        other.cancel()
        gate.open()
        let error = await #expect(throws: RPCError.self) { try await reading.value }
        #expect(error?.code == .cancelled)
        #expect(second.events.value == ["cancelled"])
    }

    @Test("opening waits for a connection and is retried like a unary call")
    func opening() async throws {
        let stream = ScriptedStream.answered([1])
        let answers = Locked<[Result<ScriptedStream, RPCError>]>([.failure(Self.refusal), .success(stream)])
        let connector = ScriptedConnector { _ throws(RPCError) in
            ScriptedConnection(open: { _ throws(RPCError) in try answers.withLock { $0.removeFirst() }.get() })
        }
        #expect(try await self.serverStream(connector.client(self.time)) == [[1]])
        #expect(connector.attempts.value == 2)
    }

    @Test("a method can be opened by its name and kind")
    func byName() async throws {
        let connector = self.connector([.answered([1])])
        let call = try await connector.client(self.time).open(
            [7],
            method: "a.B/C",
            kind: .serverStreaming,
            options: CallOptions(timeout: .seconds(3))
        )
        #expect(try await call.next { Array($0) } == [1])
        let request = connector.connections.value[0].calls.value[0]
        #expect(request.method == "a.B/C")
        #expect(request.kind == .serverStreaming)
        #expect(request.deadline.allowed == .seconds(3))
    }

    @Test("an error of the application's decoder is passed on as it is")
    func decoder() async throws {
        let connector = self.connector([.answered([1])])
        let call = try await connector.client(self.time).open(
            [1],
            method: TestStream.descriptor(.serverStreaming),
            options: .defaults
        )
        let error = await #expect(throws: RPCError.self) {
            try await call.next { _ throws in throw Self.refusal }
        }
        #expect(error == Self.refusal)
        #expect(error?.history == nil)
        #expect(connector.calls == 1)
    }
}

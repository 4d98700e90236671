// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@Suite("an outbox of messages to send", .timeLimit(.minutes(1)))
struct MessageOutboxTests {
    private struct Over: Error, Equatable {}

    private let wakes = Locked(0)
    private var woken: Int { self.wakes.withLock { $0 } }

    private func outbox(capacity: Int = 1000) -> MessageOutbox {
        let wakes = self.wakes
        return MessageOutbox(capacity: capacity) { wakes.withLock { $0 += 1 } }
    }

    /// What waits, and whether the end was seen behind it.
    private func drain(_ outbox: MessageOutbox) -> (messages: [[UInt8]], isFinished: Bool) {
        var messages: [[UInt8]] = []
        while true {
            switch outbox.next() {
            case .message(let message): messages.append(message)
            case .finished: return (messages, true)
            case .empty: return (messages, false)
            }
        }
    }

    /// Lets other tasks run until the condition holds; the suite's time limit bounds it.
    private func until(_ condition: () -> Bool) async {
        while !condition() { await Task.yield() }
    }

    @Test("messages go out in their order, and the end behind them")
    func order() async throws {
        let outbox = self.outbox(capacity: 1 << 20)
        for value in 0..<500 { try await outbox.add([UInt8(value & 0xff)]) }
        outbox.finish()
        let sent = self.drain(outbox)
        #expect(sent.messages == (0..<500).map { [UInt8($0 & 0xff)] })
        #expect(sent.isFinished)
        #expect(outbox.isEmpty && outbox.bytes == 0)
    }

    @Test("the loop is woken once until it has seen the outbox empty, and then again")
    func wakeOnce() async throws {
        let outbox = self.outbox()
        try await outbox.add([1])
        try await outbox.add([2])
        #expect(self.woken == 1)
        guard case .message = outbox.next() else { Issue.record("no message"); return }
        try await outbox.add([3])
        #expect(self.woken == 1)
        #expect(self.drain(outbox).messages == [[2], [3]])
        try await outbox.add([4])
        #expect(self.woken == 2)
        outbox.finish()
        #expect(self.woken == 2)
        #expect(self.drain(outbox).isFinished)
    }

    @Test("the end alone wakes the loop, once")
    func wakeForEnd() {
        let outbox = self.outbox()
        outbox.finish()
        outbox.finish()
        #expect(self.woken == 1)
        #expect(self.drain(outbox).isFinished)
        outbox.finish()
        #expect(self.woken == 1)
    }

    @Test("a message behind the end is refused")
    func behindEnd() async throws {
        let outbox = self.outbox()
        outbox.finish()
        let error = await #expect(throws: RPCError.self) { try await outbox.add([1]) }
        #expect(error?.code == .internalError)
        #expect(self.drain(outbox).messages.isEmpty)
    }

    @Test(
        "a writer suspends at the capacity, with one message above it at most, and goes on at half",
        arguments: [0, 300]
    )
    func capacity(size: Int) async throws {
        let outbox = self.outbox(capacity: 1000)
        let cost = max(64, size)
        let message = [UInt8](repeating: 1, count: size)
        let writer = Task {
            for _ in 0..<100 { try await outbox.add(message) }
            outbox.finish()
        }
        var sent = 0
        while true {
            await self.until { outbox.bytes >= 1000 || sent * cost + outbox.bytes == 100 * cost }
            #expect(outbox.bytes < 1000 + cost)
            var isFinished = false
            // Down to a message above half: the writer stays where it is.
            let isLast = sent * cost + outbox.bytes == 100 * cost
            while outbox.bytes > (isLast ? 0 : 500 + cost) {
                guard case .message = outbox.next() else { break }
                sent += 1
            }
            if isLast {
                try await writer.value
                isFinished = self.drain(outbox).isFinished
                #expect(isFinished)
                break
            }
            let before = outbox.bytes
            for _ in 0..<10 { await Task.yield() }
            #expect(outbox.bytes == before)
            guard case .message = outbox.next() else { Issue.record("no message"); return }
            sent += 1
        }
        #expect(sent == 100)
    }

    @Test("a message larger than the capacity is taken, and waited for")
    func large() async throws {
        let outbox = self.outbox(capacity: 10)
        let writer = Task { try await outbox.add([UInt8](repeating: 0, count: 5000)) }
        await self.until { !outbox.isEmpty }
        #expect(self.drain(outbox).messages.map(\.count) == [5000])
        try await writer.value
    }

    @Test("when the call is over, writers that wait and those that come get why, and what waits is dropped")
    func failing() async throws {
        let outbox = self.outbox(capacity: 100)
        let writers = (0..<5).map { _ in Task { try await outbox.add([UInt8](repeating: 0, count: 100)) } }
        await self.until { outbox.bytes == 500 }
        outbox.fail(Over())
        outbox.fail(CancellationError())
        for writer in writers {
            await #expect(throws: Over()) { try await writer.value }
        }
        await #expect(throws: Over()) { try await outbox.add([1]) }
        await #expect(throws: Over()) { try await outbox.room() }
        outbox.finish()
        let rest = self.drain(outbox)
        #expect(rest.messages.isEmpty && !rest.isFinished && outbox.bytes == 0)
    }

    @Test("a cancelled task adds nothing")
    func cancelledBefore() async throws {
        let outbox = self.outbox()
        let writer = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await outbox.add([1])
        }
        await #expect(throws: CancellationError.self) { try await writer.value }
        #expect(outbox.isEmpty && self.woken == 0)
    }

    @Test("a writer that waits is woken by its task's cancellation, wherever it stands; its message goes out")
    func cancelledWhileWaiting() async throws {
        for round in 0..<500 {
            let outbox = self.outbox(capacity: 1)
            let writer = Task { try await outbox.add([5]) }
            await self.until { !outbox.isEmpty }
            for _ in 0..<(round % 3) { await Task.yield() }
            writer.cancel()
            await #expect(throws: CancellationError.self) { try await writer.value }
            #expect(self.drain(outbox).messages == [[5]])
        }
    }

    @Test("the loop's taking and a cancellation at once resume the writer once")
    func cancelledAgainstTaking() async throws {
        for _ in 0..<500 {
            let outbox = self.outbox(capacity: 1)
            let writer = Task { try await outbox.add([5]) }
            await self.until { !outbox.isEmpty }
            async let messages = self.drain(outbox).messages
            writer.cancel()
            #expect(await messages == [[5]])
            _ = await writer.result
        }
    }

    @Test("many writers beside the loop: every message goes out once, those of one writer in their order")
    func race() async throws {
        let signals = AsyncStream.makeStream(of: Void.self)
        let outbox = MessageOutbox(capacity: 500) { signals.continuation.yield() }
        let sent = try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
            group.addTask {
                try await withThrowingTaskGroup(of: Void.self) { writers in
                    for writer in 0..<20 {
                        writers.addTask {
                            for value in 0..<200 { try await outbox.add([UInt8(writer), UInt8(value)]) }
                        }
                    }
                    try await writers.waitForAll()
                }
                outbox.finish()
                return []
            }
            group.addTask {
                var sent: [[UInt8]] = []
                for await _ in signals.stream {
                    drain: while true {
                        switch outbox.next() {
                        case .message(let message): sent.append(message)
                        case .finished: return sent
                        case .empty: break drain
                        }
                    }
                }
                return sent
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(sent.count == 4000)
        for writer in 0..<20 {
            #expect(sent.filter { $0.first == UInt8(writer) }.map { $0[1] } == (0..<200).map { UInt8($0) })
        }
    }
}

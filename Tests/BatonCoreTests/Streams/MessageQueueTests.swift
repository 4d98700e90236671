// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@Suite("a queue of received messages", .timeLimit(.minutes(1)))
struct MessageQueueTests {
    private struct Broken: Error, Equatable {}

    private static func message(_ value: Int, cost: Int = 64) -> ReceivedMessage {
        let bytes = withUnsafeBytes(of: UInt32(truncatingIfNeeded: value)) { Array($0) }
        return ReceivedMessage(bytes: bytes, cost: cost)
    }

    private static func value(_ bytes: UnsafeRawBufferPointer) -> Int {
        Int(bytes.loadUnaligned(as: UInt32.self))
    }

    private let taken = Locked<[Int]>([])

    private func queue(quantum: Int = 1) -> MessageQueue {
        let taken = self.taken
        return MessageQueue(quantum: quantum) { cost in taken.withLock { $0.append(cost) } }
    }

    private func read(_ queue: MessageQueue) async throws -> [Int] {
        var values: [Int] = []
        while let value = try await queue.next(Self.value) { values.append(value) }
        return values
    }

    @Test("messages come in their order, one by one or many at once, and then the end, as often as one asks")
    func order() async throws {
        let queue = self.queue()
        for value in 0..<100 { queue.push(Self.message(value)) }
        queue.push(contentsOf: (100..<1000).map { Self.message($0) })
        queue.push(contentsOf: [])
        #expect(queue.unreadBytes == 4000)
        queue.finish()
        #expect(try await self.read(queue) == Array(0..<1000))
        #expect(queue.unreadBytes == 0)
        #expect(try await queue.next() == nil)
    }

    @Test("a reader that takes some while others come sees all in order")
    func interleaved() async throws {
        let queue = self.queue()
        var pushed = 0
        var read = 0
        for round in 0..<300 {
            for _ in 0..<(round % 7) {
                queue.push(Self.message(pushed))
                pushed += 1
            }
            for _ in 0..<(round % 5) where read < pushed {
                #expect(try await queue.next(Self.value) == read)
                read += 1
            }
        }
        queue.finish()
        #expect(try await self.read(queue) == Array(read..<pushed))
    }

    @Test("taken credit is told in sums of at least the quantum, and nothing of it twice")
    func credit() async throws {
        let queue = self.queue(quantum: 200)
        for cost in [64, 64, 100, 300, 199, 1, 5] { queue.push(Self.message(0, cost: cost)) }
        for _ in 0..<7 { _ = try await queue.next() }
        #expect(self.taken.withLock { $0 } == [228, 300, 200])
    }

    @Test("behind the end no credit is told")
    func creditBehindEnd() async throws {
        let queue = self.queue(quantum: 1)
        queue.push(Self.message(1))
        queue.finish()
        #expect(try await queue.next(Self.value) == 1)
        #expect(self.taken.withLock { $0 } == [])
    }

    @Test("an error is thrown behind the messages that came before it, and again")
    func failure() async throws {
        let queue = self.queue()
        queue.push(Self.message(1))
        queue.finish(Broken())
        queue.push(Self.message(2))
        queue.finish()
        #expect(try await queue.next(Self.value) == 1)
        await #expect(throws: Broken()) { try await queue.next() }
        await #expect(throws: Broken()) { try await queue.next() }
    }

    @Test("who did not get all messages learns it: an end that drops some counts, whatever came before")
    func dropping() async throws {
        let queue = self.queue()
        queue.push(Self.message(1))
        queue.finish()
        queue.finish(Broken(), dropping: true)
        #expect(queue.unreadBytes == 0)
        await #expect(throws: Broken()) { try await queue.next() }
    }

    @Test("where nothing is dropped the first end counts")
    func nothingDropped() async throws {
        let queue = self.queue()
        queue.push(Self.message(1))
        queue.finish()
        #expect(try await queue.next(Self.value) == 1)
        queue.finish(Broken(), dropping: true)
        #expect(try await queue.next() == nil)
    }

    @Test("what `decode` throws goes to the reader, and the message is taken")
    func decoding() async throws {
        let queue = self.queue()
        queue.push(contentsOf: [Self.message(1), Self.message(2)])
        await #expect(throws: Broken()) { try await queue.next { _ in throw Broken() } }
        #expect(try await queue.next(Self.value) == 2)
        #expect(self.taken.withLock { $0 } == [64, 64])
    }

    @Test("a reader that waits is woken by a message, and by the end")
    func waiting() async throws {
        for _ in 0..<500 {
            let queue = self.queue()
            async let values = self.read(queue)
            await Task.yield()
            queue.push(Self.message(7))
            await Task.yield()
            queue.finish()
            #expect(try await values == [7])
        }
    }

    @Test("a cancelled task reads nothing, and what waits stays for a later reader")
    func cancelledBefore() async throws {
        let queue = self.queue()
        queue.push(Self.message(3))
        let reader = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await queue.next(Self.value)
        }
        await #expect(throws: CancellationError.self) { try await reader.value }
        #expect(try await queue.next(Self.value) == 3)
    }

    @Test("a reader that waits is woken by its task's cancellation, wherever it stands, and the next one can read")
    func cancelledWhileWaiting() async throws {
        for round in 0..<500 {
            let queue = self.queue()
            let reader = Task { try await queue.next(Self.value) }
            for _ in 0..<(round % 4) { await Task.yield() }
            reader.cancel()
            await #expect(throws: CancellationError.self) { try await reader.value }
            queue.push(Self.message(round))
            #expect(try await queue.next(Self.value) == round)
        }
    }

    @Test("a message and a cancellation at once lose neither the message nor the reader")
    func cancelledAgainstPush() async throws {
        for round in 0..<500 {
            let queue = self.queue()
            let reader = Task { try await queue.next(Self.value) }
            if round.isMultiple(of: 2) { await Task.yield() }
            async let pushed: Void = queue.push(Self.message(9))
            reader.cancel()
            await pushed
            let first = try? await reader.value
            queue.finish()
            #expect(try await self.read(queue) == (first == nil ? [9] : []))
        }
    }

    @Test("of two readers at once one is refused, and the other goes on")
    func twoReaders() async throws {
        let queue = self.queue()
        let refusals = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<2 {
                group.addTask {
                    do {
                        return try await queue.next() == nil
                    } catch let error as RPCError {
                        #expect(error.code == .internalError)
                        queue.push(Self.message(1))
                        return true
                    }
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(refusals == 1)
    }

    @Test("a reader beside a writer on another thread gets all messages, and credit for all but less than a quantum")
    func race() async throws {
        let queue = self.queue(quantum: 1000)
        let count = 20_000
        let values = try await withThrowingTaskGroup(of: [Int].self) { group in
            group.addTask { try await self.read(queue) }
            group.addTask {
                var next = 0
                while next < count {
                    let size = min(1 + next % 5, count - next)
                    queue.push(contentsOf: (next..<next + size).map { Self.message($0) })
                    next += size
                    if next.isMultiple(of: 3) { await Task.yield() }
                }
                queue.finish()
                return []
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(values == Array(0..<count))
        let told = self.taken.withLock { $0 }
        #expect(told.allSatisfy { $0 >= 1000 })
        #expect(told.reduce(0, +) <= count * 64)
    }

    @Test("a message's owner lives until the message is taken or dropped")
    func owner() async throws {
        final class Owner: Sendable {}
        weak var taken: Owner?
        weak var dropped: Owner?
        let queue = self.queue()
        do {
            let owners = (Owner(), Owner())
            (taken, dropped) = owners
            queue.push(ReceivedMessage(bytes: [1], cost: 64, owner: owners.0))
            queue.push(ReceivedMessage(bytes: [2], cost: 64, owner: owners.1))
        }
        #expect(taken != nil && dropped != nil)
        _ = try await queue.next()
        #expect(taken == nil && dropped != nil)
        queue.finish(dropping: true)
        #expect(dropped == nil)
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Glibc
internal import NIOCore
internal import NIOPosix
internal import Testing

@testable internal import BatonTransport

@Suite("work that would keep an event loop for ever", .timeLimit(.minutes(1)))
struct LoopTurnsTests {
    /// Stops what runs on the loop when a byte was read there.
    private final class ByteReader: ChannelInboundHandler, Sendable {
        typealias InboundIn = ByteBuffer

        let hasRead = Locked(false)

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            self.hasRead.withLock { $0 = true }
        }
    }

    private func withLoop(_ body: (any EventLoop) async throws -> Void) async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        do {
            try await body(group.next())
        } catch {
            try await group.shutdownGracefully()
            throw error
        }
        try await group.shutdownGracefully()
    }

    /// The order in which things were done that were put into line as `work`, `task`, `work`.
    private func order(_ turns: LoopTurns) async throws -> [String] {
        let order = Locked<[String]>([])
        let done = turns.eventLoop.makePromise(of: Void.self)
        turns.eventLoop.execute {
            turns.next { order.withLock { $0.append("first work") } }
            turns.eventLoop.execute { order.withLock { $0.append("task") } }
            turns.next {
                order.withLock { $0.append("second work") }
                done.succeed()
            }
        }
        try await done.futureResult.get()
        return order.withLock { $0 }
    }

    @Test("within its time work goes on in this round of the loop, in its place in the line")
    func atOnce() async throws {
        try await self.withLoop { loop in
            let turns = LoopTurns(eventLoop: loop, time: .seconds(3600))
            // The first time begins with the first round.
            _ = try await self.order(turns)
            #expect(try await self.order(turns) == ["first work", "task", "second work"])
            try await loop.submit { turns.close() }.get()
        }
    }

    @Test("behind its time work waits for the next round, and goes on in its order")
    func waits() async throws {
        try await self.withLoop { loop in
            let turns = LoopTurns(eventLoop: loop, time: .zero)
            // Without a pipe at first, with one later.
            for _ in 0..<20 {
                #expect(try await self.order(turns) == ["task", "first work", "second work"])
            }
            try await loop.submit { turns.close() }.get()
        }
    }

    @Test("the loop reads what peers send while such work goes on and on")
    func reads() async throws {
        try await self.withLoop { loop in
            let turns = LoopTurns(eventLoop: loop, time: .microseconds(500))
            let reader = ByteReader()
            var ends: [CInt] = [-1, -1]
            try #require(pipe(&ends) == 0)
            let writeEnd = ends[1]
            defer { close(writeEnd) }
            let channel = try await NIOPipeBootstrap(group: loop)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(reader) }
                }
                .takingOwnershipOfDescriptor(input: ends[0])
                .get()
            let done = loop.makePromise(of: Int.self)
            @Sendable func work(_ round: Int) {
                // The peer sends when the work has long begun.
                if round == 100 {
                    var byte: UInt8 = 1
                    _ = write(writeEnd, &byte, 1)
                }
                guard !reader.hasRead.withLock({ $0 }) else { return done.succeed(round) }
                turns.next { work(round + 1) }
            }
            loop.execute { work(0) }
            #expect(try await done.futureResult.get() > 100)
            try await channel.close().get()
            try await loop.submit { turns.close() }.get()
        }
    }

    @Test("what waits when it is closed is dropped")
    func closed() async throws {
        try await self.withLoop { loop in
            let turns = LoopTurns(eventLoop: loop, time: .zero)
            // Until there is a pipe.
            for _ in 0..<20 { _ = try await self.order(turns) }
            let ran = Locked(false)
            try await loop.submit {
                turns.next { ran.withLock { $0 = true } }
                turns.close()
            }
            .get()
            // Behind everything that the loop had to do by then.
            try await loop.scheduleTask(in: .milliseconds(1)) {}.futureResult.get()
            #expect(!ran.withLock { $0 })
        }
    }
}

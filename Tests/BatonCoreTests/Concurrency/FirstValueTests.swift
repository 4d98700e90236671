// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@Suite("a value that comes once", .timeLimit(.minutes(1)))
struct FirstValueTests {
    @Test("what is set first stands, for those who wait and those who come later")
    func first() async throws {
        let value = FirstValue<Result<Int, any Error>>()
        let waiters = (0..<10).map { _ in Task { try await value.get() } }
        await Task.yield()
        value.resolve(.success(1))
        value.resolve(.success(2))
        value.resolve(.failure(RPCError(.aborted, "late")))
        for waiter in waiters { #expect(try await waiter.value == 1) }
        #expect(try await value.get() == 1)
    }

    @Test("an error in its place is thrown to all")
    func failure() async throws {
        let value = FirstValue<Result<Int, any Error>>()
        async let waiting = status { _ = try await value.get() }
        value.resolve(.failure(RPCError(.aborted, "no")))
        #expect(try await waiting.code == .aborted)
        #expect(try await status { _ = try await value.get() }.code == .aborted)
    }

    @Test("a cancelled task does not wait, wherever it stands; the others go on")
    func cancelled() async throws {
        for round in 0..<500 {
            let value = FirstValue<Result<Int, any Error>>()
            let left = Task { try await value.get() }
            let stays = Task { try await value.get() }
            for _ in 0..<(round % 4) { await Task.yield() }
            left.cancel()
            await #expect(throws: CancellationError.self) { try await left.value }
            value.resolve(.success(round))
            #expect(try await stays.value == round)
        }
    }

    @Test("a value and a cancellation at once resume a task once")
    func race() async throws {
        for _ in 0..<500 {
            let value = FirstValue<Result<Int, any Error>>()
            let waiter = Task { try await value.get() }
            await Task.yield()
            async let set: Void = value.resolve(.success(1))
            waiter.cancel()
            await set
            if let seen = try? await waiter.value { #expect(seen == 1) }
        }
    }

    /// What a body throws that is meant to fail.
    private func status(_ body: () async throws -> Void) async throws -> RPCError {
        try #require(await #expect(throws: RPCError.self) { try await body() })
    }
}

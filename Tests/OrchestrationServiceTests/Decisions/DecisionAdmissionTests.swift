// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@testable internal import OrchestrationService

@Suite("Admission of decisions", .timeLimit(.minutes(1)))
struct DecisionAdmissionTests {
    /// Work that goes on until it is told to end.
    private final class Gate: Sendable {
        private let (stream, continuation) = AsyncStream<Void>.makeStream()
        func open() { self.continuation.finish() }
        func pass() async { for await _ in self.stream {} }
    }

    private static func limits(_ concurrent: Int, _ waiting: Int) -> DecisionLimits {
        var limits = DecisionLimits()
        limits.concurrent = concurrent
        limits.waiting = waiting
        limits.retryAfter = .milliseconds(700)
        return limits
    }

    /// Until a condition holds that other tasks bring about.
    private static func until(_ condition: () -> Bool) async {
        while !condition() { await Task.yield() }
    }

    @Test("at most so many run at once, the others in their order")
    func order() async throws {
        let admission = DecisionAdmission(
            limits: Self.limits(2, 10),
            sleep: { _ in try await Task.sleep(for: .seconds(60)) }
        )
        let gates = (0..<5).map { _ in Gate() }
        let started = Locked<[Int]>([])
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, gate) in gates.enumerated() {
                group.addTask {
                    try await admission.run(remaining: .seconds(60)) {
                        started.withLock { $0.append(index) }
                        await gate.pass()
                    }
                }
                await Self.until { admission.load.running + admission.load.waiting == index + 1 }
            }
            #expect(admission.load.running == 2)
            #expect(admission.load.waiting == 3)
            for (index, gate) in gates.enumerated() {
                gate.open()
                await Self.until { admission.load.running + admission.load.waiting == gates.count - index - 1 }
            }
            try await group.waitForAll()
        }
        let order = started.withLock { $0 }
        #expect(Set(order.prefix(2)) == [0, 1])
        #expect(order.dropFirst(2) == [2, 3, 4])
        #expect(admission.load == (0, 0))
    }

    @Test("a full line refuses at once, with a time to wait")
    func full() async throws {
        let admission = DecisionAdmission(limits: Self.limits(1, 0))
        let error = await #expect(throws: RPCError.self) {
            try await admission.run(remaining: .seconds(60)) {
                try await admission.run(remaining: .seconds(60)) {}
            }
        }
        #expect(error?.code == .resourceExhausted)
        #expect(error?.retryAfter == .milliseconds(700))
        #expect(error?.processed == .no)
        #expect(admission.load == (0, 0))
    }

    @Test(
        "one waits for at most half of its remaining time, and never longer than the limit",
        arguments: [(Duration.seconds(4), Duration.seconds(2)), (.seconds(60), .seconds(5)), (.zero, .zero)]
    )
    func timeout(remaining: Duration, longest: Duration) async throws {
        let slept = Locked<[Duration]>([])
        let admission = DecisionAdmission(
            limits: Self.limits(1, 1),
            sleep: { time in slept.withLock { $0.append(time) } }
        )
        let error = await #expect(throws: RPCError.self) {
            try await admission.run(remaining: remaining) {
                try await admission.run(remaining: remaining) {}
            }
        }
        #expect(error?.code == .resourceExhausted)
        #expect(error?.retryAfter == .milliseconds(700))
        #expect(slept.withLock { $0 } == [longest])
        #expect(admission.load == (0, 0))
    }

    @Test("one that is cancelled while it waits leaves the line")
    func cancelled() async throws {
        let admission = DecisionAdmission(
            limits: Self.limits(1, 1),
            sleep: { _ in try await Task.sleep(for: .seconds(60)) }
        )
        try await admission.run(remaining: .seconds(60)) {
            await withTaskGroup(of: Void.self) { group in
                group.addTask {
                    await #expect(throws: CancellationError.self) {
                        try await admission.run(remaining: .seconds(60)) {}
                    }
                }
                await Self.until { admission.load.waiting == 1 }
                group.cancelAll()
            }
            #expect(admission.load == (1, 0))
        }
        #expect(admission.load == (0, 0))
    }

    @Test("work that fails gives its place back")
    func failing() async throws {
        struct Failure: Error {}
        let admission = DecisionAdmission(limits: Self.limits(1, 1))
        await #expect(throws: Failure.self) {
            try await admission.run(remaining: .seconds(60)) { throw Failure() }
        }
        #expect(admission.load == (0, 0))
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import NIOPosix
internal import Synchronization

/// A bounded pool of threads for work that must not hold an event loop.
final class WorkerPool: TaskExecutor {
    let queueLimit: Int

    private let threads: NIOThreadPool
    private let waiting = Atomic<Int>(0)

    init(threads: Int, queueLimit: Int) {
        self.threads = NIOThreadPool(numberOfThreads: max(1, threads))
        self.queueLimit = max(1, queueLimit)
    }

    /// Makes the threads; a server that is made and never runs has none.
    func start() {
        self.threads.start()
    }

    /// Takes a place in the queue; false when all are taken.
    func admit() -> Bool {
        let before = self.waiting.wrappingAdd(1, ordering: .relaxed).oldValue
        guard before < self.queueLimit else {
            self.leave()
            return false
        }
        return true
    }

    /// Gives the place back: the work has begun or will not.
    func leave() {
        self.waiting.wrappingSubtract(1, ordering: .relaxed)
    }

    static func queueIsFull(limit: Int) -> RPCError {
        RPCError(
            .resourceExhausted,
            "the server's worker pool has no free place (limit \(limit))",
            processed: .no
        )
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let unowned = UnownedJob(job)
        // A pool that is shut down still has to run the jobs of tasks that were cancelled, or they would never end.
        self.threads.submit { _ in
            unowned.runSynchronously(on: self.asUnownedTaskExecutor())
        }
    }

    /// Runs `work` on a thread of the pool.
    func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try Task.checkCancellation()
        guard self.admit() else {
            throw Self.queueIsFull(limit: self.queueLimit)
        }
        return try await withCheckedThrowingContinuation { continuation in
            self.threads.submit { state in
                self.leave()
                switch state {
                case .active:
                    continuation.resume(with: Result(catching: work))
                case .cancelled:
                    continuation.resume(throwing: CancellationError())
                }
            }
        }
    }

    func shutDown() async throws {
        try await self.threads.shutdownGracefully()
    }
}

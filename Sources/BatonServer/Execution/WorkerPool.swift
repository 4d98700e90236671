// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import NIOPosix

/// A bounded pool of threads for work that must not hold an event loop.
final class WorkerPool: TaskExecutor {
    let queueLimit: Int

    private struct Queue {
        var line = WaitingLine()
        var shedder: LoadShedder
    }

    private let threads: NIOThreadPool
    private let queue: Locked<Queue>
    private let statistics: ServerStatistics

    init(threads: Int, queueLimit: Int, shedder: LoadShedder, statistics: ServerStatistics) {
        self.threads = NIOThreadPool(numberOfThreads: max(1, threads))
        self.queueLimit = max(1, queueLimit)
        self.queue = Locked(Queue(shedder: shedder))
        self.statistics = statistics
    }

    /// Makes the threads; a server that is made and never runs has none.
    func start() {
        self.threads.start()
    }

    /// Takes a place in the queue; false when all are taken.
    func admit() -> Bool {
        let isAdmitted = self.queue.withLock { queue in
            guard queue.line.count < self.queueLimit else { return false }
            queue.line.join(at: .now())
            return true
        }
        if !isAdmitted { self.statistics.refused(.poolQueue) }
        return isAdmitted
    }

    /// Gives the first place back: the work that was in front has begun or will not.
    func leave() {
        self.queue.withLock { queue in
            let now = MonotonicTime.now()
            guard let since = queue.line.leave() else { return }
            queue.shedder.observe(wait: since.duration(to: now), at: now)
        }
    }

    /// Whether to refuse a call that would start here, because work waits too long.
    func sheds(at now: MonotonicTime) -> Bool {
        self.queue.withLock { queue in
            let oldest = queue.line.oldest?.duration(to: now) ?? .zero
            // A look at the head of the line counts too, or threads that are stuck would never be noticed.
            queue.shedder.observe(wait: oldest, at: now)
            return queue.shedder.sheds(oldest: oldest, at: now)
        }
    }

    static func queueIsFull(limit: Int) -> RPCError {
        RPCError(
            .resourceExhausted,
            "the server's worker pool has no free place (limit \(limit))",
            processed: .no,
            retryAfter: AdmissionControl.busyRetry
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

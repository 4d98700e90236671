// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Dispatch

/// Stands in for an event loop: runs its tasks one after the other on one serial queue.
final class QueueExecutor: TaskExecutor {
    private let queue = DispatchQueue(label: "loop")
    private let key = DispatchSpecificKey<Bool>()

    init() {
        queue.setSpecific(key: key, value: true)
    }

    /// Whether the caller runs on this executor.
    var isCurrent: Bool {
        DispatchQueue.getSpecific(key: key) ?? false
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let executor = asUnownedTaskExecutor()
        queue.async {
            job.runSynchronously(on: executor)
        }
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

extension Deadline {
    /// What `body` returns, or nil when the deadline passes or the task is cancelled before. `body` heeds cancellation.
    func race<Value: Sendable>(_ body: @escaping @Sendable () async -> Value?) async -> Value? {
        await withTaskGroup(of: Value?.self) { group in
            group.addTask { await body() }
            group.addTask {
                // Cancelled when the other is first, or with the caller: either way nobody waits for the time.
                try? await Task.sleep(for: self.remaining())
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first
        }
    }

    /// The outcome of a call that got no further than `step` before it ran out of time or was cancelled.
    func missed(_ step: String) -> RPCError {
        guard !Task.isCancelled else {
            return RPCError(.cancelled, "the call was cancelled while \(step)", processed: .no)
        }
        return RPCError(
            .deadlineExceeded,
            "the call's \(self.allowed.shortText) passed while \(step)",
            processed: .no
        )
    }
}

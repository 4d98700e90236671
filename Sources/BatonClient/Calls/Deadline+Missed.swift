// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

extension Deadline {
    /// The outcome of a call that got no further than `step` before it ran out of time or was cancelled.
    func missed(_ step: String, cause: RPCError? = nil) -> RPCError {
        guard !Task.isCancelled else {
            return RPCError(.cancelled, "the call was cancelled while \(step)", processed: .no, cause: cause)
        }
        return RPCError(
            .deadlineExceeded,
            "the call's \(self.allowed.shortText) passed while \(step)",
            processed: .no,
            cause: cause
        )
    }
}

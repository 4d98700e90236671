// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import OrchestrationService

extension DecisionLimits {
    init(_ resolved: ResolvedSettings) throws(SettingsError) {
        self.init()
        self.concurrent = try resolved.integer(.decisionsConcurrent)
        self.waiting = try resolved.integer(.decisionsWaiting)
        self.longestWait = try resolved.duration(.decisionsWait)
        self.retryAfter = try resolved.duration(.decisionsRetryAfter)
    }
}

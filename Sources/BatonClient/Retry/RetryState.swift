// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// What was tried for one call, and what to do when an attempt has failed.
struct RetryState: Sendable {
    /// What follows a failed attempt.
    enum Verdict: Equatable {
        /// The error is the call's outcome.
        case fail
        /// At once, on another connection than the one that refused it.
        case elsewhere
        /// At once, with a token that is newer.
        case newToken
        /// After a pause; not where it was refused, if it was.
        case pause(until: MonotonicTime)
    }

    private let policy: RetryPolicy?
    private let throttle: RetryThrottle?
    private let isRepeatable: Bool
    /// Retries of refusals, which need no policy.
    private var refusals = 0
    private let refusalRetries: Int
    /// The one retry with a newer token was made.
    private var hadNewToken = false
    /// Retries by the policy.
    private var repetitions = 0

    /// - Parameters:
    ///   - refusalRetries: how often a refusal is tried elsewhere.
    ///   - isRepeatable: the call may be made again although a server may have acted on it.
    init(refusalRetries: Int = 1, policy: RetryPolicy?, throttle: RetryThrottle?, isRepeatable: Bool) {
        self.refusalRetries = refusalRetries
        self.policy = policy
        self.throttle = throttle
        self.isRepeatable = isRepeatable
    }

    /// Decides, and counts what it decides.
    ///
    /// - Parameters:
    ///   - renewToken: whether the token that was shown can be replaced; asked only when that would help.
    ///   - random: uniform in [0, 1).
    mutating func verdict(
        after error: RPCError,
        deadline: Deadline,
        now: MonotonicTime,
        random: () -> Double,
        renewToken: () -> Bool
    ) -> Verdict {
        guard !deadline.isPast(at: now) else { return .fail }
        if error.isRefusal, self.refusals < self.refusalRetries {
            self.refusals += 1
            return .elsewhere
        }
        if error.code == .unauthenticated, error.processed == .no, error.origin == .peer, !self.hadNewToken,
            renewToken()
        {
            self.hadNewToken = true
            return .newToken
        }
        guard let policy = self.policy, policy.codes.contains(error.code) else { return .fail }
        // Failures of calls that are not retried tell of the server's state too.
        let mayRetry = self.throttle?.failed() ?? true
        guard mayRetry, self.repetitions + 1 < policy.maximumAttempts,
            error.processed == .no || self.isRepeatable
        else {
            return .fail
        }
        self.repetitions += 1
        let pause = policy.backoff.delay(afterFailures: self.repetitions, random: random())
        let next = now.advanced(by: error.retryAfter ?? .zero).advanced(by: pause)
        return next < deadline.end ? .pause(until: next) : .fail
    }

    /// The call succeeded.
    func succeeded() {
        self.throttle?.succeeded()
    }
}

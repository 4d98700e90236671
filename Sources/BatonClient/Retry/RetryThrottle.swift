// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// The tokens of one client's ``RetryThrottling``. Counted in thousandths, so that sums are exact.
final class RetryThrottle: Sendable {
    private let limit: Int
    private let gain: Int
    private let thousandths: Locked<Int>

    init(_ settings: RetryThrottling) {
        self.limit = min(max(1, settings.tokens), 1000) * 1000
        self.gain = min(max(1, settings.ratioThousandths), self.limit)
        self.thousandths = Locked(self.limit)
    }

    /// An attempt failed; whether another may follow.
    func failed() -> Bool {
        self.thousandths.withLock { tokens in
            tokens = max(0, tokens - 1000)
            return tokens > self.limit / 2
        }
    }

    /// A call succeeded.
    func succeeded() {
        self.thousandths.withLock { $0 = min(self.limit, $0 + self.gain) }
    }
}

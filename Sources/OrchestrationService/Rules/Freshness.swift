// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// When samples are too old to speak for a partnership.
struct Freshness: Sendable, Hashable {
    /// Five minutes.
    static let defaultLimitMilliseconds: Int64 = 5 * 60 * 1000

    /// Milliseconds; a newest sample exactly as old is still fresh.
    let limitMilliseconds: Int64

    init(limitMilliseconds: Int64 = defaultLimitMilliseconds) {
        self.limitMilliseconds = limitMilliseconds
    }

    /// Whether a sample of one time is too old at another, both in milliseconds of the same clock. A sample from the
    /// future (a reporter whose clock is ahead) is fresh.
    func isStale(newestSample: Int64, now: Int64) -> Bool {
        let (age, overflow) = now.subtractingReportingOverflow(newestSample)
        // Only times centuries apart overflow: then it is the sign that tells the older one.
        return overflow ? now > newestSample : age > limitMilliseconds
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Lets one record of a kind into the log per interval, so that whoever causes them cannot fill it. A pure value.
struct LogThrottle: Sendable {
    private let interval: Duration
    private var next: MonotonicTime?
    private var withheld = 0

    init(interval: Duration) {
        self.interval = interval
    }

    /// Something happened that is worth a record.
    ///
    /// - Returns: how many were withheld since the last record, when this one may be written; nil when not.
    mutating func pass(at now: MonotonicTime) -> Int? {
        if let next = self.next, now < next {
            self.withheld += 1
            return nil
        }
        self.next = now.advanced(by: self.interval)
        defer { self.withheld = 0 }
        return self.withheld
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How often something may happen: the generic cell rate algorithm (GCRA; ITU-T I.371, annex A), whose whole memory is
/// one number for each who is counted: the time when its full burst is back.
struct RequestRate: Sendable, Equatable {
    /// What it says to one event.
    enum Verdict: Sendable, Equatable {
        /// It may happen; the burst is whole again at this time.
        case conforms(wholeAt: UInt64)
        /// It is too early by so many nanoseconds.
        case early(by: UInt64)
    }

    private static let second: UInt64 = 1_000_000_000

    /// Nanoseconds that one event takes to be forgiven.
    let interval: UInt64
    /// How far the time at which the burst is whole may lie ahead for one more event to conform.
    let tolerance: UInt64

    /// - Parameters:
    ///   - perSecond: events per second in the long run; below 1 there is no rate.
    ///   - burst: events that may happen at once; below 1 as many as in one second.
    init?(perSecond: Int, burst: Int) {
        guard perSecond > 0 else { return nil }
        self.interval = max(1, Self.second / UInt64(perSecond))
        let burst = UInt64(burst > 0 ? burst : perSecond)
        let (tolerance, overflow) = self.interval.multipliedReportingOverflow(by: burst - 1)
        self.tolerance = overflow ? .max : tolerance
    }

    /// Judges an event.
    ///
    /// - Parameters:
    ///   - wholeAt: what the last conforming event gave; 0 before the first.
    ///   - now: nanoseconds on the same clock.
    func judge(wholeAt: UInt64, now: UInt64) -> Verdict {
        let ahead = wholeAt > now ? wholeAt - now : 0
        guard ahead <= self.tolerance else { return .early(by: ahead - self.tolerance) }
        return .conforms(wholeAt: Self.sum(max(wholeAt, now), self.interval))
    }

    /// Counts an event whether or not it conforms; many of them never reach further ahead than one beyond the burst.
    func count(wholeAt: UInt64, now: UInt64) -> UInt64 {
        min(Self.sum(max(wholeAt, now), self.interval), Self.sum(Self.sum(now, self.tolerance), self.interval))
    }

    private static func sum(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? .max : sum
    }
}

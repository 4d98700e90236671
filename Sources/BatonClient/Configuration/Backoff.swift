// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How long to wait between attempts that fail: exponential, with jitter.
///
/// After *n* failures in a row the wait is *c* × (1 − `jitter` × *r*), where *c* = min(`maximum`, `initial` ×
/// `multiplier`ⁿ⁻¹) and *r* is uniform in [0, 1). A jitter of 1 is the "full jitter" of Marc Brooker, "Exponential Backoff
/// And Jitter", AWS Architecture Blog, 2015: it spreads clients that failed together best.
public struct Backoff: Sendable, Hashable {
    /// The bound of the wait after the first failure; less than 1 ms counts as 1 ms. Default 100 ms.
    public var initial: Duration = .milliseconds(100)
    /// The bound of every wait. Default 30 s.
    public var maximum: Duration = .seconds(30)
    /// By how much the bound grows with each failure in a row; less than 1 counts as 1. Default 2.
    public var multiplier = 2.0
    /// Which part of the bound is random, 0 to 1. Default 1.
    public var jitter = 1.0

    /// The defaults, with a first and a last bound of one's own.
    public init(initial: Duration = .milliseconds(100), maximum: Duration = .seconds(30)) {
        self.initial = initial
        self.maximum = maximum
    }

    /// The wait after so many failures in a row.
    ///
    /// - Parameter random: uniform in [0, 1).
    func delay(afterFailures failures: Int, random: Double) -> Duration {
        // The bound stops growing long before a million failures; a double holds what comes out.
        let growth = Self.power(
            max(1, self.multiplier.isNaN ? 1 : self.multiplier),
            min(max(1, failures) - 1, 1_000_000)
        )
        let initial = max(self.initial, Self.leastInitial).secondsAsDouble
        let bound = min(initial * growth, max(self.maximum, Self.leastInitial).secondsAsDouble)
        let jitter = self.jitter.isNaN ? 1 : min(max(0, self.jitter), 1)
        return Duration(secondsAsDouble: bound * (1 - jitter * random))
    }

    /// So that no setting makes a loop without a pause.
    private static let leastInitial = Duration.milliseconds(1)

    private static func power(_ base: Double, _ exponent: Int) -> Double {
        var (result, factor, rest) = (1.0, base, exponent)
        while rest > 0 {
            if rest & 1 == 1 { result *= factor }
            factor *= factor
            rest >>= 1
        }
        return result
    }
}

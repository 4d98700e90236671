// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension Duration {
    /// Seconds as a floating-point number: for factors and random parts.
    var secondsAsDouble: Double {
        let parts = self.components
        return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
    }

    /// A duration held within 0 and some thirty years, whatever the number is.
    init(secondsAsDouble seconds: Double) {
        self = .nanoseconds(Int64(min(max(0, seconds.isNaN ? 0 : seconds), 1e9) * 1e9))
    }
}

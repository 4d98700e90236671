// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A value between two ends with a most likely one between them.
///
/// Its inverse needs a square root and no other function. IEEE 754 fixes every bit of that, unlike those of logarithms
/// and the like, so that machines agree on what a random number stands for.
struct TriangularDistribution: Sendable, Hashable {
    private let low: Double
    private let high: Double
    /// The probability of a value below the most likely one.
    private let split: Double
    private let lowerArea: Double
    private let upperArea: Double

    /// The ends must differ, and `mode` must lie between them.
    init(low: Double, mode: Double, high: Double) {
        let width = high - low
        self.low = low
        self.high = high
        self.split = (mode - low) / width
        self.lowerArea = width * (mode - low)
        self.upperArea = width * (high - mode)
    }

    /// The value that a share of all values does not exceed.
    ///
    /// - Parameter share: 0 to 1.
    func quantile(_ share: Double) -> Double {
        share < self.split
            ? self.low + (share * self.lowerArea).squareRoot()
            : self.high - ((1 - share) * self.upperArea).squareRoot()
    }
}

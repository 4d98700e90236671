// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

extension SplitMix64 {
    /// 0 or more and below 1, in steps of 2^-53: arithmetic on whole numbers but for the last step, which is exact, so that
    /// a seed gives the same numbers on every machine.
    mutating func nextUnit() -> Double {
        Double(self.next() >> 11) * 0x1p-53
    }
}

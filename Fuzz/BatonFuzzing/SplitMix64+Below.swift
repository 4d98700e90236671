// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

extension SplitMix64 {
    /// A number below `bound`, which is positive. The slight preference for small ones does not matter here.
    mutating func below(_ bound: Int) -> Int { Int(self.next() % UInt64(bound)) }
}

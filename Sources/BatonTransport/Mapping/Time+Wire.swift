// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire
internal import NIOCore

extension MonotonicTime {
    /// The same moment for the protocol's machines.
    var wire: WireInstant { WireInstant(nanoseconds: self.nanoseconds) }
    /// The same moment for the event loop, whose clock is the monotonic one too.
    var loop: NIODeadline { .uptimeNanoseconds(self.nanoseconds) }
}

extension WireInstant {
    /// The same moment for the event loop.
    var loop: NIODeadline { .uptimeNanoseconds(self.nanoseconds) }
}

extension Duration {
    /// The same time for the event loop, 73 years at most: the loop adds it to its clock, and must not overflow.
    var loop: TimeAmount { .nanoseconds(Int64(clamping: min(self.clampedNanoseconds, UInt64(Int64.max) / 4))) }
    /// The same time for the protocol's machines, rounded up: a short time is not none.
    var wireMilliseconds: UInt32 {
        let microseconds = self.clampedMicroseconds
        return UInt32(clamping: microseconds / 1000 + (microseconds % 1000 == 0 ? 0 : 1))
    }
}

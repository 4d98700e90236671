// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Where a server's sessions read the time, so that tests can set it.
struct ServerClock: Sendable {
    /// The machine's clocks.
    static let system = ServerClock(now: { .now() }, seconds: { WallClock.seconds() })

    /// The present moment.
    var now: @Sendable () -> MonotonicTime
    /// Seconds since 1970, which the expiry of a token is compared with.
    var seconds: @Sendable () -> Int64
}

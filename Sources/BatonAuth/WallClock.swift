// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// The time of day, in seconds since 1970. Everything that judges tokens takes the time as an argument; this is where
/// the edge gets it.
package struct WallClock: Sendable {
    private let read: @Sendable () -> Int64

    /// A clock of the caller's own, for tests.
    package init(_ read: @escaping @Sendable () -> Int64) {
        self.read = read
    }

    package func now() -> Int64 {
        read()
    }

    /// The system's.
    package static let system = WallClock {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec)
    }
}

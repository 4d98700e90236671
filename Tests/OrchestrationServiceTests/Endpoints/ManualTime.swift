// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// A time of day that a test sets, in milliseconds since 1970.
final class ManualTime: Sendable {
    private let milliseconds: Locked<Int64>

    init(_ milliseconds: Int64 = 1_772_366_400_000) {
        self.milliseconds = Locked(milliseconds)
    }

    var now: Int64 { self.milliseconds.withLock { $0 } }

    func set(_ milliseconds: Int64) {
        self.milliseconds.withLock { $0 = milliseconds }
    }

    func advance(by milliseconds: Int64) {
        self.milliseconds.withLock { $0 += milliseconds }
    }
}

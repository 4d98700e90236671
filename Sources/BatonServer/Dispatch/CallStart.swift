// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// Whether the handler of a call began, decided once: what began is never said to be unprocessed, and what was given up
/// never begins. Any thread, because handlers may begin on the worker pool.
struct CallStart: ~Copyable {
    private let state = Atomic<UInt8>(Self.waiting)

    private static let waiting: UInt8 = 0
    private static let begun: UInt8 = 1
    private static let abandoned: UInt8 = 2

    /// The handler begins; false when the call was given up.
    func begin() -> Bool {
        self.decide(Self.begun)
    }

    /// The call is given up; false when its handler began before. True however often it is given up.
    func abandon() -> Bool {
        self.decide(Self.abandoned) || self.state.load(ordering: .acquiring) == Self.abandoned
    }

    /// Whether the handler began.
    var hasBegun: Bool { self.state.load(ordering: .acquiring) == Self.begun }

    private func decide(_ state: UInt8) -> Bool {
        self.state.compareExchange(expected: Self.waiting, desired: state, ordering: .acquiringAndReleasing).exchanged
    }
}

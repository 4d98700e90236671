// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Logging
internal import Synchronization

/// The level below which nothing is logged, shared by all loggers of the program so that it can change while they run.
final class LogThreshold: Sendable {
    private static let levels = Logger.Level.allCases.sorted()

    private let index: Atomic<Int>

    init(_ level: Logger.Level) {
        self.index = Atomic(Self.levels.firstIndex(of: level) ?? 0)
    }

    var level: Logger.Level {
        get {
            let index = self.index.load(ordering: .relaxed)
            return Self.levels.indices.contains(index) ? Self.levels[index] : .info
        }
        set {
            self.index.store(Self.levels.firstIndex(of: newValue) ?? 0, ordering: .relaxed)
        }
    }
}

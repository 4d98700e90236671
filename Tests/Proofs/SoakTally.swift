// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// What a soak has done so far.
final class SoakTally: Sendable {
    private let counts = Locked<[String: Int]>([:])

    func add(_ what: String) {
        self.counts.withLock { $0[what, default: 0] += 1 }
    }

    var text: String {
        let counts = self.counts.withLock { $0 }
        return counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)s" }.joined(separator: ", ")
    }
}

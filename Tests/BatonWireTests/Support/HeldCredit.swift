// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable import BatonWire

/// Credit of a connection that is given back when messages are taken, as a broken rule has it.
struct HeldCredit {
    private var held = 0
    /// What DATA has cost and nobody has taken, for each call.
    private var untaken: [StreamID: Int] = [:]

    /// A grant that does not go out.
    mutating func hold(_ credit: Int) { held += credit }

    mutating func arrived(_ id: StreamID, _ cost: Int) { untaken[id, default: 0] += cost }

    mutating func take(_ id: StreamID, _ cost: Int) {
        guard let before = untaken[id] else { return }
        untaken[id] = before > cost ? before - cost : nil
    }

    /// Nobody will take what is left of the call.
    mutating func forget(_ id: StreamID) { untaken[id] = nil }

    /// A grant that is due.
    mutating func due(_ initial: Int) -> UInt32? {
        guard held > 0 else { return nil }
        let free = held - untaken.values.reduce(0, +)
        guard free >= initial / 4 else { return nil }
        held -= free
        return UInt32(free)
    }
}

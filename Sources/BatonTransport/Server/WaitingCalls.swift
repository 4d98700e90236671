// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonWire
internal import NIOCore

/// Calls that have more to send and were told to wait, in the order in which they go on.
struct WaitingCalls {
    /// What a call waits for.
    enum Reason: Hashable {
        /// The next turn of the loop in which the socket takes something.
        case turn
        /// Credit, or the end of what it has sent already.
        case credit
    }

    private var reasons: [StreamID: Reason] = [:]
    /// Those that wait for a turn, and perhaps calls that are over.
    private var turns = CircularBuffer<StreamID>()

    /// Whether a call goes on with the next turn.
    var hasTurn: Bool { !self.turns.isEmpty }
    /// Calls that go on with the next turns.
    var turnCount: Int { self.turns.count }

    /// Adds a call, at the end of the line; one that stands in it already stays where it is.
    mutating func add(_ id: StreamID, until reason: Reason) {
        guard self.reasons[id] != .turn else { return }
        self.reasons[id] = reason
        if reason == .turn { self.turns.append(id) }
    }

    /// A call that waits for credit has it.
    mutating func wake(_ id: StreamID) {
        guard !self.reasons.isEmpty, self.reasons[id] == .credit else { return }
        self.add(id, until: .turn)
    }

    /// The connection has credit: any of its calls may have been waiting for that.
    ///
    /// - Parameter last: the call that sent last; those with higher numbers go first, so that each has its turn also when
    ///   the credit never suffices for all.
    mutating func wakeAll(after last: StreamID) {
        let ids = self.reasons.filter { $0.value == .credit }.keys.sorted()
        for id in ids where id > last { self.add(id, until: .turn) }
        for id in ids where id <= last { self.add(id, until: .turn) }
    }

    /// Takes the call whose turn it is.
    mutating func next() -> StreamID? {
        while let id = self.turns.popFirst() {
            if self.reasons.removeValue(forKey: id) != nil { return id }
        }
        return nil
    }

    /// A call is over.
    mutating func forget(_ id: StreamID) {
        guard !self.reasons.isEmpty else { return }
        self.reasons[id] = nil
    }
}

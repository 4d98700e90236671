// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What a table of calls needs of a call's machine: a value for empty slots.
protocol CallTableEntry {
    init()
}

extension ServerCallMachine: CallTableEntry {}
extension ClientCallMachine: CallTableEntry {}

/// The open calls of one connection by stream id: open addressing with linear probing and no allocation per call.
///
/// Ids rise by two, so that half the id is a perfect hash for an ordinary peer. A hostile choice of ids makes probes
/// long, but never longer than the number of open calls, which is limited.
struct CallTable<Machine: CallTableEntry> {
    /// One call.
    struct Slot {
        /// Zero when the slot is empty.
        var id: StreamID = 0
        /// Credit for DATA towards the peer.
        var sending = CreditWindow(0)
        /// Credit that the peer has left.
        var receiving = CreditWindow(0)
        var machine = Machine()
    }

    private var slots: [Slot]
    private var mask: Int
    /// Number of calls.
    private(set) var count = 0

    init() {
        slots = [Slot](repeating: Slot(), count: 16)
        mask = 15
    }

    private func home(_ id: StreamID) -> Int { Int(id >> 1) & mask }

    /// Position of the call, valid until the next insertion or removal.
    func index(of id: StreamID) -> Int? {
        var i = home(id)
        // An id of zero would find an empty slot; frames with it never get here.
        while slots[i].id != id {
            if slots[i].id == 0 { return nil }
            i = (i + 1) & mask
        }
        return id == 0 ? nil : i
    }

    subscript(index: Int) -> Slot {
        _read { yield slots[index] }
        _modify { yield &slots[index] }
    }

    /// Adds a call that is not in the table.
    /// - Returns: its position.
    @discardableResult
    mutating func insert(_ slot: Slot) -> Int {
        if count * 2 >= slots.count { grow() }
        count += 1
        return place(slot)
    }

    /// Removes the call at `index`; other positions are no longer valid.
    mutating func remove(at index: Int) {
        guard slots[index].id != 0 else { return }
        count -= 1
        var hole = index
        var i = index
        while true {
            i = (i + 1) & mask
            guard slots[i].id != 0 else { break }
            // Moves back only what the hole would otherwise cut off from its home.
            let distance = (i - home(slots[i].id)) & mask
            if distance >= (i - hole) & mask {
                slots[hole] = slots[i]
                hole = i
            }
        }
        slots[hole] = Slot()
    }

    /// Ids of all calls, in no order.
    var ids: [StreamID] { slots.compactMap { $0.id == 0 ? nil : $0.id } }

    /// Visits all calls.
    mutating func forEach(_ body: (inout Slot) -> Void) {
        for i in slots.indices where slots[i].id != 0 { body(&slots[i]) }
    }

    private mutating func place(_ slot: Slot) -> Int {
        var i = home(slot.id)
        while slots[i].id != 0 { i = (i + 1) & mask }
        slots[i] = slot
        return i
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        mask = slots.count - 1
        for slot in old where slot.id != 0 { _ = place(slot) }
    }
}

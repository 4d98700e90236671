// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What a table of calls needs of a call's machine.
protocol CallTableEntry {
    /// A value for empty slots.
    init()
    /// Whether the peer may still send DATA that somebody wants: only then is credit returned.
    var acceptsGrants: Bool { get }
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
        /// Credit of messages that were taken, not worth a frame yet.
        private(set) var owed: Int32 = 0
        /// Credit that was granted early, for the rest of a begun message: taking messages pays it back.
        private(set) var advanced: Int32 = 0
        /// Credit in the WINDOW that waits to be written.
        private(set) var granted: Int32 = 0
        /// Number of the lane in the scheduler, from 1; zero without one.
        var lane: Int32 = 0
        var machine = Machine()

        init(
            id: StreamID = 0,
            sending: CreditWindow = CreditWindow(0),
            receiving: CreditWindow = CreditWindow(0),
            machine: Machine = Machine(),
        ) {
            self.id = id
            self.sending = sending
            self.receiving = receiving
            self.machine = machine
        }

        /// Credit that the peer has, or will have with the WINDOW that waits.
        var receivable: Int { Int(receiving.available) + Int(granted) }

        /// Messages that cost so much were taken: pays the advance back, and the rest is granted when it is worth it.
        /// - Parameter least: the smallest grant, a quarter of the initial credit.
        /// - Returns: whether a WINDOW has become due.
        mutating func returnCredit(_ cost: Int, least: Int) -> Bool {
            let repaid = min(Int(advanced), cost)
            advanced -= Int32(truncatingIfNeeded: repaid)
            owed = Int32(clamping: Int(owed) + cost - repaid)
            guard Int(owed) >= least else { return false }
            granted = Int32(clamping: Int(granted) + Int(owed))
            owed = 0
            return true
        }

        /// Grants the rest of a begun message before anything of it was taken.
        mutating func advance(_ credit: Int) {
            advanced = Int32(clamping: Int(advanced) + credit)
            granted = Int32(clamping: Int(granted) + credit)
        }

        /// The credit of the WINDOW that takes its place in the output now; zero when none is due any more.
        mutating func takeGrant() -> Int {
            let grant = machine.acceptsGrants ? Int(granted) : 0
            granted = 0
            return receiving.grow(grant) ? grant : 0
        }
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

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The messages that come in DATA on one connection: whole ones pass through, fragmented ones are put together.
///
/// A begun message needs credit to its end, or its sender and its reader would wait for each other. It is granted within
/// the assembly budget, oldest first; one that finds no budget waits until others are whole or dropped.
struct InboundMessages {
    /// What a DATA frame brought.
    enum Arrival: Equatable {
        /// The first fragment of a message of this length. It may need ``InboundMessages/admit(_:_:)``.
        case begun(Int)
        /// A further fragment; the message is not whole yet.
        case partial
        /// A whole message in the frame's body.
        case inFrame
        /// The last fragment of a message that is now in ``InboundMessages/completed``; all its fragments cost this.
        case assembled(cost: Int)
        case fault(CallFault.Reason)
    }

    private let messageBytes: Int
    private let assemblyBytes: Int
    private let process: ProcessMessageBudget?
    private var begun: [StreamID: MessageAssembler] = [:]
    /// Calls whose begun message waits for the budget, oldest first. Ids of messages that are gone may be among them.
    private var waiting: [StreamID] = []
    /// Sum of the announced lengths of the messages that were granted to their end.
    private(set) var reserved = 0
    /// The message that was completed last; taken while its action is handled.
    var completed: AssembledMessage?

    init(limits: ConnectionLimits, process: ProcessMessageBudget?) {
        messageBytes = limits.messageBytes
        assemblyBytes = limits.assemblyBytes
        self.process = process
    }

    /// Number of messages that are incomplete.
    var count: Int { begun.count }

    /// Number of incomplete messages that may wait for the budget.
    var waitingCount: Int { waiting.count }

    /// Bytes of incomplete messages that have arrived.
    var heldBytes: Int { begun.values.reduce(0) { $0 + $1.count } }

    /// Whether a message of the call is incomplete.
    func isIncomplete(_ id: StreamID) -> Bool { !begun.isEmpty && begun[id] != nil }

    /// Takes a DATA frame of a call that still wants messages.
    /// - Parameter cost: what the frame cost of the call's credit.
    mutating func receive(_ frame: Frame, cost: Int) -> Arrival {
        let id = frame.header.streamID
        let more = frame.header.flags.contains(.more)
        var body = frame.body
        let assembler: MessageAssembler
        let known = begun.isEmpty ? nil : begun[id]
        if let known {
            assembler = known
        } else {
            guard more else {
                guard body.count <= messageBytes else { return .fault(.limit(tooLarge(body.count))) }
                return .inFrame
            }
            guard body.count >= Baton1.lengthPrefix else { return .fault(.messageLength) }
            let declared = Int(UInt32(bigEndian: body.loadUnaligned(as: UInt32.self)))
            guard declared <= messageBytes else { return .fault(.limit(tooLarge(declared))) }
            body = UnsafeRawBufferPointer(rebasing: body[Baton1.lengthPrefix...])
            assembler = MessageAssembler(declared: declared, budget: process)
            begun[id] = assembler
            waiting.append(id)
        }
        do throws(MessageAssembler.Refusal) {
            try assembler.append(body, cost: cost)
        } catch {
            drop(id)
            guard error == .processMemory, let process else { return .fault(.messageLength) }
            return .fault(
                .limit(
                    LimitViolation(
                        .processMemory,
                        limit: process.limit,
                        actual: process.usedBytes + body.count,
                        announcedByPeer: false
                    )
                )
            )
        }
        if more { return known == nil ? .begun(assembler.declared) : .partial }
        let whole = assembler.finish()
        drop(id)
        guard let whole else { return .fault(.messageLength) }
        completed = whole
        return .assembled(cost: assembler.cost)
    }

    /// Whether ``admit(_:_:)`` may have something to do.
    var isWaiting: Bool { !waiting.isEmpty }

    /// Grants the messages that wait to their end, oldest first, as far as the budget goes. A message that the credit
    /// at hand suffices for needs no budget.
    mutating func admit<Machine>(_ table: inout CallTable<Machine>, _ controls: inout ControlQueue) {
        var done = 0
        for id in waiting {
            guard let message = begun[id], !message.isGranted, let index = table.index(of: id) else {
                done += 1
                continue
            }
            // A short last fragment costs more than its bytes.
            let lacking = message.missing + Baton1.minimumDataCost - table[index].receivable
            if lacking > 0 {
                guard reserved + message.declared <= assemblyBytes else { break }
                reserved += message.declared
                message.isReserved = true
                table[index].advance(lacking)
                controls.grant(id)
            }
            message.isGranted = true
            done += 1
        }
        waiting.removeFirst(done)
    }

    /// Forgets what has arrived of the call's incomplete message.
    mutating func drop(_ id: StreamID) {
        guard !begun.isEmpty, let gone = begun.removeValue(forKey: id) else { return }
        if gone.isReserved { reserved -= gone.declared }
        // At most one entry for a call, or calls that come and go would make the list long.
        if !gone.isGranted, let i = waiting.firstIndex(of: id) { waiting.remove(at: i) }
    }

    private func tooLarge(_ size: Int) -> LimitViolation {
        LimitViolation(.message, limit: messageBytes, actual: size, announcedByPeer: false)
    }
}

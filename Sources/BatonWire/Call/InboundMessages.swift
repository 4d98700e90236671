// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The messages that come in DATA on one connection: whole ones pass through, fragmented ones are put together
/// within the assembly budget.
struct InboundMessages {
    /// What a DATA frame brought.
    enum Arrival: Equatable {
        /// The first fragment of a message of this length.
        case begun(Int)
        /// A further fragment; the message is not whole yet.
        case partial
        /// A whole message in the frame's body.
        case inFrame
        /// The last fragment of a message that is now in ``InboundMessages/completed``.
        case assembled
        case fault(CallFault.Reason)
    }

    private let messageBytes: Int
    private let assemblyBytes: Int
    private let process: ProcessMessageBudget?
    private var begun: [StreamID: MessageAssembler] = [:]
    /// Sum of the announced lengths of the messages in `begun`.
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

    /// Whether a message of the call is incomplete.
    func isIncomplete(_ id: StreamID) -> Bool { !begun.isEmpty && begun[id] != nil }

    /// Takes a DATA frame of a call that still wants messages.
    mutating func receive(_ frame: Frame) -> Arrival {
        let id = frame.header.streamID
        let more = frame.header.flags.contains(.more)
        var body = frame.body
        let assembler: MessageAssembler
        let known = begun[id]
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
            guard reserved + declared <= assemblyBytes else {
                return .fault(
                    .limit(
                        LimitViolation(
                            .assembly,
                            limit: assemblyBytes,
                            actual: reserved + declared,
                            announcedByPeer: false
                        )
                    )
                )
            }
            body = UnsafeRawBufferPointer(rebasing: body[Baton1.lengthPrefix...])
            assembler = MessageAssembler(declared: declared, budget: process)
            begun[id] = assembler
            reserved += declared
        }
        do throws(MessageAssembler.Refusal) {
            try assembler.append(body)
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
        return .assembled
    }

    /// Forgets what has arrived of the call's incomplete message.
    mutating func drop(_ id: StreamID) {
        guard !begun.isEmpty, let gone = begun.removeValue(forKey: id) else { return }
        reserved -= gone.declared
    }

    private func tooLarge(_ size: Int) -> LimitViolation {
        LimitViolation(.message, limit: messageBytes, actual: size, announcedByPeer: false)
    }
}

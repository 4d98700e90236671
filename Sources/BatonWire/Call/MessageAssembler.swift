// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Puts the fragments of one message together. Its memory follows what has arrived, never what was declared, and is
/// given back to the process's budget when the assembler goes without finishing.
final class MessageAssembler {
    /// Announced length of the whole message.
    let declared: Int
    /// What the fragments have cost of the call's credit.
    private(set) var cost = 0
    /// The message has, or has been granted, the credit that it needs to its end.
    var isGranted = false
    /// The announced length counts against the assembly budget.
    var isReserved = false
    private var bytes: [UInt8] = []
    private let budget: ProcessMessageBudget?

    init(declared: Int, budget: ProcessMessageBudget?) {
        self.declared = declared
        self.budget = budget
    }

    /// What is wrong with a fragment.
    enum Refusal: Error, Equatable {
        /// More bytes than were announced.
        case tooLong
        /// The process holds as much as it may.
        case processMemory
    }

    /// Bytes that have arrived.
    var count: Int { bytes.count }

    /// Bytes that are still to come.
    var missing: Int { declared - bytes.count }

    func append(_ fragment: UnsafeRawBufferPointer, cost: Int) throws(Refusal) {
        self.cost += cost
        guard fragment.count <= declared - bytes.count else { throw .tooLong }
        if let budget, !budget.take(fragment.count) { throw .processMemory }
        bytes.append(contentsOf: fragment)
    }

    /// The message, when it is exactly as long as was announced.
    func finish() -> AssembledMessage? {
        guard bytes.count == declared else { return nil }
        let whole = bytes
        bytes = []
        return AssembledMessage(bytes: whole, budget: budget)
    }

    deinit { budget?.giveBack(bytes.count) }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Puts the fragments of one message together. Its memory follows what has arrived, never what was declared, and is
/// given back to the process's budget when the assembler goes without finishing.
final class MessageAssembler {
    /// Announced length of the whole message.
    let declared: Int
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

    func append(_ fragment: UnsafeRawBufferPointer) throws(Refusal) {
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

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A message that came in fragments, whole. Its bytes count against the process's budget until it is released.
package final class AssembledMessage: Sendable {
    package let bytes: [UInt8]
    private let budget: ProcessMessageBudget?

    init(bytes: [UInt8], budget: ProcessMessageBudget?) {
        self.bytes = bytes
        self.budget = budget
    }

    deinit { budget?.giveBack(bytes.count) }
}

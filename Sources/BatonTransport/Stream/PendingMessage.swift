// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonWire

/// A message that goes out in DATA frames, kept until its last byte is written.
final class PendingMessage {
    private(set) var bytes: UnsafeMutableRawBufferPointer
    private let budget: ProcessMessageBudget?

    /// - Parameter budget: what the message is counted against while it waits.
    /// - Returns: nil when the budget does not allow it.
    init?(size: Int, budget: ProcessMessageBudget?) {
        if let budget, !budget.take(size) { return nil }
        self.bytes = .allocate(byteCount: max(0, size), alignment: 16)
        self.budget = budget
    }

    /// A message that is there already, counted by nobody.
    init(_ message: UnsafeRawBufferPointer) {
        self.bytes = .allocate(byteCount: message.count, alignment: 16)
        self.bytes.copyMemory(from: message)
        self.budget = nil
    }

    deinit {
        self.budget?.giveBack(self.bytes.count)
        self.bytes.deallocate()
    }

    /// Appends a DATA frame with the part of the message that it names.
    func write(_ frame: DataFrame, into outbound: inout OutboundBuffer) {
        let place = outbound.append(frame.preambleSize)
        frame.encodePreamble(into: place)
        let end = frame.offset + frame.count
        guard frame.count > 0, end <= self.bytes.count else { return }
        outbound.append(UnsafeRawBufferPointer(rebasing: self.bytes[frame.offset..<end]))
    }
}

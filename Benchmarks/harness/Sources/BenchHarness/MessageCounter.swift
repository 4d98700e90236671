// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// Counts the messages of streams, from any thread.
public final class MessageCounter: Sendable {
    private let count = Atomic<Int>(0)

    /// Nothing counted yet.
    public init() {}

    /// Counts one message.
    @inline(__always)
    public func increment() {
        self.count.wrappingAdd(1, ordering: .relaxed)
    }

    /// Messages so far.
    var value: Int {
        self.count.load(ordering: .relaxed)
    }
}

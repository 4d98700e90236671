// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A request message that has arrived whole.
package struct IncomingMessage {
    /// The bytes, borrowed for the duration of ``ServerConnectionDelegate/received(_:for:)``.
    package var bytes: UnsafeRawBufferPointer
    /// The credit that it cost; ``ServerConnection/taken(_:cost:)`` returns it.
    package var cost: Int
    /// The message as a value, without a copy, where it exists already: one that came in parts. Nil for one that lies in
    /// the connection's buffer.
    package var assembled: ReceivedMessage?

    package init(bytes: UnsafeRawBufferPointer, cost: Int = 0, assembled: ReceivedMessage? = nil) {
        self.bytes = bytes
        self.cost = cost
        self.assembled = assembled
    }

    /// The message as a value that outlives the call.
    package var kept: ReceivedMessage {
        self.assembled ?? ReceivedMessage(bytes: Array(self.bytes), cost: self.cost)
    }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Where the messages of one direction of a call come from, encoded. ``MessageStream`` reads from it.
public protocol MessageSource: AnyObject, Sendable {
    /// The next message, in the peer's order; nil when it sends no more.
    ///
    /// Taking a message returns the credit that it cost to the peer. One task at a time may ask.
    ///
    /// - Parameter decode: reads the message while its bytes are borrowed.
    /// - Throws: what `decode` throws; on a client ``RPCError`` when the call failed; `CancellationError` when the task
    ///   is cancelled or, on a server, nobody waits for the answer any more.
    func next<Message>(_ decode: (_ bytes: UnsafeRawBufferPointer) throws -> Message) async throws -> Message?
}

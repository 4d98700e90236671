// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Where the messages of one direction of a call go. ``MessageWriter`` writes to it.
public protocol MessageSink: AnyObject, Sendable {
    /// Hands over one message; suspends while the peer is slow: returns when another may be written.
    ///
    /// - Parameter encode: writes the message's bytes into the space that its argument makes for them.
    /// - Throws: what `encode` throws; ``RPCError`` when the peer takes no message of that size, or the call is over;
    ///   `CancellationError` when the task is cancelled.
    func send(
        _ encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) async throws
}

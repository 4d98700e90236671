// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A call with streams as a channel has opened it: requests go in, replies come out, encoded.
///
/// Generated clients wrap it; it is over when the server has ended it, or ``cancel()`` was called.
public protocol StreamingCall: MessageSource, MessageSink {
    /// Says that no more requests follow those that were sent. Ignored when that was said before or the call is over.
    func finishSending()

    /// Whether the server has ended the call; replies that came before may wait to be read.
    var isOver: Bool { get }

    /// Gives the call up, unless it is over.
    func cancel()

    /// The server's initial metadata, once its first frame has come; empty when it sends none.
    ///
    /// - Throws: ``RPCError`` when the call fails before.
    var initialMetadata: Metadata { get async throws }

    /// What came with the end of a call that succeeded; suspends until then.
    ///
    /// - Throws: ``RPCError``, the status of a call that failed.
    var ending: CallEnding { get async throws }
}

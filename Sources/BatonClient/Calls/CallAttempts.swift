// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// One call with what was tried for it.
struct CallAttempts: Sendable {
    var request: OutgoingCall
    var retry: RetryState
    /// How often it was handed to a connection.
    var count = 0
    /// The token of the client that was shown last.
    var token: CallToken?
    /// Where the last attempt went.
    var connection: (any ClientConnection)?
    /// The connection that refused the call, for the next attempt to avoid.
    var refusing: (any ClientConnection)?
    /// What ended the attempt before.
    var failure: RPCError?
    /// A server may have acted on an attempt, whatever became of later ones.
    var mayHaveBeenProcessed = false

    var deadline: Deadline { self.request.deadline }
}

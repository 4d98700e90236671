// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Why a machine did not take something that this side wanted to send. Nothing has changed when it is thrown.
package enum SendFailure: Error, Sendable, Hashable {
    /// The peer's limit, or one of the protocol, would be broken. The call goes on; send something smaller.
    case limit(LimitViolation)
    /// The message exceeds what may be sent before the server's SETTINGS: try again when they are there.
    case waitForSettings
    /// The call is not open (any more): it ended, was cancelled, or never was.
    case unknownCall
    /// A fault of this side: END twice, RESPONSE behind DATA, another number of messages than the method has.
    case misuse
    /// The connection has failed or is closed.
    case closed
}

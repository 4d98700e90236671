// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A rule of the protocol that a test breaks on purpose, to show what it is for.
enum BrokenRule: Sendable, CaseIterable {
    /// Call credit returns only when messages are taken: a begun message is not granted to its end.
    case noGrantOfTheRest
    /// The connection's credit returns when messages are taken, not on arrival.
    case connectionCreditWhenTaken
    /// GOAWAY ACK goes out before REQUESTs that wait.
    case ackBeforeRequests
    /// CANCEL goes out before the REQUEST of its call.
    case cancelBeforeRequest
    /// The client counts a slot as free when it cancels, not when END has come.
    case slotFreedByCancel
}

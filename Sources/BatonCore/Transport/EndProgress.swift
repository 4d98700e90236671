// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Where the end of a call that succeeded is.
package enum EndProgress: Sendable, Hashable {
    /// In the output: the call is over.
    case sent
    /// Behind messages that wait for credit or for their turn. ``ServerConnectionDelegate/ended(_:)`` tells when it is out.
    case waiting
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The two ends of a connection. Only clients open calls.
package enum Side: Sendable, Equatable {
    case client
    case server

    /// The other end.
    package var peer: Side { self == .client ? .server : .client }
}

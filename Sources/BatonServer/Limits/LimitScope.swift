// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Whose limit it is.
enum LimitScope: Sendable {
    case server
    case connection
    case address
    case identity

    /// The subject of a message to the caller. Never a name: whoever reads it may share an address or a connection with
    /// others.
    var subject: String {
        switch self {
        case .server: "the server"
        case .connection: "the connection"
        case .address: "the caller's address"
        case .identity: "the caller's identity"
        }
    }

    /// What the limit holds for, behind its value.
    var suffix: String {
        switch self {
        case .server: ""
        case .connection: " per connection"
        case .address: " per address"
        case .identity: " per identity"
        }
    }
}

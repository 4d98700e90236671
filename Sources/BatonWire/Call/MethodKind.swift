// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How many messages a method takes and gives.
package enum MethodKind: UInt8, Sendable, Hashable, CaseIterable {
    case unary
    case clientStream
    case serverStream
    case bidirectional

    /// Exactly one message goes to the server.
    package var hasOneRequest: Bool { self == .unary || self == .serverStream }
    /// Exactly one message comes back with an OK.
    package var hasOneResponse: Bool { self == .unary || self == .clientStream }
}

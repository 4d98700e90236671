// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The caller of one call: its verified identity and the connection that it came over.
public struct Peer: Sendable {
    /// The verified identity; nil where the method needs no authentication and none was shown.
    public let identity: VerifiedIdentity?
    /// The connection.
    public let connection: ConnectionInfo

    /// Makes a peer.
    public init(identity: VerifiedIdentity?, connection: ConnectionInfo) {
        self.identity = identity
        self.connection = connection
    }

    /// The subject of the token or certificate; nil for an anonymous caller.
    public var subject: String? { self.identity?.subject }
    /// The caller's roles; empty for an anonymous caller.
    public var roles: [String] { self.identity?.roles ?? [] }
    /// The token's id (`jti`).
    public var tokenID: String? { self.identity?.tokenID }
    /// The verified client certificate's identity.
    public var tlsIdentity: ConnectionInfo.TLSIdentity? { self.connection.tlsIdentity }
}

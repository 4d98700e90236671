// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Tells who shows a token or certificate.
///
/// Called on the connection's event loop for every call, so implementations answer from memory: a verified token is
/// looked up by its digest, and only a new one costs a signature check.
public protocol Authenticator: Sendable {
    /// The identity that a token proves now.
    ///
    /// - Parameters:
    ///   - token: the token's bytes, without the scheme; borrowed for the call.
    ///   - connection: the connection that showed it.
    ///   - now: seconds since 1970.
    /// - Throws: ``RPCError`` with `UNAUTHENTICATED` and no hint at which check failed beyond "expired" and "invalid".
    func identity(
        ofToken token: UnsafeRawBufferPointer,
        on connection: ConnectionInfo,
        now: Int64
    ) throws(RPCError) -> VerifiedIdentity

    /// The identity that the configuration gives to a connection's client certificate; nil when it knows none.
    func identity(ofCertificateOn connection: ConnectionInfo) -> VerifiedIdentity?
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Takes each token for the name of its role.
struct FixedAuthenticator: Authenticator {
    func identity(
        ofToken token: UnsafeRawBufferPointer,
        on connection: ConnectionInfo,
        now: Int64
    ) throws(RPCError) -> VerifiedIdentity {
        let role = String(decoding: token, as: UTF8.self)
        guard role != "expired" else { throw RPCError(.unauthenticated, "the token has expired", processed: .no) }
        return VerifiedIdentity(subject: "tester", roles: [role], tokenID: "1", issuer: "test", expiry: nil)
    }

    func identity(ofCertificateOn connection: ConnectionInfo) -> VerifiedIdentity? { nil }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonCore

/// Judges tokens as a server does; knows no certificates.
struct CheckingAuthenticator: Authenticator {
    let checker: TokenChecker

    func identity(
        ofToken token: UnsafeRawBufferPointer,
        on connection: ConnectionInfo,
        now: Int64
    ) throws(RPCError) -> VerifiedIdentity {
        do throws(TokenRejection) {
            return try self.checker.check(token, on: connection, now: now).identity
        } catch {
            throw error.rpcError
        }
    }

    func identity(ofCertificateOn connection: ConnectionInfo) -> VerifiedIdentity? { nil }
}

// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Who may call what: the checks that a call's head alone decides, in their fixed order.
struct Admission: Sendable {
    let methods: MethodTable
    let authenticator: (any Authenticator)?

    /// What a call was admitted to, and as whom.
    struct Granted {
        var handler: MethodHandler
        var identity: VerifiedIdentity?
    }

    /// Checks authentication, then the method, then roles. Nobody who is not authenticated learns which methods exist.
    ///
    /// - Parameter token: reads the token that the call shows; nil when it shows none.
    func admit(
        method name: UnsafeRawBufferPointer,
        identity: VerifiedIdentity?,
        connection: ConnectionInfo
    ) throws(RPCError) -> Granted {
        guard let handler = self.methods.handler(named: name) else {
            guard identity != nil || self.isAuthenticated(connection) else { throw Self.tokenIsMissing }
            throw RPCError(.unimplemented, "method \(Self.printable(name)) is not implemented here")
        }
        guard let policy = handler.method.policy else {
            guard identity != nil else { throw Self.tokenIsMissing }
            throw RPCError(.permissionDenied, "\(handler.method.fullName) declares no policy: nobody may call it")
        }
        let caller = try self.caller(identity, policy, connection)
        try self.checkRoles(of: caller, handler.method)
        return Granted(handler: handler, identity: caller)
    }

    /// - Throws: ``RPCError`` with `PERMISSION_DENIED` when the method asks for roles of which the caller has none.
    func checkRoles(of caller: VerifiedIdentity?, _ method: MethodDescriptor) throws(RPCError) {
        let roles = method.policy?.roles ?? []
        guard !roles.isEmpty, !Self.holdsOne(of: roles, caller) else { return }
        let held = caller?.roles ?? []
        let names = held.map(Self.shortened).joined(separator: ", ")
        let who = held.isEmpty ? "a caller without a role" : "role \(names)"
        throw RPCError(.permissionDenied, "\(who) may not call \(method.name)")
    }

    /// Whether a caller needs to show no token: by its certificate, or because the server takes no tokens.
    private func isAuthenticated(_ connection: ConnectionInfo) -> Bool {
        guard let authenticator = self.authenticator else { return true }
        return authenticator.identity(ofCertificateOn: connection) != nil
    }

    private func caller(
        _ identity: VerifiedIdentity?,
        _ policy: MethodPolicy,
        _ connection: ConnectionInfo
    ) throws(RPCError) -> VerifiedIdentity? {
        if let identity { return identity }
        switch policy.authentication {
        case .none:
            return nil
        case .tokenOrMutualTLS:
            guard let certificate = self.authenticator?.identity(ofCertificateOn: connection) else {
                throw Self.tokenIsMissing
            }
            return certificate
        case .required:
            throw Self.tokenIsMissing
        }
    }

    private static func holdsOne(of roles: [String], _ caller: VerifiedIdentity?) -> Bool {
        guard let caller else { return false }
        // By bytes: equality of strings would take different but canonically equivalent characters for the same.
        return caller.roles.contains { held in roles.contains { $0.utf8.elementsEqual(held.utf8) } }
    }

    static let tokenIsMissing = RPCError(.unauthenticated, "the call shows no token")

    /// A name from the wire for a message: printable and of bounded length.
    static func printable(_ bytes: UnsafeRawBufferPointer) -> String {
        let shown = bytes.prefix(80).map { (33...126).contains($0) ? $0 : UInt8(ascii: "?") }
        return String(decoding: shown, as: UTF8.self) + (bytes.count > 80 ? "…" : "")
    }

    private static func shortened(_ role: String) -> String {
        Array(role.utf8).withUnsafeBytes(Self.printable)
    }
}

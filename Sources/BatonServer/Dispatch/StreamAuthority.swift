// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// What a running stream may go on for: who its caller is, and what showed it.
struct StreamAuthority: Sendable {
    enum Proof: Sendable, Hashable {
        /// A token; with the id of the connection's credential, unless the call brought it itself.
        case token([UInt8], credential: UInt32?)
        case certificate
    }

    /// What a look at the proof gave.
    enum Verdict: Sendable {
        case proven(VerifiedIdentity)
        /// With what the authenticator says.
        case invalid(String)
        /// It could not be judged now.
        case unknown
    }

    private(set) var proof: Proof
    private(set) var identity: VerifiedIdentity
    /// Whether the proof is what the identity was proven by: not so for one that could not be judged yet.
    private var isProven = true

    init(proof: Proof, identity: VerifiedIdentity) {
        self.proof = proof
        self.identity = identity
    }

    /// The connection's credential that the stream runs under.
    var credential: UInt32? {
        if case .token(_, let credential) = self.proof { return credential }
        return nil
    }

    /// The same caller by another proof, which is still to be judged.
    func moved(to proof: Proof) -> StreamAuthority {
        var moved = self
        moved.proof = proof
        moved.isProven = false
        return moved
    }

    /// Whether a look at the proof can tell anything: an expired token is known to be no longer valid, and each look at
    /// one counts as a failure of its caller.
    func isWorthJudging(at now: Int64) -> Bool {
        !self.isProven || self.identity.expiry.map { now < $0 } ?? true
    }

    /// - Throws: ``RPCError`` with `UNAUTHENTICATED` when the proof is not valid, or another caller's.
    mutating func accept(_ verdict: Verdict) throws(RPCError) {
        switch verdict {
        case .unknown:
            return
        case .invalid(let reason):
            throw RPCError(.unauthenticated, "the call's credential is no longer valid: \(reason)")
        case .proven(let identity):
            guard self.isCaller(identity) else {
                throw RPCError(.unauthenticated, "the call's credential was replaced by that of another identity")
            }
            self.identity = identity
            self.isProven = true
        }
    }

    /// - Throws: ``RPCError`` with `UNAUTHENTICATED` when the token has expired and the grace behind it too.
    func checkEnd(at now: Int64, grace: Duration) throws(RPCError) {
        guard let expiry = self.identity.expiry, self.secondsLeft(at: now, grace: grace) == 0 else { return }
        throw RPCError(
            .unauthenticated,
            "the call's token expired \(now &- expiry) s ago; a stream goes on for \(grace.components.seconds) s"
        )
    }

    /// How long the stream may go on with the present token; nil when that does not expire.
    func secondsLeft(at now: Int64, grace: Duration) -> Int64? {
        guard let expiry = self.identity.expiry else { return nil }
        let (end, endOverflow) = expiry.addingReportingOverflow(max(0, grace.components.seconds))
        let (left, overflow) = (endOverflow ? Int64.max : end).subtractingReportingOverflow(now)
        return overflow ? (expiry > now ? .max : 0) : max(0, left)
    }

    /// Issuer and subject, by bytes: equality of strings would take different but canonically equivalent names for the
    /// same.
    private func isCaller(_ other: VerifiedIdentity) -> Bool {
        self.identity.subject.utf8.elementsEqual(other.subject.utf8)
            && (self.identity.issuer == nil) == (other.issuer == nil)
            && (self.identity.issuer ?? "").utf8.elementsEqual((other.issuer ?? "").utf8)
    }
}

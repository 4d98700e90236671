// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

extension ServerSession {
    // MARK: - Events of the connection

    func credential(_ token: UnsafeRawBufferPointer, id: UInt32, replacing: UInt32?) {
        // The token is judged with each call that names it: the cache of verified tokens makes that cheap, and
        // expiry, revocation and withdrawn keys are seen at once.
        let token = Array(token)
        self.credentials[id] = token
        guard let replacing else { return }
        self.credentials[replacing] = nil
        self.moveStreams(from: replacing, to: token, id)
    }

    /// Calls that were read before keep what they named.
    func credentialDropped(_ id: UInt32) {
        self.credentials[id] = nil
    }

    // MARK: - Tokens

    /// Who shows a credential; nil when none is shown.
    func identity(_ credential: IncomingCall.Credential) throws(RPCError) -> VerifiedIdentity? {
        switch credential {
        case .none:
            return nil
        case .invalid(let error):
            throw error
        case .token(let token):
            return try self.verify(token)
        case .reference(let id):
            guard let token = self.credentials[id] else {
                throw RPCError(.unauthenticated, "credential \(id) is unknown on this connection")
            }
            return try self.verify(token)
        }
    }

    private func verify(_ token: [UInt8]) throws(RPCError) -> VerifiedIdentity {
        let verdict = token.withUnsafeBytes { bytes in
            Result { () throws(RPCError) in try self.verify(bytes) }
        }
        return try verdict.get()
    }

    private func verify(_ token: UnsafeRawBufferPointer) throws(RPCError) -> VerifiedIdentity {
        guard let authenticator = self.admission.authenticator else {
            throw RPCError(.unauthenticated, "this server takes no tokens")
        }
        return try authenticator.identity(ofToken: token, on: self.connection.info, now: self.clock.seconds())
    }

    // MARK: - Running streams

    /// Remembers who a stream runs for, so that it ends when that is no longer so.
    func watchAuthority(of call: DispatchedCall, _ credential: IncomingCall.Credential) {
        guard let streams = call.streams, let identity = call.context.peer.identity else { return }
        let proof: StreamAuthority.Proof
        switch credential {
        case .token(let token): proof = .token(Array(token), credential: nil)
        case .reference(let id): proof = .token(self.credentials[id] ?? [], credential: id)
        case .none, .invalid: proof = .certificate
        }
        let authority = StreamAuthority(proof: proof, identity: identity)
        streams.authority = authority
        self.schedule(authority)
    }

    /// Judges the callers of all streams again: expiry, revocation, and roles that changed.
    func judgeStreams() {
        self.recheck = nil
        // Many streams mostly show few tokens: each is judged once.
        var verdicts: [StreamAuthority.Proof: StreamAuthority.Verdict] = [:]
        let now = self.clock.seconds()
        for call in Array(self.calls.values) where call.isOpen {
            guard let authority = call.streams?.authority else { continue }
            var verdict: StreamAuthority.Verdict?
            if authority.isWorthJudging(at: now) {
                verdict = verdicts[authority.proof] ?? self.judge(authority.proof)
                verdicts[authority.proof] = verdict
            }
            self.apply(verdict, to: call, authority, at: now)
        }
    }

    /// Puts streams under the token that takes the place of the one they ran under.
    func moveStreams(from old: UInt32, to token: [UInt8], _ id: UInt32) {
        let proof = StreamAuthority.Proof.token(token, credential: id)
        var verdict: StreamAuthority.Verdict?
        for call in Array(self.calls.values) where call.isOpen {
            guard let authority = call.streams?.authority, authority.credential == old else { continue }
            let judged = verdict ?? self.judge(proof)
            verdict = judged
            self.apply(judged, to: call, authority.moved(to: proof), at: self.clock.seconds())
        }
    }

    private func judge(_ proof: StreamAuthority.Proof) -> StreamAuthority.Verdict {
        do throws(RPCError) {
            switch proof {
            case .token(let token, _):
                return .proven(try self.verify(token))
            case .certificate:
                let authenticator = self.admission.authenticator
                guard let identity = authenticator?.identity(ofCertificateOn: self.connection.info) else {
                    return .invalid("the certificate stands for nobody")
                }
                return .proven(identity)
            }
        } catch  where error.code == .unauthenticated {
            return .invalid(error.message)
        } catch {
            return .unknown
        }
    }

    /// Lets a stream go on or ends it.
    ///
    /// - Parameter verdict: nil when its proof was not judged.
    private func apply(
        _ verdict: StreamAuthority.Verdict?,
        to call: DispatchedCall,
        _ authority: StreamAuthority,
        at now: Int64
    ) {
        var authority = authority
        do throws(RPCError) {
            if let verdict { try authority.accept(verdict) }
            try authority.checkEnd(at: now, grace: self.configuration.streamExpiryGrace)
            try self.admission.checkRoles(of: authority.identity, call.context.method)
        } catch {
            self.stop(call, error)
            return
        }
        call.streams?.authority = authority
        self.schedule(authority)
    }

    /// Sees to it that streams are judged in time for this one.
    private func schedule(_ authority: StreamAuthority) {
        let now = self.clock.now()
        var next: MonotonicTime?
        if self.configuration.streamRecheck > .zero { next = now.advanced(by: self.configuration.streamRecheck) }
        if let left = authority.secondsLeft(at: self.clock.seconds(), grace: self.configuration.streamExpiryGrace) {
            let end = now.advanced(by: .seconds(left))
            next = next.map { min($0, end) } ?? end
        }
        guard let next, self.recheck.map({ next < $0 }) ?? true else { return }
        self.recheck = next
        self.arm(next)
    }
}

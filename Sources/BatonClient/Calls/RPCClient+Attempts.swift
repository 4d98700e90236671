// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonMessages

extension RPCClient {
    /// Makes attempts of a call until one succeeds or there is no reason for another.
    ///
    /// - Parameter send: hands the call to a connection.
    /// - Throws: ``RPCError``, complete with the call's history.
    func attempt<Value: Sendable>(
        _ call: inout CallAttempts,
        _ send: (_ connection: any ClientConnection, _ request: OutgoingCall) async throws(RPCError) -> Value
    ) async throws(RPCError) -> Value {
        while true {
            let connection = try await self.prepare(&call)
            call.count += 1
            do throws(RPCError) {
                return try await send(connection, call.request)
            } catch {
                try await self.recover(&call, from: error)
            }
        }
    }

    /// Everything that a call needs before it can be handed to a connection.
    private func prepare(_ call: inout CallAttempts) async throws(RPCError) -> any ClientConnection {
        do throws(RPCError) {
            guard !call.deadline.isPast(at: self.environment.now()) else {
                throw call.deadline.missed("nothing was sent yet")
            }
            if let token = call.request.ownToken {
                _ = try CallToken(token)
            } else if let source = self.token {
                let token = try await source.token(
                    before: call.deadline,
                    owner: self.owner,
                    environment: self.environment
                )
                call.token = token
                call.request.token = token.value
                call.request.tokenSource = token.source
                call.request.tokenVersion = token.version
            }
            let connection = try await self.owner.connection(before: call.deadline, besides: call.refusing)
            call.connection = connection
            return connection
        } catch {
            throw self.outcome(of: call, hinderedBy: error)
        }
    }

    /// Returns when another attempt may be made.
    ///
    /// - Throws: the call's outcome when none may.
    func recover(_ call: inout CallAttempts, from error: RPCError) async throws(RPCError) {
        let now = self.environment.now()
        let (source, token) = (self.token, call.token)
        let verdict = call.retry.verdict(
            after: error,
            deadline: call.deadline,
            now: now,
            random: self.environment.random,
            renewToken: {
                guard let source, let token else { return false }
                return source.renew(after: token, now: now)
            }
        )
        call.failure = error
        if error.processed == .maybe { call.mayHaveBeenProcessed = true }
        if error.isRefusal { call.refusing = call.connection }
        switch verdict {
        case .fail:
            throw self.outcome(of: call, error)
        case .elsewhere, .newToken:
            break
        case .pause(let time):
            do throws(RPCError) {
                try await self.owner.pause(until: time, call.deadline, "waiting for its next attempt")
            } catch {
                throw self.outcome(of: call, hinderedBy: error)
            }
        }
    }

    /// The outcome of a call that cannot be handed to a connection, perhaps again.
    private func outcome(of call: CallAttempts, hinderedBy error: RPCError) -> RPCError {
        guard var earlier = call.failure else { return self.outcome(of: call, error) }
        guard error.code != .deadlineExceeded, error.code != .cancelled else {
            var error = error
            error.cause = earlier
            return self.outcome(of: call, error)
        }
        // The answer to an earlier attempt tells more than that there could not be another.
        earlier.cause = error
        return self.outcome(of: call, earlier)
    }

    /// An error as the caller gets it.
    func outcome(of call: CallAttempts, _ error: RPCError) -> RPCError {
        var error = error
        error.details = error.details.map { detail in
            guard case .other(let typeURL, let value) = detail else { return detail }
            return ErrorDetail(decoding: EncodedDetail(typeURL: typeURL, value: value))
        }
        if call.mayHaveBeenProcessed { error.processed = .maybe }
        let deadline = call.deadline
        // The end is the same to the nanosecond only where it was taken over.
        let outer = CallContext.current.flatMap { $0.deadline.end == deadline.end ? $0.method.fullName : nil }
        if let outer, error.code == .deadlineExceeded, error.origin == .local {
            error.message += "; the deadline was inherited from the call of \(outer)"
        }
        error.history = CallHistory(
            attempts: call.count,
            elapsed: deadline.start.duration(to: self.environment.now()),
            allowed: deadline.allowed,
            inheritedFrom: outer
        )
        return error
    }
}

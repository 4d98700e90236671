// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Synchronization

/// A token that is fetched when it is needed and renewed before it expires.
final class RefreshingToken: Sendable {
    private struct Held {
        let token: CallToken
        let renewal: MonotonicTime
        let expiry: MonotonicTime
    }

    private enum Outcome {
        case token(CallToken)
        case failed(RPCError)
        /// The client whose task it was has closed.
        case abandoned
    }

    private struct State {
        var held: Held?
        /// The held token was refused by a server: it is not shown while a new one is fetched.
        var isRefused = false
        var flight: FirstValue<Outcome>?
        var version: UInt64 = 0
        var failures = 0
        /// No fetch begins before.
        var notBefore = MonotonicTime(nanoseconds: 0)
        var lastFailure: RPCError?
        var lastRefusal: MonotonicTime?
    }

    private static let sources = Atomic<UInt64>(0)

    private let settings: TokenRefresh
    private let fetch: @Sendable () async throws -> IssuedToken
    /// Tells sources of one process apart.
    private let source: UInt64
    private let state = Locked(State())

    init(_ settings: TokenRefresh, fetch: @escaping @Sendable () async throws -> IssuedToken) {
        self.settings = settings
        self.fetch = fetch
        self.source = Self.sources.wrappingAdd(1, ordering: .relaxed).newValue
    }

    private enum Step {
        case show(CallToken)
        case wait(FirstValue<Outcome>)
        case fail(RPCError)
    }

    /// The token that is good now, or else the one that is fetched.
    func current(
        before deadline: Deadline,
        owner: ConnectionOwner,
        environment: ClientEnvironment
    ) async throws(RPCError) -> CallToken {
        while true {
            let (step, begins) = self.step(environment.now())
            if let begins, !self.begin(begins, owner, environment) { throw ConnectionOwner.clientIsClosed }
            switch step {
            case .show(let token):
                return token
            case .fail(let error):
                throw error
            case .wait(let flight):
                switch await environment.race(until: deadline.end, { await flight.value() }) {
                case .none: throw deadline.missed("waiting for a token")
                case .token(let token): return token
                case .failed(let error): throw error
                case .abandoned: break
                }
            }
        }
    }

    /// What a call does, and the fetch that it is to begin.
    private func step(_ now: MonotonicTime) -> (Step, FirstValue<Outcome>?) {
        self.state.withLock { state in
            if let held = state.held, !state.isRefused, now < held.expiry {
                guard now >= held.renewal, state.flight == nil, now >= state.notBefore else {
                    return (.show(held.token), nil)
                }
                let flight = FirstValue<Outcome>()
                state.flight = flight
                return (.show(held.token), flight)
            }
            if let flight = state.flight { return (.wait(flight), nil) }
            if now < state.notBefore, var error = state.lastFailure {
                error.message += "; the next attempt is due in \(now.duration(to: state.notBefore).shortText)"
                return (.fail(error), nil)
            }
            let flight = FirstValue<Outcome>()
            state.flight = flight
            return (.wait(flight), flight)
        }
    }

    /// A server refused a token.
    ///
    /// - Returns: whether a newer one is there or is fetched now.
    func renew(after token: CallToken, now: MonotonicTime) -> Bool {
        self.state.withLock { state in
            guard token.source == self.source, let held = state.held else { return false }
            guard held.token.version == token.version else { return true }
            if state.isRefused { return true }
            if let last = state.lastRefusal, last.duration(to: now) < self.settings.rejectionInterval { return false }
            state.lastRefusal = now
            state.isRefused = true
            return true
        }
    }

    // MARK: - Fetching

    /// A fetch has begun, and its outcome is not kept yet.
    var isFetching: Bool {
        self.state.withLock { $0.flight != nil }
    }

    private func begin(_ flight: FirstValue<Outcome>, _ owner: ConnectionOwner, _ environment: ClientEnvironment)
        -> Bool
    {
        let isStarted = owner.start { await self.run(flight, environment) }
        if !isStarted { self.conclude(flight, .abandoned) { $0.flight = nil } }
        return isStarted
    }

    private func run(_ flight: FirstValue<Outcome>, _ environment: ClientEnvironment) async {
        let start = environment.now()
        let limit = self.settings.timeout
        let answer = await environment.race(until: start.advanced(by: limit)) {
            () async -> Result<IssuedToken, any Error>? in
            do {
                return .success(try await self.fetch())
            } catch {
                return .failure(error)
            }
        }
        guard !Task.isCancelled else { return self.conclude(flight, .abandoned) { $0.flight = nil } }
        do throws(RPCError) {
            let issued: IssuedToken
            switch answer {
            case .success(let token): issued = token
            case .failure(let error): throw Self.failure("\(error)", error)
            case .none: throw Self.failure("fetching one took longer than \(limit.shortText)")
            }
            let lifetime = issued.lifetime(at: environment.secondsSince1970())
            guard lifetime > .zero else { throw Self.failure("the one that was fetched has expired") }
            self.keep(flight, try CallToken(issued.token), lifetime, since: start)
        } catch {
            let now = environment.now()
            let random = environment.random()
            self.conclude(flight, .failed(error)) { state in
                state.flight = nil
                // The old token is better than none: the server judges it.
                state.isRefused = false
                state.failures += 1
                state.lastFailure = error
                let delay = self.settings.backoff.delay(afterFailures: state.failures, random: random)
                state.notBefore = now.advanced(by: delay)
            }
        }
    }

    private func keep(
        _ flight: FirstValue<Outcome>,
        _ token: CallToken,
        _ lifetime: Duration,
        since start: MonotonicTime
    ) {
        let shown = self.state.withLock { state in
            state.version += 1
            var token = token
            token.source = self.source
            token.version = state.version
            state.held = Held(
                token: token,
                renewal: start.advanced(by: self.settings.age(ofLifetime: lifetime)),
                expiry: start.advanced(by: lifetime)
            )
            state.isRefused = false
            state.flight = nil
            state.failures = 0
            state.lastFailure = nil
            return token
        }
        flight.resolve(.token(shown))
    }

    private func conclude(_ flight: FirstValue<Outcome>, _ outcome: Outcome, _ change: (inout State) -> Void) {
        self.state.withLock { change(&$0) }
        flight.resolve(outcome)
    }

    private static func failure(_ reason: String, _ cause: (any Error)? = nil) -> RPCError {
        RPCError(.unauthenticated, "no token can be had: \(reason)", processed: .no, cause: cause)
    }
}

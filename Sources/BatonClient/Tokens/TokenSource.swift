// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Where a client gets the token that its calls show.
public struct TokenSource: Sendable {
    private enum Kind {
        case fixed(Result<CallToken, RPCError>)
        case asked(@Sendable () async throws -> String)
        case refreshing(RefreshingToken)
    }

    private let kind: Kind

    /// Asks `provide` before each attempt of a call; it answers from memory most of the time. It counts against the call's
    /// deadline and heeds cancellation.
    ///
    /// This is for tokens that differ from call to call, as behind a proxy. For one identity whose token expires,
    /// ``refreshing(_:fetch:)`` does the rest.
    public init(_ provide: @escaping @Sendable () async throws -> String) {
        self.init(kind: .asked(provide))
    }

    private init(kind: Kind) {
        self.kind = kind
    }

    /// Always the same token.
    public static func fixed(_ token: String) -> TokenSource {
        TokenSource(kind: .fixed(Result { () throws(RPCError) in try CallToken(token) }))
    }

    /// One identity's token, renewed before it expires.
    ///
    /// The first call fetches it; later, the first call that finds it due has it renewed in the background while calls go
    /// on with the old one. When that fails the old one is used until it expires, and fetching is repeated with backoff.
    /// A server's `UNAUTHENTICATED` has the token renewed too, and the call is made again with the new one if it was not
    /// processed. There is never more than one fetch at a time, also where several clients share the source.
    ///
    /// - Parameters:
    ///   - refresh: when to renew.
    ///   - fetch: gets a new token, always of the same issuer, subject and tenant; heeds cancellation.
    public static func refreshing(
        _ refresh: TokenRefresh = .defaults,
        fetch: @escaping @Sendable () async throws -> IssuedToken
    ) -> TokenSource {
        TokenSource(kind: .refreshing(RefreshingToken(refresh, fetch: fetch)))
    }

    /// The token; throws ``RPCError`` when none can be had before the deadline.
    func token(
        before deadline: Deadline,
        owner: ConnectionOwner,
        environment: ClientEnvironment
    ) async throws(RPCError) -> CallToken {
        let provide: @Sendable () async throws -> String
        switch self.kind {
        case .fixed(let token):
            return try token.get()
        case .refreshing(let token):
            return try await token.current(before: deadline, owner: owner, environment: environment)
        case .asked(let asked):
            provide = asked
        }
        let answer = await environment.race(until: deadline.end) { () async -> Result<String, any Error>? in
            do {
                return .success(try await provide())
            } catch {
                return .failure(error)
            }
        }
        switch answer {
        case .none:
            throw deadline.missed("waiting for a token")
        case .success(let token):
            return try CallToken(token)
        case .failure where Task.isCancelled:
            throw deadline.missed("waiting for a token")
        case .failure(let error):
            throw RPCError(.unauthenticated, "no token can be had: \(error)", processed: .no, cause: error)
        }
    }

    /// A fetch has begun, and its outcome is not kept yet.
    package var isFetching: Bool {
        guard case .refreshing(let source) = self.kind else { return false }
        return source.isFetching
    }

    /// A server refused the token: whether the call is worth another attempt, with a newer one.
    func renew(after token: CallToken, now: MonotonicTime) -> Bool {
        guard case .refreshing(let source) = self.kind else { return false }
        return source.renew(after: token, now: now)
    }
}
